import type { PackedCatalogue } from '#career'

/** The catalogue as text with one row a line, so that a new release reads as changed rows. */
export function layOut(catalogue: PackedCatalogue): string {
  const { occupations, kinds, ...rest } = catalogue
  const lines = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
  const head = JSON.stringify(rest).slice(1, -1)
  return `{${head},\n"kinds":${lines(kinds)},\n"occupations":${lines(occupations)}}\n`
}
