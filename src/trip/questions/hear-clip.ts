import type { Clip } from '#class'
import { spokenIn, type Spoken } from './captions.ts'

/** Enough to tell speech from silence, and little memory: samples a second. */
const RATE = 8000

/** When somebody speaks in a clip; nothing leaves this device. Empty where it cannot be heard. */
export async function hearClip({ bytes }: Clip): Promise<readonly Spoken[]> {
  try {
    // Decoding takes the memory that it is given.
    const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes.slice().buffer)
    return spokenIn(sound.getChannelData(0), sound.sampleRate)
  } catch {
    return []
  }
}
