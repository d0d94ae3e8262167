import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { readdirSync } from 'node:fs'
import { BufferAttribute, BufferGeometry } from 'three'
import { expect, test } from 'vitest'
import { createCrowd, makeFarLook, type FarPart } from '../../src/stage/people/far.ts'

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
    const alone = createCrowd()
    const far = await makeFarLook([{ geometry, member }])
    const drawn = () => (member.coarse?.length ?? geometry.index?.count ?? 0) / 3
    expect(drawn()).toBe(full)
    expect(full).toBeLessThanOrEqual(8000)
    far.see(5.1, alone)
    expect(drawn()).toBeLessThanOrEqual(2000)
    expect(drawn()).toBeGreaterThan(1500)
    // Somebody who stands on the line does not flicker between the two.
    far.see(4.8, alone)
    expect(drawn()).toBeLessThanOrEqual(2000)
    far.see(4.6, alone)
    expect(drawn()).toBe(full)
  },
)

test('of many people at most five are drawn in full, the nearest', async () => {
  const geometry = await bodyOf(people[0] ?? '')
  const members: FarPart['member'][] = Array.from({ length: 8 }, () => ({ coarse: undefined }))
  const looks = await Promise.all(members.map((member) => makeFarLook([{ geometry, member }])))
  const crowd = createCrowd()
  const see = (distances: readonly number[]) => {
    crowd.clear()
    for (const distance of distances) crowd.add(distance)
    for (const [at, look] of looks.entries()) look.see(distances[at] ?? 0, crowd)
    return members.flatMap(({ coarse }, at) => (coarse ? [] : [at]))
  }
  expect(see([1, 2, 3, 1.5, 2.5, 3.5, 4, 4.5])).toEqual([0, 1, 2, 3, 4])
  // Somebody comes nearer and takes the place of the farthest; on the line nobody changes.
  expect(see([1, 2, 3, 1.5, 2.5, 2.9, 4, 4.5])).toEqual([0, 1, 3, 4])
  expect(see([1, 2, 3.4, 1.5, 2.5, 2.9, 4, 4.5])).toEqual([0, 1, 3, 4, 5])
  expect(see([1, 2, 3.4, 1.5, 2.5])).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  for (const distances of [[1, 1, 1, 1, 1, 1, 1, 1], Array(8).fill(4)])
    expect(see(distances as number[]).length).toBeLessThanOrEqual(5)
})
