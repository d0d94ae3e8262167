import { buildLook } from './build-part.ts'
import { rgb, type Rgb } from './color.ts'
import type { Letters } from './letters.ts'
import type { Finish, Model, Piece, Pose } from './model.ts'
import type { Build, Part, Supplies } from './part.ts'

/** Builds a part of the catalogue where the pose says, in its first state if none is named. */
export function furnish(m: Model, supplies: Supplies, part: Part, pose: Pose, state?: string): void {
  const build = buildOf(part, state)
  m.at(pose, () => build(m, supplies))
}

/** The part with some of its colours (CSS hex) changed into others, so that it belongs to the palette of a site. */
export function painted(part: Part, colors: Readonly<Record<string, string>>): Part {
  const wanted = Object.entries(colors).map(([from, to]) => [rgb(from).join(), rgb(to)] as const)
  const paint = (color: Rgb): Rgb => wanted.find(([from]) => from === color.join())?.[1] ?? color
  const states = Object.entries(part.states).map(([state, build]): [string, Build] => [
    state,
    (m, { letters }) => buildLook(build, letters).forEach((piece) => put(m, piece, {}, paint(piece.color))),
  ])
  return { ...part, states: Object.fromEntries(states) }
}

/**
 * What of a thing's looks never changes, to be built into the room with the room's light, and the looks without it;
 * the body of a bin whose lid opens, the frame of a bed whose backrest lifts.
 */
export function divided(looks: Readonly<Record<string, Build>>): {
  still: Build
  looks: Readonly<Record<string, Build>>
} {
  const shared = (letters: Letters): ReadonlySet<string> => {
    const [first = new Set<string>(), ...others] = Object.values(looks).map(
      (build) => new Set(buildLook(build, letters).map(keyOf)),
    )
    return new Set([...first].filter((key) => others.every((keys) => keys.has(key))))
  }
  const only =
    (build: Build, wantsShared: boolean): Build =>
    (m, { letters }) => {
      const still = shared(letters)
      for (const piece of buildLook(build, letters))
        if (still.has(keyOf(piece)) === wantsShared) put(m, piece)
    }
  return {
    still: (m, supplies) => {
      const [first] = Object.values(looks)
      if (first) only(first, true)(m, supplies)
    },
    looks: Object.fromEntries(Object.entries(looks).map(([look, build]) => [look, only(build, false)])),
  }
}

/** Lets a thing that is drawn apart take light from the room where it usually stands. */
export function shadowOf(m: Model, { letters }: Supplies, build: Build, pose: Pose): void {
  m.at(pose, () => buildLook(build, letters).forEach((piece) => put(m, piece, { surface: 'shadow' })))
}

/**
 * Builds a part round a lamp of the site's light. It takes no light away: what is a hand's breadth from a lamp would
 * shine like the lamp itself.
 */
export function furnishLamp(m: Model, { letters }: Supplies, part: Part, pose: Pose, state: string): void {
  const build = buildOf(part, state)
  m.at(pose, () => buildLook(build, letters).forEach((piece) => put(m, piece, { casts: false })))
}

/** How a part looks in a state, or at first; throws with the known states where there is no such state. */
function buildOf({ words, states }: Part, state = Object.keys(states)[0] ?? ''): Build {
  const build = states[state]
  if (build) return build
  throw new Error(`No state "${state}" of "${words.en.name}"; known: ${Object.keys(states).join(', ')}.`)
}

function put(m: Model, { name, solid, color, ...finish }: Piece, more: Finish = {}, paint = color): void {
  m.group(name, () => m.add(solid, paint, { ...finish, ...more }))
}

function keyOf({ solid, color, glow = 0 }: Piece): string {
  return [color.join(), glow, solid.position.map((value) => value.toFixed(4)).join()].join(' ')
}
