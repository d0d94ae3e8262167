/** A cell that a spreadsheet would take for a formula, and so for something to run. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A table as CSV that spreadsheets open: each cell quoted, lines ended as RFC 4180 says, with the mark by which Excel
 * knows UTF-8. Text that begins like a formula gets an apostrophe before it, so that nothing that a learner has written
 * is ever run; numbers stay numbers.
 */
export function writeTable(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return `${value}`
  // Blanks before it are skipped by some.
  const harmless = FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value
  return `"${harmless.replaceAll('"', '""')}"`
}
