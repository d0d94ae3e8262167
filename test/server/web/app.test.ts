import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHub, type Hub } from '../../../src/server/live/hub.ts'
import { createApp, type AppParts } from '../../../src/server/web/app.ts'
import { createLog } from '../../../src/server/web/log.ts'
import { createMetrics, measured } from '../../../src/server/web/metrics.ts'
import { openScenarioFiles } from '../../../src/server/web/scenario-files.ts'
import { openStaticFiles } from '../../../src/server/web/static-files.ts'
import { memoryStorage } from '../live/memory-storage.ts'

const scenarios = openScenarioFiles('scenarios')
const files = await openStaticFiles('no-such-folder')

let memory = memoryStorage()
let hub: Hub
let lines: string[] = []
const open = (changes: Partial<AppParts> = {}) => {
  const metrics = createMetrics()
  const log = createLog((line) => lines.push(line), false)
  hub = createHub({
    storage: measured(memory.storage, metrics),
    scenario: scenarios.find,
    node: 'test',
    url: 'http://localhost',
    codeLength: 4,
    onProblem: (what, problem) => log('problem', { what, problem }),
  })
  return createApp({
    hub,
    forgetInBackups: async () => {},
    scenario: scenarios.find,
    addresses: () => ['http://192.168.1.5:4173'],
    origins: new Set(['https://classes.example.org']),
    teacherPassword: undefined,
    askerOf: (request) => request.headers.get('x-test-asker') ?? 'a',
    isDown: () => false,
    metrics,
    log,
    files,
    count: () => hub.count(),
    isHealthy: memory.storage.isHealthy,
    ...changes,
  })
}
type App = ReturnType<typeof open>

