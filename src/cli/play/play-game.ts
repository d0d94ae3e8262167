import type { Interface } from 'node:readline'
import { debrief, replay, type Debrief } from '#attempt'
import { explore, levelOf, type Exploration, type Scenario } from '#scenario'
import type { SessionState } from '#session'
import { wrap } from './layout.ts'
import type { Game } from './open-game.ts'
import { tellCards } from './tell-cards.ts'
import { tellDebrief, tellWhatIf } from './tell-debrief.ts'
import {
  numberChoices,
  tellBriefing,
  tellCaption,
  tellChoices,
  tellHint,
  tellScene,
  tellTasks,
} from './tell-shift.ts'

/**
 * Plays a game: tells what happens, asks, and does what is typed, until the player leaves or the input ends.
 * Returns the exit code: 1 where a given decision could not be taken.
 */
export async function playGame(
  game: Game,
  lines: Interface,
  write: (line: string) => void,
  isInteractive: boolean,
): Promise<number> {
  const { session, t } = game
  const state = session.store.getState
  // Lines that come while we are busy wait here; made first, so that none is missed.
  const typed = lines[Symbol.asyncIterator]()
  let captionTold = 0
  let sceneTold = ''
  let cardsTold = ''
  let endingTold: string | undefined
  let choices = numberChoices([])
  const explorations = new Map<Scenario, Exploration>()
  let isBusy = true

  const say = (told: readonly string[]) => {
    for (const line of told) write(line)
  }

  /** Tells what is new since the last time; true if anything was. */
  function tellNews(): boolean {
    const now = state()
    const fresh = now.captions.filter(({ id }) => id > captionTold)
    captionTold = now.captions.at(-1)?.id ?? captionTold
    say(fresh.flatMap((caption) => tellCaption(caption, now, t)))
    const scene = tellScene(now, t)
    const isNewScene = scene.join('\n') !== sceneTold
    sceneTold = scene.join('\n')
    if (isNewScene) say(['', ...scene])
    const cards = tellCards(now, game.careers, t)
    const areNewCards = cards.length > 0 && cards.join('\n') !== cardsTold
    cardsTold = cards.join('\n')
    if (areNewCards) say(cards)
    const { ending } = now.stage
    const isEnding = ending !== undefined && endingTold !== now.attempt.id + now.attempt.entries.length
    if (isEnding) {
      endingTold = now.attempt.id + now.attempt.entries.length
      say(['', ...wrap(`*** ${now.words.line(ending.title)} ***`), ...wrap(now.words.line(ending.text))])
    }
    return fresh.length > 0 || isNewScene || areNewCards || isEnding
  }

  /** What is seen is told again. */
  function forgetScene() {
    sceneTold = cardsTold = ''
  }

  function tellPosition() {
    const now = state()
    choices = numberChoices(now.affordances)
    if (now.problem !== undefined) say(['', ...wrap(t(`session.problem.${now.problem}`))])
    if (now.saving === 'failed' || now.saving === 'elsewhere') write(t('cli.play.saveMenu'))
    else if (now.reflection) say(['', ...wrap(now.words.line(now.reflection.prompt)), t('cli.play.reflect')])
    else if (now.phase === 'ended') say(['', t('cli.play.endMenu')])
    else say(['', ...tellChoices(choices, t), ...tellHint(hint(), now, t), t('cli.play.menu')])
    if (isInteractive) lines.prompt()
  }

  /** Where nobody watches the clock, pauses between lines pass at once. */
  async function passBeats() {
    if (isInteractive) return
    for (let beat = nextBeat(state()); beat !== undefined; beat = nextBeat(state())) await session.wait(beat)
  }

  function explored(): Exploration {
    const { scenario } = state()
    const known = explorations.get(scenario) ?? explore(scenario)
    explorations.set(scenario, known)
    return known
  }

  /** At the guided level, the decision that the best play would take. */
  function hint(): string | undefined {
    const { scenario, snapshot, affordances } = state()
    if (levelOf(scenario) !== 'guided') return undefined
    const [event] = explored().bestPlay(snapshot)
    return affordances.find((one) => one.event === event)?.decision
  }

  function tellAll(): Debrief {
    const { scenario, attempt, words } = state()
    return debrief(scenario, attempt, explored(), words)
  }

  async function goBack(to: number) {
    const { moments } = replay(state().scenario, state().attempt)
    const choice = moments.findLast(({ event, isOpenWait }) => isOpenWait || !event.startsWith('xstate.'))
    const keep = Number.isNaN(to) ? choice?.index : to - 1
    if (keep === undefined || keep < 0 || keep >= moments.length) return write(t('cli.play.notBack'))
    await session.rewind(keep)
    captionTold = state().captions.at(-1)?.id ?? captionTold
    forgetScene()
  }

  /** Does what was typed; false to leave. */
  async function obey(line: string): Promise<boolean> {
    const { reflection, saving, phase } = state()
    const [command = '', argument = ''] = line.trim().toLowerCase().split(/\s+/)
    if (command === 'q') return false
    if (reflection && saving !== 'failed') {
      await session.answer(reflection.prompt, line.trim())
    } else if (/^\d+$/.test(command)) {
      const chosen = choices.find(({ number }) => number === Number(command))
      if (chosen) await session.decide(chosen.choice.event)
      else write(t('cli.play.noSuchNumber', { count: choices.length }))
    } else if (command === 'b') {
      await goBack(Number.parseInt(argument, 10))
    } else if (command === 'd') {
      say(tellDebrief(tellAll(), state().words.language, t))
    } else if (command === 'w') {
      const moment = tellAll().timeline[Number.parseInt(argument, 10) - 1]
      say(moment ? tellWhatIf(moment, t) : [t('cli.play.notBack')])
    } else if (command === 't') {
      say(tellTasks(state(), t))
    } else if (command === 'l') {
      forgetScene()
    } else if (command === 'n' && phase === 'ended') {
      await session.restart()
      forgetScene()
    } else if (command === 's') {
      await session.retry()
    } else if (command === 'u') {
      await session.continueUnsaved()
    } else if (command !== '') {
      write(t('cli.play.unknown'))
      say(wrap(t('cli.play.help')))
    }
    await passBeats()
    return true
  }

  say([...game.notices.flatMap((notice) => wrap(notice)), ...tellBriefing(state(), t)])
  if (state().phase !== 'briefing') say(['', t('cli.play.resumed')])
  else say(wrap(t('cli.play.help')))
  captionTold = state().captions.at(-1)?.id ?? 0
  await session.begin()
  for (const [index, decision] of game.decisions.entries()) {
    const before = state().attempt
    await session.decide(decision)
    tellNews()
    if (state().attempt === before) {
      write(t('cli.play.notOffered', { number: index + 1, decision }))
      return 1
    }
    const { reflection } = state()
    if (reflection) await session.answer(reflection.prompt, '')
  }
  await passBeats()
  const unwatch = session.store.subscribe(() => {
    if (isBusy || !tellNews()) return
    tellPosition()
  })
  tellNews()
  tellPosition()
  isBusy = false
  for (let next = await typed.next(); !next.done; next = await typed.next()) {
    isBusy = true
    if (!(await obey(next.value))) break
    tellNews()
    tellPosition()
    isBusy = false
  }
  unwatch()
  if (!isInteractive && state().phase === 'ended') say(tellDebrief(tellAll(), state().words.language, t))
  write(state().saving === 'saved' ? t('cli.play.saved') : t('cli.play.bye'))
  return 0
}

/** The region of the pause between lines that is due next. */
function nextBeat({ phase, waits, affordances }: SessionState): string | undefined {
  if (phase !== 'playing') return undefined
  return waits
    .filter(({ open, event }) => !open && affordances.some((one) => one.event === event))
    .toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0]?.region
}
