import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { CODE_LETTERS, type Slot } from '#class'

/** A random id of a class, 32 hex digits. It never leaves the server, and what devices prove themselves by is made from it. */
export const newClassId = (): string => randomBytes(16).toString('hex')

/** A random code of so many letters. */
export const newCode = (length: number): string =>
  Array.from({ length }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

/** A random key for the guides of a class; only its hash is kept. */
export const newGuideKey = (): string => randomBytes(24).toString('base64url')

/** What is kept of a guide's key. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** What a member comes back with. Follows from the class and the number, so nothing of it is kept. */
export const tokenOf = (classId: string, slot: Slot): string =>
  createHmac('sha256', classId).update(`member ${slot}`).digest('base64url')

/** What nicknames follow from, in place of the id. */
export const saltOf = (classId: string): string =>
  createHmac('sha256', classId).update('names').digest('hex').slice(0, 16)

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)))
