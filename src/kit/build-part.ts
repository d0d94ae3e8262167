import type { Letters } from './letters.ts'
import { createModel, type Piece } from './model.ts'
import type { Build } from './part.ts'
import { randomFrom } from './random.ts'

/** One look of a part as pieces in its own frame; the same each time. */
export function buildLook(build: Build, letters: Letters): Piece[] {
  const m = createModel()
  build(m, { letters, random: randomFrom(1) })
  return m.pieces
}
