import { limits } from './limits.ts'
import { toNumber } from './unknown.ts'

const words: Readonly<Record<string, number>> = { g: 0, gf: 0, ground: 0, eg: 0, pb: 0 }

/**
 * The floors that a stranger's file names: `1`, `"0;1"`, `"-1"`, `"2-4"`, `"G"`, `"L2"`, `"B1"`. Lowest first in a
 * range, else in the order written; empty where the words mean nothing.
 */
export function readLevels(value: unknown): number[] {
  const number = toNumber(value)
  if (number !== undefined) return isLevel(number) ? [number + 0] : []
  if (typeof value !== 'string' || value.length > 100) return []
  return [...new Set(value.split(/[;,]/).flatMap((part) => readPart(part.trim().toLowerCase())))].slice(
    0,
    limits.repeats,
  )
}

function readPart(part: string): number[] {
  const range = /^(-?\d+)\s*(?:-|–|\.\.|to)\s*(-?\d+)$/.exec(part)
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])].toSorted((a, b) => a - b)
    if (from === undefined || to === undefined || !isLevel(from) || !isLevel(to)) return []
    return Array.from({ length: Math.min(to - from + 1, limits.repeats) }, (_, index) => from + index)
  }
  if (Object.hasOwn(words, part)) return [words[part] ?? 0]
  const lettered = /^([lb])(\d{1,3})$/.exec(part)
  const number = lettered ? Number(lettered[2]) * (lettered[1] === 'b' ? -1 : 1) : toNumber(part)
  return number !== undefined && isLevel(number) ? [number + 0] : []
}

function isLevel(level: number): boolean {
  return level >= limits.lowestLevel && level <= limits.highestLevel
}
