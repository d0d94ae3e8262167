import type { Affordance, Words } from '#scenario'
import type { Caption, SessionState, T } from '#session'
import type { StageUi } from '../director.ts'
import { labelOfTarget, nameOfTarget } from '../overlay/names.ts'
import { pendingWaits, sayings, type Target } from '../targets/targets.ts'
import type { Row } from './panel-layout.ts'

/** What every panel in the headset shows now; an empty list hides it. */
export interface Sheets {
  captions: Row[]
  talk: Row[]
  clipboard: Row[]
  menu: Row[]
  /** Stands alone before the wearer while the room rests. */
  pause: Row[]
}

/** Buttons of the panels that are not decisions. */
export type Command =
  | 'closeMenu'
  | 'pause'
  | 'resume'
  | 'placeHere'
  | 'exit'
  | 'recentre'
  | 'higher'
  | 'lower'
  | 'seated'
  | 'scanning'
  | 'language'
  | 'text'
  | 'leave'
  | 'skipReflection'
  | 'retry'
  | 'continueUnsaved'
  | 'hand'

/** The captions that stand now, and beside each which way to turn to see who speaks. */
export interface ShownCaptions {
  captions: readonly Caption[]
  arrows: readonly string[]
  /** What somebody points at out of view, and which way to turn to it; absent or empty: nothing. */
  pointed?: string
}

/** Nothing to read. */
export const NO_SHEETS: Sheets = { captions: [], talk: [], clipboard: [], menu: [], pause: [] }

/** The panels while the real floor is looked for. */
export function placingSheets(isFound: boolean, t: T): Sheets {
  return {
    ...NO_SHEETS,
    captions: [{ kind: 'text', text: t(isFound ? 'stage.ar.found' : 'stage.ar.looking') }],
    talk: [command('placeHere', t('stage.ar.here')), command('exit', t('stage.ar.leave'))],
  }
}

/** The panels for a state of session and stage; on a real floor nobody is lifted or turned. */
export function sheetsFor(
  state: SessionState,
  ui: StageUi,
  shown: ShownCaptions,
  t: T,
  isOnFloor = false,
): Sheets {
  const { words, affordances, stage, isHandUp } = state
  const rest = restSheet(state, t, isOnFloor)
  if (rest.length > 0) return { ...NO_SHEETS, pause: rest }
  const captions = captionRows(shown, state, t)
  const menu = ui.targets.find(({ id }) => id === ui.menu)
  // Alone with the captions: in a small space panels would lie over each other.
  if (menu) return { ...NO_SHEETS, captions, menu: menuRows(menu, state, t) }
  return {
    captions,
    talk: [
      ...cardRows(state),
      ...sayings(affordances).map(decisionRow),
      ...heldRows(state, ui),
      ...pendingWaits(affordances).map(decisionRow),
    ],
    clipboard: [
      { kind: 'title', text: t('stage.clipboard') },
      ...stage.tasks.map(({ text, done }): Row => ({
        kind: 'text',
        text: `${done ? '✓' : '○'} ${words.line(text)}`,
      })),
      ...hintRows(state, t),
      ...(isHandUp === undefined
        ? []
        : [command('hand', t(isHandUp ? 'stage.headset.handDown' : 'trip.sign.hand'))]),
      command('pause', t('stage.headset.pause')),
    ],
    menu: [],
    pause: [],
  }
}

/** What the open job cards say, above what can be done with them. */
function cardRows({ stage, cardLines = [] }: SessionState): Row[] {
  if (stage.cards.length === 0) return []
  return cardLines.map((text, place): Row => ({ kind: place === 0 ? 'title' : 'text', text }))
}

/** At the guided level, what to do next. */
function hintRows({ hint, words }: SessionState, t: T): Row[] {
  return hint === undefined
    ? []
    : [{ kind: 'text', text: t('session.hint', { decision: words.decision(hint) }) }]
}

