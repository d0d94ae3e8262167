import { readFileSync } from 'node:fs'
import { Group, Object3D } from 'three'
import { expect, test } from 'vitest'
import { readSite, type Stage } from '#scenario'
import { createBatch } from '../../src/stage/batch/batch.ts'
import { contactShadows } from '../../src/stage/light/contact-shadows.ts'
import { createProps } from '../../src/stage/things/props.ts'

const opened = readSite(readFileSync('assets/sites/ward/site.json'))
if (!opened.ok) throw new Error('The ward cannot be read.')
const site = opened.value

const named = (name: string, ...children: Object3D[]): Object3D => {
  const object = new Object3D()
  object.name = name
  return children.length > 0 ? object.add(...children) : object
}

test('a thing that the shift does not speak of stands at its home, as it is at first', () => {
  const things = new Group().add(named('bed1', named('bed1.raised'), named('bed1.flat')))
  const props = createProps(site, things, createBatch(), contactShadows(64), {
    learnersHand: () => new Object3D(),
    personsHand: () => undefined,
  })
  props.show({ things: {} } as Stage, true)
  props.update({ seconds: 0.1 })
  const bed = props.all.get('bed1')
  expect(bed?.isThere()).toBe(true)
  expect(bed?.root.position.toArray()).toEqual(site.places['bed1']?.position)
  const looks = bed?.root.children[0]?.children.map(({ name, visible }) => [name, visible])
  expect(looks).toEqual([
    ['bed1.raised', true],
    ['bed1.flat', false],
  ])
})
