import type { Picture } from '../../picture.ts'
import { BOARD_PICTURES } from './boards.ts'
import { OFFICE_PICTURES } from './pictures-office.ts'
import { PUBLIC_PICTURES } from './pictures-public.ts'
import { SKY_PICTURES } from './pictures-sky.ts'
import { STAFF_PICTURES } from './pictures-staff.ts'
import { WATER_PICTURES } from './pictures-water.ts'

/** Everything that is printed in the museum or shines from a screen, in English and Spanish. */
export const SCIENCE_MUSEUM_PICTURES: readonly Picture[] = [
  ...BOARD_PICTURES,
  ...SKY_PICTURES,
  ...PUBLIC_PICTURES,
  ...WATER_PICTURES,
  ...STAFF_PICTURES,
  ...OFFICE_PICTURES,
]
