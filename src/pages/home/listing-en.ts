import type { Offered } from '../read-glance.ts'

/** What `readListed` found in every scenario when the app was built, with its lines in this language. */
declare const SHIFT_LIST_EN: readonly Offered[]

export const listing = SHIFT_LIST_EN
