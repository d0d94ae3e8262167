import type { View } from '../view.ts'

/** Six views of the museum for screenshots and reviews. */
export const MUSEUM_VIEWS: readonly View[] = [
  { name: 'doors', position: [-3.9, 1.62, 1.1], target: [1.2, 1.2, -0.9] },
  { name: 'table', position: [-1.5, 1.62, -0.5], target: [-1.75, 0.95, -2.9] },
  { name: 'crate', position: [-2.3, 1.62, -0.9], target: [-3.75, 0.65, -2.6] },
  { name: 'gallery', position: [0.3, 1.62, -0.55], target: [4.2, 1.25, 0] },
  { name: 'climate', position: [2.9, 1.62, -0.7], target: [2.45, 1.1, -3.1] },
  { name: 'desk', position: [-0.4, 1.62, -0.5], target: [-2.2, 0.95, 3] },
]
