import { makeWords, readScenario, type Scenario, type Words } from '#scenario'

/** A shift of a few minutes that has one of everything: a beat, a timed decision, an oven, a loop, two endings. */
export const kioskFile = {
  id: 'kiosk',
  version: '1.0.0',
  type: 'parallel',
  meta: {
    format: 1,
    kind: 'shift',
    language: 'en',
    title: 'A morning at the kiosk',
    summary: 'Serve one customer.',
    minutes: 1,
    gradeBand: '8-12',
    occupations: ['35-3023'],
    skills: ['customerService', 'detailOriented'],
    site: { type: 'built', name: 'kiosk' },
    roles: { seller: 'Seller' },
    academicLinks: [],
    briefing: ['Serve the customer.'],
    people: { amara: { name: 'Amara', role: 'customer', look: 'amara', description: 'A customer.' } },
    things: {
      oven: { name: 'the oven', description: 'A small oven.', verbs: ['look'] },
      cup: { name: 'the cup', description: 'A paper cup.', verbs: ['look', 'give'] },
    },
    spots: { counter: { name: 'the counter', description: 'Where you serve.' } },
    flags: ['greeted'],
    counts: { looks: { max: 3 } },
    sources: [],
  },
  states: {
    story: {
      initial: 'quiet',
      states: {
        quiet: {
          entry: [{ type: 'cue', params: { note: 'The morning is quiet.' } }],
          meta: { scene: 'Nobody is here yet.' },
          on: {
            'go.counter': {
              target: 'coming',
              actions: [{ type: 'cue', params: { sound: 'footsteps', note: 'Someone comes.' } }],
            },
            'look.cup': {
              guard: { type: 'counted', params: { name: 'looks', atMost: 2 } },
              actions: [{ type: 'count', params: { name: 'looks', by: 1 } }],
            },
          },
        },
        coming: {
          meta: { scene: 'A customer walks up.', people: { amara: { at: 'queueFirst', doing: 'wait' } } },
          after: { '2000': 'greeting' },
        },
        greeting: {
          meta: { scene: 'She looks at you.', people: { amara: { at: 'queueFirst', doing: 'wait' } } },
          on: {
            'say.hello': {
              target: 'ordering',
              meta: { say: 'Good morning!', to: 'amara' },
              actions: [
                {
                  type: 'mark',
                  params: { skill: 'customerService', points: 2, because: 'You greeted her first.' },
                },
                { type: 'flag', params: { name: 'greeted' } },
                { type: 'cue', params: { say: 'Hi! A tea, please.', by: 'amara', gesture: 'wave' } },
              ],
            },
            'say.what': {
              target: 'ordering',
              meta: { say: 'What?', to: 'amara' },
              actions: [
                { type: 'mark', params: { skill: 'customerService', points: -2, because: 'That was curt.' } },
                { type: 'cue', params: { say: 'A tea.', by: 'amara', gesture: 'shrug' } },
              ],
            },
          },
          after: {
            '20000': {
              target: 'ordering',
              actions: [
                {
                  type: 'mark',
                  params: { skill: 'customerService', points: -1, because: 'She stood there unseen.' },
                },
                { type: 'cue', params: { say: 'Hello? A tea, please.', by: 'amara' } },
              ],
            },
          },
        },
        ordering: {
          meta: { scene: 'She waits for tea.', people: { amara: { at: 'queueFirst', doing: 'wait' } } },
          entry: [{ type: 'reflect', params: { prompt: 'How do you think she feels?' } }],
          on: {
            'give.cup.to.amara': [
              {
                guard: { type: 'flagged', params: { name: 'greeted' } },
                target: 'proud',
                actions: [
                  { type: 'mark', params: { skill: 'customerService', points: 3, because: 'A full cup.' } },
                ],
              },
              {
                target: 'steady',
                actions: [
                  { type: 'mark', params: { skill: 'customerService', points: 1, because: 'A full cup.' } },
                ],
              },
            ],
            'say.closed': {
              target: 'rough',
              meta: { say: 'We are closed.', to: 'amara' },
              actions: [
                {
                  type: 'mark',
                  params: {
                    skill: 'detailOriented',
                    points: -3,
                    because: 'You left the oven on.',
                    critical: true,
                  },
                },
              ],
            },
          },
        },
        proud: {
          type: 'final',
          meta: { ending: { title: 'Well done', text: 'She will be back.', tone: 'proud' } },
        },
        steady: {
          type: 'final',
          meta: { ending: { title: 'Served', text: 'She has her tea.', tone: 'steady' } },
        },
        rough: { type: 'final', meta: { ending: { title: 'Oh dear', text: 'She left.', tone: 'rough' } } },
      },
    },
    oven: { use: 'deckOven', params: { heatMs: 10_000 } },
    cup: { use: 'carriable', params: { home: 'counterTop' } },
  },
}

/** Spanish for what the tests read. */
export const kioskSpanish: Record<string, string> = {
  'The morning is quiet.': 'La mañana está tranquila.',
  'Someone comes.': 'Viene alguien.',
  'Good morning!': '¡Buenos días!',
  'Hi! A tea, please.': '¡Hola! Un té, por favor.',
}

/** Reads a scenario that a test wrote, and says why if it cannot be read. */
export function readOrThrow(file: object): Scenario {
  const read = readScenario(JSON.stringify(file))
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.scenario
}

/** The kiosk, read. */
export const kiosk: Scenario = readOrThrow(kioskFile)

/** The kiosk with another version number. */
export const newerKiosk: Scenario = readOrThrow({ ...kioskFile, version: '1.1.0' })

/** The kiosk's words. */
export function kioskWords(language = 'en'): Words {
  return makeWords(kiosk, language, kioskSpanish)
}

/** Decisions from start to the best ending, waits as events. */
export const bestPlay = [
  'go.counter',
  'xstate.after.2000.kiosk.story.coming',
  'say.hello',
  'take.cup',
  'give.cup.to.amara',
]

/** The kiosk on a dry or a wet day, with or without a queue, at three levels; wet, the customer is greeted for free. */
export function dealtKiosk(): Scenario {
  const { story, ...things } = kioskFile.states
  const { greeting } = story.states
  const wet = {
    target: 'ordering',
    guard: { type: 'in', params: { state: 'weather.wet' } },
    actions: [
      { type: 'mark', params: { skill: 'customerService', points: 1, because: 'She is in from the rain.' } },
    ],
  }
  const file = {
    ...kioskFile,
    meta: { ...kioskFile.meta, deals: ['weather', 'queue', 'level'] },
    states: {
      ...things,
      story: {
        ...story,
        states: {
          ...story.states,
          greeting: {
            ...greeting,
            on: {
              ...greeting.on,
              'say.what': [{ ...wet, meta: greeting.on['say.what'].meta }, greeting.on['say.what']],
            },
          },
        },
      },
      weather: { initial: 'dry', states: { dry: {}, wet: { meta: { scene: 'It rains.' } } } },
      queue: { initial: 'short', states: { short: {}, long: { meta: { scene: 'People wait.' } } } },
      level: { initial: 'normal', states: { guided: {}, normal: {}, pressure: {} } },
    },
  }
  return readOrThrow(file)
}
