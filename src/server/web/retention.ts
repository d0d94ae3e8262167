import type { Hub } from '../live/hub.ts'
import type { Log } from './log.ts'

const HOUR_MS = 3_600_000

/**
 * Deletes what is due, now and every hour: classes, open ones too, and what backups hold of them.
 * @param trimBackups takes classes out of backups whose day has come; answers how many files it changed
 * @returns ends it
 */
export async function keepRetention(
  hub: Pick<Hub, 'deleteDue'>,
  trimBackups: () => Promise<number>,
  log: Log,
  clock: () => Date,
): Promise<() => void> {
  /** Backups are read as a whole, and days are all that counts in them. */
  let trimmedOn = ''

  async function work(): Promise<void> {
    try {
      const count = await hub.deleteDue()
      if (count > 0) log('classes deleted', { count })
      const today = clock().toISOString().slice(0, 10)
      if (trimmedOn === today) return
      const files = await trimBackups()
      trimmedOn = today
      if (files > 0) log('backups trimmed', { count: files })
    } catch (problem) {
      log('problem', { what: 'what is due could not be deleted; it is tried again in an hour', problem })
    }
  }
  await work()
  const timer = setInterval(() => void work(), HOUR_MS)
  return () => clearInterval(timer)
}
