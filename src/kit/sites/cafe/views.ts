import type { View } from '../view.ts'

/** Six views of the café for screenshots and reviews. */
export const CAFE_VIEWS: readonly View[] = [
  { name: 'guests', position: [-0.6, 1.6, 2.55], target: [0.15, 1.2, -1.2] },
  { name: 'kitchen', position: [-3.9, 1.62, 0.75], target: [-0.3, 1.1, -1.4] },
  { name: 'counter', position: [2.9, 1.62, -1.35], target: [-1.2, 1.1, -0.3] },
  { name: 'oven', position: [-1.45, 1.6, 0.35], target: [-3.7, 1.05, -1.9] },
  { name: 'street', position: [1.2, 1.62, -2.0], target: [0.7, 1.2, 3] },
  { name: 'corner', position: [3.1, 1.6, 0.6], target: [-3.6, 1.1, 1.9] },
]