const ask = (app: App, body: unknown, headers: Record<string, string> = {}) =>
  app.request('http://school/api/classes', {
    method: 'POST',
    headers: { host: 'school', 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const caliper = { scenario: 'practice-caliper' }

beforeEach(() => {
  memory = memoryStorage()
  lines = []
})
afterEach(() => hub.close())

describe('a class is made', () => {
  test('of a scenario that this server has, for as many days as asked', async () => {
    const answer = await ask(open(), { ...caliper, days: 3 })
    expect(answer.status).toBe(201)
    const made = (await answer.json()) as Record<string, string>
    const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    expect(made).toEqual({
      code: expect.stringMatching(/^[A-Z0-9]{4}$/),
      key: expect.stringMatching(/^[\w-]{32}$/),
      deleteOn: inThreeDays,
      scenario: 'practice-caliper',
      version: (await scenarios.find('practice-caliper'))?.version,
    })
    expect(await hub.find(made['code'] ?? '')).toMatchObject({ ok: true })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('with what is dealt, if the scenario deals that', async () => {
    const app = open()
    const answer = await ask(app, { scenario: 'cafe-opening', deal: { level: 'guided' } })
    expect(answer.status).toBe(400)
    const { allDeals } = await import('#scenario')
    const cafe = await scenarios.find('cafe-opening')
    const [deal] = cafe ? allDeals(cafe.file) : []
    const made = (await (await ask(app, { scenario: 'cafe-opening', deal })).json()) as { code: string }
    expect(memory.rows.get(made.code)?.deal).toEqual(deal)
  })

  test('not of what is unknown or cannot be read', async () => {
    const app = open()
    for (const [body, status, why] of [
      [{ scenario: 'no-such' }, 404, 'unknownScenario'],
      [{ scenario: '../scenarios/practice-caliper' }, 404, 'unknownScenario'],
      [{ ...caliper, days: 0 }, 400, 'unreadable'],
      [{ ...caliper, days: 61 }, 400, 'unreadable'],
      [{ ...caliper, teacher: 'Ms. Rivera' }, 400, 'unreadable'],
      ['{', 400, 'unreadable'],
      ['x'.repeat(20_000), 400, 'unreadable'],
    ] as const) {
      const answer = await ask(app, body)
      expect([answer.status, await answer.json()]).toEqual([status, { why }])
    }
    const form = await ask(app, caliper, { 'content-type': 'text/plain' })
    expect(form.status).toBe(400)
    expect(memory.rows.size).toBe(0)
  })

  test('only by a page of this server or of the same deployment', async () => {
    const app = open()
    const status = async (headers: Record<string, string>) => (await ask(app, caliper, headers)).status
    expect(await status({ origin: 'http://elsewhere.example' })).toBe(403)
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await status({ 'sec-fetch-site': 'same-site', origin: 'http://other.school' })).toBe(403)
    expect(await status({ origin: 'null' })).toBe(403)
    expect(await status({ origin: 'http://school', 'sec-fetch-site': 'same-origin' })).toBe(201)
    expect(await status({ origin: 'https://classes.example.org', 'sec-fetch-site': 'cross-site' })).toBe(201)
  })

  test('only with the password where one is set, and guessing it is slow', async () => {
    const app = open({ teacherPassword: 'correct horse' })
    expect((await ask(app, caliper)).status).toBe(401)
    expect((await ask(app, caliper, { authorization: 'Bearer wrong' })).status).toBe(401)
    expect((await ask(app, caliper, { authorization: 'Bearer correct horse' })).status).toBe(201)
    for (let at = 0; at < 117; at++) await ask(app, caliper, { authorization: `Bearer ${at}` })
    expect((await ask(app, caliper, { authorization: 'Bearer correct horse' })).status).toBe(429)
    const other = await ask(app, caliper, { authorization: 'Bearer correct horse', 'x-test-asker': 'b' })
    expect(other.status).toBe(201)
  })

  test('not while the storage fails or the server stops', async () => {
    memory.storage.makeClass = async () => Promise.reject(new Error('the disk of Ms. Rivera is full'))
    const app = open()
    const answer = await ask(app, caliper)
    expect([answer.status, await answer.json()]).toEqual([503, { why: 'down' }])
    expect(lines.join()).toContain('no class could be made')
    expect(lines.join()).not.toContain('Rivera')
    const stopping = await ask(open({ isDown: () => true }), caliper)
    expect(stopping.status).toBe(503)
  })
})

describe('the server', () => {
  test('says what it offers', async () => {
    const answer = await open({ teacherPassword: 'x' }).request('/api/server')
    expect(await answer.json()).toEqual({
      classes: true,
      addresses: ['http://192.168.1.5:4173'],
      needsPassword: true,
    })
  })

  test('says whether it is well', async () => {
    const app = open()
    expect((await app.request('/healthz')).status).toBe(200)
    memory.breakDown(new Error('gone'))
    expect((await app.request('/healthz')).status).toBe(503)
  })

  test('counts for Prometheus how much there is, and nothing of anybody', async () => {
    const app = open()
    const { code, key } = (await (await ask(app, caliper)).json()) as { code: string; key: string }
    const found = await hub.find(code)
    if (!found.ok) throw new Error('there is a class')
    const line = { openedAt: 0, tell: () => {}, show: () => {}, waiting: () => 0, close: () => {} }
    await found.room.enter(line, 'guide')
    await ask(app, { scenario: 'no-such' })
    const text = await (await app.request('/metrics')).text()
    expect(text).toContain('first_shift_classes_open 1\n')
    expect(text).toContain('first_shift_devices 1\n')
    expect(text).toContain('first_shift_entries_total 1\n')
    expect(text).toContain('first_shift_append_seconds_bucket{le="+Inf"} 1\n')
    expect(text).toContain('first_shift_refusals_total{why="unknownScenario"} 1\n')
    expect(text).toMatch(/process_resident_memory_bytes \d{7,}\n/)
    for (const [, name, value] of text.matchAll(/^(\w+)(?:\{[^}]*\})? (\S+)$/gm))
      expect([name, Number(value)]).toEqual([name, expect.any(Number)])
    for (const secret of [code, key, found.row.id]) expect(text).not.toContain(secret)
  })

  test('sends headers that shut out what the page does not need', async () => {
    const { headers } = await open().request('/api/server')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    const allowed = headers.get('permissions-policy')
    expect(allowed).toContain('payment=(), usb=()')
    // Who answers a class can record it: on this page, and in no frame of another.
    expect(allowed).toContain('microphone=(self)')
  })

  test('says what to do where the app is not built', async () => {
    const answer = await open().request('/')
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('npm run build')])
    expect((await open().request('/no-such-file')).status).toBe(404)
  })
})
