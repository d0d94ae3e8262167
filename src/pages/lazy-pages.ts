import { lazy } from 'react'

/** The pages behind the front door, each fetched when it is first opened. */
export const Shift = lazy(async () => ({ default: (await import('./shift/Shift.tsx')).Shift }))
export const DebriefPage = lazy(async () => ({
  default: (await import('./debrief/DebriefPage.tsx')).DebriefPage,
}))
export const MyRecord = lazy(async () => ({ default: (await import('./my-record/MyRecord.tsx')).MyRecord }))
export const SettingsPage = lazy(async () => ({
  default: (await import('./settings/SettingsPage.tsx')).SettingsPage,
}))
