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
