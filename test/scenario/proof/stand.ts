import { readScenario, type Scenario, type ScenarioFile, type Site } from '#scenario'

/** A scenario file that tests may change freely before it is read. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests reach into any corner of the file
export type Draft = any

/** A coffee stand without a single problem: greet Mei or not, then press the bell or walk away. */
export function standFile(): ScenarioFile {
  return {
    id: 'stand',
    version: '1.0.0',
    type: 'parallel',
    meta: {
      format: 1,
      kind: 'shift',
      language: 'en',
      title: 'Coffee stand',
      summary: 'Two decisions.',
      minutes: 1,
      gradeBand: '8-12',
      occupations: ['35-3023'],
      skills: ['customerService'],
      site: { type: 'built', name: 'stand' },
      roles: { helper: 'Helper' },
      academicLinks: [],
      briefing: ['Mei is waiting.'],
      people: { mei: { name: 'Mei', role: 'customer', look: 'mei', description: 'She is thirsty.' } },
      things: { bell: { name: 'the bell', description: 'It rings.', verbs: ['press'] } },
      spots: { exit: { name: 'the exit', description: 'The way out.' } },
      flags: [],
      counts: {},
      sources: [],
    },
    states: {
      story: {
        initial: 'arrive',
        states: {
          arrive: {
            meta: { scene: 'Mei waits.', people: { mei: { at: 'queueFirst', mood: 'neutral' } } },
            on: {
              'say.hello': {
                target: 'greeted',
                meta: { say: 'Good morning!', to: 'mei' },
                actions: [mark(2, 'You greeted Mei.')],
              },
              'press.bell': { target: 'served', actions: [mark(-1, 'You never looked up.')] },
            },
          },
          greeted: {
            meta: { scene: 'Mei smiles.', people: { mei: { at: 'queueFirst', mood: 'happy' } } },
            on: {
              'press.bell': { target: 'served', actions: [mark(1, 'Mei knows it is on its way.')] },
              'go.exit': 'left',
            },
          },
          served: ending('proud'),
          left: ending('stopped'),
        },
      },
    },
  }
}

/** The stand's site, with all that it needs. */
export function standSite(): Site {
  const box = { node: 'bell', home: 'counterTop', size: [0.1, 0.1, 0.1] as [number, number, number] }
  const at = { position: [0, 0, 0] as [number, number, number] }
  return {
    format: 1,
    name: 'stand',
    glb: 'site.glb',
    thingsGlb: 'things.glb',
    start: 'exit',
    spots: {
      exit: { ...at, facing: 0, for: 'learner' },
      queueFirst: { ...at, facing: 0, for: 'person' },
    },
    places: { counterTop: { ...at, yaw: 0 } },
    things: { bell: { ...box, looks: ['still', 'ringing'] } },
    floor: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    ],
    obstacles: [],
    probes: { min: [0, 0, 0], step: [1, 1, 1], count: [1, 1, 1], sh: [] },
    bounds: { min: [0, 0, 0], max: [1, 1, 1] },
    ceiling: 3,
    ambience: 'cafe',
  }
}

/** The stand after a change to its file, read as strictly as any other. */
export function readStand(change: (file: Draft, story: Draft) => void = () => undefined): Scenario {
  const file: Draft = standFile()
  change(file, file.states.story.states)
  const read = readScenario(JSON.stringify(file))
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.scenario
}

/** A mark of customer service. */
export function mark(points: number, because: string, skill = 'customerService') {
  return { type: 'mark' as const, params: { skill, points, because } }
}

/** A narrator's note. */
export function note(text: string) {
  return { type: 'cue' as const, params: { note: text } }
}

/** A final state of the story. */
export function ending(tone: 'proud' | 'steady' | 'rough' | 'stopped') {
  return {
    type: 'final' as const,
    meta: { ending: { title: `A ${tone} end`, text: 'It is over.', tone } },
  }
}
