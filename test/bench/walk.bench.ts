import type { Page } from 'playwright-core'
import { newWalker, openCamera, storefront, street, type Scene } from '../e2e/harness/fake-camera.ts'
import { serveApp } from '../e2e/harness/site.ts'
import { median, type Figure } from './measure.ts'

/** Shops of the pack, with letters as large as fit their sign, pixels of a picture 1280 wide. */
const SHOPS = [
  { id: 'green-leaf-pharmacy', name: 'Green Leaf Pharmacy', size: 37 },
  { id: 'tin-robot-toys', name: 'Tin Robot Toys', size: 46 },
  { id: 'moonbeam-cinema', name: 'Moonbeam Cinema', size: 42 },
  { id: 'clearwater-optics', name: 'Clearwater Optics', size: 42 },
  { id: 'paper-lantern-books', name: 'Paper Lantern Books', size: 36 },
  { id: 'silver-finch-jewelry', name: 'Silver Finch Jewelry', size: 37 },
] as const

/** Each sign is seen so long, after a bare street: the round is long enough that a name is gone before its sign comes again. */
const SECONDS = { sign: 3, street: 0.6 }
/** So many signs are aimed at, after the first was named. */
const AIMS = 20
/** Grey levels of the corner that says which scene this is: 0 is the street. */
const LEVEL = 32

/** A scene with its number in a corner of the picture. */
const numbered = ({ html, seconds }: Scene, number: number): Scene => {
  const grey = 16 + number * LEVEL
  const corner = `<div style="position:absolute;left:0;top:0;width:48px;height:48px;background:rgb(${grey},${grey},${grey})"></div>`
  return { html: html + corner, seconds }
}

/** What the page saw: when each sign came into the camera's picture, when its name stood on the screen, and what blocked it. */
interface Seen {
  aims: { shop: number; atMs: number; namedMs?: number }[]
  tasks: { atMs: number; ms: number }[]
  /** From the camera's clock, in which `aims[].atMs` are, to the page's: the least that a picture took to get here. */
  clockMs: number
}

/** Chromium's own: the pictures of a track, one after another. */
declare const MediaStreamTrackProcessor: new (of: { track: MediaStreamTrack }) => {
  readable: ReadableStream<VideoFrame>
}

/* Runs in the page: notes each sign that comes into the picture, and when its name is drawn. */
const watch = ([ids, level]: readonly [readonly string[], number]) => {
  const seen: Seen = { aims: [], tasks: [], clockMs: Infinity }
  Object.assign(globalThis, { benchSeen: seen })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ atMs: startTime, ms: duration })
  }).observe({ type: 'longtask' })
  const isNamed = (id: string | undefined) =>
    document.querySelector(`[data-label="${id}"][data-certainty="firm"]`) !== null
  const look = async (track: MediaStreamTrack) => {
    const pictures = new MediaStreamTrackProcessor({ track }).readable.getReader()
    const corner = { x: 8, y: 8, width: 16, height: 16 }
    let scene = -1
    for (;;) {
      const { value: picture } = await pictures.read()
      if (!picture) return
      const atMs = picture.timestamp / 1000
      seen.clockMs = Math.min(seen.clockMs, performance.now() - atMs)
      const bytes = new Uint8Array(picture.allocationSize({ rect: corner }))
      await picture.copyTo(bytes, { rect: corner })
      picture.close()
      // The grey of a camera's picture goes from 16 to 235.
      const now = Math.round((((bytes[0] ?? 0) - 16) * (255 / 219) - 16) / level)
      if (now === scene) continue
      scene = now
      // A name that still stands from the last round would be no answer.
      if (now > 0 && !isNamed(ids[now - 1])) seen.aims.push({ shop: now - 1, atMs })
    }
  }
  new MutationObserver(() => {
    const aim = seen.aims.at(-1)
    if (!aim || aim.namedMs !== undefined || !isNamed(ids[aim.shop])) return
    aim.namedMs = Number.NaN
    requestAnimationFrame((atMs) => {
      aim.namedMs = atMs
    })
  }).observe(document, { subtree: true, childList: true, attributes: true })
  const wait = setInterval(() => {
    const stream = document.querySelector('video')?.srcObject
    if (!(stream instanceof MediaStream)) return
    clearInterval(wait)
    for (const track of stream.getVideoTracks()) void look(track.clone())
  }, 50)
}

const walk = async (page: Page, url: string): Promise<Omit<Seen, 'clockMs'> & { startedMs: number }> => {
  await page.goto(`${url}#/walk/maple-court/camera`)
  await page.evaluate(watch, [SHOPS.map(({ id }) => id), LEVEL] as const)
  const startedMs = await page.evaluate(() => performance.now())
  await page.locator('[data-control="start-camera"]').click()
  await page.locator('[data-label][data-certainty="firm"]').first().waitFor({ timeout: 120_000 })
  const seconds = (AIMS + 1) * (SECONDS.sign + SECONDS.street)
  await page.waitForTimeout(seconds * 1000)
  const { aims, tasks, clockMs } = await page.evaluate(
    () => (globalThis as unknown as { benchSeen: Seen }).benchSeen,
  )
  for (const aim of aims) aim.atMs += clockMs
  return { aims, tasks, startedMs }
}

/** From the picture of a sign to its name on the screen, through the camera of desktop Chromium, warm; and what blocked the page. */
export const benchWalk = async (): Promise<Figure[]> => {
  const app = await serveApp({ skipBuild: true })
  const camera = await openCamera()
  try {
    await camera.see(
      ...SHOPS.flatMap(({ name, size }, index) => [
        numbered(street(SECONDS.street), 0),
        numbered(storefront(name, { seconds: SECONDS.sign, size }), index + 1),
      ]),
    )
    const page = await newWalker(camera.browser, {
      viewport: { width: 1280, height: 800 },
      isMobile: false,
      hasTouch: false,
      serviceWorkers: 'block',
    })
    const { aims: all, tasks, startedMs } = await walk(page, app.url)
    // The last sign may have come too late to be read; the first was read while all was fetched.
    const warmMs = all.find(({ namedMs }) => namedMs !== undefined)?.namedMs ?? Infinity
    const aims = all.slice(0, -1).filter(({ atMs }) => atMs > warmMs)
    // A sign that went by without a name took for ever.
    const times = aims.map(({ atMs, namedMs }) => (namedMs === undefined ? Infinity : namedMs - atMs))
    const named = times.filter(Number.isFinite)
    const long = (isIn: (atMs: number) => boolean) =>
      Math.round(Math.max(0, ...tasks.filter(({ atMs }) => isIn(atMs)).map(({ ms }) => ms)))
    const figure = (name: string, value: number): Figure => ({ name, value: Math.round(value), unit: 'ms' })
    return [
      { ...figure('from aiming to the name, median', median(times)), bar: '≤ 1,200' },
      figure('from aiming to the name, slowest of those named', Math.max(...named)),
      { name: 'signs named, of those aimed at', value: named.length, unit: `of ${aims.length}` },
      {
        ...figure(
          'longest task while walking (0: none over 50)',
          long((atMs) => atMs > warmMs),
        ),
        bar: '≤ 50',
      },
      figure(
        'longest task from the press to the first name',
        long((atMs) => atMs > startedMs && atMs <= warmMs),
      ),
      figure('from the press to the first name, nothing fetched before', warmMs - startedMs),
    ]
  } finally {
    await camera.close()
    await app.close()
  }
}
