import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { DecisionButton } from './DecisionButton.tsx'
import { nameOfTarget } from './names.ts'
import { usePanel, useSession, useUi } from './use-stage.ts'

/** What can be done to the target that was pressed; stands at the edge away from it. Arrow keys, Escape. */
export function TargetMenu({ session, stage }: { session: Session; stage: OpenStage }): ReactNode {
  const { director } = stage
  usePanel(stage)
  const target = useUi(stage, (ui) => ui.targets.find(({ id }) => id === ui.menu))
  const words = useSession(session, (state) => state.words)
  const scenario = useSession(session, (state) => state.scenario)
  const menu = useRef<HTMLDivElement>(null)
  const id = target?.id
  useEffect(() => {
    if (id === undefined) return
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [id])
  if (!target) return null

  const opener = () => document.querySelector<HTMLElement>(`[data-target="${target.id}"]`)
  const close = () => {
    opener()?.focus()
    director.ui.setState({ menu: undefined })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const here = items.indexOf(document.activeElement as HTMLElement)
    const steps: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: items.length - 1,
    }
    const next = steps[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') close()
    else if (next === undefined) return
    else items.at(next % items.length)?.focus()
    event.preventDefault()
    event.stopPropagation()
  }
  const side = opener()?.dataset['side'] === 'right' ? 'left' : 'right'
  const name = nameOfTarget(target, scenario, words)
  return (
    <div className="stage-panel stage-menu" data-side={side}>
      <p id="stage-menu-name">{name}</p>
      <div ref={menu} role="menu" aria-labelledby="stage-menu-name" tabIndex={-1} onKeyDown={onKeyDown}>
        {target.choices.map((choice) => (
          <DecisionButton
            key={choice.decision}
            role="menuitem"
            tabIndex={-1}
            session={session}
            stage={stage}
            choice={choice}
            onClick={() => {
              opener()?.focus()
              director.choose(choice)
            }}
          />
        ))}
      </div>
    </div>
  )
}
