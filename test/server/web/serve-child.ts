import type { ServerOptions } from '../../../src/server/web/options.ts'
import { startServer } from '../../../src/server/web/start-server.ts'

/* A class server in a process of its own, as the options in its argument say; it tells its port when it is ready. */

const options = JSON.parse(process.argv[2] ?? '{}') as Partial<ServerOptions> & Pick<ServerOptions, 'data'>
const { port, close } = await startServer({ ...options, httpsPort: undefined })
process.on('SIGTERM', () => void close().then(() => process.exit(0)))
process.send?.(port)
