import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { photograph } from './camera.ts'
import { FAMILIES } from './lettering.ts'
import { FRONT_WIDTH } from './storefront.ts'
import type { Pose, Street } from './street.ts'

/** A taken street: paths of its JPEG pictures. */
export interface TakenStreet extends Street {
  pictures: readonly string[]
}

const FOLDER = join(tmpdir(), 'first-shift-signs-2')

/**
 * Draws streets in a browser of its own and takes their pictures; what was taken before on this machine with the same
 * fonts is not drawn again.
 */
export async function takePictures(streets: readonly Street[]): Promise<TakenStreet[]> {
  mkdirSync(FOLDER, { recursive: true })
  // Without a graphics card, drawing on the processor is five times as fast as pretending to have one.
  const browser = await launchBrowser(['--disable-gpu'])
  const page = await browser.newPage()
  const fonts = await fontsOf(page)
  const taken: TakenStreet[] = []
  for (const street of streets) taken.push(await takeStreet(page, street, fonts))
  await browser.close()
  return taken
}

async function takeStreet(page: Page, street: Street, fonts: string): Promise<TakenStreet> {
  const pictures = street.frames.map((frame) => {
    const { html, width, height } = street
    const hash = createHash('sha256').update(JSON.stringify([fonts, html, width, height, frame]))
    return join(FOLDER, `${hash.digest('hex').slice(0, 24)}.jpg`)
  })
  if (!pictures.every((path) => existsSync(path))) {
    await page.setViewportSize({ width: street.width, height: street.height })
    await page.setContent(street.html)
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(fitLetters, FRONT_WIDTH * 0.9)
    for (const [index, { pose, exposure }] of street.frames.entries()) {
      await page.evaluate(aim, { pose, ...street, front: FRONT_WIDTH })
      const jpeg = await photograph(await page.screenshot({ type: 'png' }), exposure)
      writeFileSync(pictures[index] ?? '', jpeg)
    }
  }
  return { ...street, pictures }
}

/** Runs in the page: letters wider than their board (a machine without the font) shrink to fit. */
function fitLetters(widest: number): void {
  for (const letters of document.querySelectorAll<HTMLElement>('.letters')) {
    const size = Number.parseFloat(letters.style.fontSize)
    if (letters.offsetWidth > widest) letters.style.fontSize = `${(size * widest) / letters.offsetWidth}px`
  }
}

/** Runs in the page: turns the street about the middle of the aimed sign. */
function aim({
  pose,
  width,
  height,
  front,
}: {
  pose: Pose
  width: number
  height: number
  front: number
}): void {
  const row = document.querySelector<HTMLElement>('.row')
  const letters = document.querySelector<HTMLElement>('.aimed')
  if (!row || !letters) throw new Error('There is no street to aim at.')
  row.style.transform = ''
  const [from, sign] = [row.getBoundingClientRect(), letters.getBoundingClientRect()]
  const middle = sign.top - from.top + sign.height / 2
  const scale = ((pose.zoom * width) / front) * 1.1
  row.style.transformOrigin = `${front * 1.5}px ${middle}px`
  row.style.transform = `translate(${-front * 1.5 + pose.right * width}px,${-middle + pose.down * height}px) rotateZ(${pose.roll}deg) rotateX(${pose.pitch}deg) rotateY(${pose.yaw}deg) scale(${scale})`
}

/* A machine without a font draws another one: widths of a word tell which are there. */
function fontsOf(page: Page): Promise<string> {
  return page.evaluate((families) => {
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) return ''
    return families
      .map((family) => {
        pen.font = `40px '${family}', monospace`
        return Math.round(pen.measureText('Shop & Window 24').width)
      })
      .join()
  }, FAMILIES)
}
