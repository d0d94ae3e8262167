import { useState, type ReactNode } from 'react'
import { levelOf } from '#scenario'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { usePanel, useSession, useT } from './use-stage.ts'

/** The list of what there is to do, which can be put away; what to do next at the guided level; whether it is saved. */
export function Clipboard({ session, stage }: { session: Session; stage: OpenStage }): ReactNode {
  usePanel(stage)
  const tasks = useSession(session, (state) => state.stage.tasks)
  const words = useSession(session, (state) => state.words)
  const saving = useSession(session, (state) => state.saving)
  const hint = useSession(session, (state) => state.hint)
  const isGuided = useSession(session, ({ scenario }) => levelOf(scenario) === 'guided')
  const t = useT()
  const [isOpen, setOpen] = useState(true)
  const done = tasks.filter((task) => task.done).length
  if (tasks.length === 0 && saving === 'saved' && !isGuided) return null
  return (
    <section className="stage-panel stage-clipboard" aria-label={t('stage.clipboard')}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('stage.clipboard')}{' '}
        {tasks.length > 0 && <span>{t('stage.tasksDone', { done, all: tasks.length })}</span>}
      </button>
      {isOpen && tasks.length > 0 && (
        <ul>
          {tasks.map((task) => (
            <li key={task.id} data-done={task.done || undefined}>
              <span aria-hidden="true">{task.done ? '✓' : '○'}</span>
              {words.line(task.text)}
              {task.done && <span className="stage-hidden"> {t('stage.done')}</span>}
            </li>
          ))}
        </ul>
      )}
      {isGuided && (
        <p role="status" className="stage-hint" data-hint={hint}>
          {isOpen && hint !== undefined && t('session.hint', { decision: words.decision(hint) })}
        </p>
      )}
      {saving !== 'saved' && (
        <p className="stage-saving" data-saving={saving}>
          {t(`session.saving.${saving}`)}
        </p>
      )}
    </section>
  )
}
