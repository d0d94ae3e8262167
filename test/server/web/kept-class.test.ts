import { nicknameOf, type KeptClass } from '#class'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHub, type Hub } from '../../../src/server/live/hub.ts'
import { openStorage } from '../../../src/server/storage/open-storage.ts'
import type { Storage } from '../../../src/server/storage/storage.ts'
import { keptClassRoutes } from '../../../src/server/web/kept-class-routes.ts'
import { createLog } from '../../../src/server/web/log.ts'
import { createMetrics } from '../../../src/server/web/metrics.ts'
import { kiosk } from '../../class/kiosk.ts'
import { newFolder } from '../storage/folders.ts'
import { NO_POSTGRES, startPostgres, type PostgresServer } from '../storage/postgres-server.ts'

describe.each(['embedded', 'PostgreSQL'] as const)('a class in the %s storage', (kind) => {
  let server: PostgresServer | undefined
  let storage: Storage
  let hub: Hub
  let isThere = true
  let forgotten: string[] = []
  let app: ReturnType<typeof keptClassRoutes>

  const hubOn = (node: string, url: string): Hub =>
    createHub({
      storage,
      scenario: async () => (isThere ? kiosk : undefined),
      node,
      url,
      codeLength: 6,
      onProblem: () => undefined,
    })
  beforeAll(async () => {
    if (kind === 'PostgreSQL') {
      server = await startPostgres()
      if (server) storage = await openStorage({ databaseUrl: await server.newDatabase() })
    } else storage = await openStorage({ folder: newFolder() })
    if (storage) hub = hubOn('a', 'http://a')
  })
  afterAll(async () => {
    await hub?.close()
    await storage?.close()
    await server?.stop()
  })
  beforeEach(({ skip }) => {
    if (kind === 'PostgreSQL' && !server) skip(NO_POSTGRES)
    isThere = true
    forgotten = []
    app = keptClassRoutes({
      hub,
      origins: new Set(),
      askerOf: () => 'somebody',
      isDown: () => false,
      forgetInBackups: async (id) => void forgotten.push(id),
      metrics: createMetrics(),
      log: createLog(() => undefined, false),
    })
  })

  const ask = async (
    method: 'GET' | 'DELETE',
    code: string,
    key?: string,
    headers: Record<string, string> = {},
  ) =>
    app.request(`http://school/classes/${code}`, {
      method,
      headers: { host: 'school', ...(key !== undefined && { authorization: `Bearer ${key}` }), ...headers },
    })
  /** A class with a guide and a learner in it; `told`: what the learner's device was told last. */
  const newClass = async (at = hub) => {
    const made = await at.make(kiosk, undefined, 9)
    const found = await at.find(made.code)
    if (!found.ok) throw new Error('there is a class')
    const told: string[] = []
    const line = (say: string[]) => ({
      tell: (text: string) => say.push(text),
      show: () => {},
      waiting: () => 0,
      openedAt: 0,
      close: () => say.push('closed'),
    })
    await found.room.enter(line([]), 'guide')
    await found.room.enter(line(told), 'explorer')
    return { ...made, id: found.row.id, room: found.room, told }
  }

  test('is told to who has its key, while it goes on and after its end', async () => {
    const { code, key, deleteOn, room } = await newClass()
    const answer = await ask('GET', code.toLowerCase(), key)
    const told = (await answer.json()) as KeptClass
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(told).toMatchObject({ scenario: kiosk.id, version: kiosk.version, deleteOn })
    expect(told.state?.members.map(({ role }) => role)).toEqual(['guide', 'explorer'])
    expect(nicknameOf(told.salt, 1)).toEqual(expect.any(String))
    room.act(0, 1, { do: 'end' })
    await room.close()
    expect(await (await ask('GET', code, key)).json()).toMatchObject({ state: { isEnded: true } })
  })

  test('says until when it is kept where its scenario has another version by now', async () => {
    const { code, key, deleteOn } = await newClass()
    isThere = false
    const told = (await (await ask('GET', code, key)).json()) as KeptClass
    expect(told).toMatchObject({ deleteOn })
    expect(told.state).toBeUndefined()
  })

  test('is neither told nor deleted without its key, by another page, or too often', async () => {
    const { code, key, room } = await newClass()
    const other = await newClass()
    for (const method of ['GET', 'DELETE'] as const) {
      expect((await ask(method, code)).status).toBe(401)
      expect((await ask(method, code, 'x'.repeat(32))).status).toBe(401)
      expect((await ask(method, code, other.key)).status).toBe(401)
      expect((await ask(method, 'AAAA', key)).status).toBe(404)
      expect((await ask(method, '..%2F..', key)).status).toBe(404)
      expect((await ask(method, code, key, { origin: 'http://elsewhere.example' })).status).toBe(403)
      expect((await ask(method, code, key, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    }
    for (let at = 0; at < 60; at++) await ask('GET', code, `guess ${at}`)
    expect((await ask('DELETE', code, key)).status).toBe(429)
    expect(room.size()).toBe(2)
    expect(await storage.findClass(code)).toBeDefined()
    expect(forgotten).toEqual([])
  })

  test('is deleted before its day by its guide: nothing is left of it, and who is connected is told', async () => {
    const { id, code, key, told, room } = await newClass()
    const stays = await newClass()
    expect(await storage.read(id, 0)).toHaveLength(2)
    // What is taken and not written yet goes with it.
    room.act(0, 1, { do: 'pause', on: true })
    const answer = await ask('DELETE', code, key)
    expect(answer.status).toBe(204)
    expect(told.slice(-2)).toEqual(['{"say":"turned","why":"deleted"}', 'closed'])
    expect(await storage.findClass(code)).toBeUndefined()
    expect(await storage.read(id, 0)).toEqual([])
    expect((await storage.listClasses()).map((row) => row.id)).not.toContain(id)
    await expect(storage.claim(id, 'a', 'http://a', 1000)).rejects.toMatchObject({ code: 'absent' })
    expect(await hub.find(code)).toEqual({ ok: false, why: 'noSuchClass' })
    expect(forgotten).toEqual([id])
    expect((await ask('DELETE', code, key)).status).toBe(404)
    expect(stays.room.size()).toBe(2)
    expect(await storage.read(stays.id, 0)).toHaveLength(2)
  })

  test('that another process serves is told and deleted all the same, and its devices hear it', async () => {
    const other = hubOn('b', 'http://b')
    const { code, key, told } = await newClass(other)
    expect(await (await ask('GET', code, key)).json()).toMatchObject({ state: { seq: 2 } })
    expect((await ask('DELETE', code, key)).status).toBe(204)
    await expect.poll(() => told.at(-2), { timeout: 5000 }).toBe('{"say":"turned","why":"deleted"}')
    expect(other.count().classes).toBe(0)
    await other.close()
  })
})
