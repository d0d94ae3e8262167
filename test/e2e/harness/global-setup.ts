import 'vitest'
import type { TestProject } from 'vitest/node'
import { ensureBrowser } from './browser.ts'
import { serveApp } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBrowser()
  const app = await serveApp({ skipBuild: process.env['SKIP_BUILD'] === '1' })
  project.provide('appUrl', app.url)
  return app.close
}
