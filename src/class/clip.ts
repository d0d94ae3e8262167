/** What a clip can be: sound alone, or a moving picture, with sound or without. */
export const CLIP_KINDS = ['sound', 'picture'] as const
export type ClipKind = (typeof CLIP_KINDS)[number]

/** A recorded answer: the file as a browser recorded it here, or the sound and picture of one that was chosen. */
export interface Clip {
  kind: ClipKind
  bytes: Uint8Array<ArrayBuffer>
}

/** A kind of file that browsers play. */
interface ClipFormat {
  /** What the name of such a file ends in. */
  ending: string
  /** What it is said to be to the browser that plays it; no type: this format has no such clips. */
  types: { sound: string; picture?: string }
  isAt: (bytes: Uint8Array) => boolean
}

/*
 * Told by the first bytes, whatever the file is called. Pictures and documents begin like some of these (HEIF like
 * MP4), so brands are listed too. MOV is MP4's elder brother: browsers play it where they are told that it is MP4.
 */
const FORMATS: readonly ClipFormat[] = [
  {
    ending: 'webm',
    types: { sound: 'audio/webm', picture: 'video/webm' },
    isAt: (bytes) => begins(bytes, 0x1a, 0x45, 0xdf, 0xa3) && /webm|matroska/.test(textAt(bytes, 4, 60)),
  },
  {
    ending: 'mp4',
    types: { sound: 'audio/mp4', picture: 'video/mp4' },
    isAt: (bytes) =>
      textAt(bytes, 4, 4) === 'ftyp' &&
      /^(?:iso[m2-9]|mp4[12]|avc1|M4[AV] |mmp4|MSNV|dash|cmfc|hvc1|3g[p2].|qt {2})$/.test(
        textAt(bytes, 8, 4),
      ),
  },
  {
    ending: 'ogg',
    types: { sound: 'audio/ogg', picture: 'video/ogg' },
    isAt: (bytes) => textAt(bytes, 0, 4) === 'OggS',
  },
  {
    ending: 'wav',
    types: { sound: 'audio/wav' },
    isAt: (bytes) => textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WAVE',
  },
  { ending: 'flac', types: { sound: 'audio/flac' }, isAt: (bytes) => textAt(bytes, 0, 4) === 'fLaC' },
  {
    ending: 'aac',
    types: { sound: 'audio/aac' },
    isAt: (bytes) => bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0,
  },
  {
    ending: 'mp3',
    types: { sound: 'audio/mpeg' },
    isAt: (bytes) =>
      textAt(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2),
  },
]

/** Endings that names of clips may have. */
export const CLIP_ENDINGS: readonly string[] = FORMATS.map(({ ending }) => ending)

/** What a clip is by its first bytes: media type, and how its name ends. Undefined where it is no clip of its kind. */
export function clipFormat({ kind, bytes }: Clip): { type: string; ending: string } | undefined {
  const format = FORMATS.find(({ isAt }) => isAt(bytes))
  const type = format?.types[kind]
  return format && type !== undefined ? { type, ending: format.ending } : undefined
}

function begins(bytes: Uint8Array, ...wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte)
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCodePoint(...bytes.subarray(from, from + length))
}
