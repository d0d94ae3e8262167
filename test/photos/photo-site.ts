import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { photos } from '../../src/cli/photos.ts'

/** The scenario that plays in the example of photo-sites/. */
export const LOOK_ROUND = 'test/photos/look-round'
/** The site of that scenario. */
export const PICTURED = 'cafe-in-pictures'

/** Makes the example's site in a folder of its own, which `sites` names; throws with what was said if that fails. */
export async function makeExample(): Promise<{ sites: string; said: string[] }> {
  const sites = await mkdtemp(join(tmpdir(), 'photos-'))
  const said: string[] = []
  if ((await photos([`photo-sites/${PICTURED}`, '--out', sites], (line) => said.push(line))) !== 0)
    throw new Error(said.join('\n'))
  return { sites, said }
}

/** The scenario's file under the name of another one, whose place it takes in a built app. */
export function lookRoundAs(id: string): string {
  const text = readFileSync(`${LOOK_ROUND}/scenario.json`, 'utf8')
  return text.replace('"look-round"', JSON.stringify(id))
}
