import { BoxGeometry, Group, Mesh, MeshBasicMaterial, Texture } from 'three'
import { expect, test } from 'vitest'
import { addDetails, disposeDetails, type SiteDetails } from '../../src/stage/load/site-details.ts'

const named = (name: string, map: Texture | null = null): Mesh<BoxGeometry, MeshBasicMaterial> => {
  const material = new MeshBasicMaterial({ map })
  material.name = name
  return new Mesh(new BoxGeometry(), material)
}

/** A room whose floor shows a small picture, and the details that it gets. */
const room = () => {
  const floor = named('large', new Texture())
  const [walls, cups] = [named('matte'), named('matte')]
  cups.position.set(0, 1, 0)
  const site = new Group().add(floor, walls)
  const picture = new Texture()
  const details: SiteDetails = {
    pieces: new Group().add(cups),
    pictures: new Map([['large', picture]]),
  }
  return { site, floor, walls, cups, picture, details }
}

test('finer pieces wear what the room wears, and stand where they stand', () => {
  const { site, walls, cups, details } = room()
  const own = cups.material
  let isGone = false
  own.addEventListener('dispose', () => (isGone = true))
  addDetails(site, details)
  expect(cups.material).toBe(walls.material)
  expect(isGone).toBe(true)
  expect(cups.matrixWorld.elements[13]).toBe(1)
  expect(cups.matrixAutoUpdate || cups.matrixWorldAutoUpdate).toBe(false)
  expect(site.getObjectById(cups.id)).toBe(cups)
})

test('a picture in full takes the place of the small one wherever that is shown', () => {
  const { site, floor, picture, details } = room()
  const texture = floor.material.map
  const { version } = texture ?? new Texture()
  let isFreed = false
  texture?.addEventListener('dispose', () => (isFreed = true))
  addDetails(site, details)
  expect(floor.material.map).toBe(texture)
  expect(texture?.source).toBe(picture.source)
  expect(texture?.version).toBeGreaterThan(version)
  // The graphics card has kept room for the small one only.
  expect(isFreed).toBe(true)
})

test('details that come too late are freed', () => {
  const { cups, picture, details } = room()
  const freed: string[] = []
  cups.geometry.addEventListener('dispose', () => freed.push('piece'))
  picture.addEventListener('dispose', () => freed.push('picture'))
  disposeDetails(details)
  expect(freed).toEqual(['piece', 'picture'])
})
