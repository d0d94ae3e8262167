import { fork, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { newDevice, type Role } from '#class'
import { deviceClock } from '#session'
import { createLink, openWire, type Link } from '#session/class'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kiosk } from '../../class/kiosk.ts'
import { connectDevice, type TestDevice } from '../live/class-server.ts'
import { NO_POSTGRES, startPostgres, type PostgresServer } from '../storage/postgres-server.ts'
import { kioskFolder } from './kiosk-folder.ts'
import { askForClass, eventually, newFolder, type MadeClass } from './servers.ts'

let postgres: PostgresServer | undefined
let databaseUrl = ''
const children: ChildProcess[] = []
const scenarios = kioskFolder()

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.stop())
beforeEach(async ({ skip }) => {
  if (!postgres) return skip(NO_POSTGRES)
  databaseUrl = await postgres.newDatabase()
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return port
}

/** A process among several that share a database. */
const startProcess = async (): Promise<{ url: string; child: ChildProcess }> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const options = { port, data: newFolder(), databaseUrl, publicUrl: url, scenarios, nodeName: `p${port}` }
  const child = fork('test/server/web/serve-child.ts', [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx'],
  })
  children.push(child)
  await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('the server did not start')))
  })
  return { url, child }
}

describe('several processes', () => {
  test('a class is found and joined through any of them', async () => {
    const [a, b, c] = await Promise.all([startProcess(), startProcess(), startProcess()])
    const made = (await (await askForClass(a.url, { scenario: 'kiosk' })).json()) as MadeClass
    const guide = connectDevice(b.url, made.code, 'guide', made.key)
    await eventually(() => expect(guide.device().member).toBeDefined())
    const learners = [a, b, c].map(({ url }) => connectDevice(url, made.code, 'explorer'))
    for (const { device } of learners) await eventually(() => expect(device().member).toBeDefined())
    expect(learners.map(({ turned }) => turned)).toEqual([['moved'], [], ['moved']])
    guide.do({ do: 'pause', on: true })
    for (const { device } of learners) await eventually(() => expect(device().at?.state.isPaused).toBe(true))
    for (const { cut } of [guide, ...learners]) cut()
  })

  test('one is killed: its class goes on in another within five seconds, and nothing is lost', async () => {
    const [a, b] = await Promise.all([startProcess(), startProcess()])
    const made = (await (await askForClass(a.url, { scenario: 'kiosk' })).json()) as MadeClass
    const guide = connectDevice(a.url, made.code, 'guide', made.key)
    await eventually(() => expect(guide.device().member).toBeDefined())
    const learners = Array.from({ length: 8 }, () => connectDevice(b.url, made.code, 'explorer'))
    const all = [guide, ...learners]
    for (const { device } of learners) await eventually(() => expect(device().member).toBeDefined())
    guide.do({ do: 'roam', on: false })
    guide.do({ do: 'ask', about: 'plan', question: 'why', options: ['a', 'b'] })
    await eventually(() => expect(guide.device().pending).toEqual([]))

    a.child.kill('SIGKILL')
    const from = performance.now()
    guide.do({ do: 'pause', on: true })
    const again = setInterval(() => all.forEach((one) => comeBack(one, b.url)), 200)
    const isPaused = ({ device }: TestDevice) => device().at?.state.isPaused === true
    await eventually(() => expect(all.every(isPaused)).toBe(true))
    const seconds = (performance.now() - from) / 1000
    clearInterval(again)
    expect(seconds).toBeLessThan(5)
    expect(guide.device().at?.state.question?.question).toBe('why')
    expect(guide.device().at?.state.members.length).toBe(9)
    for (const { cut } of all) cut()
  })

  test('one is killed: the app comes back by itself through another, the guide with what was not answered', async () => {
    const [a, b] = await Promise.all([startProcess(), startProcess()])
    const { code, key } = (await (await askForClass(a.url, { scenario: 'kiosk' })).json()) as MadeClass
    // Learners' pages came from the process that lives on, or from a load balancer before it.
    const come = (role: Role): Link =>
      createLink({
        device: newDevice(code, role),
        key: role === 'guide' ? key : undefined,
        clock: deviceClock,
        scenario: async () => kiosk,
        keep: () => undefined,
        open: (events, url) => openWire(events, url ?? home),
      })
    let home = a.url
    const guide = come('guide')
    const isOpen = ({ store }: Link) => expect(store.getState().status).toBe('open')
    await eventually(() => isOpen(guide))
    home = b.url
    const all = [guide, ...Array.from({ length: 8 }, () => come('explorer'))]
    for (const link of all) await eventually(() => isOpen(link))

    a.child.kill('SIGKILL')
    const from = performance.now()
    guide.command({ do: 'pause', on: true })
    const isPaused = ({ store }: Link) => store.getState().device.at?.state.isPaused === true
    await eventually(() => expect(all.filter(isPaused)).toHaveLength(all.length))
    expect((performance.now() - from) / 1000).toBeLessThan(5)
    expect(guide.store.getState().device.pending).toEqual([])
    for (const link of all) link.close()
  })

  test('one is stopped: its class goes on in another at once', async () => {
    const [a, b] = await Promise.all([startProcess(), startProcess()])
    const made = (await (await askForClass(a.url, { scenario: 'kiosk' })).json()) as MadeClass
    const guide = connectDevice(a.url, made.code, 'guide', made.key)
    await eventually(() => expect(guide.device().member).toBeDefined())
    const ended = new Promise((resolve) => a.child.once('exit', resolve))
    a.child.kill('SIGTERM')
    await ended
    await eventually(() => expect(guide.isClosed()).toBe(true))
    guide.reconnect(b.url)
    guide.do({ do: 'eyes', on: true })
    await eventually(() => expect(guide.device().at?.state.isEyesOnGuide).toBe(true))
    expect(guide.turned).not.toContain('moved')
    guide.cut()
  })
})

/** As the app does: where the line has ended, it asks any of the processes. */
const comeBack = (device: TestDevice, url: string): void => {
  if (device.isClosed()) device.reconnect(url)
}
