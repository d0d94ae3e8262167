import type { Problem } from '../../problem.ts'
import type { Site } from '../../site.ts'
import { walkStates } from '../../walk.ts'
import { type Evidence, finding } from '../evidence.ts'

/** Things, people's spots, places and looks that the scenario names and its site does not have. */
export function findMissingInSite(evidence: Evidence): Problem[] {
  const { site } = evidence
  if (!site) return []
  const { header, file } = evidence.scenario
  const problems: Problem[] = []
  const missing = (kind: string, name: string, path: (string | number)[]) =>
    problems.push(finding(evidence, 'not-in-site', path, { kind, name, site: site.name }))
  const spot = (name: string, who: 'learner' | 'person', path: (string | number)[]) => {
    const found = Object.hasOwn(site.spots, name) ? site.spots[name] : undefined
    if (!found) missing('spot', name, path)
    else if (found.for !== 'both' && found.for !== who) {
      const values = { name, who: who === 'learner' ? 'the learner' : 'people', site: site.name }
      problems.push(finding(evidence, 'spot-not-for', path, values))
    }
  }

  problems.push(...checkKind(evidence, site))
  for (const name of Object.keys(header.things)) {
    if (!Object.hasOwn(site.things, name)) missing('thing', name, ['meta', 'things', name])
  }
  for (const name of Object.keys(header.spots)) spot(name, 'learner', ['meta', 'spots', name])
  for (const state of walkStates(file.states)) {
    const at = [...state.path, 'meta']
    for (const [name, person] of Object.entries(state.node.meta?.people ?? {})) {
      if (person.at === undefined || person.at === 'away') continue
      spot(person.at, 'person', [...at, 'people', name, 'at'])
    }
    for (const [name, thing] of Object.entries(state.node.meta?.things ?? {})) {
      const path = [...at, 'things', name]
      const { at: place = 'home' } = thing
      // A person's name is a place too: that person's hand.
      const isKnown =
        ['home', 'hand', 'away'].includes(place) ||
        Object.hasOwn(header.people, place) ||
        Object.hasOwn(site.places, place)
      if (!isKnown) missing('place', place, [...path, 'at'])
      const problem = thing.look === undefined ? undefined : missingLook(site, name, thing.look)
      if (problem) problems.push(finding(evidence, 'look-not-in-site', [...path, 'look'], problem))
    }
  }
  return unique(problems)
}

/** A picture says nothing to whoever does not see it: each place in it is described, the first one first. */
function checkKind(evidence: Evidence, site: Site): Problem[] {
  const { header } = evidence.scenario
  const type = site.photo ? 'photo' : 'built'
  if (header.site.type !== type)
    return [finding(evidence, 'site-of-other-type', ['meta', 'site', 'type'], { site: site.name, type })]
  if (!site.photo) return []
  const described = Object.keys(header.spots)
  const spots = Object.keys(site.photo.ways)
  const problems = spots
    .filter((spot) => !described.includes(spot))
    .map((spot) => finding(evidence, 'photo-not-described', ['meta', 'spots'], { spot }))
  if (problems.length === 0 && described[0] !== site.start)
    problems.push(finding(evidence, 'photo-begins-elsewhere', ['meta', 'spots'], { spot: site.start }))
  return problems
}

function missingLook(site: Site, thing: string, look: string) {
  const looks = site.things[thing]?.looks
  if (!Object.hasOwn(site.things, thing) || looks?.includes(look)) return undefined
  return { thing, look, known: looks && looks.length > 0 ? looks.join(', ') : 'none' }
}

/** A library thing names the same place in several of its states: one line of the author's file. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.path} ${one.message}`, one])).values()]
}
