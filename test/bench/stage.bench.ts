import type { Page } from 'playwright-core'
import { createServer } from 'vite'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { screenMouse } from '../e2e/harness/players.ts'
import { playRun, runs } from '../e2e/harness/shift.ts'
import type { Figure } from './measure.ts'

const FRAMES = 1000
/** Decisions of the first playthrough until the rush: two customers, two colleagues, something in hand. */
const RUSH = 34
/** Frames until the browser has compiled all of the loop: before that every number in it is an object. */
const WARM_UP = 6000
/** After a tenth of the calls that the browser waits for otherwise: a call a frame is few. */
const COMPILED_EARLY = '--js-flags=--invocation-count-for-turbofan=300'
/** Bytes between samples on average: small enough that a single object a frame could not hide. */
const SAMPLING_INTERVAL = 64

interface ProfileNode {
  callFrame: { url: string; functionName: string }
  selfSize: number
  children: ProfileNode[]
}

/** Sums what our functions allocate when the frame loop calls them, and notes who does. */
const bytesOf = (node: ProfileNode, isInLoop: boolean, culprits: Map<string, number>): number => {
  const { functionName, url } = node.callFrame
  const file = url.split('?')[0]?.split('/src/')[1]
  const inLoop = isInLoop || (functionName === 'draw' && file === 'stage/open-stage.ts')
  const own = inLoop && file !== undefined ? node.selfSize : 0
  if (own > 0) {
    const name = `${functionName || '(anonymous)'} ${file}`
    culprits.set(name, (culprits.get(name) ?? 0) + own)
  }
  return node.children.reduce((sum, child) => sum + bytesOf(child, inLoop, culprits), own)
}

const runFrames = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        let left = frames
        const tick = () => (--left <= 0 ? done() : requestAnimationFrame(tick))
        requestAnimationFrame(tick)
      }),
    count,
  )

const sampleAllocations = async (page: Page, doing: string): Promise<Figure> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.enable')
  await cdp.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING_INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  await runFrames(page, FRAMES)
  const { profile } = await cdp.send('HeapProfiler.stopSampling')
  await cdp.detach()
  const culprits = new Map<string, number>()
  const value = bytesOf(profile.head, false, culprits)
  for (const [name, bytes] of culprits) console.log(`  allocates, ${doing}: ${name}: ${bytes} bytes`)
  return {
    name: `our frame loop's allocations over ${FRAMES} frames, ${doing}`,
    value,
    unit: 'bytes',
    bar: '0',
  }
}

/**
 * Heap sampling of the running café in the rush, after as many decisions as it takes to have everybody about. The
 * dev server serves each module under its own address, so that an allocation can be told to be ours, React's or
 * three's. Nothing is drawn: what drawing allocates is not ours.
 */
export const benchStage = async (): Promise<Figure[]> => {
  const server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost', hmr: false } })
  await server.listen()
  const browser = await launchBrowser([COMPILED_EARLY])
  const [run] = runs
  if (!run) throw new Error('The café has no playthrough.')
  try {
    const page = await screenMouse.open(browser, server.resolvedUrls?.local[0] ?? '', 'undrawn')
    await playRun(page, screenMouse, run, RUSH)
    await runFrames(page, WARM_UP)
    const standing = await sampleAllocations(page, 'standing in the rush')
    await page.locator('.stage').click({ position: { x: 300, y: 60 }, force: true })
    await page.keyboard.down('ArrowLeft')
    await runFrames(page, WARM_UP)
    const turning = await sampleAllocations(page, 'turning round')
    await page.keyboard.up('ArrowLeft')
    const stage = page.locator('.stage')
    const count = async (name: string): Promise<number> => Number(await stage.getAttribute(name))
    return [
      standing,
      { ...turning, bar: 'labels follow: their places are text' },
      { name: 'draw calls, one eye', value: await count('data-draw-calls'), unit: 'calls', bar: '≤ 60' },
      {
        name: 'triangles, one eye',
        value: await count('data-triangles'),
        unit: 'triangles',
        bar: '≤ 150,000',
      },
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}
