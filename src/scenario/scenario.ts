import type { Addressing } from './address.ts'
import type { Deal } from './deal.ts'
import type { Decision } from './decision.ts'
import type { Machine } from './machine.ts'
import type { ExpandedFile } from './schema/file.ts'
import type { Header } from './schema/header.ts'
import type { Path } from './walk.ts'

/** A line that a learner or teacher reads, and every place of the file it stands in. */
export interface SourceLine {
  text: string
  paths: readonly Path[]
  /** What may stand in it, and in its translations, to speak to the learner. */
  allowed: Addressing
}

/** A scenario that was read, checked and expanded; everything else is computed from it. */
export interface Scenario {
  id: string
  version: string
  header: Header
  /** The file with its library things expanded: pure JSON, a plain XState config. */
  file: ExpandedFile
  machine: Machine
  /** Every decision that some state of the file can take, wildcards expanded, in the order of the file. */
  vocabulary: readonly Decision[]
  /** Every line to translate, each once, in the order of the file. */
  lines: readonly SourceLine[]
  /** Regions that came from the library, with the name of the library thing. */
  library: Readonly<Record<string, string>>
  /** Things that some state puts into the learner's hand. */
  holdable: ReadonlySet<string>
  /** What was settled before it begins; absent where that is still open, and then the file's own counts. */
  deal?: Deal
}
