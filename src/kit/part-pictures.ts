import type { Picture } from './picture.ts'
import { CAFE_PICTURES } from './sites/cafe/pictures.ts'

const NAMES = new Set(['bin', 'flour', 'fridgeTemperature', 'mark', 'tillScreen', 'tips', 'washHands'])

/**
 * What is printed on parts of the kit (a till's screen, a bin's sign), for the pictures of a site. A site that draws a
 * picture of the same name itself leaves this one out.
 */
export const PART_PICTURES: readonly Picture[] = CAFE_PICTURES.filter(({ name }) => NAMES.has(name))
