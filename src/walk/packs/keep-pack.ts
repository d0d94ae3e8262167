import { MAKE } from '#pages'
import { readPack, writePack, type PlacePack } from '#place'
import { beside } from './beside.ts'
import { loadPack, NEAR_ME, SHIPPED } from './load-pack.ts'
import { openMyPacks } from './my-packs.ts'

/** Addresses of the app's own packs and pages: no pack of this device is ever called so. */
const RESERVED: readonly string[] = [MAKE, NEAR_ME, ...SHIPPED.map(({ id }) => id)]

/** What to do where a pack of the same id is kept already: tell it and change nothing, put this one in its place, or keep both. */
export type OnClash = 'tell' | 'replace' | 'both'

/** The pack as it is kept now, or, with nothing changed, the other one that has its id. */
export type Keeping = { kept: PlacePack } | { before: PlacePack }

/**
 * Keeps a pack on this device. One whose id is the app's own or is taken by what cannot be read any more gets a free
 * id; only a `replace` that somebody chose puts it in the place of another. Rejects where it cannot be kept.
 */
export async function keepPack(pack: PlacePack, onClash: OnClash): Promise<Keeping> {
  const shipped = await Promise.all(SHIPPED.map(({ id }) => loadPack(id)))
  // One transaction: what another tab keeps meanwhile is seen.
  const { store, done } = (await openMyPacks()).transaction('packs', 'readwrite')
  const [ids, texts] = await Promise.all([store.getAllKeys(), store.getAll()])
  const mine = texts.map((one) => readPack(one)).flatMap((read) => (read.ok ? [read.pack] : []))
  const before = RESERVED.includes(pack.id) ? undefined : mine.find(({ id }) => id === pack.id)
  const isSame = before !== undefined && writePack(before) === writePack(pack)
  if (before && onClash === 'tell' && !isSame) return { before }
  const taken = new Set([...RESERVED, ...ids])
  const isItsPlace = !taken.has(pack.id) || isSame || (before !== undefined && onClash === 'replace')
  const others = [...mine, ...shipped.filter((one) => one !== undefined)]
  const kept = isItsPlace ? pack : beside(pack, taken, others)
  await Promise.all([store.put(writePack(kept), kept.id), done])
  return { kept }
}
