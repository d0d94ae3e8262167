import { randomBytes, randomInt } from 'node:crypto'
import type { ClassRow } from '../../../src/server/storage/storage.ts'

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456'

/** A class that differs from every other one in its id and code. */
export function newRow(changes: Partial<ClassRow> = {}): ClassRow {
  return {
    id: randomBytes(16).toString('hex'),
    code: Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
    scenario: 'bread',
    version: '1.0.0',
    deal: { oven: 'cold' },
    madeOn: '2026-11-23',
    deleteOn: '2026-12-23',
    endedAt: null,
    guideKeyHash: randomBytes(32).toString('hex'),
    ...changes,
  }
}

/** Entries from one place in the log to another. */
export function entries(from: number, to: number): { seq: number; body: unknown }[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    seq: from + index,
    body: bodyOf(from + index),
  }))
}

/** What an entry of these tests says: its place, so that a mix-up shows. */
export function bodyOf(seq: number): unknown {
  return { seat: seq % 33, decision: 'take.thermometer', at: seq * 10 }
}
