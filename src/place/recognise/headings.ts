import type { EvidenceOf } from '../evidence.ts'

type HeadingEvidence = EvidenceOf<'heading'>

/** A sign is read up to a second after its picture was taken, and the phone may have turned since. */
const KEPT = 16
const APART_MS = 150
/** A heading farther from a moment than this was not that of the picture. */
const SAME_MOMENT_MS = 500

/** Adds a heading to those of the last seconds, which are thinned; one that arrives late is passed over. */
export function addHeading(
  headings: readonly HeadingEvidence[],
  heading: HeadingEvidence,
): readonly HeadingEvidence[] {
  const last = headings.at(-1)
  if (last && heading.atMs < last.atMs) return headings
  const before = headings.at(-2)
  const isCrowded = last && before && last.atMs - before.atMs < APART_MS
  return [...(isCrowded ? headings.slice(0, -1) : headings), heading].slice(-KEPT)
}

/** The heading at a moment, or undefined where none was heard about then. */
export function headingAt(headings: readonly HeadingEvidence[], atMs: number): HeadingEvidence | undefined {
  let nearest: HeadingEvidence | undefined
  for (const one of headings)
    if (!nearest || Math.abs(one.atMs - atMs) < Math.abs(nearest.atMs - atMs)) nearest = one
  return nearest && Math.abs(nearest.atMs - atMs) <= SAME_MOMENT_MS ? nearest : undefined
}
