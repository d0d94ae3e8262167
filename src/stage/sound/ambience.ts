import type { Site } from '#scenario'

/** A wave that goes on, at its share of the loudness. */
type Tone = readonly [frequency: number, gain: number]

/** Starts the quiet ground of sound of a place. */
export function startAmbience(
  ambience: Site['ambience'],
  context: AudioContext,
  to: AudioNode,
  noise: AudioBuffer,
): void {
  const room = new GainNode(context, { gain: 0.05 })
  room.connect(to)
  STARTS[ambience](context, room, noise)
}

const STARTS: Readonly<Record<Site['ambience'], typeof startCafe>> = {
  cafe: startCafe,
  museum: startMuseum,
  ward: startWard,
  workshop: startWorkshop,
  yard: startYard,
}

/** A bakery café before opening: a fridge's hum, the air of the oven, the street behind glass. */
function startCafe(context: AudioContext, room: AudioNode, noise: AudioBuffer): void {
  air(context, room, noise, 0.5, 320)
  hum(context, room, [
    [50, 0.5],
    [100, 0.28],
    [150, 0.08],
  ])
  swelling(context, room, noise, 190, 0.07)
}

/** A ward: ventilation, a far corridor, and the soft double beep of a monitor some rooms away. */
function startWard(context: AudioContext, room: AudioNode, noise: AudioBuffer): void {
  air(context, room, noise, 0.7, 520)
  hum(context, room, [
    [60, 0.22],
    [120, 0.12],
  ])
  swelling(context, room, noise, 420, 0.045)
  const beeps = new AudioBufferSourceNode(context, { buffer: makeBeeps(context), loop: true })
  beeps
    .connect(new BiquadFilterNode(context, { type: 'lowpass', frequency: 1100 }))
    .connect(new GainNode(context, { gain: 0.22 }))
    .connect(room)
  beeps.start(0, 2)
}

/** A museum before it opens: far ventilation, a large quiet hall. */
function startMuseum(context: AudioContext, room: AudioNode, noise: AudioBuffer): void {
  air(context, room, noise, 0.42, 260)
  hum(context, room, [
    [60, 0.12],
    [90, 0.05],
  ])
  swelling(context, room, noise, 140, 0.03)
}

/** A training room: soft ventilation, the hum of a lamp, a van now and then behind the window. */
function startWorkshop(context: AudioContext, room: AudioNode, noise: AudioBuffer): void {
  air(context, room, noise, 0.55, 430)
  hum(context, room, [
    [60, 0.16],
    [120, 0.1],
    [180, 0.03],
  ])
  swelling(context, room, noise, 240, 0.035)
}

/** A yard in the morning: a light wind in the trees, and birds that call and answer. */
function startYard(context: AudioContext, room: AudioNode, noise: AudioBuffer): void {
  air(context, room, noise, 0.6, 260)
  swelling(context, room, noise, 720, 0.06)
  const birds = new AudioBufferSourceNode(context, { buffer: makeBirds(context), loop: true })
  birds.connect(new GainNode(context, { gain: 0.3 })).connect(room)
  birds.start(0, 3)
}

function air(
  context: AudioContext,
  room: AudioNode,
  noise: AudioBuffer,
  playbackRate: number,
  highest: number,
) {
  const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true, playbackRate })
  source.connect(new BiquadFilterNode(context, { type: 'lowpass', frequency: highest })).connect(room)
  source.start()
}

function hum(context: AudioContext, room: AudioNode, tones: readonly Tone[]): void {
  for (const [frequency, gain] of tones) {
    const wave = new OscillatorNode(context, { frequency })
    wave.connect(new GainNode(context, { gain })).connect(room)
    wave.start()
  }
}

/** What goes on outside, coming and going `perSecond` times a second. */
function swelling(
  context: AudioContext,
  room: AudioNode,
  noise: AudioBuffer,
  frequency: number,
  perSecond: number,
): void {
  const outside = new AudioBufferSourceNode(context, { buffer: noise, loop: true, playbackRate: 0.31 })
  const swell = new GainNode(context, { gain: 0.35 })
  const slow = new OscillatorNode(context, { frequency: perSecond })
  slow.connect(new GainNode(context, { gain: 0.3 })).connect(swell.gain)
  outside
    .connect(new BiquadFilterNode(context, { type: 'bandpass', frequency, Q: 0.6 }))
    .connect(swell)
    .connect(room)
  outside.start(0, 0.7)
  slow.start()
}

const BEEPS = { every: 7, length: 0.12, at: [0.2, 0.42], frequency: 740 } as const

function makeBeeps(context: AudioContext): AudioBuffer {
  const { sampleRate } = context
  const buffer = context.createBuffer(1, sampleRate * BEEPS.every, sampleRate)
  const data = buffer.getChannelData(0)
  for (const at of BEEPS.at) {
    const first = Math.floor(at * sampleRate)
    const count = Math.floor(BEEPS.length * sampleRate)
    for (let i = 0; i < count; i++)
      data[first + i] =
        Math.sin((i / sampleRate) * BEEPS.frequency * Math.PI * 2) * Math.sin((i / count) * Math.PI) ** 2
  }
  return buffer
}

/** Calls of three birds in a loop: when each begins, its notes, their length, pitch from and to, loudness. */
const BIRDS = {
  every: 13,
  calls: [
    { at: 0.6, notes: 4, every: 0.16, length: 0.09, from: 3900, to: 3100, loudness: 0.7 },
    { at: 2.1, notes: 3, every: 0.16, length: 0.09, from: 4000, to: 3200, loudness: 0.5 },
    { at: 4.4, notes: 2, every: 0.42, length: 0.3, from: 2500, to: 2150, loudness: 0.4 },
    { at: 6.9, notes: 6, every: 0.09, length: 0.05, from: 4700, to: 5200, loudness: 0.35 },
    { at: 8.2, notes: 4, every: 0.17, length: 0.09, from: 3850, to: 3050, loudness: 0.25 },
    { at: 10.7, notes: 2, every: 0.45, length: 0.32, from: 2450, to: 2100, loudness: 0.25 },
  ],
} as const

function makeBirds(context: AudioContext): AudioBuffer {
  const { sampleRate } = context
  const buffer = context.createBuffer(1, sampleRate * BIRDS.every, sampleRate)
  const data = buffer.getChannelData(0)
  for (const { at, notes, every, length, from, to, loudness } of BIRDS.calls)
    for (let note = 0; note < notes; note++) {
      const first = Math.floor((at + note * every) * sampleRate)
      const count = Math.floor(length * sampleRate)
      let phase = 0
      for (let i = 0; i < count; i++) {
        const t = i / count
        phase += ((from + (to - from) * t) / sampleRate) * Math.PI * 2
        data[first + i] = loudness * Math.sin(phase) * Math.sin(t * Math.PI) ** 2
      }
    }
  return buffer
}
