import type { CDPSession, Page } from 'playwright-core'
import { createServer } from 'vite'
import { launchBrowser } from '../e2e/harness/browser.ts'
import type { Figure } from './measure.ts'

const FRAMES = 1000
/** Bytes between samples on average: small enough that a single object a frame could not hide. */
const SAMPLING_INTERVAL = 64

interface ProfileNode {
  callFrame: { url: string; functionName: string }
  selfSize: number
  children: ProfileNode[]
}

const bytesOf = (
  node: ProfileNode,
  ours: (url: string) => boolean,
  culprits: Map<string, number>,
): number => {
  const own = ours(node.callFrame.url) ? node.selfSize : 0
  if (own > 0) {
    const name = `${node.callFrame.functionName || '(anonymous)'} ${node.callFrame.url.split('/src/')[1] ?? ''}`
    culprits.set(name, (culprits.get(name) ?? 0) + own)
  }
  return node.children.reduce((sum, child) => sum + bytesOf(child, ours, culprits), own)
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

const sampleAllocations = async (cdp: CDPSession, page: Page): Promise<Figure[]> => {
  await cdp.send('HeapProfiler.enable')
  await cdp.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING_INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  await runFrames(page, FRAMES)
  const { profile } = await cdp.send('HeapProfiler.stopSampling')
  const culprits = new Map<string, number>()
  const root = profile.head as ProfileNode
  const ours = bytesOf(
    root,
    (url) => /\/src\/(stage|session|scenario|kit|attempt|record|pages)\//.test(url),
    culprits,
  )
  for (const [name, bytes] of culprits)
    console.log(`  allocates: ${name}: ${bytes} bytes in ${FRAMES} frames`)
  return [
    { name: `our allocations over ${FRAMES} frames of mid-shift`, value: ours, unit: 'bytes', bar: '0' },
  ]
}

/**
 * Heap sampling of the running café in the middle of the shift. The dev server serves each module under its
 * own address, so that an allocation can be told to be ours, React's or three's.
 */
export const benchStage = async (): Promise<Figure[]> => {
  const server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost' } })
  await server.listen()
  const url = server.resolvedUrls?.local[0] ?? ''
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 480, height: 270 } })
    await page.goto(`${url}#/shift/cafe-opening/screen`)
    const stage = page.locator('[data-furnished="true"]')
    await stage.waitFor({ timeout: 180_000 })
    await runFrames(page, 60)
    const cdp = await page.context().newCDPSession(page)
    const allocations = await sampleAllocations(cdp, page)
    const count = async (name: string): Promise<number> => Number(await stage.getAttribute(name))
    return [
      ...allocations,
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
