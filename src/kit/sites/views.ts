import { CAFE_VIEWS } from './cafe/views.ts'
import { LOAF_VIEWS } from './loaf/views.ts'
import { MALL_VIEWS } from './mall/views.ts'
import { MUSEUM_VIEWS } from './museum/views.ts'
import { SCIENCE_MUSEUM_VIEWS } from './science-museum/views.ts'
import { SOLAR_VIEWS } from './solar/views.ts'
import { TOOLROOM_VIEWS } from './toolroom/views.ts'
import type { View } from './view.ts'
import { WARD_VIEWS } from './ward/views.ts'

/** Six views of every site for screenshots and reviews, by the site's name. */
export const SITE_VIEWS: Readonly<Record<string, readonly View[]>> = {
  cafe: CAFE_VIEWS,
  loaf: LOAF_VIEWS,
  mall: MALL_VIEWS,
  museum: MUSEUM_VIEWS,
  'science-museum': SCIENCE_MUSEUM_VIEWS,
  solar: SOLAR_VIEWS,
  toolroom: TOOLROOM_VIEWS,
  ward: WARD_VIEWS,
}
