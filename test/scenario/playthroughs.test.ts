import { expect, test } from 'vitest'
import { checkPlaythroughs, playThrough, readPlaythroughs, type Playthroughs } from '#scenario'
import { kioskText, readKiosk } from './kiosk.ts'

const kiosk = readKiosk()

function kioskRuns(): Playthroughs {
  const read = readPlaythroughs(kioskText('playthroughs.json'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

function changed(change: Partial<Playthroughs[string]>): Playthroughs {
  return { calm: { ...(kioskRuns().calm as Playthroughs[string]), ...change } }
}

test('the playthroughs of the kiosk come out as they say', () => {
  expect(checkPlaythroughs(kiosk, kioskRuns())).toEqual([])
})

test('a playthrough gives every step, with waits as the events they stand for', () => {
  const play = playThrough(kiosk, kioskRuns().slow?.decisions ?? [])
  expect(play.steps).toHaveLength(7)
  expect(play.events[1]).toBe('xstate.after.5000.kiosk.oven.heating')
  expect(play).toMatchObject({ ending: 'wetCoins', marks: { customerService: -1 }, critical: 0 })
})

test('a decision that is not offered is named, with what was offered instead', () => {
  const [problem] = checkPlaythroughs(
    kiosk,
    changed({ decisions: ['turnOn.oven', 'go.conter', 'say.hello'] }),
  )
  expect(problem).toMatchObject({ code: 'decision-refused', path: '$.calm.decisions[1]' })
  expect(problem?.message).toContain('Decision 2 of "calm", "go.conter"')
  expect(problem?.advice).toMatch(/Did you mean "go\.counter"\?.*wait\.oven/)
})

test('what the machine would take but no body offers is refused too', () => {
  const play = playThrough(kiosk, ['turnOn.oven', 'go.counter', 'use.cloth.on.prepTable'])
  expect(play.refused).toMatchObject({ index: 2, decision: 'use.cloth.on.prepTable' })
})

test('another ending, other marks and other critical marks are told apart', () => {
  const codes = (change: Partial<Playthroughs[string]>) =>
    checkPlaythroughs(kiosk, changed(change)).map((one) => [one.code, one.path])
  expect(codes({ ending: 'happy' })).toEqual([['unknown-ending', '$.calm.ending']])
  expect(codes({ ending: 'wetCoins' })).toEqual([['wrong-ending', '$.calm.ending']])
  expect(codes({ marks: { customerService: 2 } })).toEqual([['wrong-marks', '$.calm.marks.detailOriented']])
  expect(codes({ critical: 1 })).toEqual([['wrong-marks', '$.calm.critical']])
  expect(codes({ decisions: ['turnOn.oven'], marks: {} })).toEqual([['wrong-ending', '$.calm.ending']])
})

test('a playthrough file is read as strictly as a scenario', () => {
  const read = readPlaythroughs(
    '{"calm": {"says": "So.", "decisons": [], "ending": "calmStart", "marks": {}}}',
  )
  expect(read.ok ? [] : read.problems.map((one) => [one.code, one.path])).toContainEqual([
    'unknown-key',
    '$.calm.decisons',
  ])
})
