import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, vi } from 'vitest'
import { startServer, type RunningServer, type ServerParts } from '../../../src/server/web/start-server.ts'
import type { ServerOptions } from '../../../src/server/web/options.ts'

const folders: string[] = []
const running: RunningServer[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that is removed after the tests of the file. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'first-shift-web-'))
  folders.push(folder)
  return folder
}

/** A whole server on free ports, closed after the test. */
export const newServer = async (
  options: Partial<ServerOptions> = {},
  parts: ServerParts = {},
): Promise<RunningServer & { url: string }> => {
  const server = await startServer({ port: 0, httpsPort: undefined, data: newFolder(), ...options }, parts)
  running.push(server)
  return { ...server, url: `http://127.0.0.1:${server.port}` }
}

/** Asks a server for a class. */
export const askForClass = (
  url: string,
  body: unknown = { scenario: 'practice-caliper' },
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${url}/api/classes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** What is answered to who makes a class. */
export interface MadeClass {
  code: string
  key: string
  deleteOn: string
  scenario: string
  version: string
}

/** Waits until something holds, on a busy machine too. */
export const eventually = (check: () => unknown): Promise<unknown> =>
  vi.waitFor(check, { timeout: 15_000, interval: 20 })
