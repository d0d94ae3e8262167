import type { Session } from '#session'
import { Icon } from '../parts/Icon.tsx'
import { useSessionState } from '../shift/use-session.ts'
import { useT } from '../use-words.ts'

/** The tasks of the moment, done or open, said in words too. */
export function Clipboard({ session }: { session: Session }) {
  const t = useT()
  const tasks = useSessionState(session, (state) => state.stage.tasks)
  const words = useSessionState(session, (state) => state.words)
  if (tasks.length === 0) return null
  return (
    <section aria-labelledby="tasks" className="card clipboard">
      <h2 id="tasks">{t('pages.text.tasks')}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task.id} data-done={task.done}>
            <span className="tick">{task.done && <Icon name="check" />}</span>
            <span>
              {words.line(task.text)}
              <span className="unseen">, {t(task.done ? 'pages.text.done' : 'pages.text.open')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
