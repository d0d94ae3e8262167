import { fold, ClassEntrySchema, opening, type ClassEntry, type ClassState, type Standing } from '#class'
import type { Deal, Scenario } from '#scenario'
import * as v from 'valibot'
import type { ClassRow, Storage } from '../storage/storage.ts'
import { StorageError } from '../storage/storage-error.ts'
import { hashOf, newClassId, newCode, newGuideKey } from './keys.ts'
import { createRoom, type Room } from './room.ts'

/** How long a process may be silent before others may serve its classes. */
const LEASE_MS = 3000
/** How often a lease is renewed. */
const RENEW_MS = 1000
/** A room in which nobody is connected is closed after this; the class is opened again when somebody comes. */
const IDLE_MS = 60_000
/** How often a free code is looked for before a class is refused. */
const CODE_TRIES = 20
const DAY_MS = 86_400_000

/** What a guide is given to come in with. */
export interface Made {
  code: string
  /** Shown once; only its hash is kept. */
  key: string
  deleteOn: string
}

/** A class as it is found: open here, in another process, or not to be had. */
export type Found =
  | { ok: true; row: ClassRow; room: Room }
  | { ok: false; why: 'noSuchClass' | 'goingDown' }
  | { ok: false; why: 'moved'; url: string }

/** The classes that this process serves. */
export interface Hub {
  /**
   * Makes a class.
   * @param days until it deletes itself, at least 1
   * @throws where no code is free
   */
  make(scenario: Pick<Scenario, 'id' | 'version'>, deal: Deal | undefined, days: number): Promise<Made>
  /** Opens a class by its code, or finds it open. A class whose day has come is not found any more. */
  find(code: string): Promise<Found>
  /** What is kept of a class, by its code, without opening it; undefined where there is none, or its day has come. */
  row(code: string): Promise<ClassRow | undefined>
  /**
   * Where a class stands, as far as it is written, without opening it: any process can tell. Undefined where this
   * server does not have that version of its scenario any more.
   */
  stateOf(row: ClassRow): Promise<ClassState | undefined>
  /** Deletes a class before its day, with what is kept of it; whoever is connected is told. */
  delete(row: ClassRow): Promise<void>
  /** Closes the classes whose day has come, and deletes them with what is kept; answers how many were deleted. */
  deleteDue(): Promise<number>
  /** How many classes are open here, and how many devices are in them. */
  count(): { classes: number; devices: number }
  close(): Promise<void>
}

/** What a hub is made from. */
export interface HubParts {
  storage: Storage
  /** A scenario as it is written, by its id; undefined where there is none of that version. */
  scenario: (id: string, version: string) => Promise<Scenario | undefined>
  /** This process's name, and the address by which others send devices here. */
  node: string
  url: string
  /** How long codes are: 4 for one school, 6 where many classes are open. */
  codeLength: number
  /** The time of day; left out: of this machine. */
  clock?: () => Date
  /** Tells that something is wrong; never what anybody did. */
  onProblem: (what: string, problem: unknown) => void
}

interface Open {
  row: ClassRow
  room: Room
  epoch: number
  /** Since when nobody has been here. */
  idleSince: number | undefined
}

