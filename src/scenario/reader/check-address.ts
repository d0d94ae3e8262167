import { addressProblem, type Addressing } from '../address.ts'
import { everyLine } from '../lines.ts'
import { problem, type Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import type { Path } from '../walk.ts'

/** Braces in lines that stand for nothing, or where nobody is spoken to. */
export function* checkAddress(file: ExpandedFile): Generator<Problem> {
  for (const { text, path, allowed } of everyLine(file)) {
    const found = problemOfLine(text, path, allowed)
    if (found) yield found
  }
}

/** What is wrong with the braces of one line, told to its author. */
export function problemOfLine(line: string, path: Path, allowed: Addressing): Problem | undefined {
  const code = addressProblem(line, allowed)
  return code && problem(code, path, { found: line, you: '{you}', form: '{f:lista|m:listo|n:a punto}' })
}
