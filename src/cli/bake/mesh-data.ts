import { MeshoptSimplifier } from 'meshoptimizer'

/** Vertices and triangles of one draw call. Colours are linear, 0..1. */
export interface MeshData {
  position: Float32Array
  normal?: Float32Array
  color?: Float32Array
  /** 3 or 4 numbers per vertex. */
  colorSize?: 3 | 4
  uv?: Float32Array
  index: Uint32Array
}

/** Leaves out vertices that change neither outline, shading nor colour by more than the eye sees (about 1 mm). */
export async function simplify(mesh: MeshData, errorMetres: number): Promise<MeshData> {
  await MeshoptSimplifier.ready
  const count = mesh.position.length / 3
  const size = mesh.colorSize ?? 3
  const attributes = new Float32Array(count * 6)
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 3; c++) {
      attributes[i * 6 + c] = mesh.normal?.[i * 3 + c] ?? 0
      attributes[i * 6 + 3 + c] = Math.sqrt(mesh.color?.[i * size + c] ?? 0)
    }
  }
  const weights = [0.01, 0.01, 0.01, 0.02, 0.02, 0.02]
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.index,
    mesh.position,
    3,
    attributes,
    6,
    weights,
    null,
    0,
    errorMetres,
    ['ErrorAbsolute'],
  )
  return compact({ ...mesh, index: kept })
}

/** The mesh without unused vertices. */
export function compact(mesh: MeshData): MeshData {
  const moved = new Map<number, number>()
  const from: number[] = []
  const index = mesh.index.map((old) => {
    let fresh = moved.get(old)
    if (fresh === undefined) {
      fresh = from.push(old) - 1
      moved.set(old, fresh)
    }
    return fresh
  })
  const pick = (values: Float32Array, size: number) => {
    const out = new Float32Array(from.length * size)
    from.forEach((old, i) => out.set(values.subarray(old * size, old * size + size), i * size))
    return out
  }
  return {
    ...mesh,
    index,
    position: pick(mesh.position, 3),
    ...(mesh.normal && { normal: pick(mesh.normal, 3) }),
    ...(mesh.color && { color: pick(mesh.color, mesh.colorSize ?? 3) }),
    ...(mesh.uv && { uv: pick(mesh.uv, 2) }),
  }
}

/** Several meshes with the same attributes as one. */
export function merge(meshes: MeshData[]): MeshData {
  const total = (pick: (mesh: MeshData) => Float32Array | undefined) => {
    const arrays = meshes.map((mesh) => pick(mesh) ?? new Float32Array())
    const out = new Float32Array(arrays.reduce((sum, array) => sum + array.length, 0))
    arrays.reduce((at, array) => (out.set(array, at), at + array.length), 0)
    return out
  }
  let first = 0
  const index: number[] = []
  for (const mesh of meshes) {
    for (const i of mesh.index) index.push(first + i)
    first += mesh.position.length / 3
  }
  const [one] = meshes
  return {
    position: total((mesh) => mesh.position),
    ...(one?.normal && { normal: total((mesh) => mesh.normal) }),
    ...(one?.color && { color: total((mesh) => mesh.color), colorSize: one.colorSize ?? 3 }),
    ...(one?.uv && { uv: total((mesh) => mesh.uv) }),
    index: Uint32Array.from(index),
  }
}
