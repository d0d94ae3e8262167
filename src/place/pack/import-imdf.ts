import { draftPlaces, type Draft } from './draft.ts'
import { gatherPack, type ImportedPack, type ImportOptions } from './gather.ts'
import { readGeometry, type GeometryReading, type Spot } from './geometry.ts'
import { makeDoorFinder } from './imdf-door.ts'
import { readImdfFile, type ImdfFeature, type ImdfFile } from './imdf-file.ts'
import { makeKindGuess } from './kind-of.ts'
import { cleanText } from './clean-text.ts'
import { readLevels } from './level.ts'
import type { Title } from './pack.ts'
import { listProblems } from './problem.ts'
import { firstOf, type Tags } from './tags.ts'
import { unzip } from './unzip.ts'

const names = ['manifest', 'venue', 'level', 'unit', 'occupant', 'anchor', 'kiosk', 'opening'] as const
type Name = (typeof names)[number]
type Archive = Record<Name, ImdfFile>

const fileName = (name: Name) => (name === 'manifest' ? 'manifest.json' : `${name}.geojson`)
const wanted = new Set(names.map(fileName))

// Parts of a building in which nobody works, as the standard calls them; also with a dot and more behind.
const structure =
  /^(?:brick|column|concrete|drywall|elevator|escalator|footbridge|glass|movingwalkway|opentobelow|parking|ramp|restroom|road|shower|smokingarea|stairs|steps|storage|structure|vegetation|walkway|wood|unenclosedarea|nonpublic|lobby|serverroom)\b/

/**
 * Makes a pack of a venue in the Indoor Mapping Data Format (OGC 20-094, a zip of GeoJSON files): its occupants and
 * kiosks, and rooms with a name that no occupant has. A shop's door is the widest opening of its unit.
 */
export function importImdf(bytes: Uint8Array, options: ImportOptions): ImportedPack {
  const zip = unzip(bytes, wanted)
  if (!zip.ok) return zip
  const found = listProblems()
  if (!zip.files.has('unit.geojson') && !zip.files.has('occupant.geojson')) {
    found.add('not-imdf', [], { file: 'unit.geojson' })
    return { ok: false, problems: found.tell() }
  }
  const archive = Object.fromEntries(
    names.map((name) => [name, readImdfFile(fileName(name), zip.files)]),
  ) as Archive
  const drafts = draftAll(archive, options)
  const [venue] = archive.venue.features.values()
  const whole = {
    title: venue && labelOf(venue.tags, 'name'),
    levels: levelTitles(archive.level),
  }
  // Drafts are made before they are gathered, so that what is told of each file comes first.
  for (const { found: told, findLines } of Object.values(archive)) found.include(told.tell(findLines))
  return gatherPack(drafts, whole, options, found)
}

function draftAll(archive: Archive, { kindOf }: ImportOptions): Draft[] {
  const { unit, occupant, anchor, kiosk } = archive
  const guess = makeKindGuess(kindOf)
  const readUnit = makeUnitReader(archive)
  const taken = new Set<string>()

  const draft = (file: ImdfFile, { tags, where }: ImdfFeature, { spot, levelId }: Located): Draft[] => {
    const name = labelOf(tags, 'name')
    const level = levelNumber(archive.level, levelId)
    const labelled = Object.assign(Object.create(null), tags, { level }, name === undefined ? {} : { name })
    return draftPlaces(labelled as Tags, spot, guess(labelled as Tags), where, file.found)
  }

  // An occupant has no geometry: its anchor is a point in its unit, and the unit tells floor and door.
  const draftOccupant = (feature: ImdfFeature): Draft[] => {
    const { tags, where } = feature
    const anchorId = tags['anchor_id'] ?? ''
    const anchored = anchor.features.get(anchorId)
    const unitId = anchored?.tags['unit_id'] ?? tags['unit_id'] ?? ''
    const room = unit.features.get(unitId)
    const { door, middle } = room ? readUnit(room) : {}
    const point = anchored && readGeometry(anchored.geometry, 'lng-lat').spot
    const spot = door ?? point ?? middle?.spot
    const name = labelOf(tags, 'name')
    taken.add(unitId)
    if (!spot) occupant.found.add('unknown-reference', where, { name, id: anchorId })
    return draft(occupant, feature, { spot, levelId: room?.tags['level_id'] ?? tags['level_id'] })
  }

  const draftRoom = (file: ImdfFile, feature: ImdfFeature): Draft[] => {
    const { id, tags, where } = feature
    const name = labelOf(tags, 'name')
    if (taken.has(id) || name === undefined || structure.test(tags['category'] ?? '')) return []
    const { door, middle } = readUnit(feature)
    if (!door) for (const note of middle?.notes ?? []) file.found.add(note, where, { name })
    const spot = door ?? middle?.spot
    if (spot) return draft(file, feature, { spot, levelId: tags['level_id'] })
    file.found.add(middle?.refused ?? 'bad-coordinates', where, { name, ...middle?.params })
    return []
  }

  const occupants = [...occupant.features.values()].flatMap(draftOccupant)
  const kiosks = [...kiosk.features.values()].flatMap((feature) => draftRoom(kiosk, feature))
  const rooms = [...unit.features.values()].flatMap((feature) => draftRoom(unit, feature))
  return [...occupants, ...kiosks, ...rooms]
}

interface Located {
  spot: Spot | undefined
  levelId: string | undefined
}

interface UnitReading {
  door?: Spot | undefined
  middle?: GeometryReading
}

// Each unit is read once, however many occupants share it.
function makeUnitReader({ opening }: Archive): (unit: ImdfFeature) => UnitReading {
  const findDoor = makeDoorFinder(opening)
  const known = new Map<ImdfFeature, UnitReading>()
  return (unit) => {
    const { geometry, tags } = unit
    const reading = known.get(unit) ?? {
      door: findDoor(geometry, tags['level_id'] ?? ''),
      middle: readGeometry(geometry, 'lng-lat'),
    }
    known.set(unit, reading)
    return reading
  }
}

// A label says the same in several languages: `name: { en, es }`.
function labelOf(tags: Tags, key: string): string | undefined {
  const other = Object.keys(tags).find((one) => one.startsWith(`${key}:`))
  return firstOf(tags, [
    key,
    `${key}:en`,
    `${key}:en-us`,
    `${key}:en-gb`,
    ...(other === undefined ? [] : [other]),
  ])
}

function levelNumber(levels: ImdfFile, id: string | undefined): string {
  const ordinal = id === undefined ? undefined : levels.features.get(id)?.tags['ordinal']
  return String(readLevels(ordinal)[0] ?? 0)
}

function levelTitles(levels: ImdfFile): Readonly<Record<string, Title>> {
  const titles = [...levels.features.values()].flatMap(({ tags }): [string, Title][] => {
    const [level] = readLevels(tags['ordinal'])
    const plain = cleanText(labelOf(tags, 'name') ?? '').text
    const spanish = cleanText(firstOf(tags, ['name:es']) ?? plain).text
    if (level === undefined || plain === '' || spanish === '') return []
    return [[String(level), { en: plain, es: spanish }]]
  })
  return Object.fromEntries(titles)
}
