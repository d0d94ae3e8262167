import { isForAdults } from '#career'
import { useSettings } from '#pages'
import type { PlacePack } from '#place'
import { use, useMemo } from 'react'
import { loadPack } from './load-pack.ts'

/**
 * A pack without the places that are for adults, unless an adult allows them; `undefined` where there is no such pack.
 * Suspends while it loads.
 */
export function usePack(id: string): PlacePack | undefined {
  const pack = use(loadPack(id))
  const { adultPlaces } = useSettings()
  return useMemo(() => {
    if (!pack || adultPlaces) return pack
    return { ...pack, places: pack.places.filter(({ kind }) => !isForAdults(kind)) }
  }, [pack, adultPlaces])
}
