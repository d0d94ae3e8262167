import sharp from 'sharp'
import { createServer } from 'vite'
import { launchBrowser } from '../e2e/harness/browser.ts'

/*
 * Makes the pictures of photo-sites/cafe-in-pictures from our own café: one all round and one as six faces, as authors
 * have them. `npx tsx test/shots/panorama.ts`
 */

const FOLDER = 'photo-sites/cafe-in-pictures'
/** Drawn twice as fine as kept, so that edges are smooth. */
const SIDE = 2048
const WIDTH = 4096
const FACE = 768
/** Where the learner stands in each picture; eyes at 1.6 m. */
const SPOTS = { counter: [0.2, 1.6, 1.2], entrance: [-2.2, 1.6, 1.9] } as const

type Vec = readonly [number, number, number]
const FACES: Readonly<Record<string, { towards: Vec; up: Vec }>> = {
  front: { towards: [0, 0, -1], up: [0, 1, 0] },
  right: { towards: [1, 0, 0], up: [0, 1, 0] },
  back: { towards: [0, 0, 1], up: [0, 1, 0] },
  left: { towards: [-1, 0, 0], up: [0, 1, 0] },
  up: { towards: [0, 1, 0], up: [0, 0, 1] },
  down: { towards: [0, -1, 0], up: [0, 0, -1] },
}

const server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost', hmr: false } })
await server.listen()
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } })
  page.on('pageerror', (problem) => console.error(problem.message))
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/shots/panorama.html`)
  await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 180_000 })
  for (const [spot, at] of Object.entries(SPOTS)) {
    const faces: Record<string, Buffer> = {}
    for (const [face, { towards, up }] of Object.entries(FACES)) {
      const address = await page.evaluate(([eye, to, head]) => window.drawFace(eye, to, head), [
        at,
        towards,
        up,
      ] as const)
      faces[face] = await sharp(Buffer.from(address.split(',')[1] ?? '', 'base64'))
        .removeAlpha()
        .raw()
        .toBuffer()
    }
    if (spot === 'counter') await writeWhole(`${FOLDER}/${spot}.jpg`, faces)
    else
      for (const [face, data] of Object.entries(faces))
        await sharp(data, { raw: { width: SIDE, height: SIDE, channels: 3 } })
          .resize(FACE)
          .jpeg({ quality: 82 })
          .toFile(`${FOLDER}/${spot}-${face}.jpg`)
  }
} finally {
  await browser.close()
  await server.close()
}

/** Unrolls six faces into one picture, twice as wide as high, whose middle is ahead. */
async function writeWhole(file: string, faces: Readonly<Record<string, Buffer>>): Promise<void> {
  const height = WIDTH / 2
  const data = Buffer.alloc(WIDTH * height * 3)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const yaw = ((column + 0.5) / WIDTH - 0.5) * 2 * Math.PI
      const pitch = (0.5 - (row + 0.5) / height) * Math.PI
      const [x, y, z] = [Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), -Math.cos(yaw) * Math.cos(pitch)]
      const { face, u, v } = faceAt(x, y, z)
      const from = faces[face]
      const at =
        (Math.min(SIDE - 1, Math.floor(((1 - v) / 2) * SIDE)) * SIDE +
          Math.min(SIDE - 1, Math.floor(((u + 1) / 2) * SIDE))) *
        3
      from?.copy(data, (row * WIDTH + column) * 3, at, at + 3)
    }
  }
  await sharp(data, { raw: { width: WIDTH, height, channels: 3 } })
    .resize(WIDTH / 2)
    .jpeg({ quality: 84 })
    .toFile(file)
}

function faceAt(x: number, y: number, z: number): { face: string; u: number; v: number } {
  const [ax, ay, az] = [Math.abs(x), Math.abs(y), Math.abs(z)]
  if (ay >= ax && ay >= az)
    return y > 0 ? { face: 'up', u: x / ay, v: z / ay } : { face: 'down', u: x / ay, v: -z / ay }
  if (ax >= az)
    return x > 0 ? { face: 'right', u: z / ax, v: y / ax } : { face: 'left', u: -z / ax, v: y / ax }
  return z < 0 ? { face: 'front', u: x / az, v: y / az } : { face: 'back', u: -x / az, v: y / az }
}
