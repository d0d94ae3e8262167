import { chanceOf, type Chance } from './chance.ts'
import { NAMES } from './names.ts'
import { drawFront, FRONT_STYLE, FRONT_WIDTH } from './storefront.ts'

/** How hard a street is to read. */
export type Level = 'easy' | 'medium' | 'hard'

/** Where the phone is held: degrees, and shares of the picture. */
export interface Pose {
  yaw: number
  pitch: number
  roll: number
  /** Width of the aimed front as a share of the picture's. */
  zoom: number
  right: number
  down: number
}

/** What the phone's camera does to the picture. */
export interface Exposure {
  brightness: number
  saturation: number
  /** Standard deviation in pixels. */
  blur: number
  /** Length of a smear in pixels, odd, and whether it lies. */
  smear: number
  isSmearLevel: boolean
  /** Standard deviation in grey levels. */
  noise: number
  noiseSeed: number
  jpegQuality: number
}

/** One aim of the phone at a shop: its picture to be, and others of the same shop moments later. */
export interface Street {
  level: Level
  /** Name of the shop in the middle. */
  aimed: string
  /** Every name that can be seen, the aimed one first. */
  inView: readonly string[]
  width: number
  height: number
  html: string
  frames: readonly { pose: Pose; exposure: Exposure }[]
}

interface Hardship {
  yaw: number
  pitch: number
  roll: number
  blur: number
  noise: number
  smear: number
  zoom: readonly [number, number]
  night: number
  pole: number
}

const LEVELS: Readonly<Record<Level, Hardship>> = {
  easy: {
    yaw: 8,
    pitch: 4,
    roll: 1.5,
    blur: 0.6,
    noise: 5,
    smear: 0,
    zoom: [0.75, 0.95],
    night: 0.05,
    pole: 0,
  },
  medium: {
    yaw: 20,
    pitch: 8,
    roll: 3.5,
    blur: 1.1,
    noise: 9,
    smear: 3,
    zoom: [0.5, 0.85],
    night: 0.2,
    pole: 0.1,
  },
  hard: {
    yaw: 34,
    pitch: 12,
    roll: 6,
    blur: 1.8,
    noise: 15,
    smear: 7,
    zoom: [0.32, 0.65],
    night: 0.35,
    pole: 0.25,
  },
}

/**
 * Streets with a shop in the middle and two neighbours, a third of each level, the same for the same seed. No two of
 * fewer than 200 aim at the same shop.
 *
 * @param frames pictures of each street, as from a hand that is never quite still
 */
export function planStreets(seed: number, count: number, frames: number): Street[] {
  const chance = chanceOf(seed)
  const aims = chance.shuffled(NAMES)
  return Array.from({ length: count }, (_, index) => {
    const level = (['easy', 'medium', 'hard'] as const)[index % 3] ?? 'easy'
    return planStreet(chance, level, aims[index % aims.length] ?? '', frames)
  })
}

function planStreet(chance: Chance, level: Level, aimed: string, frames: number): Street {
  const hardship = LEVELS[level]
  const neighbours = [chance.of(NAMES), chance.of(NAMES)].map((name) =>
    name === aimed ? 'Information Desk' : name,
  )
  const [width, height] = chance.isBelow(0.5) ? [720, 1280] : [1280, 720]
  const isNight = chance.isBelow(hardship.night)
  const fronts = [neighbours[0] ?? '', aimed, neighbours[1] ?? ''].map((name, index) =>
    drawFront(chance, name, index === 1 ? 'aimed' : 'beside'),
  )
  const html = drawStreet(chance, { width, height, isNight, pole: hardship.pole, fronts })
  const first = firstPose(chance, hardship)
  return {
    level,
    aimed,
    inView: [aimed, ...neighbours],
    width,
    height,
    html,
    frames: Array.from({ length: frames }, (_, index) => ({
      pose: index === 0 ? first : momentsLater(chance, first),
      exposure: expose(chance, hardship, isNight),
    })),
  }
}

