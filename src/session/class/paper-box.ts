import type { Role, Slot } from '#class'
import * as v from 'valibot'
import type { PaperBox, Papers } from './hand-ins.ts'

const START = 'first-shift.papers.'
const DAY_MS = 86_400_000
/** No class is kept for longer. */
const MOST_DAYS = 60

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const KeptSchema = v.object({
  /** A day in UTC on which it is dropped, whatever has become of the class. */
  until: v.pipe(v.string(), v.isoDate()),
  papers: v.object({
    mine: v.array(
      v.object({
        about: Whole,
        draft: v.string(),
        given: v.exactOptional(v.object({ n: Whole, text: v.string(), isThere: v.boolean() })),
      }),
    ),
    taken: v.array(v.object({ slot: Whole, n: Whole, about: Whole, text: v.string() })),
    wondered: v.array(v.object({ slot: Whole, text: v.string() })),
  }),
})

/**
 * Keeps what learners write, on this device alone: with a learner for as long as the tab is open, with a desk until the
 * class is deleted or can be no more. Names follow from salts, which tell classes apart whose codes are the same.
 *
 * @param storage where; left out: nowhere, so a desk never says that it has something
 * @param clock the time of day
 */
export function paperBox(storage: Storage | undefined, clock: () => Date = () => new Date()): PaperBox {
  dropOld(storage, clock())
  return {
    recall: (name) => readKept(storage, START + name)?.papers,
    keep(name, papers: Papers) {
      try {
        const until = readKept(storage, START + name)?.until ?? dayOf(clock().getTime() + MOST_DAYS * DAY_MS)
        storage?.setItem(START + name, JSON.stringify({ until, papers }))
        return storage !== undefined
      } catch {
        return false
      }
    },
  }
}

/**
 * What a device's papers are kept under: a desk's are all of its class; whoever comes in at a learner's device after them
 * finds nothing of theirs.
 */
export function paperName(role: Role, { salt, slot }: { salt: string; slot: Slot }): string {
  return role === 'guide' ? salt : `${salt}.${slot}`
}

/** Drops what was kept under a name: the class is deleted, or it is kept elsewhere. */
export function forgetPapers(name: string, storage: Pick<Storage, 'removeItem'>): void {
  try {
    storage.removeItem(START + name)
  } catch {
    // Nothing was kept, then.
  }
}

function dropOld(storage: Storage | undefined, now: Date): void {
  try {
    for (const name of Object.keys(storage ?? {}))
      if (name.startsWith(START) && (readKept(storage, name)?.until ?? '') <= dayOf(now.getTime()))
        storage?.removeItem(name)
  } catch {
    // Nothing is kept here.
  }
}

function readKept(storage: Storage | undefined, name: string): v.InferOutput<typeof KeptSchema> | undefined {
  try {
    const read = v.safeParse(KeptSchema, JSON.parse(storage?.getItem(name) ?? 'null'))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