/** Opens classes as they are asked for, keeps their leases, and closes what nobody is in. */
export function createHub(parts: HubParts): Hub {
  const { storage, scenario, node, url, codeLength, onProblem, clock = () => new Date() } = parts
  const open = new Map<string, Promise<Found>>()
  const rooms = new Map<string, Open>()
  const timer = setInterval(() => void keep(), RENEW_MS)
  let isClosed = false

  async function make(what: Pick<Scenario, 'id' | 'version'>, deal: Deal | undefined, days: number) {
    const key = newGuideKey()
    const now = clock().getTime()
    const deleteOn = dayOf(now + Math.max(1, days) * DAY_MS)
    const rest = { scenario: what.id, version: what.version, deal: deal ?? null, endedAt: null }
    for (let at = 0; at < CODE_TRIES; at++) {
      const code = newCode(codeLength)
      const row = { id: newClassId(), code, ...rest, madeOn: dayOf(now), deleteOn, guideKeyHash: hashOf(key) }
      if ((await storage.makeClass(row)) === 'made') return { code, key, deleteOn }
    }
    throw new Error('No class code is free. Use longer codes, or delete classes that are over.')
  }

  /** Everybody who comes while a class is being opened waits for that one opening. */
  async function find(code: string): Promise<Found> {
    // A lease that is taken now would keep the next process waiting.
    if (isClosed) return { ok: false, why: 'goingDown' }
    const finding = open.get(code) ?? openClass(code)
    open.set(code, finding)
    void finding.then(
      (found) => !found.ok && open.delete(code),
      () => open.delete(code),
    )
    return finding
  }

  async function openClass(code: string): Promise<Found> {
    const row = await rowOf(code)
    if (!row) return { ok: false, why: 'noSuchClass' }
    const claim = await storage.claim(row.id, node, url, LEASE_MS)
    // A lease that another process of the same address holds runs out in a moment.
    if (!claim.held && claim.url !== url) return { ok: false, why: 'moved', url: claim.url }
    if (!claim.held) return { ok: false, why: 'goingDown' }
    const replayed = await replay(row)
    if (!replayed) {
      onProblem('a class is led through a scenario that this server does not have', row.scenario)
      return { ok: false, why: 'noSuchClass' }
    }
    const { epoch } = claim
    const room = createRoom({
      classId: row.id,
      epoch,
      storage,
      ...replayed,
      now: () => performance.now(),
      onEnd: () => void storage.endClass(row.id).catch((problem: unknown) => onProblem('not ended', problem)),
      onLost(problem) {
        forget(code)
        onProblem('a class is not served here any more', problem)
      },
    })
    rooms.set(code, { row, room, epoch, idleSince: undefined })
    return { ok: true, row, room }
  }

  /** Everything that is written of a class, and where that leads. */
  async function replay(row: ClassRow): Promise<{ at: Standing; log: ClassEntry[] } | undefined> {
    const written = await scenario(row.scenario, row.version)
    if (!written) return undefined
    let at = opening(written, row.deal ?? undefined)
    const log: ClassEntry[] = []
    for (const { seq, body } of await storage.read(row.id, 0)) {
      const entry = v.parse(ClassEntrySchema, { ...(body as object), seq })
      const folded = fold(at, entry)
      if (!folded.ok) throw new Error(`Entry ${seq} of a class is not allowed: ${folded.refusal}.`)
      ;({ at } = folded)
      log.push(entry)
    }
    return { at, log }
  }

  const isDue = ({ deleteOn }: ClassRow): boolean => deleteOn <= dayOf(clock().getTime())

  async function rowOf(code: string): Promise<ClassRow | undefined> {
    const row = await storage.findClass(code)
    return row && !isDue(row) ? row : undefined
  }

  async function deleteDue(): Promise<number> {
    await closeForGood([...rooms.values()].filter(({ row }) => isDue(row)))
    return storage.deleteDue(clock())
  }

  async function closeForGood(gone: readonly Open[]): Promise<void> {
    for (const { row } of gone) forget(row.code)
    await Promise.all(gone.map(({ room }) => room.close('deleted')))
  }

  function forget(code: string): void {
    open.delete(code)
    rooms.delete(code)
  }

  async function keep(): Promise<void> {
    await Promise.all([...rooms].map(([code, one]) => keepOne(code, one)))
  }

  async function keepOne(code: string, one: Open): Promise<void> {
    const { row, room, epoch } = one
    const now = performance.now()
    if (room.size() > 0) one.idleSince = undefined
    else one.idleSince ??= now
    try {
      if (one.idleSince !== undefined && now - one.idleSince > IDLE_MS) {
        forget(code)
        await room.close()
        await storage.release(row.id, epoch)
        return
      }
      const claim = await storage.claim(row.id, node, url, LEASE_MS)
      if (claim.held && claim.epoch === epoch) return
      forget(code)
      await room.close()
    } catch (problem) {
      if (problem instanceof StorageError && problem.code === 'absent') {
        // Another process has deleted the class.
        return await closeForGood([one])
      }
      // The next write tells whether the class is lost; a lease that could not be renewed once is no reason to close.
      onProblem('a lease was not renewed', problem)
    }
  }

  return {
    make,
    find,
    row: rowOf,
    stateOf: async (row) => (await replay(row))?.at.state,
    async delete(row) {
      const here = rooms.get(row.code)
      if (here) await closeForGood([here])
      await storage.deleteClass(row.id)
    },
    deleteDue,
    count: () => ({
      classes: rooms.size,
      devices: [...rooms.values()].reduce((sum, { room }) => sum + room.size(), 0),
    }),
    async close() {
      isClosed = true
      clearInterval(timer)
      const all = [...rooms.values()]
      rooms.clear()
      open.clear()
      await Promise.all(
        all.map(async ({ row, room, epoch }) => {
          await room.close()
          // A lease that cannot be given back runs out by itself.
          await storage.release(row.id, epoch).catch((problem: unknown) => onProblem('not released', problem))
        }),
      )
    },
  }
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
