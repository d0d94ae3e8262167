import type { View } from '../view.ts'

/** Six views of Fernside Grain & Bread for screenshots and reviews. */
export const LOAF_VIEWS: readonly View[] = [
  { name: 'hall', position: [-12.4, 1.62, 0.4], target: [0, 1.7, -0.2] },
  { name: 'lab', position: [-10, 1.62, -0.9], target: [-10, 1.2, -6] },
  { name: 'mill', position: [2.9, 1.62, -0.9], target: [2.9, 1.3, -6] },
  { name: 'bakery', position: [9.7, 1.62, -0.9], target: [9.7, 1.2, -6] },
  { name: 'store', position: [-0.2, 1.62, 0.9], target: [-0.2, 1.2, 6] },
  { name: 'table', position: [-9, 1.62, 0.9], target: [-9, 1.1, 6] },
]
