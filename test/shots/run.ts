import { mkdirSync } from 'node:fs'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { serveApp } from '../e2e/harness/site.ts'
import { shootPages } from './app-pages.ts'
import { shootReadme } from './readme.ts'
import { shootShifts } from './shift-views.ts'
import { shootSite } from './site-views.ts'

/* Writes a picture of every view into shots/, and the README's. `--site`, `--shifts`, `--pages`, `--readme`: only those. */

const FOLDER = 'shots'
const SITES = ['cafe', 'ward', 'solar', 'museum', 'toolroom', 'mall']
const wants = (part: string): boolean => process.argv.length < 3 || process.argv.includes(`--${part}`)

mkdirSync(FOLDER, { recursive: true })
const browser = await launchBrowser()
try {
  if (wants('site')) for (const site of SITES) await shootSite(browser, FOLDER, site)
  if (wants('shifts') || wants('pages') || wants('readme')) {
    const app = await serveApp()
    if (wants('shifts')) await shootShifts(browser, app.url, FOLDER)
    if (wants('pages')) await shootPages(browser, app.url, FOLDER)
    if (wants('readme')) await shootReadme(browser, app.url)
    await app.close()
  }
} finally {
  await browser.close()
}
console.log(`Pictures are in ${FOLDER}/`)
