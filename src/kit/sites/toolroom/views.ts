import type { View } from '../view.ts'

/** Six views of the tool room for screenshots and reviews. */
export const TOOLROOM_VIEWS: readonly View[] = [
  { name: 'door', position: [-2.3, 1.62, 1.95], target: [0.9, 1, -1.9] },
  { name: 'west', position: [-1.75, 1.6, -0.45], target: [-3.1, 0.98, -0.5] },
  { name: 'north', position: [-0.3, 1.6, -1.2], target: [-0.25, 1.1, -2.7] },
  { name: 'east', position: [1.75, 1.6, 0.35], target: [3.1, 0.95, 0.33] },
  { name: 'bay', position: [0.15, 1.6, -0.1], target: [0.2, 0.5, 2.2] },
  { name: 'corner', position: [2.45, 1.62, -1.05], target: [-1.6, 0.85, 1.5] },
]
