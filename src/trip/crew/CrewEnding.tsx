import { playersOf } from '#class'
import { addressOf, useSessionState, useT } from '#pages'
import { theRecord } from '#pages/bodies'
import { forgetDevice, keepClass, rolesNamed } from '#session/class'
import type { InsideProps } from '../together/inside.ts'
import { KeepIt, type Keeping } from '../together/KeepIt.tsx'
import { nameOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'
import { CrewScore } from './CrewScore.tsx'

/** The end of a crew's shift: how it ended, what it shows of each, and the ways on: keep it, or play it again. */
export function CrewEnding({
  link,
  session,
  code,
  keeping,
}: Pick<InsideProps, 'link' | 'session' | 'code'> & { keeping: Keeping }) {
  const t = useT()
  const ending = useSessionState(session, ({ stage }) => stage.ending)
  const words = useSessionState(session, (state) => state.words)
  const at = useLinkState(link, ({ device }) => device.at)
  const slot = useLinkState(link, ({ device }) => device.member?.slot ?? -1)
  const salt = useLinkState(link, ({ device }) => device.member?.salt ?? '')
  if (!at) return null
  const { state, scenario } = at
  const players = state.crew ? playersOf(state.crew) : []
  const isPlaying = players.includes(slot)
  const hasPlayed = isPlaying || state.crew?.doneBy.includes(slot) === true
  const keep = async () => {
    const id = await keepClass(await theRecord(), at, slot)
    forgetDevice({ code, role: 'explorer' }, sessionStorage)
    return id
  }
  return (
    <div className="ending stack" data-ending={ending?.id}>
      <h3 className="ending-title">{ending ? words.line(ending.title) : t('trip.over')}</h3>
      <p>{ending ? words.line(ending.text) : t('trip.over.text')}</p>
      <CrewScore
        at={at}
        slot={slot}
        nameOf={(one) =>
          players.includes(one) ? rolesNamed({ scenario, state, words, t }, one) : nameOf(state, salt, one, t)
        }
      />
      {hasPlayed && <KeepIt keeping={keeping} text={t('trip.crew.keep.text')} keep={keep} />}
      <div className="dialog-buttons">
        {isPlaying && (
          <button
            type="button"
            className="button"
            data-control="again"
            onClick={() => void session.rewind(0)}
          >
            {t('trip.crew.again')}
          </button>
        )}
        <a className="button" href={addressOf({ page: 'home' })}>
          {t('pages.home.back')}
        </a>
      </div>
    </div>
  )
}
