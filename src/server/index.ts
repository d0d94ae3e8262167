export { createLog } from './web/log.ts'
export { readOptions, USAGE } from './web/options.ts'
export { startServer, type RunningServer } from './web/start-server.ts'
