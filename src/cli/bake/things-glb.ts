import { assemble, buildLook, type Letters, type SitePlan } from '#kit/bake'
import { createGlb } from './glb.ts'
import { simplify, type MeshData } from './mesh-data.ts'

const ERROR = 0.0006

/**
 * Writes the things: a node per thing, in its own frame; a thing with looks has one child node
 * "<thing>.<look>" each. Every look is one mesh, one draw call, in the material "lit" or (for what glows) "glow";
 * a look that shows nothing is an empty node. Looks among `litThings` have their colours from there, and glow.
 */
export async function writeThings(
  things: SitePlan['things'],
  letters: Letters,
  litThings: ReadonlyMap<string, MeshData>,
): Promise<Uint8Array> {
  const glb = createGlb()
  const scene = glb.document.getRoot().listScenes()[0]!
  const materials = { lit: glb.lit('lit'), glow: glb.unlit('glow') }
  for (const [name, thing] of Object.entries(things)) {
    const looks = Object.entries(thing.looks)
    if (!looks.length) continue
    const node = glb.document.createNode(name)
    scene.addChild(node)
    for (const [look, build] of looks) {
      const id = look ? `${name}.${look}` : `${name}.mesh`
      const holder = glb.document.createNode(id)
      node.addChild(holder)
      const pieces = buildLook(build, letters)
      if (!pieces.length) continue
      const { position, normal, albedo, index } = assemble(pieces, () => 0)
      const light = thing.light === 'lit' || !thing.light ? 'lit' : 'glow'
      const known = litThings.get(`${name}.${look}`)
      const data = await simplify(known ?? { position, normal, color: albedo, index }, ERROR)
      if (light === 'glow') delete data.normal
      holder.addChild(glb.document.createNode(`${id}.shape`).setMesh(glb.mesh(id, data, materials[light])))
    }
  }
  return glb.finish()
}
