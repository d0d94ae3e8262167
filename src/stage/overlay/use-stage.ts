import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { makeT, settings, type Session, type SessionState, type Settings, type T } from '#session'
import type { StageUi } from '../director.ts'
import type { OpenStage } from '../open-stage.ts'

/** Part of the running session; draws again when it changes. */
export function useSession<V>(session: Session, select: (state: SessionState) => V): V {
  return useStore(session.store, select)
}

/** Part of what the stage shows; draws again when it changes. */
export function useUi<V>(stage: OpenStage, select: (ui: StageUi) => V): V {
  return useStore(stage.director.ui, select)
}

/** For a panel: whenever it is drawn again, labels give way to where it stands now. */
export function usePanel(stage: OpenStage): void {
  useLayoutEffect(() => stage.panelsChanged())
}

/** Part of the learner's settings. */
export function useSettings<V>(select: (all: Settings) => V): V {
  return useStore(settings, select)
}

/** The interface's words in the learner's language. */
export function useT(): T {
  return makeT(useSettings(({ language }) => language))
}

/** Whether decisions are taken now. */
export function useIsPlaying(session: Session): boolean {
  return useSession(session, ({ phase, reflection }) => phase === 'playing' && reflection === undefined)
}

/** In the headset: where a decision on a panel can be pressed, as an attribute of its button on the page. */
export function usePlace(stage: OpenStage, decision: string): { 'data-position'?: string } {
  const place = useUi(stage, (ui) => ui.places[decision])
  return place === undefined ? {} : { 'data-position': place }
}
