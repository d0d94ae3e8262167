import { Group, Vector3 } from 'three'
import { expect, test, vi } from 'vitest'
import type { Site } from '#scenario'
import { createBatch } from '../../src/stage/batch/batch.ts'
import { createTable } from '../../src/stage/batch/table.ts'
import { contactShadows } from '../../src/stage/light/contact-shadows.ts'
import { PROBE_FLOATS } from '../../src/stage/light/probes.ts'
import { createActor } from '../../src/stage/people/actor.ts'
import { createCrowd } from '../../src/stage/people/far.ts'
import { mouthsOf } from '../../src/stage/people/visemes.ts'
import { createRig } from '../../src/stage/view/rig.ts'
import { takeIn } from '../../src/stage/view/speaker-turn.ts'

const floor = { isOpen: () => true } as never

test('the table goes to the card once for all that was written, and is made anew after the card was lost', () => {
  const table = createTable()
  const onCard = new Map<unknown, object>()
  const state = {
    activeTexture: vi.fn<() => void>(),
    bindTexture: vi.fn<() => void>(),
    pixelStorei: vi.fn<() => void>(),
    texSubImage2D: vi.fn<() => void>(),
  }
  const renderer = { properties: { get: (one: unknown) => onCard.get(one) ?? {} }, state } as never
  const { value } = table.texture
  const made = value.version
  table.upload(renderer)
  expect(value.version).toBe(made + 1)
  expect(state.texSubImage2D).not.toHaveBeenCalled()
  onCard.set(value, { __webglTexture: {} })
  table.send()
  table.send()
  expect(table.isWritten()).toBe(true)
  table.upload(renderer)
  table.upload(renderer)
  expect(table.isWritten()).toBe(false)
  expect(state.texSubImage2D).toHaveBeenCalledOnce()
  onCard.clear()
  table.send()
  table.upload(renderer)
  expect(value.version).toBe(made + 2)
})

/** Somebody without a body's looks, who waits before the learner, and how often they were seen to. */
const waiting = () => {
  const sh = [...Array<number>(PROBE_FLOATS).fill(0)]
  const probes = { min: [0, 0, 0], step: [1, 1, 1], count: [1, 1, 1], sh } satisfies Site['probes']
  const eyes = new Vector3(0, 1.6, -3)
  const actor = createActor('mateo', new Group(), [], probes, contactShadows(1), createBatch())
  const crowd = createCrowd()
  const step = (isBeat: boolean, seconds = 1 / 60) => {
    crowd.isBeat = isBeat
    actor.update({ seconds }, eyes, crowd)
  }
  return { actor, step }
}

test('whoever stands still is seen to on a beat only, and has lost no time by then', () => {
  const { actor, step } = waiting()
  actor.root.visible = true
  actor.walker.stand([0, 0], 0)
  for (let i = 0; i < 60; i++) step(true)
  const seen: number[] = []
  const update = vi.spyOn(actor.walker, 'update').mockImplementation(({ seconds }) => {
    seen.push(seconds)
    return false
  })
  step(false)
  step(false)
  step(true)
  expect(seen).toEqual([expect.closeTo(3 / 60, 5)])
  update.mockRestore()
  actor.walker.follow([[0, -2]], 0)
  step(true)
  const from = actor.root.position.z
  step(false)
  expect(actor.root.position.z).toBeLessThan(from)
})

test('whoever was away for long still says what they come in with', () => {
  const { actor, step } = waiting()
  actor.root.visible = false
  for (let i = 0; i < 600; i++) step(i % 2 === 0, 0.1)
  actor.root.visible = true
  actor.walker.stand([0, 0], 0)
  actor.face.speak(mouthsOf('Good morning, everybody! Is there still some coffee?'))
  step(true)
  step(true)
  expect(actor.face.isSpeaking()).toBe(true)
})

/** Where something is seen, -1 to 1 from left to right and from below upwards. */
const seenAt = (rig: ReturnType<typeof createRig>, point: Vector3) => {
  rig.camera.updateMatrixWorld()
  return point.clone().project(rig.camera)
}

test('on a tall screen what is at the height of the eyes is seen above the middle, on a wide one in it', () => {
  const rig = createRig(floor)
  const ahead = new Vector3(0, 1.6, -3)
  rig.stand([0, 0], 0, 0)
  rig.resize(400, 800)
  expect(seenAt(rig, ahead).y).toBeCloseTo(0.28, 2)
  rig.resize(1600, 900)
  expect(seenAt(rig, ahead).y).toBeCloseTo(0, 5)
})

test('whoever greets at the edge of a narrow screen is taken in whole, and one who is in view moves nothing', () => {
  const rig = createRig(floor)
  const eyes = new Vector3(1.6, 1.6, -2)
  rig.stand([0, 0], 0, 0)
  rig.resize(400, 800)
  takeIn({ eyes }, rig)
  expect(rig.yaw).toBeLessThan(0)
  const shoulder = seenAt(rig, eyes).x
  expect(shoulder).toBeGreaterThan(0)
  expect(shoulder).toBeLessThan(0.85)
  const { yaw } = rig
  takeIn({ eyes }, rig)
  expect(rig.yaw).toBeCloseTo(yaw, 6)
  rig.stand([0, 0], 0, 0)
  rig.resize(1600, 900)
  takeIn({ eyes: new Vector3(0.2, 1.6, -2) }, rig)
  expect(rig.yaw).toBe(0)
})
