import type { View } from '../view.ts'

/** Six views of the solar yard for screenshots and reviews. */
export const SOLAR_VIEWS: readonly View[] = [
  { name: 'gate', position: [-3.4, 1.62, 4.55], target: [0.6, 1.2, 1.3] },
  { name: 'plant', position: [-0.75, 1.6, -1.75], target: [-0.85, 1.35, -3.6] },
  { name: 'bench', position: [-2.6, 1.6, -1.6], target: [-3.9, 1.1, -2.1] },
  { name: 'array', position: [2.6, 1.62, 2.3], target: [3.2, 0.95, 3.6] },
  { name: 'shed', position: [-0.6, 1.6, -2.6], target: [1.2, 1.15, 2.6] },
  { name: 'shade', position: [-5.1, 1.6, 0.1], target: [-4.75, 1.0, -2.6] },
]
