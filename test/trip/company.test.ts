import { makeWords } from '#scenario'
import { makeT } from '#session'
import { createClassSession, type Link } from '#session/class'
import { expect, test } from 'vitest'
import { createCompany } from '../../src/trip/together/company.ts'
import { readKiosk } from '../scenario/kiosk.ts'
import { asTrip } from '../scenario/trip.ts'
import { crewKiosk } from '../class/crew.ts'
import { classRoom, rest } from '../session/class/class-room.ts'

const t = makeT('en')

/** What the stages of several devices of one class are told. */
const stagesOf = (scenario: typeof crewKiosk, room: ReturnType<typeof classRoom>, links: readonly Link[]) =>
  links.map((link) => {
    const session = createClassSession({ link, words: makeWords(scenario, 'en'), clock: room.clock })
    return createCompany(link, session, t).store
  })

test('a stage tells the hands of who leads a class, and of whose view the class is shown', async () => {
  const trip = readKiosk(asTrip)
  const room = classRoom(trip)
  const links = [room.come('guide'), room.come('explorer'), room.come('guide')] as const
  await rest()
  const stages = stagesOf(trip, room, links)
  const told = () => stages.map((one) => one.getState().showsHands)
  expect(told()).toEqual([true, false, false])
  links[0].command({ do: 'show', slot: 1 })
  await rest()
  expect(told()).toEqual([true, true, false])
  links[2].command({ do: 'lead', slot: 2 })
  await rest()
  expect(told()).toEqual([false, true, true])
})

test('a stage tells the hands of everybody who plays in a crew', async () => {
  const room = classRoom(crewKiosk)
  const links = [room.come('explorer'), room.come('explorer')] as const
  await rest()
  const stages = stagesOf(crewKiosk, room, links)
  links[1].command({ do: 'part', role: 'runner', on: true })
  await rest()
  expect(stages.map((one) => one.getState().showsHands)).toEqual([false, true])
})

test('everybody is seen in the outfit that they chose; who chose none has one of their own', async () => {
  const trip = readKiosk(asTrip)
  const room = classRoom(trip)
  const links = [room.come('guide'), room.come('explorer'), room.come('explorer')] as const
  await rest()
  const [stage] = stagesOf(trip, room, links)
  const worn = () => stage?.getState().companions.map(({ outfit }) => `${outfit.colour} ${outfit.top}`)
  expect(worn()).toEqual(['orange hood', 'green hood'])
  links[2].command({ do: 'dress', colour: 'red', top: 'crest' })
  await rest()
  expect(worn()).toEqual(['orange hood', 'red crest'])
  // Whoever comes later is told.
  const late = room.come('guide')
  await rest()
  const [lateStage] = stagesOf(trip, room, [late])
  late.command({ do: 'lead', slot: 3 })
  await rest()
  expect(lateStage?.getState().companions.map(({ outfit }) => outfit.top)).toContain('crest')
})
