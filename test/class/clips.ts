import type { Clip } from '#class'
import * as fc from 'fast-check'

const ascii = (text: string): readonly number[] => [...new TextEncoder().encode(text)]

/** How files of each kind begin. */
export const BEGINNINGS: Record<string, readonly number[]> = {
  webm: [0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84, ...ascii('webm')],
  mp4: [0, 0, 0, 0x20, ...ascii('ftypisom')],
  mov: [0, 0, 0, 0x14, ...ascii('ftypqt  ')],
  ogg: ascii('OggS'),
  wav: [...ascii('RIFF'), 1, 2, 3, 4, ...ascii('WAVE')],
  flac: ascii('fLaC'),
  aac: [0xff, 0xf1],
  mp3: ascii('ID3'),
  mp3Frame: [0xff, 0xfb],
}

/** The bytes of a file that begins like this. */
export const fileOf = (begin: readonly number[], rest: ArrayLike<number> = []): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...begin, ...Array.from(rest)])

/** Any clip that browsers play, by its beginning. */
export const anyClip: fc.Arbitrary<Clip> = fc
  .record({
    begin: fc.constantFrom('webm', 'mp4', 'mov', 'ogg', 'wav', 'flac', 'aac', 'mp3', 'mp3Frame'),
    rest: fc.uint8Array({ maxLength: 300 }),
    isPicture: fc.boolean(),
  })
  .map(({ begin, rest, isPicture }) => ({
    kind: isPicture && ['webm', 'mp4', 'mov', 'ogg'].includes(begin) ? 'picture' : 'sound',
    bytes: fileOf(BEGINNINGS[begin] ?? [], rest),
  }))
