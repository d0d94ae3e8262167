import type { SessionState, StagedCue, T } from '#session'

/** What changed, as one text for a live region. */
export interface News {
  text: string
  /** To be read out at once: something that would hurt somebody, or an alarm, has just happened. */
  urgent: boolean
}

type Watched = Pick<
  SessionState,
  'attempt' | 'captions' | 'cues' | 'isCritical' | 'scenario' | 'stage' | 'waits' | 'words'
>

const ALARMS: ReadonlySet<string> = new Set(['crash', 'timer'])

/**
 * What somebody who cannot see the page should hear after a change of the session: what was said and happened,
 * a scene that changed, tasks that were done, and a decision that now has a clock. Empty where nothing changed.
 * Where a decision brought no words at all, its own label stands for it.
 */
export function newsOf(before: Watched, after: Watched, t: T): News {
  const { words, stage, scenario } = after
  const seen = before.captions.at(-1)?.id ?? 0
  const parts = after.captions
    .filter(({ id }) => id > seen)
    .map(({ kind, by, text }) => {
      if (kind === 'sound') return `[${text}]`
      // The learner chose these words a moment ago; hearing them again would delay the answer.
      if (by === 'learner') return ''
      return kind === 'say' && by ? `${words.line(scenario.header.people[by]?.name ?? by)}: ${text}` : text
    })
  parts.push(
    ...stage.scene.filter((line) => !before.stage.scene.includes(line)).map((line) => words.line(line)),
  )
  for (const task of stage.tasks) {
    const old = before.stage.tasks.find(({ id }) => id === task.id)
    if (task.done && old && !old.done) parts.push(t('pages.text.taskDone', { task: words.line(task.text) }))
  }
  for (const wait of after.waits) {
    const isNew = !before.waits.some(({ event, since }) => event === wait.event && since === wait.since)
    if (isNew && wait.open && wait.dueAt !== undefined) {
      parts.push(t('pages.text.timed', { count: Math.round(wait.dueAt - wait.since) }))
    }
  }
  if (stage.ending && !before.stage.ending) parts.push(words.line(stage.ending.title))
  const last = after.attempt.entries.at(-1)
  const isDecided = after.attempt.entries.length > before.attempt.entries.length
  const heard = parts.filter(Boolean)
  if (heard.length === 0 && isDecided && last && 'decision' in last && !last.decision.startsWith('xstate.')) {
    heard.push(t('pages.text.did', { what: words.decision(last.decision) }))
  }
  const isFresh = after.cues !== before.cues
  return {
    text: heard.join(' '),
    urgent: isFresh && (after.isCritical || after.cues.some(isAlarm)),
  }
}

function isAlarm({ cue }: StagedCue): boolean {
  return cue.sound !== undefined && ALARMS.has(cue.sound)
}
