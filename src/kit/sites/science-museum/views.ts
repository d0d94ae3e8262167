import type { View } from '../view.ts'

/** Six views of the science museum for screenshots and reviews. */
export const SCIENCE_MUSEUM_VIEWS: readonly View[] = [
  { name: 'entrance', position: [-19.4, 1.62, 0.5], target: [-10, 1.9, -0.3] },
  { name: 'gallery', position: [-9.6, 1.62, 1.1], target: [-3.2, 1.8, -3.6] },
  { name: 'planetarium', position: [-3.7, 1.62, 1.2], target: [-3.7, 1.6, -4.5] },
  { name: 'south', position: [-9.4, 1.62, -1.7], target: [-6.2, 1.7, 4.6] },
  { name: 'backstage', position: [0.6, 1.62, 0.6], target: [12, 1.5, -0.3] },
  { name: 'workshop', position: [8.2, 1.62, 1.2], target: [11, 1.3, -4.2] },
]
