import { answersLimits, type AnswersFault } from '#class'
import { useLanguage, useT } from '#pages'

/** What was made of the answers: a link, a file that was saved, or why there is none. */
export type Back = { link: string } | { name: string; bytes: number } | { fault: AnswersFault }

/** More than this many bytes most mail does not take. */
const MOST_MAIL = 18_000_000

/** What goes back to the teacher, and how. */
export function SentBack({ back }: { back: Back | undefined }) {
  return (
    <>
      {back && 'link' in back && <TheLink link={back.link} />}
      {back && 'fault' in back && <NotMade fault={back.fault} />}
      <div role="status">{back && 'name' in back && <Saved {...back} />}</div>
    </>
  )
}

function TheLink({ link }: { link: string }) {
  const t = useT()
  return (
    <label className="stack">
      {t('trip.letter.back')}
      <input readOnly value={link} data-letter onFocus={(event) => event.target.select()} />
    </label>
  )
}

function NotMade({ fault }: { fault: AnswersFault }) {
  const t = useT()
  return (
    <p role="alert" className="refused" data-fault={fault}>
      {t(`trip.letter.fault.${fault}`, { count: answersLimits.bytes / 1e6 })}
    </p>
  )
}

function Saved({ name, bytes }: { name: string; bytes: number }) {
  const t = useT()
  const megabytes = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 1 })
  return (
    <div className="card stack" data-saved={name}>
      <p>
        <strong>
          {t('trip.letter.saved', { name, size: megabytes.format(Math.max(0.1, bytes / 1e6)) })}
        </strong>
      </p>
      <p>{t('trip.letter.saved.text')}</p>
      {bytes > MOST_MAIL && <p>{t('trip.letter.saved.big')}</p>}
    </div>
  )
}
