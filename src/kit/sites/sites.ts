import type { SitePlan } from '../site-plan.ts'
import { cafe } from './cafe/cafe.ts'
import { loaf } from './loaf/loaf.ts'
import { mall } from './mall/mall.ts'
import { museum } from './museum/museum.ts'
import { scienceMuseum } from './science-museum/science-museum.ts'
import { solar } from './solar/solar.ts'
import { toolroom } from './toolroom/toolroom.ts'
import { ward } from './ward/ward.ts'

/** Every site that is baked from the kit, by its name. */
export const SITES: Readonly<Record<string, SitePlan>> = {
  cafe,
  loaf,
  mall,
  museum,
  'science-museum': scienceMuseum,
  solar,
  toolroom,
  ward,
}
