import { readScenario, type Scenario } from '#scenario'
import { kioskFile as shiftFile } from '../attempt/kiosk.ts'

/** The kiosk as a shift that two divide: one at the counter, one who has the cup; what is said last is said together. */
export const crewFile = {
  ...shiftFile,
  meta: {
    ...shiftFile.meta,
    crew: {
      roles: {
        seller: { name: 'Seller', about: 'Speaks with guests.', has: ['counter', 'hello', 'what', 'closed'] },
        runner: { name: 'Runner', about: 'Has the cups.', has: ['cup'] },
      },
      together: ['closed'],
    },
  },
}

const read = readScenario(JSON.stringify(crewFile))
if (!read.ok) throw new Error(JSON.stringify(read.problems))

/** The kiosk for a crew, read. */
export const crewKiosk: Scenario = read.scenario
/** The kiosk as a shift that says nothing of crews. */
const plain = readScenario(JSON.stringify(shiftFile))
if (!plain.ok) throw new Error(JSON.stringify(plain.problems))
/** The kiosk, which any two can play as a pair. */
export const pairKiosk: Scenario = plain.scenario
