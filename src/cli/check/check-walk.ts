import type { PackedCatalogue } from '#career'
import { readPack } from '#place'
import type { Problem, Scenario } from '#scenario'
import { join } from 'node:path'
import { readBounded } from './read-bounded.ts'

/** Bytes of a place pack or of the catalogue: far above what ships. */
const MOST_BYTES = 20_000_000

/**
 * What a walk names outside its own folder: its place pack, the places in it, and the occupations in the career
 * catalogue. Nothing for scenarios of other kinds.
 */
export async function checkWalk({ header }: Scenario, assets = 'assets'): Promise<Problem[]> {
  if (header.kind !== 'walk') return []
  const [places, codes] = await Promise.all([
    placesOf(join(assets, 'places', `${header.pack}.json`)),
    occupationsOf(join(assets, 'careers', 'figures.json')),
  ])
  const problems: Problem[] = []
  if (!places)
    problems.push(
      told(
        'no-pack',
        '$.meta.pack',
        `There is no place pack "${header.pack}".`,
        'Name one of assets/places.',
      ),
    )
  for (const [id, { place }] of Object.entries(header.things)) {
    if (place === undefined || !places || places.has(place)) continue
    const path = `$.meta.things.${id}.place`
    problems.push(
      told('no-such-place', path, `The pack has no place "${place}".`, `It has: ${[...places].join(', ')}.`),
    )
  }
  for (const [id, { occupation }] of Object.entries(header.jobs ?? {})) {
    if (!codes || codes.has(occupation.slice(0, 7))) continue
    const path = `$.meta.jobs.${id}.occupation`
    problems.push(
      told(
        'no-such-occupation',
        path,
        `The career catalogue has no ${occupation}.`,
        'Look it up under Jobs.',
      ),
    )
  }
  return problems
}

async function placesOf(path: string): Promise<Set<string> | undefined> {
  const file = await readBounded(path, MOST_BYTES)
  const read = file?.ok ? readPack(file.bytes) : undefined
  return read?.ok ? new Set(read.pack.places.map(({ id }) => id)) : undefined
}

async function occupationsOf(path: string): Promise<Set<string> | undefined> {
  const file = await readBounded(path, MOST_BYTES)
  if (!file?.ok) return undefined
  const { occupations } = JSON.parse(new TextDecoder().decode(file.bytes)) as PackedCatalogue
  return new Set(occupations.map(([soc]) => soc))
}

function told(code: string, path: string, message: string, advice: string): Problem {
  return { code, path, message, advice, severity: 'error' }
}
