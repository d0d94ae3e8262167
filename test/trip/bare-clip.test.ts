import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MkvOutputFormat,
  MovOutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  WebMOutputFormat,
  type OutputFormat,
} from 'mediabunny'
import { clipFormat } from '#class'
import { expect, test } from 'vitest'
import { bareClip } from '../../src/trip/questions/bare-clip.ts'

const PLACE = '+40.7128-074.0060/'
const CAMERA = 'Kamera Neun'

/** An Opus stream of one channel at 48 kHz, as RFC 7845 has it. */
const OPUS_HEAD = Uint8Array.from([...Buffer.from('OpusHead'), 1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0])

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** Half a second of a recording that tells where and with what it was made. */
async function recordingIn(
  format: OutputFormat,
  own: Record<string, string>,
  hasPicture: boolean,
): Promise<Blob> {
  const target = new BufferTarget()
  const output = new Output({ format, target })
  const sound = new EncodedAudioPacketSource('opus')
  const picture = new EncodedVideoPacketSource('vp8')
  output.addAudioTrack(sound)
  if (hasPicture) output.addVideoTrack(picture)
  output.setMetadataTags({ comment: PLACE, artist: CAMERA, raw: own })
  await output.start()
  for (let at = 0; at < 25; at++) {
    const [time, length] = [at * 0.02, 0.02]
    await sound.add(
      new EncodedPacket(
        Uint8Array.from({ length: 40 }, (_, byte) => (byte === 0 ? 0xfc : at + byte)),
        'key',
        time,
        length,
      ),
      { decoderConfig: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1, description: OPUS_HEAD } },
    )
    if (hasPicture) {
      await picture.add(
        new EncodedPacket(
          Uint8Array.from({ length: 60 }, (_, byte) => at * byte),
          'key',
          time,
          length,
        ),
        {
          decoderConfig: { codec: 'vp8', codedWidth: 64, codedHeight: 48 },
        },
      )
    }
  }
  await output.finalize()
  return new Blob([target.buffer ?? new ArrayBuffer(0)])
}

test.each([
  ['MP4', new Mp4OutputFormat({ metadataFormat: 'udta' }), { '©xyz': PLACE }, true],
  [
    'MP4 as phones write it',
    new Mp4OutputFormat({ metadataFormat: 'mdta' }),
    { 'com.apple.quicktime.location.ISO6709': PLACE },
    true,
  ],
  ['MOV', new MovOutputFormat(), { '©xyz': PLACE }, false],
  ['WebM', new WebMOutputFormat(), { LOCATION: PLACE }, true],
  ['Matroska', new MkvOutputFormat(), { LOCATION: PLACE }, true],
  ['Ogg', new OggOutputFormat(), { LOCATION: PLACE }, false],
] as const)(
  'of a recording in %s sound and picture are taken, and nothing that it tells',
  async (_, format, own, hasPicture) => {
    const file = await recordingIn(format, own, hasPicture)
    const before = new Uint8Array(await file.arrayBuffer())
    expect(textOf(before)).toContain(PLACE)
    const bytes = await bareClip(file)
    if (!bytes) throw new Error('It was not taken.')
    expect(textOf(bytes)).not.toContain(PLACE)
    expect(textOf(bytes)).not.toContain(CAMERA)
    expect(clipFormat({ kind: hasPicture ? 'picture' : 'sound', bytes })).toBeDefined()
  },
)
