import type { Role } from '#class'
import { loadScenario } from '#pages/bodies'
import type { Words } from '#scenario'
import { deviceClock } from '#session'
import {
  createClassSession,
  createLink,
  forgetDevice,
  keepDevice,
  openWire,
  paperBox,
  recallDevice,
  type ClassSession,
  type Link,
  type LinkState,
} from '#session/class'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useStore } from 'zustand/react'
import { recallKey } from './class-server.ts'
import { forgetClass } from './kept-class.ts'
import { useOpened } from './use-opened.ts'

const closeLink = (link: Link): void => link.close()
const closeLinks = (links: readonly Link[]): void => links.forEach(closeLink)
const closeSession = (session: ClassSession): void => session.dispose()

/** This device's line to a class, while the page is open; undefined for the first moment. */
export function useLink(code: string, role: Role, key?: string): Link | undefined {
  const link = useOpened(
    useCallback(() => openLink(code, role, key), [code, role, key]),
    closeLink,
  )
  useEffect(() => link && watchLink(link, code, role), [link, code, role])
  return link
}

/** A guide's lines to several classes at once, in the codes' order; undefined for the first moment. */
export function useLinks(codes: readonly string[]): readonly Link[] | undefined {
  const joined = codes.join('-')
  const links = useOpened(
    useCallback(() => joined.split('-').map((code) => openLink(code, 'guide', recallKey(code))), [joined]),
    closeLinks,
  )
  useEffect(() => {
    const offs = links?.map((link) => watchLink(link, link.store.getState().device.code, 'guide'))
    return () => offs?.forEach((off) => off())
  }, [links])
  return links
}

/** Drops what this browser has of a class when it is of no more use. */
function watchLink(link: Link, code: string, role: Role): () => void {
  return link.store.subscribe(({ status, turned, papers, device }) => {
    // Whichever desk has deleted the class: what this one has of it goes as well.
    if (turned === 'deleted' && role === 'guide') forgetClass(code, device.member?.salt)
    // Whoever is not let in any more, or leaves, begins anew when they try again; but a desk is left for its totals,
    // and what a learner has written is there when they come back.
    const isLeft = turned === undefined && (role === 'guide' || papers.mine.length > 0)
    if (status === 'over' && turned !== 'elsewhere' && !isLeft) forgetDevice({ code, role }, sessionStorage)
  })
}

function openLink(code: string, role: Role, key: string | undefined): Link {
  return createLink({
    device: recallDevice(code, role, sessionStorage),
    key,
    open: openWire,
    clock: deviceClock,
    keep: (device) => keepDevice(device, sessionStorage),
    // A learner's texts go with the tab, on a device that others use after them; a desk keeps what it was given.
    papers: paperBox(storageOf(role === 'guide' ? 'localStorage' : 'sessionStorage')),
    async scenario(id, version) {
      const loaded = await loadScenario(id)
      if (!loaded.ok || loaded.scenario.version !== version) throw new Error('Another version of the trip.')
      return loaded.scenario
    },
  })
}

/** A storage of this browser; undefined where it is forbidden. */
function storageOf(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return window[name]
  } catch {
    return undefined
  }
}

/** A part of what is known of a class, kept up to date. */
export function useLinkState<Part>(link: Link, part: (state: LinkState) => Part): Part {
  return useStore(link.store, part)
}

/** Whether something is so in any of several classes, kept up to date. */
export function useAnyLink(links: readonly Link[], isSo: (state: LinkState) => boolean): boolean {
  return useSyncExternalStore(
    useCallback(
      (changed) => {
        const offs = links.map((link) => link.store.subscribe(changed))
        return () => offs.forEach((off) => off())
      },
      [links],
    ),
    () => links.some((link) => isSo(link.store.getState())),
  )
}

/** The class as a session for a body, once the device was let in. */
export function useClassSession(link: Link, words: Words): ClassSession | undefined {
  const isIn = useLinkState(link, ({ device }) => device.at !== undefined)
  // Words are given anew below when the language changes; the session must outlive that.
  const first = useRef(words)
  const open = useMemo(
    () => (isIn ? () => createClassSession({ link, words: first.current, clock: deviceClock }) : undefined),
    [link, isIn],
  )
  const session = useOpened(open, closeSession)
  useEffect(() => session?.setWords(words), [session, words])
  return session
}
