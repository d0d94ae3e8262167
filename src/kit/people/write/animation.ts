import type { Accessor, Document, Node } from '@gltf-transform/core'
import type { Quaternion } from 'three'
import type { BoneName } from '../names.ts'
import type { RestingPose, Track } from '../motion/sample.ts'

/** Rotations closer than this are the same, radians. */
const SAME = 0.0015

/**
 * Writes a track as a glTF animation. Bones that stay where they rest anyway get no channel, bones that
 * do not move get two keys, all others share one list of times.
 */
export function writeTrack(
  document: Document,
  nodes: ReadonlyMap<BoneName, Node>,
  track: Track,
  resting: RestingPose | null,
): void {
  const [buffer] = document.getRoot().listBuffers()
  const animation = document.createAnimation(track.name)
  const numbers = (values: number[], type: 'SCALAR' | 'VEC3' | 'VEC4') =>
    document
      .createAccessor()
      .setType(type)
      .setArray(new Float32Array(values))
      .setBuffer(buffer ?? null)
  const times = numbers(track.times, 'SCALAR')
  const ends = numbers([0, track.times.at(-1) ?? 0], 'SCALAR')
  const channel = (bone: BoneName, path: 'rotation' | 'translation', input: Accessor, output: Accessor) => {
    const sampler = document.createAnimationSampler().setInput(input).setOutput(output)
    const target = nodes.get(bone) ?? null
    animation
      .addSampler(sampler)
      .addChannel(
        document.createAnimationChannel().setTargetNode(target).setTargetPath(path).setSampler(sampler),
      )
  }
  for (const [bone, turns] of track.turns) {
    const [first] = turns
    if (!first) continue
    const still = turns.every((turn) => turn.angleTo(first) < SAME)
    const rest = resting?.turns.get(bone)
    if (still && rest && rest.angleTo(first) < SAME) continue
    const keys = still ? [first, first] : turns
    channel(bone, 'rotation', still ? ends : times, numbers(keys.flatMap(toNumbers), 'VEC4'))
  }
  if (track.hips)
    channel(
      'hips',
      'translation',
      times,
      numbers(
        track.hips.flatMap((place) => place.toArray()),
        'VEC3',
      ),
    )
}

const toNumbers = (turn: Quaternion): number[] => [turn.x, turn.y, turn.z, turn.w]
