import { Dialog, useT } from '#pages'
import type { Link } from '#session/class'
import { useLinkState } from '../together/use-class.ts'

/** What lies over a learner's view while the guide has stopped everybody, or wants to be looked at. */
export function Curtain({ link }: { link: Link }) {
  const t = useT()
  const why = useLinkState(link, ({ device: { at, member } }) => {
    if (!at || at.state.isEnded || at.state.lead === member?.slot) return undefined
    return at.state.isEyesOnGuide ? 'eyes' : at.state.isPaused ? 'pause' : undefined
  })
  if (why === undefined) return null
  return (
    <Dialog key={why} name={why} title={t(`trip.curtain.${why}`)}>
      <p>{t(`trip.curtain.${why}.text`)}</p>
    </Dialog>
  )
}
