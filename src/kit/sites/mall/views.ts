import type { View } from '../view.ts'

/** Six views of the mall for screenshots and reviews. */
export const MALL_VIEWS: readonly View[] = [
  { name: 'entrance', position: [0, 1.62, 20], target: [0, 1.7, 0] },
  { name: 'square', position: [-2.6, 1.62, 6.8], target: [2.4, 1.9, -6] },
  { name: 'east', position: [9.6, 1.62, 0.6], target: [26, 1.9, -0.4] },
  { name: 'west', position: [-10.4, 1.62, -0.6], target: [-26, 1.9, 0.3] },
  { name: 'north', position: [0.4, 1.62, -9.6], target: [-0.3, 1.9, -21] },
  { name: 'pharmacy', position: [3.4, 1.62, -4.6], target: [8, 1.9, -5.4] },
]
