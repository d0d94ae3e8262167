import { dig, kioskFile, kioskText } from './kiosk.ts'

/** A file that must be refused: what it tries, the code and the place that the refusal must name. */
export interface Hostile {
  name: string
  code: string
  path: string
  source: () => string | Uint8Array
}

const changed = (change: (file: Record<string, unknown>) => void) => () => {
  const file = kioskFile() as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}
const replaced = (from: string, to: string) => () => {
  const text = kioskText('scenario.json')
  if (!text.includes(from)) throw new Error(`The kiosk has no ${from}`)
  return text.replace(from, to)
}
const arrive = ['states', 'story', 'states', 'arrive'] as const
const serving = ['states', 'story', 'states', 'queue', 'states', 'serving'] as const

/** The hostile and mistaken inputs of the bar, each made when asked for. */
export const hostileInputs: readonly Hostile[] = [
  {
    name: 'eventless cycle',
    code: 'eventless-cycle',
    path: '$.states.story.states.arrive.always',
    source: changed((file) => {
      dig(file, ...arrive).always = 'pause'
      dig(file, 'states', 'story', 'states').pause = { always: [{ target: 'arrive' }] }
    }),
  },
  {
    name: 'eventless cycle of one state around its own target',
    code: 'eventless-cycle',
    path: '$.states.story.states.queue.always',
    source: changed((file) => {
      dig(file, 'states', 'story', 'states', 'queue').always = { target: '.impatient' }
    }),
  },
  {
    name: 'unknown action',
    code: 'unknown-word',
    path: '$.states.story.on["take.*"].actions[0].type',
    source: changed((file) => {
      dig(file, 'states', 'story', 'on', 'take.*', 'actions', 0).type = 'explode'
    }),
  },
  {
    name: 'unknown guard',
    code: 'unknown-word',
    path: '$.states.story.states.arrive.on["say.whatFirst"].guard.type',
    source: changed((file) => {
      dig(file, ...arrive, 'on', 'say.whatFirst').guard = { type: 'flaged', params: { name: 'greeted' } }
    }),
  },
  {
    name: 'unknown target',
    code: 'unknown-target',
    path: '$.states.story.states.arrive.on["go.counter"].target',
    source: changed((file) => {
      dig(file, ...arrive, 'on', 'go.counter').target = 'quue'
    }),
  },
  {
    name: 'unknown initial state',
    code: 'unknown-initial',
    path: '$.states.story.initial',
    source: changed((file) => {
      dig(file, 'states', 'story').initial = 'arive'
    }),
  },
  {
    name: 'misspelt key',
    code: 'unknown-key',
    path: '$.states.story.states.arrive.on["say.leave"].taget',
    source: changed((file) => {
      const leave = dig(file, ...arrive, 'on', 'say.leave')
      leave.taget = leave.target
      delete leave.target
    }),
  },
  {
    name: 'wait out of range',
    code: 'unknown-wait',
    path: '$.states.story.states.queue.states.serving.after["99999999999"]',
    source: changed((file) => {
      dig(file, ...serving).after = { 99999999999: '#kiosk.story.wetCoins' }
    }),
  },
  {
    name: 'unknown wait',
    code: 'unknown-wait',
    path: '$.states.story.states.queue.states.serving.after.soon',
    source: changed((file) => {
      dig(file, ...serving).after = { soon: '#kiosk.story.wetCoins' }
    }),
  },
  {
    name: '__proto__ as a state',
    code: 'reserved-name',
    path: '$.states.story.states.__proto__',
    source: replaced('"arrive": {', '"__proto__": {'),
  },
  {
    name: 'constructor as a thing',
    code: 'reserved-name',
    path: '$.meta.things.constructor',
    source: replaced('"till": {', '"constructor": {'),
  },
  {
    name: 'constructor as a flag',
    code: 'bad-name',
    path: '$.meta.flags[0]',
    source: replaced('["greeted", "spilt"]', '["constructor", "spilt"]'),
  },
  {
    name: '20,000 nested states',
    code: 'too-deep',
    path: `$${'.states.a'.repeat(20)}`,
    source: () => nested(20_000),
  },
  {
    name: '200 MB of text',
    code: 'too-big',
    path: '$',
    source: () => new Uint8Array(200_000_000).fill(0x20),
  },
  {
    name: 'invalid UTF-8',
    code: 'not-utf8',
    path: '$',
    source: () => new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]),
  },
  {
    name: 'duplicate key',
    code: 'duplicate-key',
    path: '$.version',
    source: replaced('"version": "1.0.0",', '"version": "1.0.0", "version": "2.0.0",'),
  },
  {
    name: 'duplicate key in disguise',
    code: 'duplicate-key',
    path: '$.version',
    source: replaced('"version": "1.0.0",', '"version": "1.0.0", "ver\\u0073ion": "2.0.0",'),
  },
  {
    name: 'HTML in words',
    code: 'markup',
    path: '$.meta.title',
    source: replaced('"Ten minutes at the kiosk"', '"<img src=x onerror=alert(1)>"'),
  },
  {
    name: '../ in the site',
    code: 'bad-slug',
    path: '$.meta.site.name',
    source: replaced('"name": "cafe"', '"name": "../../secret"'),
  },
  {
    name: 'an address as the site',
    code: 'bad-slug',
    path: '$.meta.site.name',
    source: replaced('"name": "cafe"', '"name": "https://example.org/cafe"'),
  },
  {
    name: 'a decision about a thing that is not there',
    code: 'undeclared',
    path: '$.states.story.states.arrive.on["take.fridge"]',
    source: changed((file) => {
      dig(file, ...arrive, 'on')['take.fridge'] = 'queue'
    }),
  },
  {
    name: 'a decision with a verb that the thing lacks',
    code: 'missing-verb',
    path: '$.states.story.states.arrive.on["press.till"]',
    source: changed((file) => {
      dig(file, ...arrive, 'on')['press.till'] = 'queue'
    }),
  },
  {
    name: 'a decision that nobody can make',
    code: 'bad-decision',
    path: '$.states.story.states.arrive.on["teleport.home"]',
    source: changed((file) => {
      dig(file, ...arrive, 'on')['teleport.home'] = 'queue'
    }),
  },
]

function nested(depth: number): string {
  return `{"states":${'{"a":{"initial":"a","states":'.repeat(depth)}{}${'}}'.repeat(depth)}}`
}
