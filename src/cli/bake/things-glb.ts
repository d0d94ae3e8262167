import { assemble } from '../../kit/light/assemble.ts'
import type { Letters } from '../../kit/letters.ts'
import { partsOf, type Thing } from '../../kit/sites/cafe/things.ts'
import { createGlb } from './glb.ts'
import { simplify } from './mesh-data.ts'

const ERROR = 0.0006

/**
 * Writes the things: a node per thing, in its own frame; a thing with looks has one child node
 * "<thing>.<look>" each. Every look is one mesh, one draw call, in the material "lit" or (for what glows) "glow".
 */
export async function writeThings(things: Record<string, Thing>, letters: Letters): Promise<Uint8Array> {
  const glb = createGlb()
  const scene = glb.document.getRoot().listScenes()[0]!
  const materials = { lit: glb.lit('lit'), glow: glb.unlit('glow') }
  for (const [name, thing] of Object.entries(things)) {
    const looks = Object.entries(thing.looks)
    if (!looks.length) continue
    const node = glb.document.createNode(name)
    scene.addChild(node)
    for (const [look, make] of looks) {
      const { position, normal, albedo, index } = assemble(partsOf(make, letters), () => 0)
      const light = thing.light ?? 'lit'
      const data = await simplify({ position, normal, color: albedo, index }, ERROR)
      if (light === 'glow') delete data.normal
      const id = look ? `${name}.${look}` : `${name}.mesh`
      const holder = glb.document.createNode(id)
      holder.addChild(glb.document.createNode(`${id}.shape`).setMesh(glb.mesh(id, data, materials[light])))
      node.addChild(holder)
    }
  }
  return glb.finish()
}
