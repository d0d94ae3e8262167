import { readFileSync } from 'node:fs'
import { BoxGeometry, Group, Mesh, Object3D, Vector3 } from 'three'
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

test('what is wide is carried by the middle of its underside, what is small where it has its grip', () => {
  const tray = new Mesh(new BoxGeometry(0.44, 0.04, 0.3).translate(0.03, 0.02, 0))
  const things = new Group().add(named('mealTray1', tray), named('socks'))
  const hand = named('hand')
  hand.position.set(1, 1.05, 2)
  const props = createProps(site, things, createBatch(), contactShadows(64), {
    learnersHand: () => new Object3D(),
    personsHand: (person) => (person === 'grace' ? hand : undefined),
  })
  const given = { things: { mealTray1: { at: 'grace' }, socks: { at: 'grace' } } } as Partial<Stage> as Stage
  props.show({ things: {} } as Stage, true)
  props.update({ seconds: 0.1 })
  props.show(given, false)
  const held = props.all.get('mealTray1')
  const socks = props.all.get('socks')
  expect([held?.isWide, socks?.isWide]).toEqual([true, false])
  expect([held?.holder, held?.isGliding()]).toEqual([hand, true])
  expect(held?.extent.getSize(new Vector3()).x).toBeCloseTo(0.44)
  const home = new Vector3(...(site.places[site.things['socks']?.home ?? '']?.position ?? []))
  const grip = new Vector3(...(site.things['socks']?.grip ?? []))
  expect(socks?.from.y).toBeCloseTo(home.y + grip.y)
  for (let i = 0; i < 9; i++) props.update({ seconds: 0.1 })
  expect(held?.isGliding()).toBe(false)
  expect(held?.root.position.distanceTo(new Vector3(0.97, 1.05, 2))).toBeLessThan(0.001)
  expect(socks?.root.position.clone().add(grip).distanceTo(hand.position)).toBeLessThan(0.001)
  expect(socks?.to.distanceTo(hand.position)).toBeLessThan(0.001)
})
