import type { Guard } from '../schema/guard.ts'
import { readField } from './layout.ts'
import type { Subjects } from './subjects.ts'

/** A guard as a test on a packed state. */
export type GuardTest = (words: Int32Array) => boolean

/** Compiles a guard of the file; equal to XState's answer on the snapshot before the step. */
export function compileGuard(guard: Guard, subjects: Subjects): GuardTest {
  switch (guard.type) {
    case 'flagged': {
      const { word, shift } = subjects.flag(guard.params.name)
      const bit = 1 << shift
      return (words) => ((words[word] as number) & bit) !== 0
    }
    case 'counted': {
      const { field } = subjects.count(guard.params.name)
      const { atLeast = -Infinity, atMost = Infinity, equals } = guard.params
      const low = equals ?? atLeast
      const high = equals ?? atMost
      return (words) => {
        const value = readField(words, field)
        return value >= low && value <= high
      }
    }
    case 'in': {
      const { field, isInside } = subjects.state(guard.params.state)
      return (words) => isInside[readField(words, field)] === 1
    }
    case 'not': {
      const test = compileGuard(guard.params.guard, subjects)
      return (words) => !test(words)
    }
    case 'all': {
      const tests = guard.params.guards.map((one) => compileGuard(one, subjects))
      return (words) => {
        for (let i = 0; i < tests.length; i++) if (!(tests[i] as GuardTest)(words)) return false
        return true
      }
    }
    case 'any': {
      const tests = guard.params.guards.map((one) => compileGuard(one, subjects))
      return (words) => {
        for (let i = 0; i < tests.length; i++) if ((tests[i] as GuardTest)(words)) return true
        return false
      }
    }
  }
}
