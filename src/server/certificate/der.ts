/** One value in DER: a tag, a length, and what it holds. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content])
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  const bytes = bytesOf(length, 256)
  return [0x80 | bytes.length, ...bytes]
}

/** The digits of a number, the highest first. */
function bytesOf(value: number, base: number): number[] {
  return value < base ? [value] : [...bytesOf(Math.floor(value / base), base), value % base]
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
export const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts)
export const integer = (bytes: Uint8Array): Buffer => der(0x02, bytes)
export const isTrue = der(0x01, Buffer.from([0xff]))
export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes)
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text))

/** @param unused how many of the last bits do not count */
export const bits = (bytes: Uint8Array, unused = 0): Buffer => der(0x03, Buffer.from([unused]), bytes)

/** @param within constructed, so that it holds further values */
export const tagged = (number: number, within: boolean, ...parts: readonly Uint8Array[]): Buffer =>
  der((within ? 0xa0 : 0x80) | number, ...parts)

/** @param dotted as 2.5.29.19 */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const groups = rest.map((arc) => {
    const digits = bytesOf(arc, 128)
    return digits.map((digit, at) => (at < digits.length - 1 ? digit | 0x80 : digit))
  })
  return der(0x06, Buffer.from([first * 40 + second, ...groups.flat()]))
}

/** A moment, to the second; the short form is asked for until 2049. */
export function time(date: Date): Buffer {
  const text = `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`
  return date.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text))
}
