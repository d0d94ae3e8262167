import { encode } from 'uqr'

/** A QR code as one shape: draw `path` in black on white in a view box of `size` by `size`. */
export interface PosterQr {
  /** Modules along an edge, the white margin included. */
  size: number
  path: string
}

/** Modules of white all around, as ISO/IEC 18004 asks for. */
const QUIET = 4

/**
 * The QR code of a text, error correction M (15 % may be dirty or torn): one rectangle for each run of dark modules.
 * Undefined for a text that no QR code holds, beyond some 2,300 bytes.
 *
 * @example `<svg viewBox="0 0 ${size} ${size}"><path d="${path}" /></svg>`
 */
export function posterQr(text: string): PosterQr | undefined {
  let modules
  try {
    modules = encode(text, { ecc: 'M', border: 0 }).data
  } catch {
    return undefined
  }
  const path = modules
    .flatMap((row, y) => runs(row).map(([x, length]) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`))
    .join('')
  return { size: modules.length + 2 * QUIET, path }
}

function runs(row: readonly boolean[]): [from: number, length: number][] {
  const found: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = found.at(-1)
    if (!isDark) continue
    if (last && last[0] + last[1] === x) last[1]++
    else found.push([x, 1])
  }
  return found
}
