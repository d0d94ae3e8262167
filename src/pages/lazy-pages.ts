import { loadInterfaceWords, settings } from '#session'
import { lazy, type ComponentType } from 'react'

/** The pages behind the front door, each fetched when it is first opened, together with the words it says. */
export const Shift = lazyPage(async () => (await import('./shift/Shift.tsx')).Shift)
export const DebriefPage = lazyPage(async () => (await import('./debrief/DebriefPage.tsx')).DebriefPage)
export const JobsPage = lazyPage(async () => (await import('./jobs/JobsPage.tsx')).JobsPage)
export const MyRecord = lazyPage(async () => (await import('./my-record/MyRecord.tsx')).MyRecord)
export const SettingsPage = lazyPage(async () => (await import('./settings/SettingsPage.tsx')).SettingsPage)

/** A page that is fetched when it is first opened, together with the words it says. */
export function lazyPage<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const words = loadInterfaceWords(settings.getState().language)
    const [Page] = await Promise.all([load(), words])
    return { default: Page }
  })
}
