import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { readdirSync } from 'node:fs'
import { BufferAttribute, BufferGeometry } from 'three'
import { expect, test } from 'vitest'
import { makeFarLook, type FarPart } from '../../src/stage/people/far.ts'

const people = readdirSync('assets/people').filter((name) => name.endsWith('.glb') && name !== 'clips.glb')

const bodyOf = async (name: string): Promise<BufferGeometry> => {
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const [body] = (await io.read(`assets/people/${name}`)).getRoot().listMeshes()
  const [primitive] = body?.listPrimitives() ?? []
  const points = primitive?.getAttribute('POSITION')
  const index = primitive?.getIndices()?.getArray()
  if (!points || !index) throw new Error(`${name} has no body.`)
  const at = Array.from({ length: points.getCount() }, (_, i) => points.getElement(i, [])).flat()
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array(at), 3))
  return geometry.setIndex(new BufferAttribute(Uint16Array.from(index), 1))
}

test.each(people)(
  '%s is drawn with at most 2,000 triangles beyond five metres, and in full near by',
  async (name) => {
    const geometry = await bodyOf(name)
    const full = (geometry.index?.count ?? 0) / 3
    const member: FarPart['member'] = { coarse: undefined }
    const far = await makeFarLook([{ geometry, member }])
    const drawn = () => (member.coarse?.length ?? geometry.index?.count ?? 0) / 3
    expect(drawn()).toBe(full)
    expect(full).toBeLessThanOrEqual(8000)
    far.see(5.1)
    expect(drawn()).toBeLessThanOrEqual(2000)
    expect(drawn()).toBeGreaterThan(1500)
    // Somebody who stands on the line does not flicker between the two.
    far.see(4.8)
    expect(drawn()).toBeLessThanOrEqual(2000)
    far.see(4.6)
    expect(drawn()).toBe(full)
  },
)
