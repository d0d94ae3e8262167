import type { Chance } from './chance.ts'

const hsl = (hue: number, saturation: number, lightness: number): string =>
  `hsl(${Math.round(hue)} ${Math.round(saturation)}% ${Math.round(lightness)}%)`

/** A colour by lot within a range of lightness. */
export const tint = (chance: Chance, saturation: number, low: number, high: number): string =>
  hsl(chance.between(0, 360), saturation, chance.between(low, high))

/** Background and letters of a sign, as signmakers pair them. */
export function chooseColours(chance: Chance): { ground: string; letters: string } {
  const hue = chance.between(0, 360)
  const deep = hsl(hue, chance.between(40, 80), chance.between(14, 30))
  const [ground, letters] = chance.of([
    [deep, '#fff'],
    [deep, hsl((hue + chance.between(30, 60)) % 360, 80, 80)],
    ['#fff', hsl(hue, 70, 28)],
    ['#f4efe4', '#222'],
    ['#111', '#f2c14e'],
    ['#1a1a1a', '#fff'],
    [hsl(hue, 75, 45), '#fff'],
    [hsl(hue, 60, 72), '#222'],
    ['#5b3a21', '#f3e3c2'],
    ['#c8102e', '#fff'],
    ['#d9d9d6', hsl(hue, 50, 35)],
  ] as [string, string][])
  return { ground, letters }
}

/** CSS of a wall: brick, tiles, stone, boards or render. */
export function chooseWall(chance: Chance): string {
  const [hue, saturation, light] = [chance.between(10, 45), chance.between(5, 40), chance.between(30, 75)]
  const [mid, dark, pale] = [0, -10, 7].map((by) => hsl(hue, saturation, light + by))
  const brick = [335, 155]
    .map((angle, row) => [angle, row === 0 ? mid : pale] as const)
    .flatMap((layer) => [layer, layer])
    .map(([angle, colour]) => `linear-gradient(${angle}deg,${colour} 23px,transparent 23px)`)
  return chance.of([
    `background-color:${dark};background-image:${brick.join(',')};background-size:58px 58px;background-position:0 2px,29px 31px,4px 35px,34px 6px`,
    `background:repeating-linear-gradient(90deg,transparent 0 58px,${dark} 58px 60px),repeating-linear-gradient(0deg,transparent 0 38px,${dark} 38px 40px),${mid}`,
    `background:repeating-linear-gradient(0deg,${mid} 0 70px,${dark} 70px 73px)`,
    `background:repeating-linear-gradient(90deg,${mid} 0 30px,${dark} 30px 32px,${pale} 32px 60px)`,
    `background:linear-gradient(160deg,${pale},${mid} 50%,${dark})`,
  ])
}

/** How the letters stand off the sign. */
export type Relief = 'flat' | 'raised' | 'neon' | 'light box' | 'outlined'

/** CSS colours and shadow of the letters. */
export function chooseRelief(chance: Chance): {
  relief: Relief
  ground: string
  letters: string
  shadow: string
} {
  const { ground, letters } = chooseColours(chance)
  const relief = chance.of<Relief>([
    'flat',
    'flat',
    'flat',
    'raised',
    'raised',
    'neon',
    'light box',
    'outlined',
  ])
  const glow = hsl(chance.between(0, 360), 95, 78)
  const by = () => Math.floor(chance.between(1, 4))
  const raised = `${by()}px ${by()}px ${by()}px rgba(0,0,0,.55)`
  if (relief === 'neon')
    return { relief, ground: '#15141c', letters: glow, shadow: `0 0 6px ${glow},0 0 18px ${glow}` }
  if (relief === 'light box')
    return {
      relief,
      ground: 'linear-gradient(#fff,#eee)',
      letters: tint(chance, 70, 30, 30),
      shadow: 'none',
    }
  if (relief === 'raised') return { relief, ground, letters, shadow: raised }
  if (relief === 'outlined')
    return {
      relief,
      ground,
      letters,
      shadow: '2px 2px 0 rgba(0,0,0,.6),-1px -1px 0 rgba(255,255,255,.25)',
    }
  return { relief, ground, letters, shadow: 'none' }
}
