import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nicknameOf, packLook, writeLooks } from '#class'
import { FACTS, HAPPENINGS, listTables } from '#server'
import { expect, test } from 'vitest'
import { commandShapes, inventory, inventoryPath } from '../../src/cli/inventory.ts'
import { createLog } from '../../src/server/web/log.ts'
import { connectDevice } from './live/class-server.ts'
import { kioskFolder } from './web/kiosk-folder.ts'
import { askForClass, eventually, newFolder, newServer, type MadeClass } from './web/servers.ts'

/** What must have no place: whoever adds such a thing has to come by here. */
const PERSONAL =
  /name|person|learner|student|child|teacher|mail|phone|birth|\bage\b|\bip\b|address|agent|device|pose|position|gaze|look|head|hand|yaw|pitch|voice|image|text|message/i

test('the page of what the server keeps is up to date', () => {
  expect(readFileSync(inventoryPath, 'utf8')).toBe(inventory())
})

test('no column has place for a name, an address, a pose or a gaze', () => {
  const columns = listTables().flatMap(({ name, columns: all }) =>
    all.map((one) => ({ ...one, where: `${name}.${one.name}` })),
  )
  expect(columns.length).toBe(17)
  for (const { where, name, type } of columns) {
    expect([where, PERSONAL.test(name)]).toEqual([where, false])
    // No column for numbers with fractions, lists or bytes: a pose is made of those.
    expect([where, type]).toEqual([
      where,
      expect.stringMatching(/^(text|date|timestamptz|integer|bigint|jsonb)$/),
    ])
  }
  expect(columns.filter(({ type }) => type === 'jsonb').map(({ where }) => where)).toEqual([
    'class.deal',
    'log.body',
  ])
})

test('no command has place for a sentence, a fraction or anything unbounded', () => {
  const shapes = commandShapes()
  expect(shapes.length).toBeGreaterThan(10)
  for (const { name, properties } of shapes)
    for (const [key, property] of Object.entries(properties)) {
      expect([name, key, PERSONAL.test(key)]).toEqual([name, key, false])
      const { anyOf = [property] } = property
      for (const one of anyOf.map((each) => each.items ?? each)) {
        const isBounded =
          one.enum !== undefined ||
          one.const !== undefined ||
          one.type === 'boolean' ||
          one.type === 'null' ||
          (one.type === 'integer' && one.maximum !== undefined) ||
          (one.pattern !== undefined && !new RegExp(one.pattern).test('Ana Rivera'))
        expect([name, key, isBounded]).toEqual([name, key, true])
      }
    }
})

test('the log has words of its own, and no field for what somebody is called or where they are', () => {
  for (const name of Object.keys(FACTS)) expect([name, PERSONAL.test(name)]).toEqual([name, false])
  const lines: string[] = []
  const log = createLog((line) => lines.push(line), false)
  const problem = Object.assign(new Error('Ana at 203.0.113.77 in class K7Q2'), { code: 'ECONNRESET' })
  for (const happening of HAPPENINGS) log(happening, { count: 1, what: 'words', problem })
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line) as object).filter((name) => !(name in FACTS))).toEqual([])
    expect(line).not.toMatch(/Ana|203|K7Q2/)
    expect(line).toContain('ECONNRESET')
  }
})

test('after a whole class nothing of anybody is in any file or in the log', async () => {
  const data = newFolder()
  const lines: string[] = []
  const server = await newServer(
    { data, scenarios: kioskFolder(), proxies: 1 },
    { log: createLog((line) => lines.push(line), false) },
  )
  const extraHeaders = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'The-Tablet-Of-Ana' }
  const made = (await (
    await askForClass(server.url, { scenario: 'kiosk' }, extraHeaders)
  ).json()) as MadeClass
  const guide = connectDevice(server.url, made.code, 'guide', made.key, ['websocket'], { extraHeaders })
  await eventually(() => expect(guide.device().member).toBeDefined())
  const ana = connectDevice(server.url, made.code, 'explorer', undefined, ['polling'], { extraHeaders })
  await eventually(() => expect(ana.device().member).toBeDefined())
  const look = packLook({ x: 11.37, y: -7.91, z: 13.73, yaw: 1.234, pitch: 0.567 })
  ana.look(look)
  const hands = { left: { x: -0.23, y: -0.41, z: -0.37, yaw: 0.71, pitch: -0.33 } }
  const leading = packLook({ x: 2.11, y: 1.63, z: -3.57, yaw: 2.345, pitch: -0.123, hands })
  guide.look(leading)
  ana.sign('hand')
  ana.raw(JSON.stringify({ say: 'do', n: 1, what: { do: 'decide', event: 'Ana Rivera', after: 0 } }))
  guide.do({ do: 'ask', about: 'plan', question: 'why', options: ['a', 'b'] })
  await eventually(() => expect(guide.signs).toContain('hand'))
  await eventually(() => expect(guide.looks().size).toBe(2))
  await eventually(() => expect(ana.looks().get(0)?.[5]).toBeDefined())
  await eventually(() => expect(ana.device().at?.state.question).toBeDefined())
  const stranger = connectDevice(server.url, 'QQQQ', 'explorer', undefined, ['websocket'], { extraHeaders })
  await eventually(() => expect(stranger.turned).toContain('noSuchClass'))
  const { salt = '', slot = 1, token = '' } = ana.device().member ?? {}
  for (const { cut } of [guide, ana, stranger]) cut()
  await server.close()

  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  expect(files.length).toBeGreaterThan(5)
  // Bytes as characters, one for one.
  const kept = Buffer.concat([
    ...files.map((one) => readFileSync(join(one.parentPath, one.name))),
    Buffer.from(lines.join('\n')),
  ]).toString('latin1')
  // What is looked for would be found: the class itself is there.
  expect(kept.includes(made.code)).toBe(true)
  const frames = [new Map([[slot, look]]), new Map([[0, leading]])].map((one) => writeLooks(one))
  const animal = nicknameOf(salt, slot)
  const secrets = ['203.0.113.77', 'The-Tablet-Of-Ana', 'Ana Rivera', made.key, token, `"${animal}"`]
  for (const secret of secrets) expect([secret, kept.includes(secret)]).toEqual([secret, false])
  for (const frame of frames)
    for (const bytes of [frame?.subarray(2), frame?.subarray(-10)])
      expect(bytes && kept.includes(Buffer.from(bytes).toString('latin1'))).toBe(false)
  for (const told of [look, leading.slice(0, 5), leading[5]?.[0]])
    expect(kept.includes(JSON.stringify(told).slice(1, -1))).toBe(false)
})
