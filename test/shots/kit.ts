import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'vite'
import { launchBrowser } from '../e2e/harness/browser.ts'

/**
 * Draws parts of the kit in all their states into `shots/kit/<name>.png`: those that are named, or all.
 *
 * @example npx tsx test/shots/kit.ts chair fridge
 */
const folder = 'shots/kit'
mkdirSync(folder, { recursive: true })
const server = await createServer({ logLevel: 'error', server: { port: 0, host: 'localhost', hmr: false } })
await server.listen()
const browser = await launchBrowser()
const page = await browser.newPage()
page.on('pageerror', (problem) => console.error(problem.message))
try {
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/shots/kit.html`)
  await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 120_000 })
  const known = await page.evaluate(() => window.partNames)
  const wanted = process.argv.slice(2)
  for (const name of wanted.length > 0 ? wanted : known) {
    if (!known.includes(name)) {
      console.error(`There is no part "${name}".`)
      process.exitCode = 1
      continue
    }
    const { picture, triangles } = await page.evaluate((part) => window.drawPart(part), name)
    writeFileSync(`${folder}/${name}.png`, Buffer.from(picture.split(',')[1] ?? '', 'base64'))
    console.log(`${folder}/${name}.png: ${triangles} triangles`)
  }
} finally {
  await browser.close()
  await server.close()
}
