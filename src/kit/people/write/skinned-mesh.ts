import type { Accessor, Document, Material, Mesh } from '@gltf-transform/core'
import { BONES, MORPHS } from '../names.ts'
import type { Influence, Mesh as Sculpture, Vertex } from '../sculpt/mesh.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import type { PersonSpec } from '../spec.ts'

const NOWHERE: Vec3 = [0, 0, 0]
const BONES_PER_VERTEX = 4
const FULL = 255

/** The body as one primitive: positions, normals, baked colours, bones and face shapes; one draw call. */
export function writeMesh(
  document: Document,
  spec: PersonSpec,
  sculpture: Sculpture,
  material: Material,
): Mesh {
  const { vertices } = sculpture
  const [buffer] = document.getRoot().listBuffers()
  const accessor = (
    type: 'SCALAR' | 'VEC3' | 'VEC4',
    array: Float32Array | Uint8Array | Uint16Array,
  ): Accessor =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array as Float32Array<ArrayBuffer>)
      .setBuffer(buffer ?? null)
  const vectors = (of: (vertex: Vertex) => Vec3) =>
    accessor('VEC3', new Float32Array(vertices.flatMap((v) => of(v))))
  const bones = vertices.map((vertex) => shares(vertex.bones))
  const primitive = document
    .createPrimitive()
    .setMaterial(material)
    .setIndices(accessor('SCALAR', new Uint16Array(sculpture.indices)))
    .setAttribute(
      'POSITION',
      vectors((v) => v.at),
    )
    .setAttribute(
      'NORMAL',
      vectors((v) => v.normal),
    )
    .setAttribute(
      'COLOR_0',
      vectors((v) => [cap(v.colour[0]), cap(v.colour[1]), cap(v.colour[2])]),
    )
    .setAttribute('JOINTS_0', accessor('VEC4', new Uint8Array(bones.flatMap((b) => b.joints))))
    .setAttribute(
      'WEIGHTS_0',
      accessor('VEC4', new Uint8Array(bones.flatMap((b) => b.weights))).setNormalized(true),
    )
  for (const morph of MORPHS)
    primitive.addTarget(
      document.createPrimitiveTarget(morph).setAttribute(
        'POSITION',
        vectors((v) => v.morphs?.[morph] ?? NOWHERE),
      ),
    )
  return document
    .createMesh(`${spec.name}Body`)
    .addPrimitive(primitive)
    .setWeights(MORPHS.map(() => 0))
    .setExtras({ targetNames: [...MORPHS], voice: spec.voice })
}

const cap = (channel: number): number => Math.max(0, Math.min(1, channel))

/** Four joints and byte weights that sum to exactly 255; bones without weight are joint 0. */
function shares(influences: readonly Influence[]): { joints: number[]; weights: number[] } {
  const rounded = influences
    .slice(0, BONES_PER_VERTEX)
    .map(({ bone, share }) => ({ joint: BONES.indexOf(bone), weight: Math.round(share * FULL) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  const [strongest] = rounded
  if (!strongest) throw new Error('A vertex needs at least one bone that moves it.')
  strongest.weight += FULL - rounded.reduce((sum, { weight }) => sum + weight, 0)
  while (rounded.length < BONES_PER_VERTEX) rounded.push({ joint: 0, weight: 0 })
  return { joints: rounded.map((r) => r.joint), weights: rounded.map((r) => r.weight) }
}
