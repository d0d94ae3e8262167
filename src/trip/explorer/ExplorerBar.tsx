import type { Sign } from '#class'
import { useSessionState, useT } from '#pages'
import { isDeskHere } from '#session/class'
import { useState } from 'react'
import { ClassBar } from '../together/ClassBar.tsx'
import type { InsideProps } from '../together/inside.ts'
import { nameOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'
import { OutfitDialog } from '../outfit/OutfitDialog.tsx'
import { HandInDialog } from './HandInDialog.tsx'
import { WonderDialog } from './WonderDialog.tsx'

const OPENS = { wonder: 'trip.wonder', write: 'trip.hand.open', outfit: 'trip.outfit' } as const
const SIGNS = ['hand', 'yes', 'no', 'slower', 'done'] as const satisfies readonly Sign[]

/** Over a learner's view: where the class is, who I am in it, signs to the guide, and the other body. */
export function ExplorerBar({ link, session, code, body }: InsideProps) {
  const t = useT()
  const [dialog, setDialog] = useState<'wonder' | 'write' | 'outfit'>()
  // What is on its way for a moment only is told where it was written.
  const papers = useLinkState(link, (state) =>
    state.status === 'open' && isDeskHere(state)
      ? 0
      : state.papers.mine.filter(({ given }) => given?.isThere === false).length,
  )
  const mine = useLinkState(link, ({ device, signs }) => signs[device.member?.slot ?? -1])
  const name = useLinkState(link, ({ device }) =>
    device.at && device.member ? nameOf(device.at.state, device.member.salt, device.member.slot, t) : '',
  )
  const { words, scenario, stage } = useSessionState(session, (state) => state)
  const stop = stage.stop === undefined ? undefined : scenario.header.spots[stage.stop]?.name
  return (
    <>
      <ClassBar
        link={link}
        code={code}
        body={body}
        title={words.line(stop ?? scenario.header.title)}
        name={name}
      >
        <div className="trip-signs" role="group" aria-label={t('trip.signs')}>
          {SIGNS.map((sign) => (
            <button
              key={sign}
              type="button"
              className="sign-button"
              data-sign={sign}
              aria-pressed={mine === sign}
              onClick={() => link.sign(mine === sign ? 'down' : sign)}
            >
              {t(`trip.sign.${sign}`)}
            </button>
          ))}
          {(['wonder', 'write', 'outfit'] as const).map((one) => (
            <button
              key={one}
              type="button"
              className="sign-button"
              data-control={one}
              onClick={() => setDialog(one)}
            >
              {t(OPENS[one])}
            </button>
          ))}
        </div>
      </ClassBar>
      {dialog === 'wonder' && <WonderDialog link={link} onClose={() => setDialog(undefined)} />}
      {dialog === 'write' && (
        <HandInDialog link={link} session={session} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'outfit' && <OutfitDialog link={link} onClose={() => setDialog(undefined)} />}
      <p role="status" className={papers > 0 ? 'trip-waiting' : 'unseen'}>
        {papers > 0 ? t('trip.hand.waiting', { count: papers }) : ''}
      </p>
    </>
  )
}
