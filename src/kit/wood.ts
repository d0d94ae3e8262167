import { mix, rgb, type Shade } from './color.ts'

const [LIGHT, DARK] = [rgb('#cda680'), rgb('#aa8362')]

/** Planks of oak with a soft grain, for table tops and shelves. */
export const oak: Shade = ({ x, z }) => {
  const wave = Math.sin(z * 38 + Math.sin(x * 2.1) * 1.2 + Math.sin(x * 5.3 + z * 9) * 0.5)
  return mix(LIGHT, DARK, (0.5 + 0.5 * wave) * 0.55)
}