/** What stands before the wearer when play stands still: an ending, a fault, a question, a break. */
function restSheet(state: SessionState, t: T, isOnFloor: boolean): Row[] {
  const { phase, stage, words, problem, reflection, isUnsaved, held } = state
  const leave = [command('text', t('stage.headset.text')), command('leave', t('stage.headset.leave'))]
  if (problem === 'full' || problem === 'closed' || problem === 'failed' || problem === 'elsewhere') {
    return [
      { kind: 'text', text: t(`session.problem.${problem}`) },
      command('retry', t(problem === 'elsewhere' ? 'session.problem.takeOver' : 'session.problem.retry')),
      ...(problem === 'elsewhere' ? [] : [command('continueUnsaved', t('session.problem.continueUnsaved'))]),
      ...leave,
    ]
  }
  if (phase === 'ended') {
    return [
      { kind: 'title', text: line(words, stage.ending?.title) },
      { kind: 'text', text: line(words, stage.ending?.text) },
      command('leave', t('stage.headset.debrief')),
    ]
  }
  if (reflection) {
    return [
      { kind: 'title', text: t('stage.headset.think') },
      { kind: 'text', text: words.line(reflection.prompt) },
      command('skipReflection', t('stage.headset.goOn')),
    ]
  }
  if (phase !== 'paused') return []
  return [
    ...(held
      ? [{ kind: 'title', text: held.title } as const, { kind: 'text', text: held.text } as const]
      : [
          { kind: 'title', text: t('session.phase.paused') } as const,
          command('resume', t('stage.headset.resume')),
        ]),
    ...(isUnsaved ? [command('retry', t('session.saving.again'))] : []),
    ...(isOnFloor
      ? [command('recentre', t('stage.ar.anew')), command('exit', t('stage.ar.leave'))]
      : [
          command('recentre', t('stage.headset.recentre')),
          command('higher', t('stage.headset.higher')),
          command('lower', t('stage.headset.lower')),
          command('seated', t('stage.headset.seated')),
        ]),
    command('scanning', t('stage.headset.scanning')),
    command('language', t('pages.otherLanguage')),
    ...leave,
  ]
}

/** What the wearer holds, for whom one hand must do: it cannot point at what it carries. */
function heldRows({ scenario, stage, words }: SessionState, { targets }: StageUi): Row[] {
  return targets
    .filter(({ kind, name }) => kind === 'thing' && stage.things[name]?.at === 'hand')
    .map((target) => ({ kind: 'button', text: labelOfTarget(target, scenario, words), id: target.id }))
}

function menuRows(target: Target, { scenario, words }: SessionState, t: T): Row[] {
  return [
    { kind: 'title', text: nameOfTarget(target, scenario, words) },
    ...target.choices.map(decisionRow),
    command('closeMenu', t('stage.headset.close')),
  ]
}

function captionRows(
  { captions, arrows, pointed = '' }: ShownCaptions,
  { scenario, words }: SessionState,
  t: T,
): Row[] {
  const rows = captions.map(({ kind, by, text }, i): Row => {
    if (kind === 'sound') return { kind: 'text', text: `[${text}]` }
    if (kind === 'note') return { kind: 'text', text }
    const who =
      by === undefined || by === 'learner' ? t('stage.you') : line(words, scenario.header.people[by]?.name)
    const arrow = arrows[i] ?? ''
    return { kind: 'text', text: arrow === '' ? `${who}: ${text}` : `${who} ${arrow} ${text}` }
  })
  return pointed === '' ? rows : [{ kind: 'title', text: pointed }, ...rows]
}

function decisionRow({ decision, label }: Affordance): Row {
  return { kind: 'button', text: label, id: decision }
}

function command(id: Command, text: string): Row {
  return { kind: 'button', text, id: `command.${id}` }
}

function line(words: Words, source: string | undefined): string {
  return source === undefined ? '' : words.line(source)
}
