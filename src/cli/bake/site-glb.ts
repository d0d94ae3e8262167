import { tone, type Assembly, type Piece, type Rgb } from '#kit/bake'
import type { Atlas } from './atlas.ts'
import { createGlb } from './glb.ts'
import type { Lightmap } from './lightmap.ts'
import { compact, merge, simplify, type MeshData } from './mesh-data.ts'
import type { LitRoom } from './room-light.ts'

/** Paper of middle grey stands for every print when its light is brought into the range of a display. */
const PRINT = 0.75
const GLASS = 0.12
const ERROR = 0.0018

/** Sorts the lit pieces into draw calls: matte, shiny, large, prints, glass, street. */
export async function writeSite(
  room: LitRoom,
  street: LitRoom,
  all: readonly Piece[],
  lightmap: Lightmap,
  atlas: Atlas,
): Promise<Uint8Array> {
  const glb = createGlb()
  const { exposure } = room.scene.lights
  const pick = (lit: LitRoom, wanted: (piece: Piece) => boolean) =>
    lit.pieces.flatMap((piece, i) => (wanted(piece) ? [i] : []))
  const isVertex = (piece: Piece) => (piece.surface ?? 'vertex') === 'vertex'
  const matte = merge(pick(room, (p) => isVertex(p) && !p.shine).map((i) => litPiece(room, i, exposure, 3)))
  const shiny = merge(pick(room, (p) => isVertex(p) && !!p.shine).map((i) => litPiece(room, i, exposure, 4)))
  const prints = merge(
    pick(room, (p) => p.surface === 'print').map((i) => printPart(room, i, exposure, atlas)),
  )
  const large = merge(
    all.filter((piece) => piece.surface === 'lightmap').map((piece) => largePiece(piece, lightmap)),
  )
  const glass = merge(all.filter((piece) => piece.surface === 'glass').map((piece) => plain(piece)))
  const outside = merge(street.pieces.map((_, i) => litPiece(street, i, street.scene.lights.exposure, 3)))
  const sheet = { image: atlas.image, extras: { reflection: atlas.place.get('reflection')! } }
  const { normal: _, ...matteMesh } = await simplify(matte, ERROR)
  const { normal: __, ...streetMesh } = await simplify(outside, 0.02)
  const meshes = [
    glb.mesh('street', streetMesh, glb.unlit('street')),
    glb.mesh('large', large, glb.unlit('large', { image: lightmap.image })),
    glb.mesh('matte', matteMesh, glb.unlit('matte')),
    glb.mesh('shiny', await simplify(shiny, ERROR), glb.unlit('shiny')),
    glb.mesh('prints', prints, glb.unlit('prints', sheet)),
    glb.mesh('glass', glass, glb.unlit('glass', { glass: GLASS })),
  ]
  const scene = glb.document.getRoot().listScenes()[0]!
  for (const mesh of meshes) scene.addChild(glb.document.createNode(mesh.getName()).setMesh(mesh))
  return glb.finish()
}

function slice(mesh: Assembly, i: number): { from: number; to: number; index: Uint32Array } {
  const [from, to] = [mesh.firstVertex[i]!, mesh.firstVertex[i + 1]!]
  return {
    from,
    to,
    index: mesh.index.slice(mesh.firstIndex[i], mesh.firstIndex[i + 1]).map((v) => v - from),
  }
}

function litPiece({ mesh, irradiance }: LitRoom, i: number, exposure: number, colorSize: 3 | 4): MeshData {
  const { from, to, index } = slice(mesh, i)
  const color = new Float32Array((to - from) * colorSize)
  for (let v = from; v < to; v++) {
    const glow = mesh.glow[v]!
    const seen = [0, 1, 2].map(
      (c) => mesh.albedo[v * 3 + c]! * (glow > 0 ? glow : (exposure * irradiance[v * 3 + c]!) / Math.PI),
    )
    color.set(tone(seen as unknown as Rgb), (v - from) * colorSize)
    if (colorSize === 4) color[(v - from) * 4 + 3] = mesh.shine[v]!
  }
  return {
    position: mesh.position.slice(from * 3, to * 3),
    normal: mesh.normal.slice(from * 3, to * 3),
    color,
    colorSize,
    index,
  }
}

function printPart(
  { mesh, irradiance, pieces }: LitRoom,
  i: number,
  exposure: number,
  atlas: Atlas,
): MeshData {
  const { from, to, index } = slice(mesh, i)
  const place = atlas.place.get(pieces[i]!.picture!)
  if (!place)
    throw new Error(
      `No picture "${pieces[i]!.picture}" among the site's pictures; known: ${[...atlas.place.keys()].join(', ')}.`,
    )
  const color = new Float32Array((to - from) * 3)
  const uv = new Float32Array((to - from) * 2)
  for (let v = from; v < to; v++) {
    const glow = mesh.glow[v]!
    const seen = tone(
      [0, 1, 2].map((c) => (exposure * PRINT * irradiance[v * 3 + c]!) / Math.PI) as unknown as Rgb,
    )
    color.set(glow > 0 ? [glow, glow, glow] : seen.map((value) => Math.min(1, value / PRINT)), (v - from) * 3)
    uv[(v - from) * 2] = place[0] + (place[2] - place[0]) * mesh.picture[v * 2]!
    uv[(v - from) * 2 + 1] = place[1] + (place[3] - place[1]) * mesh.picture[v * 2 + 1]!
  }
  return { position: mesh.position.slice(from * 3, to * 3), color, uv, index }
}

function largePiece(piece: Piece, lightmap: Lightmap): MeshData {
  const { gain, at } = lightmap.placeOf(piece)
  const { position, normal, index } = piece.solid
  const count = position.length / 3
  const uv = new Float32Array(count * 2)
  const color = new Float32Array(count * 3)
  for (let v = 0; v < count; v++) {
    uv.set(at(position[v * 3]!, position[v * 3 + 1]!, position[v * 3 + 2]!), v * 2)
    color.set(
      piece.color.map((value) => value * gain),
      v * 3,
    )
  }
  return {
    position: Float32Array.from(position),
    normal: Float32Array.from(normal),
    color,
    uv,
    index: Uint32Array.from(index),
  }
}

function plain({ solid }: Piece): MeshData {
  return compact({ position: Float32Array.from(solid.position), index: Uint32Array.from(solid.index) })
}
