const WIDTH = 80

/**
 * Breaks a text into lines of at most 80 characters; the first begins with `lead`, the others are set in as far.
 *
 * @example wrap('A long text …', '  1  ') // ['  1  A long …', '     text …']
 */
export function wrap(text: string, lead = ''): string[] {
  const inset = ' '.repeat(lead.length)
  const lines: string[] = []
  let line = lead
  let isEmpty = true
  for (const word of text.split(/\s+/)) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = inset
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line.trimEnd()]
}

/** Minutes and seconds, `2:05`. */
export function minutes(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Points with their sign, `+2` or `−3`. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0'
}
