import { BoxGeometry, Group, Mesh, MeshBasicMaterial, PlaneGeometry, Ray, Vector3 } from 'three'
import { createStore } from 'zustand/vanilla'
import { expect, test } from 'vitest'
import { plainOutfit, type Look } from '#class'
import type { Site } from '#scenario'
import { createRoomCells } from '../../src/stage/company/room-cells.ts'
import type { Company, CompanyState } from '../../src/stage/company/company.ts'
import { createPoses } from '../../src/stage/company/poses.ts'
import { createSights } from '../../src/stage/company/sights.ts'
import { createRig } from '../../src/stage/view/rig.ts'
import { layGrid } from '../../src/stage/floor/grid.ts'
import type { World } from '../../src/stage/world.ts'

/** A hall of ten metres with a wall across at z = -3 that leaves a door on the right, and a pane of glass behind us. */
const bounds: Site['bounds'] = { min: [-5, 0, -5], max: [5, 4, 5] }
const hall = () => {
  const room = new Group()
  const wall = new Mesh(new BoxGeometry(8, 4, 0.2), new MeshBasicMaterial())
  wall.position.set(-1, 2, -3)
  const pane = new Mesh(new PlaneGeometry(10, 4), new MeshBasicMaterial({ transparent: true }))
  pane.position.set(0, 2, 3)
  const floor = new Mesh(new PlaneGeometry(10, 10).rotateX(-Math.PI / 2), new MeshBasicMaterial())
  room.add(wall, pane, floor)
  room.updateMatrixWorld(true)
  return room
}

const EYE = new Vector3(0, 1.6, 0)
const meet = (x: number, y: number, z: number): Vector3 => {
  const cells = createRoomCells(hall(), { bounds })
  while (!cells.fill(3));
  const out = new Vector3()
  cells.meet(new Ray(EYE, new Vector3(x, y, z).normalize()), out)
  return out
}

test('a look ends at the wall, within a cell of it', () => {
  expect(Math.abs(meet(0, 0, -1).z + 2.9)).toBeLessThan(0.2)
})

test('a look through the door, or through glass, ends where the site does', () => {
  const door = meet(4, 0, -3)
  expect(Math.max(door.x, -door.z)).toBeGreaterThan(4.8)
  expect(meet(0, 0, 1).z).toBeGreaterThan(4.8)
})

test('a look down ends on the floor exactly', () => {
  const { x, y, z } = meet(0, -1.6, -1)
  expect([x, y, z].map((n) => Math.round(n * 1000) / 1000)).toEqual([0, 0, -1])
})

const FRAME = { seconds: 1 / 30 }
// prettier-ignore
const floor = [[[-5, -5], [5, -5], [5, 5], [-5, 5]]]

const following = (looks: ReadonlyMap<number, Look>, state: Partial<CompanyState>) => {
  const store = createStore<CompanyState>(() => ({
    carried: 0,
    slot: 0,
    showsGaze: false,
    showsHands: false,
    companions: [...looks.keys()].map((slot) => ({
      slot,
      name: `M${slot}`,
      isGuide: false,
      outfit: plainOutfit(slot),
    })),
    ...state,
  }))
  const rig = createRig(layGrid({ floor, obstacles: [] } as unknown as Parameters<typeof layGrid>[0]))
  rig.stand([0, 0], 0, 0)
  const none = new Map()
  const world = { rig, room: hall(), site: { bounds }, cast: { actors: none }, props: { all: none } }
  const company: Company = { store, looks, look: () => undefined }
  const poses = createPoses(64)
  const sights = createSights(company, world as unknown as World, poses)
  const frames = (count: number, isWorn = false) => {
    for (let i = 0; i < count; i++) {
      poses.begin(FRAME)
      for (const [slot, look] of looks) poses.approach(slot, look)
      rig.update(FRAME)
      sights.update(FRAME, [0, 0, 0], isWorn)
    }
  }
  return {
    store,
    rig,
    sights,
    frames,
    drawn: () => (sights.mesh.visible ? sights.mesh.geometry.instanceCount : 0),
  }
}

const look = (yaw: number, pitch = 0): Look => ({ x: 0.5, y: 1.6, z: 0, yaw, pitch })
const crowd = (count: number) => new Map(Array.from({ length: count }, (_, i) => [i + 1, look(i)] as const))

test('dots are shown to who leads, and to nobody else', () => {
  const { store, frames, drawn } = following(crowd(30), {})
  frames(1)
  expect(drawn()).toBe(0)
  store.setState({ showsGaze: true })
  frames(1)
  expect(drawn()).toBe(30)
})

test('where everybody in a class of sixty looks is known within a quarter of a second', () => {
  const looks = new Map(Array.from({ length: 60 }, (_, i) => [i + 1, look(0.001 * i)] as const))
  const { sights, frames } = following(looks, { showsGaze: true })
  frames(8)
  const { array } = sights.mesh.geometry.getAttribute('at')
  const depths = Array.from({ length: 60 }, (_, i) => array[i * 3 + 2] ?? 0)
  expect(Math.max(...depths.map((z) => Math.abs(z + 2.9)))).toBeLessThan(0.2)
})

test('the view goes along with who is followed, at sixty degrees a second at most', () => {
  const { rig, frames, drawn } = following(crowd(2), { followed: 1 })
  const looksAside = following(new Map([[1, look(2)]]), { followed: 1 })
  let before = looksAside.rig.yaw
  for (let i = 0; i < 90; i++) {
    looksAside.frames(1)
    expect(Math.abs(looksAside.rig.yaw - before)).toBeLessThanOrEqual((Math.PI / 3) * FRAME.seconds + 1e-9)
    before = looksAside.rig.yaw
  }
  expect(looksAside.rig.yaw).toBeGreaterThan(1.5)
  frames(30)
  expect(rig.yaw).toBeLessThan(0)
  expect(drawn()).toBe(1)
})

test('whoever moves the view themself is left alone until somebody else is followed', () => {
  const { store, rig, frames } = following(new Map([[1, look(2)], [2, look(-2)]]), { followed: 1 }) // prettier-ignore
  frames(5)
  rig.turn(-0.3, 0)
  const { yaw } = rig
  frames(60)
  expect(rig.yaw).toBe(yaw)
  store.setState({ followed: 2 })
  frames(60)
  expect(rig.yaw).toBeLessThan(yaw - 0.5)
})

test('nobody who wears a headset is turned', () => {
  const { rig, frames, drawn } = following(new Map([[1, look(2)]]), { followed: 1 })
  frames(60, true)
  expect(rig.yaw).toBe(0)
  expect(drawn()).toBe(1)
})
