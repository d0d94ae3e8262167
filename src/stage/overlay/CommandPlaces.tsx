import type { ReactNode } from 'react'
import type { OpenStage } from '../open-stage.ts'
import { useUi } from './use-stage.ts'

/** In the headset: where the panels' buttons are that are no decisions, for tests; decisions carry their places themselves. */
export function CommandPlaces({ stage }: { stage: OpenStage }): ReactNode {
  const places = useUi(stage, (ui) => ui.places)
  return Object.entries(places)
    .filter(([id]) => /^(command|thing)\./.test(id))
    .map(([id, place]) => (
      <span key={id} hidden data-command={id.replace('command.', '')} data-position={place} />
    ))
}
