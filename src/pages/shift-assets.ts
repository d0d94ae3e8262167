import type { ShiftFiles } from './shift-files.ts'

/** What `shiftFilesOf` found in each scenario when the app was built, by the scenario's id. */
declare const SHIFT_FILES: Readonly<Record<string, ShiftFiles>>

const NONE: ShiftFiles = { first: [], details: [], later: [] }

/** The addresses of a shift's files in this app; none for a shift that this build does not carry. */
export function shiftAssets(id: string): ShiftFiles {
  const { first, details, later } = new Map(Object.entries(SHIFT_FILES)).get(id) ?? NONE
  return { first: first.map(absolute), details: details.map(absolute), later: later.map(absolute) }
}

function absolute(path: string): string {
  return new URL(path, document.baseURI).href
}
