import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build, preview, type InlineConfig, type Plugin } from 'vite'

/** A page of a browser with the reader of signs and nothing else. */
export interface SignPage {
  page: Page
  url: string
  /** Every address that the page and its worker asked for. */
  requests: readonly string[]
  /** Folder with the built files. */
  folder: string
  close: () => Promise<void>
}

/* The app's own policy, so that what runs here runs there. */
const appPolicy: Plugin = {
  name: 'app-policy',
  transformIndexHtml: (html) => {
    const policy = /<meta\s[^>]*Content-Security-Policy[^>]*>/.exec(readFileSync('index.html', 'utf8'))?.[0]
    if (policy === undefined) throw new Error('The app has no content security policy.')
    return html.replace('<head>', `<head>${policy}`)
  },
}

/** Builds the page for users, serves it under the app's content security policy and opens it. */
export async function openSignPage(browser: Browser): Promise<SignPage> {
  const folder = await mkdtemp(join(tmpdir(), 'first-shift-sign-page-'))
  const config: InlineConfig = {
    configFile: false,
    root: 'test/signs/page',
    base: './',
    logLevel: 'error',
    mode: 'production',
    plugins: [appPolicy],
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  }
  await build(config)
  const server = await preview({ ...config, preview: { port: 0, host: 'localhost' } })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.')
  const url = `http://localhost:${address.port}/`
  const context = await browser.newContext()
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'signPage' in window)
  const close = async () => {
    await context.close()
    await server.close()
    await rm(folder, { recursive: true })
  }
  return { page, url, requests, folder, close }
}
