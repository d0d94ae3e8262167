export { runBackup, runRestore } from './backup/run-backup.ts'
export { DATA_FOLDER } from './web/options.ts'
