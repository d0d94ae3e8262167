import { unpackLook, type Slot } from '#class'
import { loadStage } from '#pages/bodies'
import type { Site } from '#scenario'
import type { ClassSession, Link } from '#session/class'
import { useEffect, useState } from 'react'
import { lookingAt } from './looking-at.ts'

const EVERY_MS = 500

/** What each learner looks at, by its name in the scenario; told twice a second, and kept nowhere. */
export function useSights(link: Link, session: ClassSession): ReadonlyMap<Slot, string | undefined> {
  const [sights, setSights] = useState<ReadonlyMap<Slot, string | undefined>>(new Map())
  useEffect(() => {
    let site: Site | undefined
    let isLeft = false
    const { scenario } = session.store.getState()
    void loadStage()
      .then(({ loadSite }) => loadSite(scenario.header.site.name))
      .then(
        (loaded) => (site = loaded),
        () => undefined,
      )
    let told = 0
    const off = link.onLooks((looks) => {
      const now = performance.now()
      if (isLeft || !site || now - told < EVERY_MS) return
      told = now
      const { stage } = session.store.getState()
      const known = site
      setSights(
        new Map(
          [...looks].map(([slot, look]) => [slot, lookingAt(unpackLook(look), known, stage, stage.stop)]),
        ),
      )
    })
    return () => {
      isLeft = true
      off()
    }
  }, [link, session])
  return sights
}
