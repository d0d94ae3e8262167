import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  beginWalk,
  hold,
  newWalker,
  openCamera,
  POSITION,
  storefront,
  untilFirm,
  type FakeCamera,
} from './harness/fake-camera.ts'
import { listKept, type Kept } from './harness/kept.ts'
import { witnessOf } from './harness/shift.ts'

let camera: FakeCamera
beforeAll(async () => {
  camera = await openCamera()
})
afterAll(() => camera.close())

/** The compass's reading, in digits that nothing else has: a heading of 236.5433 degrees. */
const ALPHA = 123.4567

/** What must never be found anywhere: digits of the position and of the heading, and pictures as text. */
const SECRETS = [
  // Whole, rounded, and without the degrees.
  ...[POSITION.latitude, POSITION.longitude].flatMap((angle) => {
    const digits = String(Math.abs(angle))
    return [digits.slice(0, -4), digits.slice(-7)]
  }),
  '123.45',
  '236.54',
  'data:image',
  'object Blob',
  'object File',
  'object ArrayBuffer',
  'object Image',
  'object Uint8',
]

/** A street around the walker: these places are somewhere, so position and heading count. */
const STREET = JSON.stringify({
  type: 'FeatureCollection',
  features: ['Tin Robot Toys', 'Corner Florist'].map((name, index) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [-0.1276 - index / 20_000, 51.5072] },
    properties: { name, facing: 180 },
  })),
})

interface Sent {
  url: string
  method: string
  body: string | null
}

/** Keeps account of everything that leaves the page from now on, whichever way. */
const watchSending = async (page: Page): Promise<{ sent: Sent[]; channels: () => Promise<string[]> }> => {
  const sent: Sent[] = []
  const opened: string[] = []
  page.context().on('request', (request) => {
    sent.push({ url: request.url(), method: request.method(), body: request.postData() })
  })
  page.on('websocket', (socket) => opened.push(socket.url()))
  await page.addInitScript(() => {
    const used: string[] = []
    Object.assign(globalThis, { usedChannels: used })
    for (const name of [
      'RTCPeerConnection',
      'WebTransport',
      'EventSource',
      'BroadcastChannel',
      'MediaRecorder',
    ]) {
      const known = (globalThis as unknown as Record<string, new () => object>)[name]
      if (!known) continue
      Object.assign(globalThis, {
        [name]: new Proxy(known, {
          construct(target, given, made) {
            used.push(name)
            return Reflect.construct(target, given, made) as object
          },
        }),
      })
    }
  })
  return {
    sent,
    channels: async () => [
      ...opened,
      ...(await page.evaluate(() => (globalThis as unknown as { usedChannels: string[] }).usedChannels)),
    ],
  }
}

/** Counts what the senses gave the page, for a test of what is not kept proves nothing where nothing came. */
const countSenses = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const counts = { positions: 0, headings: 0, pictures: 0 }
    Object.assign(globalThis, { senseCounts: counts })
    const { geolocation } = navigator
    const watch = geolocation.watchPosition.bind(geolocation)
    geolocation.watchPosition = (hear, ...rest) =>
      watch(
        (position) => {
          counts.positions++
          hear(position)
        },
        ...rest,
      )
    addEventListener('deviceorientationabsolute', (event) => {
      if ((event as DeviceOrientationEvent).alpha !== null) counts.headings++
    })
    globalThis.VideoFrame = new Proxy(VideoFrame, {
      construct(target, given, made) {
        if (given[0] instanceof HTMLVideoElement) counts.pictures++
        return Reflect.construct(target, given, made) as object
      },
    })
  })
}

const turn = (page: Page): Promise<void> =>
  page.evaluate((alpha) => {
    const turned = { alpha, beta: 95, gamma: 2, absolute: true }
    dispatchEvent(new DeviceOrientationEvent('deviceorientationabsolute', turned))
  }, ALPHA)

const served = new Map<string, Promise<string>>()

