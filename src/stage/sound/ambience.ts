/** Starts the quiet ground of a bakery café before opening: a fridge's hum, the air of the oven, the street behind glass. */
export function startAmbience(context: AudioContext, to: AudioNode, noise: AudioBuffer): void {
  const room = new GainNode(context, { gain: 0.05 })
  room.connect(to)
  const air = new AudioBufferSourceNode(context, { buffer: noise, loop: true, playbackRate: 0.5 })
  air.connect(new BiquadFilterNode(context, { type: 'lowpass', frequency: 320 })).connect(room)
  air.start()
  for (const [frequency, gain] of [
    [50, 0.5],
    [100, 0.28],
    [150, 0.08],
  ] as const) {
    const hum = new OscillatorNode(context, { frequency })
    hum.connect(new GainNode(context, { gain })).connect(room)
    hum.start()
  }
  const street = new AudioBufferSourceNode(context, { buffer: noise, loop: true, playbackRate: 0.31 })
  const swell = new GainNode(context, { gain: 0.35 })
  const slow = new OscillatorNode(context, { frequency: 0.07 })
  slow.connect(new GainNode(context, { gain: 0.3 })).connect(swell.gain)
  street
    .connect(new BiquadFilterNode(context, { type: 'bandpass', frequency: 190, Q: 0.6 }))
    .connect(swell)
    .connect(room)
  street.start(0, 0.7)
  slow.start()
}
