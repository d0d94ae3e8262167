import type { SitePlan } from '../site-plan.ts'
import { cafe } from './cafe/cafe.ts'
import { museum } from './museum/museum.ts'
import { solar } from './solar/solar.ts'
import { toolroom } from './toolroom/toolroom.ts'
import { ward } from './ward/ward.ts'

/** Every site that is baked from the kit, by its name. */
export const SITES: Readonly<Record<string, SitePlan>> = { cafe, museum, solar, toolroom, ward }
