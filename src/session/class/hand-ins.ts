import type { Device, FromDevice, Slot, ToDevice } from '#class'
import type { Clock } from '../clock.ts'

/** What a learner writes to one of the trip's questions. */
export interface Paper {
  /** Its place among the questions. */
  about: number
  /** As it stands now; nobody else has it. */
  draft: string
  /** What was handed in last: the how manieth of this member, and whether a desk has it. */
  given?: { n: number; text: string; isThere: boolean }
}

/** What a desk has of a learner. */
export interface TakenPaper {
  slot: Slot
  n: number
  about: number
  text: string
}

/** What is written and handed in, as far as this device goes: a learner's own, or a desk's. */
export interface Papers {
  mine: readonly Paper[]
  taken: readonly TakenPaper[]
  /** What learners ask somebody who works there, as far as this desk was told; each question once. */
  wondered: readonly { slot: Slot; text: string }[]
}

/** Before anything was written. */
export const NO_PAPERS: Papers = { mine: [], taken: [], wondered: [] }

/** Where a device keeps its papers; `keep` answers whether it could. */
export interface PaperBox {
  recall(name: string): Papers | undefined
  keep(name: string, papers: Papers): boolean
}

/** What is handed in through a class server that keeps nothing of it. */
export interface HandIns {
  /** The device was let in: what it has kept counts again, and what waits goes out. */
  open(name: string): void
  write(about: number, draft: string): void
  /** Hands a text in; it stays with the device until a desk has it, however often the network fails. */
  give(about: number, text: string): void
  /** Says everything again that no desk has. */
  send(): void
  /** Takes in what the server said about papers. */
  hear(message: Extract<ToDevice, { say: 'handedIn' | 'got' | 'wondered' }>): void
  close(): void
}

/** What no desk has is said again after this, for as long as one is there. */
const AGAIN_MS = 15_000
/** So many questions of learners stand on a desk. */
const MOST_WONDERED = 200

/** The two ends of handing in: a learner's device says a text until a desk has it, a desk keeps it and says so. */
export function createHandIns(parts: {
  box: PaperBox
  clock: Pick<Clock, 'later'>
  tell: (message: FromDevice) => void
  /** Whether a desk is connected, so that saying it can help. */
  hasDesk: () => boolean
  changed: (papers: Papers) => void
}): HandIns {
  const { box, clock, tell, hasDesk, changed } = parts
  /** What this device's papers are kept under. */
  let name: string | undefined
  let papers: Papers = NO_PAPERS
  let stopWaiting: (() => void) | undefined

  /** Whether what there is now is kept on this device. */
  function set(next: Papers): boolean {
    papers = next
    changed(papers)
    return name !== undefined && box.keep(name, papers)
  }

  function setMine(paper: Paper): void {
    const others = papers.mine.filter(({ about }) => about !== paper.about)
    set({ ...papers, mine: [...others, paper].toSorted((a, b) => a.about - b.about) })
  }

  function paperAbout(about: number): Paper {
    return papers.mine.find((one) => one.about === about) ?? { about, draft: '' }
  }

  function send(): void {
    stopWaiting?.()
    stopWaiting = undefined
    const waiting = papers.mine.filter(({ given }) => given?.isThere === false)
    if (waiting.length === 0 || !hasDesk()) return
    for (const { about, given } of waiting)
      if (given) tell({ say: 'handIn', n: given.n, about, text: given.text })
    stopWaiting = clock.later(send, AGAIN_MS)
  }

  function take({ slot, n, about, text }: TakenPaper): void {
    // Another tab of this desk may have kept what this one has missed.
    const kept = name === undefined ? [] : (box.recall(name)?.taken ?? [])
    const taken = newest([...kept, ...papers.taken, { slot, n, about, text }])
    // Until then the learner's device keeps it, and says it again.
    if (set({ ...papers, taken })) tell({ say: 'got', slot, n })
  }

  function note({ slot, text }: { slot: Slot; text: string }): void {
    const kept = name === undefined ? [] : (box.recall(name)?.wondered ?? [])
    const all = [...kept, ...papers.wondered, { slot, text }]
    const wondered = [...new Map(all.map((one) => [`${one.slot} ${one.text}`, one])).values()]
    set({ ...papers, wondered: wondered.slice(-MOST_WONDERED) })
  }

  return {
    open(given) {
      if (name !== given) set(box.recall(given) ?? papers)
      name = given
      send()
    },
    write: (about, draft) => setMine({ ...paperAbout(about), draft }),
    give(about, text) {
      const n = 1 + Math.max(0, ...papers.mine.map(({ given }) => given?.n ?? 0))
      setMine({ ...paperAbout(about), given: { n, text, isThere: false } })
      send()
    },
    send,
    hear(message) {
      if (message.say === 'handedIn') return take(message)
      if (message.say === 'wondered') return note(message)
      const paper = papers.mine.find(({ given }) => given?.n === message.n)
      if (paper?.given) setMine({ ...paper, given: { ...paper.given, isThere: true } })
    },
    close() {
      stopWaiting?.()
      stopWaiting = undefined
    },
  }
}

/** Of what a learner has handed in to one question the last. */
function newest(all: readonly TakenPaper[]): TakenPaper[] {
  const found = new Map<string, TakenPaper>()
  for (const one of all) {
    const key = `${one.slot} ${one.about}`
    if (one.n >= (found.get(key)?.n ?? 0)) found.set(key, one)
  }
  return [...found.values()]
}

/** Whether a guide's device is connected. */
export function isDeskHere({ device, here }: { device: Pick<Device, 'at'>; here: readonly Slot[] }): boolean {
  return here.some((slot) => device.at?.state.members[slot]?.role === 'guide')
}
