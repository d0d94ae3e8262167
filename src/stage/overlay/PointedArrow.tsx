import { useEffect, useState, type ReactNode } from 'react'
import type { Session } from '#session'
import type { CompanyView } from '../company/company-view.ts'
import { edgeArrow } from '../company/pointed-arrow.ts'
import type { OpenStage } from '../open-stage.ts'
import { nameOfTarget } from './names.ts'
import { useSession } from './use-stage.ts'

const EVERY_MS = 150

/**
 * At the edge of the screen: which way to turn to what somebody points at, and what it is called. For the eyes only; to
 * a screen reader the page says what is pointed at.
 */
export function PointedArrow(props: { session: Session; stage: OpenStage }): ReactNode {
  const { company } = props.stage
  return company ? <Arrow {...props} company={company} /> : null
}

function Arrow(props: { session: Session; stage: OpenStage; company: CompanyView }): ReactNode {
  const { session, stage, company } = props
  const words = useSession(session, (state) => state.words)
  const scenario = useSession(session, (state) => state.scenario)
  const [shown, setShown] = useState('')
  useEffect(() => {
    const look = () => {
      const pointed = company.pointed()
      const edge = pointed && edgeArrow(pointed.body.anchor, stage.world.rig.camera, stage.labels.frame)
      // A text, so that nothing is drawn again that looks the same.
      setShown(edge ? [edge.side, edge.arrow, nameOfTarget(pointed.at, scenario, words)].join('|') : '')
    }
    look()
    const timer = setInterval(look, EVERY_MS)
    return () => clearInterval(timer)
  }, [company, stage, scenario, words])
  if (shown === '') return null
  const [side, arrow, name] = shown.split('|')
  return (
    <p className="stage-pointed" data-side={side} aria-hidden="true">
      <b>{arrow}</b> {name}
    </p>
  )
}
