import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { cleanText } from '../../../src/place/pack/clean-text.ts'
import { makePack, type PlacePack } from '../../../src/place/pack/pack.ts'
import { readPack } from '../../../src/place/pack/read-pack.ts'
import { writePack } from '../../../src/place/pack/write-pack.ts'
import type { ImportedPack } from '../../../src/place/pack/gather.ts'
import type { Place } from '../../../src/place/place.ts'

const name = fc
  .string({ unit: 'binary', maxLength: 90 })
  .map((text) => cleanText(text).text)
  .filter((text) => text !== '')
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const title = fc.record({ en: name, es: name })
// Without the zero that has a minus: JSON does not know it.
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0)

const place: fc.Arbitrary<Omit<Place, 'id'>> = fc.record(
  {
    name,
    otherNames: fc.array(name, { maxLength: 3 }),
    kind: id,
    at: fc.record({ lng: number(-180, 180), lat: number(-90, 90) }),
    level: fc.oneof(fc.integer({ min: -20, max: 200 }), fc.constant(0.5)),
    facing: number(0, 359.9),
    width: number(0.5, 200),
  },
  { requiredKeys: ['name', 'otherNames', 'level'] },
)

/** Any pack that can be. */
export const anyPack: fc.Arbitrary<PlacePack> = fc
  .record(
    {
      id,
      title,
      invented: fc.boolean(),
      source: name,
      licence: name,
      levels: fc.dictionary(fc.integer({ min: -20, max: 200 }).map(String), title, { maxKeys: 4 }),
      drafts: fc.array(place, { maxLength: 12 }),
    },
    { requiredKeys: ['id', 'title', 'invented', 'levels', 'drafts'] },
  )
  .map(({ drafts, ...head }) =>
    makePack({
      ...head,
      places: drafts.map((draft, index) => Object.assign({ id: `place-${index}` }, draft)),
    }),
  )

/** A small pack by hand. */
export const street: PlacePack = makePack({
  id: 'green-street',
  title: { en: 'Green Street', es: 'Calle Verde' },
  invented: true,
  source: 'First Shift',
  licence: 'CC0-1.0',
  levels: {
    '0': { en: 'Ground floor', es: 'Planta baja' },
    '1': { en: 'First floor', es: 'Primera planta' },
  },
  places: [
    {
      id: 'corner-crumb',
      name: 'Corner Crumb',
      otherNames: ['Bakery'],
      kind: 'bakery',
      at: { lng: 4.35, lat: 50.85 },
      level: 0,
      facing: 180,
      width: 7.5,
    },
    { id: 'the-fox-inn', name: 'The Fox Inn', otherNames: [], kind: 'bar', level: 1 },
  ],
})

/** Whether a reader kept its promise: a pack that can be stored and read again as it is, or a reason. */
export function isSound(
  read: Pick<ImportedPack, 'ok'> & { pack?: PlacePack; problems?: readonly unknown[] },
): boolean {
  if (!read.ok || !read.pack) return (read.problems ?? []).length > 0
  return isDeepStrictEqual(readPack(writePack(read.pack)), { ok: true, pack: read.pack })
}
