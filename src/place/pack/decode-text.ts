/** The text of a file, and how its bytes were read; undefined text where they are no text. */
export interface DecodedText {
  text?: string
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | 'binary'
}

/**
 * The text of a file in whatever a stranger's program saved it: UTF-8 with or without a byte order mark, UTF-16 with
 * one, else Windows-1252, the usual way of old Windows programs. Bytes with NUL in them are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' }
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' }
  if (bytes.includes(0)) return { encoding: 'binary' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
