import { mix, rgb, type Rgb, type Shade } from '../color.ts'

/** How far a bake has come. */
export type Baked = 'raw' | 'baked' | 'burnt'

/** Light and dark colour of a crust. */
export const CRUST: Record<Baked, [Rgb, Rgb]> = {
  raw: [rgb('#f1dfb4'), rgb('#e6cd98')],
  baked: [rgb('#dba356'), rgb('#a8622a')],
  burnt: [rgb('#4a2d1c'), rgb('#231712')],
}

/** Light and dark of a crust in waves along a direction, so that no two neighbours look stamped. */
export function crust(baked: Baked, wave: number, phase: number): Shade {
  const [light, dark] = CRUST[baked]
  return ({ x, y, z }) => mix(light, dark, 0.5 + 0.5 * Math.sin((x + z * 0.6 + y * 0.8) * wave + phase))
}
