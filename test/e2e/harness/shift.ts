import { readFileSync } from 'node:fs'
import {
  countVariations,
  dealFor,
  dealt,
  fullDeal,
  levelOf,
  playThrough,
  readPlaythroughs,
  readScenario,
  type Deal,
  type Play,
  type Scenario,
} from '#scenario'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** The shift that most tests play. */
export const CAFE = 'cafe-opening'

const read = <T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> => {
  if (!result.ok) throw new Error(JSON.stringify(result, null, 2))
  return result as Extract<T, { ok: true }>
}

/** One named playthrough with what it must leave in the log. */
export interface Run {
  /** The scenario's id. */
  shift: string
  /** What an address needs after a question mark so that the shift is dealt as the playthrough has it; may be empty. */
  dealing: string
  name: string
  decisions: readonly string[]
  play: Play
}

/** Every playthrough of a shift, which is read as the app reads it. */
export const runsOf = (shift: string): readonly Run[] => {
  const scenario = scenarioOf(shift)
  const { value } = read(readPlaythroughs(readFileSync(`scenarios/${shift}/playthroughs.json`)))
  return Object.entries(value).map(([name, { decisions, deal }]) => {
    const whole = fullDeal(scenario, deal)
    return {
      shift,
      dealing: deal === undefined ? '' : `?seed=${seedOf(scenario, whole)}&level=${levelOf({ deal: whole })}`,
      name,
      decisions,
      play: playThrough(dealt(scenario, whole), decisions),
    }
  })
}

const seedOf = (scenario: Scenario, deal: Deal): number => {
  const isIt = (seed: number) => {
    const found = dealFor(scenario, seed, levelOf({ deal }))
    return Object.keys(deal).every((region) => found[region] === deal[region])
  }
  const seed = Array.from({ length: countVariations(scenario) }, (_, at) => at).find(isIt)
  if (seed === undefined) throw new Error(`No seed deals ${JSON.stringify(deal)} in ${scenario.id}.`)
  return seed
}

/** The café as it is written. */
export const CAFE_AS_WRITTEN: Pick<Run, 'shift' | 'dealing'> = { shift: CAFE, dealing: '' }

/** A scenario as the app reads it. */
export const scenarioOf = (shift: string): Scenario =>
  read(readScenario(readFileSync(`scenarios/${shift}/scenario.json`))).scenario

/** The name of the site that a shift happens at. */
export const siteNameOf = (shift: string): string => scenarioOf(shift).header.site.name

/** Every playthrough of the café. */
export const runs = runsOf(CAFE)

/**
 * Leaves out the drawing itself, which software rendering takes a third of a second for. All that decides stays:
 * the room, where things are in it, what is pointed at, and what a press means.
 */
export const withoutDrawing = () => {
  for (const call of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
    'clear',
  ] as const)
    WebGL2RenderingContext.prototype[call] = () => {}
}

interface Witness {
  /** Every address that was asked for. */
  requests: string[]
  /** Every error that nobody caught. */
  faults: string[]
}
const witnesses = new WeakMap<BrowserContext, Witness>()

/** What was seen of a learner's pages since their profile was made. */
export const witnessOf = (page: Page): Witness => {
  const witness = witnesses.get(page.context())
  if (!witness) throw new Error('This page was not opened by newLearner.')
  return witness
}

/** Whether a learner's device draws the room, or only plays in it. */
export type Drawing = 'drawn' | 'undrawn'

/*
 * The play clock stands still while nobody looks, so a page that takes itself for hidden moves on by decisions alone:
 * not even a story beat comes by itself, however long a busy machine takes to press what was meant.
 */
const standStill = () => {
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
}

/** A browser profile of its own: the clock stands still, so that only decisions move the shift on; no motion, no sound. */
export const newLearner = async (
  browser: Browser,
  options: BrowserContextOptions = {},
  drawing: Drawing = 'drawn',
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 640, height: 400 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  })
  // What runs under tsx names its functions by a helper that the page lacks.
  await context.addInitScript({ content: 'globalThis.__name ??= (f) => f' })
  await context.addInitScript(() => {
    // Frames without an address of their own have no storage.
    if (location.origin !== 'null' && location.protocol.startsWith('http'))
      localStorage.setItem(
        'first-shift.settings',
        JSON.stringify({ pace: 'off', volume: 0, reducedMotion: true }),
      )
  })
  await context.addInitScript(standStill)
  const witness: Witness = { requests: [], faults: [] }
  witnesses.set(context, witness)
  context.on('request', (request) => witness.requests.push(request.url()))
  context.on('weberror', (fault) => witness.faults.push(String(fault.error().stack ?? fault.error())))
  if (drawing === 'undrawn') await context.addInitScript(withoutDrawing)
  return context.newPage()
}

/** The events that the browser has kept for good, in order; rewinds as `rewind <kept>`. */
export const readLog = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((done, fail) => {
        const opening = indexedDB.open('first-shift')
        opening.addEventListener('error', () => fail(opening.error))
        opening.addEventListener('success', () => {
          const db = opening.result
          if (!db.objectStoreNames.contains('entries')) {
            db.close()
            done([])
            return
          }
          const all = db.transaction('entries').objectStore('entries').getAll()
          all.addEventListener('success', () => {
            db.close()
            done(
              (all.result as ({ decision: string } | { rewind: number })[]).map((entry) =>
                'decision' in entry ? entry.decision : `rewind ${entry.rewind}`,
              ),
            )
          })
        })
      }),
  )

/** Waits until the log holds `length` entries. @throws with what is on the page if that does not come. */
export const untilLogged = async (
  page: Page,
  length: number,
  doing: string,
  timeoutMs = 30_000,
): Promise<void> => {
  const end = Date.now() + timeoutMs
  while ((await readLog(page)).length < length) {
    if (Date.now() > end) {
      const offered = await page
        .locator('[data-decision]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-decision')))
      throw new Error(`"${doing}" was not logged as entry ${length}. On the page: ${offered.join(', ')}`)
    }
    await page.waitForTimeout(40)
  }
}

/** A way of playing: makes one decision by real input. */
export interface Player {
  name: string
  open: (
    browser: Browser,
    appUrl: string,
    drawing?: Drawing,
    run?: Pick<Run, 'shift' | 'dealing'>,
  ) => Promise<Page>
  /** Makes a decision that is offered now. */
  decide: (page: Page, decision: string) => Promise<void>
  /** Closes the reflection that has come up, if one has. */
  skipReflection: (page: Page) => Promise<void>
}

/** Plays a run, or the part of it up to a decision, from where the log stands; answers what was logged. */
export const playRun = async (
  page: Page,
  player: Player,
  run: Run,
  until = run.decisions.length,
): Promise<string[]> => {
  const from = (await readLog(page)).length
  for (const [index, decision] of [...run.decisions.entries()].slice(from, until)) {
    await player.skipReflection(page)
    await player.decide(page, decision)
    await untilLogged(page, index + 1, decision)
    const logged = (await readLog(page))[index]
    const wanted = run.play.events[index]
    if (logged !== wanted)
      throw new Error(`"${decision}" was to leave "${wanted}" as entry ${index + 1}, and left "${logged}".`)
  }
  return readLog(page)
}
