import { mix, rgb, type Rgb } from '../../color.ts'

/** The colour of the morning air. */
export const HAZE = rgb('#e4ecee')

/** Far things fade towards the morning air. */
export const far = (color: string, haze: number): Rgb => mix(rgb(color), HAZE, haze)
