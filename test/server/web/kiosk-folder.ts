import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kioskFile } from '../../class/kiosk.ts'
import { newFolder } from './servers.ts'

/** A folder of scenarios that has the kiosk only. */
export const kioskFolder = (): string => {
  const folder = newFolder()
  mkdirSync(join(folder, 'kiosk'))
  writeFileSync(join(folder, 'kiosk', 'scenario.json'), JSON.stringify(kioskFile))
  return folder
}