const hashServed = async (url: string): Promise<string> => {
  const response = await fetch(url)
  return createHash('sha256')
    .update(new Uint8Array(await response.arrayBuffer()))
    .digest('hex')
}

/** Whether it is a copy of a file of the app itself, byte for byte as our server gives it, or when one was last used. */
const isAppFile = async ({ where, what }: Kept): Promise<boolean> => {
  if (where.startsWith('database workbox-expiration/'))
    return !/[,{]"(?!id|cacheName|url|timestamp)/.test(what)
  const [method, url = '', hash] = what.split(' ')
  if (!where.startsWith('cache ') || method !== 'GET' || !url.startsWith(inject('appUrl'))) return false
  const wanted = served.get(url) ?? hashServed(url)
  served.set(url, wanted)
  return (await wanted) === hash
}

/** What is kept beside the app itself and the place in its history. */
const keptOfWalkers = async (kept: readonly Kept[]): Promise<Kept[]> => {
  const own = await Promise.all(kept.map(async (one) => (await isAppFile(one)) || one.where === 'history'))
  return kept.filter((_, index) => !own[index])
}

const secretsIn = (text: string): string[] => SECRETS.filter((secret) => text.includes(secret))

test('a walk with camera, position and heading sends nothing and leaves nothing behind', async () => {
  const appUrl = inject('appUrl')
  await camera.see(storefront('Tin Robot Toys'))
  const page = await newWalker(camera.browser)
  await countSenses(page)
  const { sent, channels } = await watchSending(page)

  await page.goto(`${appUrl}#/walk/make`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'street.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(STREET) })
  await page.locator('[data-control="keep"]').click()
  await page.locator('[data-page="walk-pack"]').waitFor()
  const before = await keptOfWalkers(await listKept(page))
  // What is looked for is found where it is: the street that was kept on purpose.
  expect(before.some(({ where, what }) => where.startsWith('database') && what.includes('51.5072'))).toBe(
    true,
  )
  expect(before.some(({ where }) => where === 'localStorage')).toBe(true)

  await hold(page, { alpha: 90, beta: 95, gamma: 2 })
  await beginWalk(page, appUrl, 'street')
  await turn(page)
  await untilFirm(page, 'tin-robot-toys')
  await turn(page)
  await page.locator('[data-sight="tin-robot-toys"]').tap()
  await page.locator('[data-dialog="place"]').waitFor()
  const looking = await listKept(page)
  await page.locator('[data-control="close"]').tap()
  await page.context().setGeolocation({ ...POSITION, accuracy: 5 })
  await page.waitForTimeout(3000)
  const came = await page.evaluate(
    () => (globalThis as unknown as { senseCounts: Record<string, number> }).senseCounts,
  )
  expect(came['positions']).toBeGreaterThan(0)
  expect(came['headings']).toBeGreaterThan(0)
  expect(came['pictures']).toBeGreaterThan(5)
  await page.locator('[data-control="stop-camera"]').tap()
  await page.locator('[data-control="list"]').tap()
  await page.locator('[data-page="walk-pack"]').waitFor()
  expect(await channels()).toEqual([])
  const after = await listKept(page)

  for (const kept of [looking, after]) {
    const said = kept.map(({ where, what }) => `${where} ${what.replace(/ [\da-f]{64}$/, '')}`)
    expect(said.filter((one) => secretsIn(one).length > 0)).toEqual([])
    expect(await keptOfWalkers(kept)).toEqual(before)
  }
  expect(sent.length).toBeGreaterThan(10)
  for (const { url, method, body } of sent) {
    const isOwn = url.startsWith(appUrl) || url.startsWith(`blob:${appUrl}`)
    expect({ url, method, body, isOwn, secrets: secretsIn(decodeURIComponent(url)) }).toEqual({
      url,
      method: 'GET',
      body: null,
      isOwn: true,
      secrets: [],
    })
  }
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
})
