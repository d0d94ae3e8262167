import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLog } from '../../../src/server/web/log.ts'
import { readOptions } from '../../../src/server/web/options.ts'
import { connectDevice } from '../live/class-server.ts'
import { kioskFolder } from './kiosk-folder.ts'
import { askForClass, eventually, newFolder, newServer, type MadeClass } from './servers.ts'

const scenarios = kioskFolder()

describe('a class server', () => {
  test('serves the app, makes a class and lets devices in, and logs nothing that tells of anybody', async () => {
    const lines: string[] = []
    const dist = newFolder()
    cpSync('index.html', join(dist, 'index.html'))
    const server = await newServer({ scenarios, dist }, { log: createLog((line) => lines.push(line), false) })
    const page = await fetch(server.url)
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'")
    // A clip is played from the memory of the device, and from nowhere else.
    expect(page.headers.get('content-security-policy')).toContain("media-src 'self' blob:")
    expect(await page.text()).toContain('<div id="app">')

    const answer = await askForClass(server.url, { scenario: 'kiosk' })
    const made = (await answer.json()) as MadeClass
    expect(answer.status).toBe(201)
    const guide = connectDevice(server.url, made.code, 'guide', made.key)
    const learner = connectDevice(server.url, made.code, 'explorer', undefined, ['polling'])
    await eventually(() => expect(learner.device().member).toBeDefined())
    await eventually(() => expect(guide.device().member).toBeDefined())
    guide.do({ do: 'pause', on: true })
    await eventually(() => expect(learner.device().at?.state.isPaused).toBe(true))
    learner.look({ x: 1, y: 2, z: 3 } as never)
    const stranger = connectDevice(server.url, 'XXXX', 'explorer')
    await eventually(() => expect(stranger.turned).toContain('noSuchClass'))
    for (const { cut } of [guide, learner, stranger]) cut()
    await server.close()

    const events = lines.map((line) => (JSON.parse(line) as { event: string }).event)
    expect(events).toEqual(['started', 'class made', 'stopping', 'stopped'])
    const all = lines.join('\n')
    for (const secret of [made.code, made.key, guide.device().member?.token ?? '-', '127.0.0.1', 'kiosk'])
      expect(all).not.toContain(secret)
  })

  test('refuses the line of a class to a page of somebody else', async () => {
    const server = await newServer({ scenarios })
    const hello = (origin?: string) =>
      fetch(
        `${server.url}/class/?EIO=4&transport=polling`,
        origin === undefined ? {} : { headers: { origin } },
      )
    expect((await hello()).status).toBe(200)
    expect((await hello(server.url)).status).toBe(200)
    const refused = await hello('http://elsewhere.example')
    expect(refused.status).toBe(403)
    expect(refused.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('lets pages of the same deployment in', async () => {
    const server = await newServer({ scenarios, origins: ['https://b.example.org'] })
    const answer = await fetch(`${server.url}/class/?EIO=4&transport=polling`, {
      headers: { origin: 'https://b.example.org' },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://b.example.org')
  })

  test('closes within a moment, and goes on with its classes after a new start', async () => {
    const data = newFolder()
    const first = await newServer({ scenarios, data })
    const made = (await (await askForClass(first.url, { scenario: 'kiosk' })).json()) as MadeClass
    const guide = connectDevice(first.url, made.code, 'guide', made.key)
    await eventually(() => expect(guide.device().member).toBeDefined())
    const from = performance.now()
    await first.close()
    expect(performance.now() - from).toBeLessThan(5000)
    await eventually(() => expect(guide.turned).toContain('goingDown'))
    await expect(fetch(first.url)).rejects.toThrow('fetch failed')

    const second = await newServer({ scenarios, data })
    const again = connectDevice(second.url, made.code, 'guide', made.key)
    await eventually(() => expect(again.device().at?.state.members.length).toBe(2))
    again.cut()
  })
})

describe('options', () => {
  test('come from the command line and the environment', () => {
    const read = readOptions(['--port', '80', '--no-https'], {
      PUBLIC_URL: 'https://a.example.org/',
      ORIGINS: 'https://b.example.org, https://c.example.org',
      CODE_LENGTH: '6',
      TEACHER_PASSWORD: '',
    })
    expect(read).toMatchObject({
      port: 80,
      httpsPort: undefined,
      publicUrl: 'https://a.example.org',
      origins: ['https://b.example.org', 'https://c.example.org'],
      codeLength: 6,
      teacherPassword: undefined,
    })
  })

  test('that make no sense are refused with what was expected', () => {
    expect(() => readOptions(['--port', 'http'], {})).toThrow('--port is "http"; expected a whole number')
    expect(() => readOptions(['--cert', 'a.pem'], {})).toThrow('--cert and --key go together')
    expect(() => readOptions([], { CODE_LENGTH: '9' })).toThrow('from 4 to 6')
    expect(() => readOptions([], { PUBLIC_URL: 'a.example.org/path' })).toThrow('PUBLIC_URL')
  })
})
