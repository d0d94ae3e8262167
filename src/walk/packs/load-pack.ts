import { askOnce } from '#pages'
import { makePack, readPack, type PlacePack } from '#place'
import { listMyPacks, readMyPack } from './my-packs.ts'

/** The packs that the app brings along: invented places, with the walk through them and the site they are built as. */
export const SHIPPED = [
  { id: 'maple-court', walk: 'mall-walk', site: 'mall' },
  { id: 'riverbend-museum', walk: 'museum-walk', site: 'science-museum' },
] as const

/** The id under which all of one's own packs are looked through at once. */
export const NEAR_ME = 'near-me'

const ask = askOnce<PlacePack | undefined>()

/** A pack that comes with the app, one of this device, or all of these together; `undefined` where it cannot be had. Never rejects. */
export function loadPack(id: string): Promise<PlacePack | undefined> {
  return ask(id, async (isFailure) => {
    // What this device keeps may change, so only packs of the app are kept in mind.
    if (!SHIPPED.some((one) => one.id === id)) isFailure()
    try {
      if (id === NEAR_ME) return together(await listMyPacks())
      return (await fetchShipped(id)) ?? (await readMyPack(id))
    } catch {
      isFailure()
      return undefined
    }
  })
}

const askMine = askOnce<PlacePack[]>()

/** The packs of this device; asked anew on every move. Never rejects: where nothing can be read there are none. */
export function loadMine(): Promise<PlacePack[]> {
  return askMine('', async (isFailure) => {
    isFailure()
    return listMyPacks().catch(() => [])
  })
}

async function fetchShipped(id: string): Promise<PlacePack | undefined> {
  if (!SHIPPED.some((one) => one.id === id)) return undefined
  const response = await fetch(`places/${id}.json`)
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`)
  const read = readPack(await response.text())
  return read.ok ? read.pack : undefined
}

/** All places of several packs; each keeps the name of its pack before its own. */
function together(packs: readonly PlacePack[]): PlacePack | undefined {
  const real = packs.filter(({ invented }) => !invented)
  if (real.length === 0) return undefined
  return makePack({
    id: NEAR_ME,
    title: { en: '', es: '' },
    invented: false,
    levels: {},
    places: real.flatMap((pack) =>
      pack.places.map((place) => Object.assign({}, place, { id: `${pack.id}-${place.id}` })),
    ),
  })
}
