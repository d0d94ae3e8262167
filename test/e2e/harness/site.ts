import { build, preview, type PreviewServer } from 'vite'

/** The built app on a free port of this machine. */
export interface RunningApp {
  url: string
  close: () => Promise<void>
}

const addressOf = (server: PreviewServer): string => {
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.')
  return `http://localhost:${address.port}/`
}

/** Vitest says NODE_ENV=test, with which React's development build would be packed instead of the users'. */
const buildForUsers = async (): Promise<void> => {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({ logLevel: 'error' })
  process.env['NODE_ENV'] = before
}

/** Builds the app as users get it and serves it; `skipBuild` uses the dist folder as it stands. */
export const serveApp = async ({ skipBuild = false } = {}): Promise<RunningApp> => {
  if (!skipBuild) await buildForUsers()
  const server = await preview({ logLevel: 'error', preview: { port: 0, host: 'localhost' } })
  return { url: addressOf(server), close: () => server.close() }
}