function firstPose(chance: Chance, hardship: Hardship): Pose {
  const within = (limit: number, value: number) => Math.max(-limit, Math.min(limit, value))
  return {
    yaw: within(50, chance.normal() * hardship.yaw),
    pitch: within(18, chance.normal() * hardship.pitch),
    roll: chance.normal() * hardship.roll,
    zoom: chance.between(...hardship.zoom),
    right: chance.normal() * 0.06,
    down: chance.normal() * 0.06,
  }
}

/* A second or two later: the hand moved, the learner took a step. */
function momentsLater(chance: Chance, pose: Pose): Pose {
  return {
    yaw: Math.max(-50, Math.min(50, pose.yaw + chance.normal() * 4)),
    pitch: pose.pitch + chance.normal() * 1.5,
    roll: pose.roll + chance.normal() * 1.5,
    zoom: pose.zoom * chance.between(0.92, 1.12),
    right: pose.right + chance.normal() * 0.03,
    down: pose.down + chance.normal() * 0.03,
  }
}

function expose(chance: Chance, hardship: Hardship, isNight: boolean): Exposure {
  const smear = Math.min(9, Math.round(Math.abs(chance.normal()) * hardship.smear * 0.5) * 2 + 1)
  return {
    brightness: isNight ? chance.between(0.55, 0.8) : chance.between(0.75, 1.12),
    saturation: isNight ? 1 : chance.between(0.8, 1.1),
    blur: Math.abs(chance.normal()) * hardship.blur * 0.6 + 0.31,
    smear: smear >= 5 ? smear : 1,
    isSmearLevel: chance.isBelow(0.7),
    noise: (isNight ? 1.6 : 1) * hardship.noise * chance.between(0.6, 1.2),
    noiseSeed: Math.floor(chance.between(0, 2 ** 31)),
    jpegQuality: Math.round(chance.between(68, 90)),
  }
}

interface Scenery {
  width: number
  height: number
  isNight: boolean
  pole: number
  fronts: readonly string[]
}

function drawStreet(chance: Chance, { width, height, isNight, pole, fronts }: Scenery): string {
  const sky = isNight ? '#0a0d18,#1b2030' : '#bcd4ea,#e8eef4'
  const post = chance.isBelow(pole)
    ? `<div style="position:absolute;left:${chance.between(10, 85)}%;top:0;width:${chance.between(14, 34)}px;height:100%;background:#333"></div>`
    : ''
  const passer = chance.isBelow(0.3)
    ? `<div style="position:absolute;left:${chance.between(5, 80)}%;bottom:-40px;width:${chance.between(80, 150)}px;height:${chance.between(260, 420)}px;border-radius:70px 70px 0 0;background:hsl(${chance.between(0, 360)} 30% ${chance.between(12, 45)}%)"></div>`
    : ''
  const light = chance.isBelow(0.5)
    ? `linear-gradient(${chance.between(0, 360)}deg,rgba(0,0,0,${chance.between(0, 0.5)}),transparent 60%)`
    : `radial-gradient(circle at ${chance.between(0, 100)}% ${chance.between(0, 70)}%,rgba(255,255,255,${chance.between(0, 0.75)}),transparent 35%)`
  return `<!doctype html><meta charset="utf-8"><style>${FRONT_STYLE}
    body { margin: 0; width: ${width}px; height: ${height}px; overflow: hidden; background: linear-gradient(${sky} 40%, #888) }
    .all { position: absolute; inset: 0; perspective: ${Math.max(width, height) * 0.95}px }
    .row { position: absolute; left: 50%; top: 50%; width: ${FRONT_WIDTH * 3}px; display: flex; align-items: flex-start }</style>
  <div class="all"><div class="row">${fronts.join('')}</div></div>${post}${passer}
  <div style="position:absolute;inset:0;background:${light}"></div>`
}
