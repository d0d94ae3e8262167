import type { Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'

/** Every name in the file that leads nowhere. */
export function checkReferences(_file: ExpandedFile, _library: Readonly<Record<string, string>>): Problem[] {
  return []
}
