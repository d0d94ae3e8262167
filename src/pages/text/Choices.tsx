import type { Affordance } from '#scenario'
import type { Session } from '#session'
import { useMemo, type ReactNode } from 'react'
import { useSessionState } from '../shift/use-session.ts'
import { useT } from '../use-words.ts'
import { ChoiceButton } from './ChoiceButton.tsx'
import { Hint } from './Hint.tsx'
import { groupChoices, inOrder } from './group-choices.ts'
import { useChoiceFocus } from './use-choice-focus.ts'
import { useNumberKeys } from './use-number-keys.ts'

/** Everything that can be done now, as buttons in four parts: talk, do, go, wait. */
export function Choices({ session }: { session: Session }) {
  const t = useT()
  const affordances = useSessionState(session, (state) => state.affordances)
  const { things } = useSessionState(session, (state) => state.scenario.header)
  const words = useSessionState(session, (state) => state.words)
  const groups = useMemo(() => groupChoices(affordances), [affordances])
  const ordered = useMemo(() => inOrder(groups), [groups])
  const numbers = useNumberKeys(session, ordered)
  const { heading, section } = useChoiceFocus()
  const buttons = (choices: readonly Affordance[]) => (
    <ul className="choice-buttons">
      {choices.map((choice) => (
        <li key={choice.decision}>
          <ChoiceButton
            session={session}
            choice={choice}
            number={numbers ? ordered.indexOf(choice) + 1 : undefined}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="choices" className="choices" ref={section}>
      <h2 id="choices" tabIndex={-1} ref={heading}>
        {t('pages.text.choices')}
      </h2>
      <Hint session={session} />
      {affordances.length === 0 && <p className="soft">{t('pages.text.moment')}</p>}
      <Part name="talk" title={t('pages.text.talk')} show={groups.talk.length > 0}>
        {buttons(groups.talk)}
      </Part>
      <Part name="do" title={t('pages.text.do')} show={groups.doing.length > 0}>
        <div className="choice-sets">
          {groups.doing.map(({ about, choices }) => (
            <div key={about ?? ''} className="choice-set">
              {about !== undefined && <h4>{capital(words.line(things[about]?.name ?? about))}</h4>}
              {buttons(choices)}
            </div>
          ))}
        </div>
      </Part>
      <Part name="go" title={t('pages.text.go')} show={groups.go.length > 0}>
        {buttons(groups.go)}
      </Part>
      <Part name="wait" title={t('pages.text.wait')} show={groups.wait.length > 0}>
        {buttons(groups.wait)}
      </Part>
      {numbers && ordered.length > 0 && <p className="soft keys-note">{t('pages.text.keys')}</p>}
    </section>
  )
}

function Part({
  name,
  title,
  show,
  children,
}: {
  name: string
  title: string
  show: boolean
  children: ReactNode
}) {
  return show ? (
    <div className="choice-part" data-part={name} role="group" aria-labelledby={`part-${name}`}>
      <h3 id={`part-${name}`}>{title}</h3>
      {children}
    </div>
  ) : null
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
