import { readPack, type PlacePack } from '#place'
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

interface Packs extends DBSchema {
  /** By the pack's id: the pack as GeoJSON text, read strictly when it comes back. */
  packs: { key: string; value: string }
}

let opening: Promise<IDBPDatabase<Packs>> | undefined

/** Where packs are kept on this device. Rejects where it keeps nothing. */
export function openMyPacks(): Promise<IDBPDatabase<Packs>> {
  opening ??= openDB<Packs>('first-shift-places', 1, {
    upgrade: (db) => void db.createObjectStore('packs'),
  })
  opening.catch(() => {
    opening = undefined
  })
  return opening
}

/** The packs that were made or opened on this device, by title; those that cannot be read any more are left out. Rejects where the device keeps nothing. */
export async function listMyPacks(): Promise<PlacePack[]> {
  const texts = await (await openMyPacks()).getAll('packs')
  return texts
    .flatMap((text) => {
      const read = readPack(text)
      return read.ok ? [read.pack] : []
    })
    .toSorted((a, b) => a.title.en.localeCompare(b.title.en))
}

/** One of them; `undefined` where there is none of that name. */
export async function readMyPack(id: string): Promise<PlacePack | undefined> {
  const text = await (await openMyPacks()).get('packs', id)
  const read = text === undefined ? undefined : readPack(text)
  return read?.ok ? read.pack : undefined
}

/** Deletes a pack from this device. */
export async function deletePack(id: string): Promise<void> {
  await (await openMyPacks()).delete('packs', id)
}
