/** One row of a panel. Buttons have an id: what is passed on when they are pressed. */
export interface Row {
  kind: 'title' | 'text' | 'button'
  text: string
  id?: string
}

/** A row in its place, in pixels from the panel's upper left corner. */
export interface PlacedRow {
  row: Row
  lines: readonly string[]
  y: number
  height: number
}

/** Sizes of a panel in pixels. */
export interface PanelSizes {
  width: number
  /** Height of a letter's em. */
  letter: number
  margin: number
}

/** Width in pixels of a text in normal or bold letters. */
export type Measure = (text: string, isBold: boolean) => number

const LINE = 1.25

/** Breaks rows into lines and stacks them; answers their places and the height of the whole. */
export function layOut(
  rows: readonly Row[],
  sizes: PanelSizes,
  measure: Measure,
): { placed: PlacedRow[]; height: number } {
  const { width, letter, margin } = sizes
  const placed: PlacedRow[] = []
  let y = margin
  for (const row of rows) {
    const inset = row.kind === 'button' ? margin * 2.4 : margin * 2
    const lines = wrap(row.text, width - inset, (text) => measure(text, row.kind === 'title'))
    const words = lines.length * letter * LINE
    const height = row.kind === 'button' ? Math.max(letter * 2, words + letter * 0.7) : words
    placed.push({ row, lines, y, height })
    y += height + letter * (row.kind === 'button' ? 0.3 : 0.2)
  }
  return { placed, height: Math.ceil(y + margin - letter * 0.2) }
}

/** Breaks a text into lines no wider than `width`; a word that is wider stands alone. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Which button lies at a height, or undefined. */
export function buttonAt(placed: readonly PlacedRow[], y: number): string | undefined {
  return placed.find((one) => one.row.kind === 'button' && y >= one.y && y <= one.y + one.height)?.row.id
}
