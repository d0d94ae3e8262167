import type { AnimationClip, Object3D } from 'three'

/** Keyframes at shared times. Turns have four numbers a key, moves three. */
interface Sheet {
  times: ArrayLike<number>
  turns: Track[]
  moves: Track[]
}

interface Track {
  part: number
  values: ArrayLike<number>
}

/** A clip, told which parts of one body it moves. */
export interface BoundClip {
  name: string
  /** Seconds. */
  length: number
  sheets: readonly Sheet[]
}

/** A moment of a clip, and how much it counts beside others. */
export interface Moment {
  clip: BoundClip
  /** Seconds from the clip's beginning. */
  time: number
  weight: number
}

/**
 * The pose that several clips make together, as an animation mixer of three.js blends them: each counts by its
 * weight, and where the weights come to less than one the rest pose fills up. Turns are blended straight and made
 * whole again, which from one key to the next is as near as a slerp. Scales are not moved.
 */
export interface Pose {
  bind(clip: AnimationClip): BoundClip
  /** Forgets what was added before. Allocates nothing, nor do the others below. */
  begin(): void
  add(moment: Moment): void
  /** Puts the parts in the pose that was added up. */
  end(): void
}

/** Poses of a body as it stands now at rest. */
export function createPose(root: Object3D): Pose {
  const parts: Object3D[] = []
  const named = new Map<string, number>()
  root.traverse((object) => {
    if (!named.has(object.name)) named.set(object.name, parts.length)
    parts.push(object)
  })
  const turns = { rest: new Float64Array(parts.length * 4), now: new Float64Array(parts.length * 4) }
  const moves = { rest: new Float64Array(parts.length * 3), now: new Float64Array(parts.length * 3) }
  const weights = { turns: new Float64Array(parts.length), moves: new Float64Array(parts.length) }
  const moved = { turns: new Set<number>(), moves: new Set<number>() }
  let turning: readonly number[] = []
  let moving: readonly number[] = []
  for (const [i, { quaternion, position }] of parts.entries()) {
    quaternion.toArray(turns.rest as unknown as number[], i * 4)
    position.toArray(moves.rest as unknown as number[], i * 3)
  }
  // Key, share of the next key, and share of what is added: a fraction handed to a function would be a new object.
  const at = new Float64Array(3)
  const one = new Float64Array(4)
  return { bind, begin, add, end }

  function bind(clip: AnimationClip): BoundClip {
    const sheets = new Map<ArrayLike<number>, Sheet>()
    for (const { name, times, values } of clip.tracks) {
      const dot = name.lastIndexOf('.')
      const part = named.get(name.slice(0, dot))
      const kind = KINDS[name.slice(dot + 1)]
      if (part === undefined || kind === undefined) continue
      const sheet = sheets.get(times) ?? { times, turns: [], moves: [] }
      sheets.set(times, sheet)
      sheet[kind].push({ part, values })
      moved[kind].add(part)
    }
    turning = [...moved.turns]
    moving = [...moved.moves]
    return { name: clip.name, length: clip.duration, sheets: [...sheets.values()] }
  }

  function begin(): void {
    weights.turns.fill(0)
    weights.moves.fill(0)
  }

  function add(moment: Moment): void {
    if (moment.weight <= 0) return
    const { sheets } = moment.clip
    for (let i = 0; i < sheets.length; i++) {
      const sheet = sheets[i]!
      findKey(sheet.times, moment)
      for (let j = 0; j < sheet.turns.length; j++) {
        const { part, values } = sheet.turns[j]!
        count(weights.turns, part, moment)
        readTurn(values)
        blendTurn(turns.now, part * 4, one, 0)
      }
      for (let j = 0; j < sheet.moves.length; j++) {
        const { part, values } = sheet.moves[j]!
        count(weights.moves, part, moment)
        const key = at[0]! * 3
        for (let k = 0; k < 3; k++) {
          const from = values[key + k]!
          const to = values.length > key + 3 ? values[key + 3 + k]! : from
          const here = from + (to - from) * at[1]!
          const before = moves.now[part * 3 + k]!
          moves.now[part * 3 + k] = at[2] === 1 ? here : before + (here - before) * at[2]!
        }
      }
    }
  }

  /** Counts a moment in for a part; its share of all so far comes into `at`. */
  function count(sums: Float64Array, part: number, { weight }: Moment): void {
    const sum = sums[part]! + weight
    sums[part] = sum
    at[2] = weight / sum
  }

  function findKey(times: ArrayLike<number>, { time }: Moment): void {
    const last = times.length - 1
    let key = Math.max(0, Math.min(last - 1, Math.floor((time / times[last]!) * last)))
    while (key > 0 && times[key]! > time) key--
    while (key < last - 1 && times[key + 1]! <= time) key++
    at[0] = key
    at[1] = last > 0 ? Math.max(0, Math.min(1, (time - times[key]!) / (times[key + 1]! - times[key]!))) : 0
  }

  function readTurn(values: ArrayLike<number>): void {
    const key = at[0]! * 4
    for (let k = 0; k < 4; k++) one[k] = values[key + k]!
    if (at[1] === 0) return
    const share = at[2]!
    at[2] = at[1]!
    blendTurn(one, 0, values, key + 4)
    at[2] = share
  }

  /** Turns `out` at `o` towards `to` at `i` by the share in `at`. */
  function blendTurn(out: Float64Array, o: number, to: ArrayLike<number>, i: number): void {
    const share = at[2]!
    if (share === 1) {
      for (let k = 0; k < 4; k++) out[o + k] = to[i + k]!
      return
    }
    const x = out[o]!
    const y = out[o + 1]!
    const z = out[o + 2]!
    const w = out[o + 3]!
    const near = x * to[i]! + y * to[i + 1]! + z * to[i + 2]! + w * to[i + 3]!
    const there = near < 0 ? -share : share
    const here = 1 - share
    const nx = x * here + to[i]! * there
    const ny = y * here + to[i + 1]! * there
    const nz = z * here + to[i + 2]! * there
    const nw = w * here + to[i + 3]! * there
    const whole = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz + nw * nw)
    out[o] = nx * whole
    out[o + 1] = ny * whole
    out[o + 2] = nz * whole
    out[o + 3] = nw * whole
  }

  function end(): void {
    for (let i = 0; i < turning.length; i++) {
      const part = turning[i]!
      at[2] = 1 - Math.min(1, weights.turns[part]!)
      if (at[2] > 0) blendTurn(turns.now, part * 4, turns.rest, part * 4)
      const { now } = turns
      const first = part * 4
      parts[part]!.quaternion.set(now[first]!, now[first + 1]!, now[first + 2]!, now[first + 3]!)
    }
    for (let i = 0; i < moving.length; i++) {
      const part = moving[i]!
      const rest = 1 - Math.min(1, weights.moves[part]!)
      const { position } = parts[part]!
      const first = part * 3
      const { now } = moves
      position.x = now[first]! + (moves.rest[first]! - now[first]!) * rest
      position.y = now[first + 1]! + (moves.rest[first + 1]! - now[first + 1]!) * rest
      position.z = now[first + 2]! + (moves.rest[first + 2]! - now[first + 2]!) * rest
    }
  }
}

const KINDS: Readonly<Record<string, 'turns' | 'moves'>> = { quaternion: 'turns', position: 'moves' }
