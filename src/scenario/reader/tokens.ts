const token = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const space = /[ \t\n\r]*/y

/** Where the next token begins. */
export function skipSpace(text: string, at: number): number {
  space.lastIndex = at
  space.exec(text)
  return space.lastIndex
}

/** The JSON token that begins here: punctuation, a string with its quotes, a number, a word; undefined if none does. */
export function readToken(text: string, at: number): string | undefined {
  if (text[at] === '"') return readString(text, at)
  token.lastIndex = at
  return token.exec(text)?.[0]
}

/** Line and column, from 1, of a place in a text. */
export function positionOf(text: string, at: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', start)) {
    line++
    start = next + 1
  }
  return { line, column: at - start + 1 }
}

// By hand: a regular expression would need backtracking space for every character of a long string.
function readString(text: string, at: number): string | undefined {
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code < 32) return undefined
    if (code === 0x5c) end++
    else if (code === 0x22) {
      const word = text.slice(at, end + 1)
      return isString(word) ? word : undefined
    }
  }
  return undefined
}

function isString(word: string): boolean {
  if (!word.includes('\\')) return true
  try {
    return typeof JSON.parse(word) === 'string'
  } catch {
    return false
  }
}
