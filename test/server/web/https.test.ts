import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { connectDevice } from '../live/class-server.ts'
import { askForClass, eventually, newFolder, newServer, type MadeClass } from './servers.ts'
import { kioskFolder } from './kiosk-folder.ts'

/** Asks by HTTPS, trusting one authority and nobody else; answers the protocol and the text. */
const askSafely = (
  url: string,
  ca: string,
  options: object = {},
): Promise<{ protocol: string; text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { ca, ...options }, (response) => {
      const protocol = (response.socket as TLSSocket).getProtocol() ?? ''
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ protocol, text }))
    })
    asked.on('error', reject)
    asked.end()
  })

describe('HTTPS on the local network', () => {
  test('is served by TLS 1.3 to whoever trusts the authority only, and classes go over it', async () => {
    const server = await newServer({ httpsPort: 0, scenarios: kioskFolder() })
    const ca = await (await fetch(`${server.url}/ca.crt`)).text()
    for (const host of ['127.0.0.1', 'localhost']) {
      const url = `https://${host}:${server.httpsPort}/healthz`
      const { protocol, text } = await askSafely(url, ca, { minVersion: 'TLSv1.3' })
      expect([protocol, JSON.parse(text)]).toMatchObject(['TLSv1.3', { ok: true }])
    }
    const stranger = askSafely(
      `https://127.0.0.1:${server.httpsPort}/healthz`,
      readFileSync('LICENSE', 'utf8'),
    )
    await expect(stranger).rejects.toThrow(/certificate/)

    const made = (await (await askForClass(server.url, { scenario: 'kiosk' })).json()) as MadeClass
    const safe = `https://127.0.0.1:${server.httpsPort}`
    const devices = [
      connectDevice(safe, made.code, 'guide', made.key, ['websocket'], { ca }),
      connectDevice(safe, made.code, 'explorer', undefined, ['polling'], { ca }),
      // The same class by plain HTTP.
      connectDevice(server.url, made.code, 'explorer'),
    ]
    for (const { device } of devices) await eventually(() => expect(device().member).toBeDefined())
    devices[0]?.do({ do: 'eyes', on: true })
    for (const { device } of devices)
      await eventually(() => expect(device().at?.state.isEyesOnGuide).toBe(true))
    for (const { cut } of devices) cut()
  })

  test('keeps its authority from start to start, so that devices trust it once', async () => {
    const data = newFolder()
    const first = await newServer({ data, httpsPort: 0 })
    await first.close()
    const second = await newServer({ data, httpsPort: 0 })
    expect(second.authority).toBe(first.authority)
    expect(readFileSync(join(data, 'certificate', 'authority.crt'), 'utf8')).toBe(first.authority)
  })

  test("is served with a district's certificate", async () => {
    const data = newFolder()
    const own = await newServer({ data, httpsPort: 0 })
    const [cert, key] = ['server.crt', 'server.key'].map((name) => join(data, 'certificate', name))
    const server = await newServer({ httpsPort: 0, certificate: { cert: cert ?? '', key: key ?? '' } })
    expect(server.authority).toBeUndefined()
    const { text } = await askSafely(`https://127.0.0.1:${server.httpsPort}/healthz`, own.authority ?? '')
    expect(JSON.parse(text)).toMatchObject({ ok: true })
    expect((await fetch(`${server.url}/ca.crt`)).status).toBe(404)
  })
})
