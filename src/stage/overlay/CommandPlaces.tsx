import type { ReactNode } from 'react'
import type { OpenStage } from '../open-stage.ts'
import { useUi } from './use-stage.ts'

const COMMAND = 'command.'

/** In the headset: where the panels' own buttons are, for tests; decisions carry their places themselves. */
export function CommandPlaces({ stage }: { stage: OpenStage }): ReactNode {
  const places = useUi(stage, (ui) => ui.places)
  return Object.entries(places)
    .filter(([id]) => id.startsWith(COMMAND))
    .map(([id, place]) => (
      <span key={id} hidden data-command={id.slice(COMMAND.length)} data-position={place} />
    ))
}
