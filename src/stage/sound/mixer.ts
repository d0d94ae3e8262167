import { Quaternion, Vector3 } from 'three'
import type { Site } from '#scenario'
import type { Settings } from '#session'
import { startAmbience } from './ambience.ts'
import { RECIPES, type Layer, type SoundName } from './recipes.ts'

/** Plays sounds where they come from. Silent until the learner has touched something: browsers ask for that. */
export interface Mixer {
  /** Starts the sound system, or wakes it up again; call from an input. */
  wake(): void
  play(sound: SoundName, at: Vector3): void
  /** Plays layers at a place; answers false while the sound system sleeps. */
  sound(layers: readonly Layer[], at: Vector3): boolean
  /** Moves the ears, if they have moved. Call now and then, not every frame. */
  hear(at: Vector3, turn: Quaternion): void
  apply(settings: Pick<Settings, 'volume' | 'mono'>): void
  dispose(): void
}

/** A mixer with the ground of sound of a site; nothing is loaded, every sound is made on the spot. */
export function createMixer(settings: Pick<Settings, 'volume' | 'mono'>, ambience: Site['ambience']): Mixer {
  let context: AudioContext | undefined
  let master: GainNode | undefined
  let noise: AudioBuffer | undefined
  let { volume, mono } = settings
  const ears = { at: new Vector3(NaN), turn: new Quaternion() }
  return {
    wake() {
      if (context) {
        // Asleep where the browser did not count the first input, or after a call on a phone.
        if (context.state !== 'running') void context.resume()
        return
      }
      if (typeof AudioContext === 'undefined') return
      context = new AudioContext({ latencyHint: 'interactive' })
      master = context.createGain()
      master.gain.value = volume
      master.connect(context.destination)
      noise = makeNoise(context)
      startAmbience(ambience, context, master, noise)
    },
    play: (name, at) => void sound(RECIPES[name], at),
    sound,
    hear(at, turn) {
      if (!context || (ears.at.equals(at) && ears.turn.equals(turn))) return
      ears.at.copy(at)
      ears.turn.copy(turn)
      const { listener } = context
      // The third column of the turn's matrix, negated: where the eyes look.
      const { x, y, z, w } = turn
      const ahead = [-2 * (x * z + w * y), -2 * (y * z - w * x), -(1 - 2 * (x * x + y * y))] as const
      if (listener.positionX === undefined) {
        listener.setPosition(at.x, at.y, at.z)
        listener.setOrientation(...ahead, 0, 1, 0)
        return
      }
      listener.positionX.value = at.x
      listener.positionY.value = at.y
      listener.positionZ.value = at.z
      listener.forwardX.value = ahead[0]
      listener.forwardY.value = ahead[1]
      listener.forwardZ.value = ahead[2]
    },
    apply(next) {
      volume = next.volume
      mono = next.mono
      if (master) master.gain.value = volume
    },
    dispose: () => void context?.close(),
  }

  function sound(layers: readonly Layer[], at: Vector3): boolean {
    if (!context || !master || !noise || context.state !== 'running') return false
    const output = mono ? master : pannerAt(context, at, master)
    for (const layer of layers) playLayer(context, layer, noise, output)
    return true
  }
}

function pannerAt(context: AudioContext, at: Vector3, to: AudioNode): AudioNode {
  const panner = new PannerNode(context, {
    panningModel: 'HRTF',
    distanceModel: 'inverse',
    refDistance: 1.2,
    rolloffFactor: 0.8,
    positionX: at.x,
    positionY: at.y,
    positionZ: at.z,
  })
  panner.connect(to)
  return panner
}

function playLayer(context: AudioContext, layer: Layer, noise: AudioBuffer, to: AudioNode): void {
  const { wave, from, to: glide = from, length, loudness, attack = 0.004, q = 1 } = layer
  const start = context.currentTime + layer.at + 0.01
  const end = start + length
  const gain = new GainNode(context, { gain: 0 })
  gain.gain.setValueAtTime(0, start)
  gain.gain.linearRampToValueAtTime(loudness, start + Math.min(attack, length / 2))
  gain.gain.exponentialRampToValueAtTime(0.0001, end)
  gain.connect(to)
  if (wave === 'noise') {
    const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true })
    const band = new BiquadFilterNode(context, { type: 'bandpass', frequency: from, Q: q })
    source.connect(band).connect(gain)
    source.start(start, Math.random())
    source.stop(end)
    return
  }
  const source = new OscillatorNode(context, { type: wave, frequency: from })
  source.frequency.setValueAtTime(from, start)
  source.frequency.exponentialRampToValueAtTime(glide, end)
  source.connect(gain)
  source.start(start)
  source.stop(end)
}

function makeNoise(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * 2, context.sampleRate)
  const data = buffer.getChannelData(0)
  for (let i = 0; i < data.length; i++) data[i] = Math.random() * 2 - 1
  return buffer
}
