import { CAFE_VIEWS } from './cafe/views.ts'
import type { View } from './view.ts'
import { WARD_VIEWS } from './ward/views.ts'

/** Six views of every site for screenshots and reviews, by the site's name. */
export const SITE_VIEWS: Readonly<Record<string, readonly View[]>> = { cafe: CAFE_VIEWS, ward: WARD_VIEWS }
