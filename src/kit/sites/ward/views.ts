import type { View } from '../view.ts'

/** Six views of the ward for screenshots and reviews. */
export const WARD_VIEWS: readonly View[] = [
  { name: 'door', position: [-0.55, 1.62, 2.5], target: [0.35, 1.1, -2.4] },
  { name: 'bed1', position: [-0.5, 1.6, -0.45], target: [-1.75, 0.95, -2.7] },
  { name: 'window', position: [0.95, 1.6, 0.75], target: [3.9, 1.05, -1.9] },
  { name: 'station', position: [-2.0, 1.6, -1.0], target: [-3.2, 1.2, 2.4] },
  { name: 'trolleys', position: [0.2, 1.62, -0.3], target: [2.9, 1.0, 2.9] },
  { name: 'west', position: [3.3, 1.62, 1.7], target: [-3.2, 1.0, -0.9] },
]
