import type { Picture } from '../../picture.ts'
import { BOARD_PICTURES } from './pictures-boards.ts'
import { GRAIN_PICTURES } from './pictures-grain.ts'
import { BREAD_PICTURES } from './pictures-bread.ts'

/** Everything that is printed in the house or shines from a screen, in English and Spanish. */
export const LOAF_PICTURES: readonly Picture[] = [...BOARD_PICTURES, ...GRAIN_PICTURES, ...BREAD_PICTURES]
