/** One line of the bench: a figure with its unit, and the bar it is held against where there is one. */
export interface Figure {
  name: string
  value: number
  unit: string
  bar?: string
}

/** Median of a non-empty list. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** One printed line per figure, aligned. */
export const printFigures = (title: string, figures: readonly Figure[]): void => {
  console.log(`\n${title}`)
  for (const { name, value, unit, bar } of figures) {
    const shown = Number.isInteger(value) ? value.toLocaleString('en') : value.toPrecision(4)
    console.log(`  ${name.padEnd(58)} ${shown.padStart(12)} ${unit.padEnd(10)} ${bar ? `bar: ${bar}` : ''}`)
  }
}
