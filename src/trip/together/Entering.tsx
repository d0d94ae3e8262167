import type { Role } from '#class'
import {
  addressOf,
  beginRoom,
  Loading,
  PageTitle,
  useAddress,
  useLanguage,
  useRoute,
  useT,
  wordFor,
} from '#pages'
import { loadWords } from '#pages/bodies'
import type { Scenario } from '#scenario'
import type { ClassSession, Link } from '#session/class'
import { use, useDeferredValue, useEffect, useRef, type ReactNode } from 'react'
import { useClassSession, useLink, useLinkState } from './use-class.ts'

/**
 * The way into a class: shows that it is on its way, or why the class was not entered or was left and what to do then;
 * once the device was let in, what the class looks like for its role.
 */
export function Entering({
  code,
  as,
  guideKey,
  children,
}: {
  code: string
  as: Role
  guideKey?: string | undefined
  children: Inside
}) {
  const link = useLink(code, as, guideKey)
  return link ? <Entered link={link} as={as} inside={children} /> : <Loading />
}

type Inside = (link: Link, session: ClassSession) => ReactNode

function Entered({ link, as, inside }: { link: Link; as: Role; inside: Inside }) {
  const t = useT()
  const status = useLinkState(link, (state) => state.status)
  const turned = useLinkState(link, (state) => state.turned)
  const scenario = useLinkState(link, ({ device }) => device.at?.scenario)
  const hasEnded = useLinkState(link, ({ device }) => device.at?.state.isEnded === true)
  // Once: a stage that is open has taken the room that was begun.
  const route = useRoute()
  const isBegun = useRef(route.page !== 'class' || route.body === 'text')
  useEffect(() => {
    if (isBegun.current || !scenario || hasEnded) return
    isBegun.current = true
    // The words and the session come meanwhile; what is wrong with the room is told when it is shown.
    beginRoom(scenario).catch(() => undefined)
  }, [scenario, hasEnded])
  const isTrip = useLinkState(link, ({ device: { at } }) => at !== undefined && at.state.crew === undefined)
  // A learner takes home what is over; a desk of a class that is no more leads nobody.
  const isDeleted = turned === 'deleted'
  const isOutside = as === 'explorer' ? !hasEnded && !(isDeleted && isTrip) : !hasEnded || isDeleted
  if (status === 'over' && isOutside) {
    return (
      <main id="main" className="stack trip-way" data-page="class" data-turned={turned}>
        <PageTitle tab={t('trip.join.title')}>{t('trip.turned.title')}</PageTitle>
        <p role="alert">{wordFor(t, `trip.turned.${turned}`) ?? t('trip.turned.noSuchClass')}</p>
        <div className="row">
          <button
            type="button"
            className="button main"
            data-control="reload"
            onClick={() => location.reload()}
          >
            {t('trip.turned.again')}
          </button>
          <a className="button" href={addressOf({ page: 'class' })}>
            {t('trip.turned.code')}
          </a>
        </div>
      </main>
    )
  }
  if (scenario) return <Inside link={link} scenario={scenario} inside={inside} />
  return (
    <main id="main" className="stack trip-way" data-page="class">
      <PageTitle tab={t('trip.join.title')}>{t('trip.entering')}</PageTitle>
      <p role="status">{status === 'lost' ? t('trip.lost.entering') : t('trip.entering.text')}</p>
    </main>
  )
}

/** The class in the member's language, as a session for its bodies. */
function Inside({ link, scenario, inside }: { link: Link; scenario: Scenario; inside: Inside }) {
  // What is shown stays as it is while the words of another language are fetched.
  const language = useDeferredValue(useLanguage())
  const words = use(loadWords(scenario, language, useAddress()))
  const session = useClassSession(link, words)
  return session ? inside(link, session) : <Loading />
}
