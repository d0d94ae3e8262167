import {
  ADTS,
  AdtsOutputFormat,
  BlobSource,
  BufferTarget,
  Conversion,
  FLAC,
  FlacOutputFormat,
  Input,
  MATROSKA,
  MP3,
  MP4,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OGG,
  OggOutputFormat,
  Output,
  QTFF,
  WAVE,
  WavOutputFormat,
  WEBM,
  WebMOutputFormat,
  type InputFormat,
  type OutputFormat,
} from 'mediabunny'

/** What comes in a format is written in that one; MOV and Matroska become what browsers play for sure. */
const WRITERS = new Map<InputFormat, () => OutputFormat>([
  [MP4, () => new Mp4OutputFormat()],
  [QTFF, () => new Mp4OutputFormat()],
  [WEBM, () => new WebMOutputFormat()],
  [MATROSKA, () => new WebMOutputFormat()],
  [OGG, () => new OggOutputFormat()],
  [WAVE, () => new WavOutputFormat()],
  [MP3, () => new Mp3OutputFormat()],
  [FLAC, () => new FlacOutputFormat()],
  [ADTS, () => new AdtsOutputFormat()],
])

/**
 * A recording anew: the same sound and picture, and nothing else that was in the file, such as where, when and with what
 * it was made. Nothing is encoded again, so it costs no quality. Never rejects.
 * @returns undefined where this cannot be done with both its sound and its picture
 */
export async function bareClip(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const input = new Input({ source: new BlobSource(file), formats: [...WRITERS.keys()] })
  try {
    const format = WRITERS.get(await input.getFormat())?.()
    if (!format) return undefined
    const target = new BufferTarget()
    const isCopied = await copy(input, new Output({ format, target }))
    return isCopied && target.buffer ? new Uint8Array(target.buffer) : undefined
  } catch {
    return undefined
  } finally {
    input.dispose()
  }
}

async function copy(input: Input, output: Output): Promise<boolean> {
  const conversion = await Conversion.init({
    input,
    output,
    tags: {},
    copy: { mode: 'forced', shiftTolerance: Infinity },
    showWarnings: false,
  })
  // Phones record a second sound for their own players, which may go.
  const kept = new Set(conversion.utilizedTracks.map(({ type }) => type))
  const isWhole = conversion.discardedTracks.every(({ track }) => kept.has(track.type))
  if (!conversion.isValid || !isWhole) return false
  await conversion.execute()
  return true
}
