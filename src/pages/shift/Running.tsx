import type { Scenario, Words } from '#scenario'
import { settings, type Session } from '#session'
import type { ComponentType } from 'react'
import { Loading } from '../parts/Loading.tsx'
import type { RouteBody } from '../routes.ts'
import { TextBody } from '../text/TextBody.tsx'
import { goTo, readErrand } from '../use-route.ts'
import { PauseDialog } from './PauseDialog.tsx'
import { ReflectionDialog } from './ReflectionDialog.tsx'
import { SaveNotice } from './SaveNotice.tsx'
import { SaveProblemDialog } from './SaveProblemDialog.tsx'
import { ScreenBody } from './ScreenBody.tsx'
import { ShiftBar } from './ShiftBar.tsx'
import { useSession, useSessionState } from './use-session.ts'

/** What shows the camera's picture of a walk; it is handed in, because walks stand above pages. */
export type CameraView = ComponentType<{ session: Session }>

/** A running shift in one of its bodies, with what belongs to every body: its bar and its dialogs. */
export function Running({
  scenario,
  words,
  body,
  camera,
}: {
  scenario: Scenario
  words: Words
  body: RouteBody
  camera: CameraView | undefined
}) {
  const session = useSession(scenario, words)
  if (!session) return <Loading />
  return <RunningShift session={session} body={body} camera={camera} />
}

function RunningShift({
  session,
  body,
  camera: Camera,
}: {
  session: Session
  body: RouteBody
  camera: CameraView | undefined
}) {
  const { phase, scenario, problem, saving, reflection } = useSessionState(session, (state) => state)
  const isStopped = saving === 'failed' || saving === 'elsewhere' || problem === 'otherVersion'
  const change = (to: RouteBody) => {
    if (to !== 'camera') settings.setState({ body: to })
    goTo({ page: 'shift', id: scenario.id, body: to }, { replace: true, ...readErrand() })
  }
  const leave = () => {
    session.pause()
    goTo({ page: 'home' })
  }
  return (
    <div className="running" data-page="shift" data-phase={phase} data-body={body}>
      <ShiftBar session={session} body={body} onChange={change} onLeave={leave} />
      <SaveNotice session={session} />
      {body === 'text' || (body === 'camera' && !Camera) ? (
        <TextBody session={session} />
      ) : body === 'camera' && Camera ? (
        <TextBody session={session} above={<Camera session={session} />} />
      ) : (
        <ScreenBody session={session} onText={() => change('text')} onLeave={leave} />
      )}
      {isStopped && <SaveProblemDialog session={session} onLeave={leave} />}
      {!isStopped && phase === 'paused' && (
        <PauseDialog session={session} body={body} onChange={change} onLeave={leave} />
      )}
      {!isStopped && phase !== 'paused' && reflection && (
        <ReflectionDialog key={reflection.prompt} session={session} prompt={reflection.prompt} />
      )}
    </div>
  )
}
