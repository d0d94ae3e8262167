import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { ownCertificate } from '../../../src/server/certificate/own-certificate.ts'
import { setupRoutes } from '../../../src/server/setup/setup-routes.ts'
import { newFolder } from '../web/servers.ts'

const setup = { best: 'https://192.168.1.5:4443', plain: 'http://192.168.1.5:4173', port: 4173 }
let authority: string | undefined
beforeAll(async () => {
  ;({ authority } = await ownCertificate(newFolder(), new Date()))
})
const ask = (path: string, language?: string, pem = authority) =>
  setupRoutes({ setup: () => setup, authority: () => pem }).request(`http://school${path}`, {
    headers: language === undefined ? {} : { 'accept-language': language },
  })

describe('the page of what devices need', () => {
  test('is in the language that is asked for', async () => {
    for (const [path, accepted, language] of [
      ['/setup', undefined, 'en'],
      ['/setup', 'fr, es-MX;q=0.8', 'es'],
      ['/setup?lang=en', 'es', 'en'],
      ['/setup?lang=<script>', 'es', 'es'],
    ] as const) {
      const text = await (await ask(path, accepted)).text()
      expect([path, text.includes(`<html lang="${language}">`)]).toEqual([path, true])
      expect(text).not.toContain('lang="<')
    }
  })

  test('names both addresses, draws the code, and tells of every kind of device without a script', async () => {
    const answer = await ask('/setup')
    const text = await answer.text()
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).not.toContain('<script')
    expect(text).toContain('<svg role="img" aria-label="QR code of https://192.168.1.5:4443"')
    for (const id of ['quest', 'ios', 'android', 'chromebook', 'laptop'])
      expect(text).toMatch(new RegExp(`<section aria-labelledby="${id}">[^]*<h3 id="${id}">`))
    expect(text).toContain('href="http://192.168.1.5:4173"')
    expect(text).not.toMatch(/\{\w+\}/)
  })

  test('asks nothing of devices where the certificate comes from elsewhere', async () => {
    const routes = setupRoutes({ setup: () => setup, authority: () => undefined })
    const text = await (await routes.request('/setup')).text()
    expect(text).toContain('no device needs anything but the address')
    expect(text).not.toContain('ca.crt')
    expect((await routes.request('/ca.crt')).status).toBe(404)
    expect((await routes.request('/first-shift.mobileconfig')).status).toBe(404)
  })

  test('promises no headset where there is no HTTPS address', async () => {
    const plain = { ...setup, best: setup.plain }
    const routes = setupRoutes({ setup: () => plain, authority: () => authority })
    const text = await (await routes.request('/setup')).text()
    expect(text).toContain('This server has no HTTPS address')
    expect(text).not.toContain('Meta Quest')
  })

  test('gives the certificate in the forms that devices take', async () => {
    const plain = await ask('/ca.crt')
    expect(plain.headers.get('content-type')).toBe('application/x-x509-ca-cert')
    expect(await plain.text()).toBe(authority)
    const profile = await ask('/first-shift.mobileconfig')
    expect(profile.headers.get('content-type')).toBe('application/x-apple-aspen-config')
    const text = await profile.text()
    const base64 = /<data>\n([^<]+)<\/data>/.exec(text)?.[1]?.replaceAll('\n', '')
    expect(authority?.replaceAll('\n', '')).toContain(base64)
    expect(text).toMatch(/<string>[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}<\/string>/)
  })
})

test('every word is there in both languages, in order, with the same places', () => {
  const read = (language: string) =>
    JSON.parse(readFileSync(`src/server/setup/words/${language}.json`, 'utf8')) as Record<string, string>
  const [en, es] = [read('en'), read('es')]
  expect(Object.keys(es)).toEqual(Object.keys(en))
  expect(Object.keys(en)).toEqual(Object.keys(en).toSorted())
  const places = (text = '') => (text.match(/\{\w+\}/g) ?? []).toSorted()
  for (const key of Object.keys(en)) expect([key, places(es[key])]).toEqual([key, places(en[key])])
})
