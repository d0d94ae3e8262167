import type { Role } from '#class'
import { useLanguage } from '#pages'
import { loadScenario } from '#pages/bodies'
import type { Words } from '#scenario'
import { deviceClock } from '#session'
import {
  createClassSession,
  createLink,
  forgetDevice,
  keepDevice,
  openWire,
  recallDevice,
  type ClassSession,
  type Link,
  type LinkState,
} from '#session/class'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand/react'

/** This device's line to a class, while the page is open; undefined for the first moment. */
export function useLink(code: string, role: Role, key?: string): Link | undefined {
  const [link, setLink] = useState<Link>()
  useEffect(() => {
    const opened = createLink({
      device: recallDevice(code, role, sessionStorage),
      key,
      open: openWire,
      clock: deviceClock,
      keep: (device) => keepDevice(device, sessionStorage),
      async scenario(id, version) {
        const loaded = await loadScenario(id)
        if (!loaded.ok || loaded.scenario.version !== version) throw new Error('Another version of the trip.')
        return loaded.scenario
      },
    })
    const off = opened.store.subscribe(({ status, turned }) => {
      // Whoever is not let in any more begins anew when they try again.
      if (status === 'over' && turned !== 'elsewhere') forgetDevice({ code, role }, sessionStorage)
    })
    setLink(opened)
    return () => {
      off()
      opened.close()
    }
  }, [code, role, key])
  return link
}

/** A part of what is known of a class, kept up to date. */
export function useLinkState<Part>(link: Link, part: (state: LinkState) => Part): Part {
  return useStore(link.store, part)
}

/** The class as a session for a body, once the device was let in. */
export function useClassSession(link: Link, words: Words): ClassSession | undefined {
  const [session, setSession] = useState<ClassSession>()
  const isIn = useLinkState(link, ({ device }) => device.at !== undefined)
  const language = useLanguage()
  useEffect(() => {
    if (!isIn) return undefined
    const opened = createClassSession({ link, words, clock: deviceClock })
    setSession(opened)
    return () => opened.dispose()
    // Words are given anew below when the language changes; the session outlives that.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [link, isIn])
  useEffect(() => session?.setWords(words), [session, words, language])
  return session
}
