import { Object3D, Vector3 } from 'three'
import { afterEach, expect, test } from 'vitest'
import type { Cue } from '#scenario'
import { settings } from '#session'
import { createCuePlayer } from '../../src/stage/cue-player.ts'
import { hasJumped } from '../../src/stage/jump.ts'
import type { Actor } from '../../src/stage/people/actor.ts'
import type { Mixer } from '../../src/stage/sound/mixer.ts'
import { createRig } from '../../src/stage/view/rig.ts'
import { createSpeakerTurn } from '../../src/stage/view/speaker-turn.ts'
import { layGrid } from '../../src/stage/floor/grid.ts'
import type { World } from '../../src/stage/world.ts'
import { kioskSession } from '../session/play.ts'

afterEach(() => settings.setState({ reducedMotion: false }))

/** A cue player whose people and sounds only note what they are told. */
function player() {
  const { session } = kioskSession()
  const played: string[] = []
  const world = {
    cast: {
      actors: new Map([['amara', { id: 'amara', eyes: new Vector3() }]]),
      perform: ({ say, gesture, sound }: Cue) => played.push(say ?? gesture ?? sound ?? ''),
    },
    props: { all: new Map<string, unknown>() },
  } as unknown as World
  const mixer = { play: () => undefined, sound: () => false } as unknown as Mixer
  return { played, cues: createCuePlayer(session, world, mixer, () => new Vector3()) }
}

const line = (say: string): Cue => ({ say, by: 'amara' })

test('lines are heard out one after another', () => {
  const { played, cues } = player()
  cues.add([line('One, two, three, four, five.'), line('Six.')], false)
  cues.update({ seconds: 0.2 })
  expect(played).toEqual(['One, two, three, four, five.'])
  for (let t = 0; t < 6; t += 0.1) cues.update({ seconds: 0.1 })
  expect(played).toHaveLength(2)
})

test('a decision drops lines of before, but nothing of its own, and its sounds do not wait', () => {
  const { played, cues } = player()
  cues.add([line('First line, a long one.'), line('Never heard.'), { sound: 'bell' }], false)
  cues.update({ seconds: 0.2 })
  cues.add([{ sound: 'water' }, line('Answer.'), { gesture: 'wave', by: 'amara' }], true)
  expect(played).toEqual(['First line, a long one.', 'water'])
  for (let t = 0; t < 10; t += 0.1) cues.update({ seconds: 0.1 })
  expect(played).toEqual(['First line, a long one.', 'water', 'Answer.', 'wave'])
})

test('a rewind and a new beginning are jumps, one decision more is none', async () => {
  const { session, state } = kioskSession()
  await session.begin()
  const start = state()
  await session.decide('go.counter')
  const further = state()
  expect(hasJumped(start, further)).toBe(false)
  await session.rewind(0)
  expect(hasJumped(further, state())).toBe(true)
  const rewound = state()
  await session.restart()
  expect(hasJumped(rewound, state())).toBe(true)
})

const floor = { floor: [[[-5, -5], [5, -5], [5, 5], [-5, 5]]], obstacles: [] } as unknown as Parameters<typeof layGrid>[0] // prettier-ignore

/** A learner at the middle who looks along -z, and somebody at their right or before them. */
function talk(x: number, z: number) {
  const rig = createRig(layGrid(floor))
  rig.resize(1280, 800)
  rig.stand([0, 0], 0)
  const walker = { walking: false, isWalking: () => walker.walking }
  const actor = { root: new Object3D(), eyes: new Vector3(x, 1.5, z), walker } as unknown as Actor
  const turn = createSpeakerTurn(rig)
  const pass = (seconds: number) => {
    for (let t = 0; t < seconds; t += 1 / 30) {
      rig.update({ seconds: 1 / 30 })
      turn.update({ seconds: 1 / 30 })
    }
  }
  return { rig, walker, actor, turn, pass }
}

test('the view turns to who answers from out of sight, after a moment and once', () => {
  const { rig, actor, turn, pass } = talk(3, 0)
  turn.expect()
  turn.from(actor)
  pass(0.3)
  expect(rig.yaw).toBe(0)
  pass(2)
  expect(rig.yaw).toBeCloseTo(-Math.PI / 2, 1)
  rig.stand([0, 0], 0)
  turn.from(actor)
  pass(2)
  expect(rig.yaw).toBe(0)
})

test('the view waits for who is still walking, and stays where somebody is in it', () => {
  const { rig, walker, actor, turn, pass } = talk(3, 0)
  walker.walking = true
  turn.expect()
  turn.from(actor)
  pass(2)
  expect(rig.yaw).toBe(0)
  walker.walking = false
  pass(2)
  expect(rig.yaw).toBeLessThan(-1)

  const ahead = talk(0.3, -3)
  ahead.turn.expect()
  ahead.turn.from(ahead.actor)
  ahead.pass(2)
  expect(ahead.rig.yaw).toBe(0)
})

test('whoever moves the view by hand keeps it; without motion it turns at once', () => {
  const { rig, actor, turn, pass } = talk(3, 0)
  turn.expect()
  turn.from(actor)
  rig.turn(0.2, 0)
  pass(2)
  expect(rig.yaw).toBe(0.2)

  settings.setState({ reducedMotion: true })
  const still = talk(3, 0)
  still.turn.expect()
  still.turn.from(still.actor)
  still.turn.update({ seconds: 1 / 30 })
  expect(still.rig.yaw).toBeCloseTo(-Math.PI / 2)
})
