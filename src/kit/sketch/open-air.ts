import { skyTowards, type Lights } from '../light/lights.ts'
import { addCube, AXES, type Volume } from './volume.ts'

const DIRECTIONS = 512
/** Part of the sky that is seen over houses and trees. */
const OPEN = 0.8

/** Sun and sky, and light from the ground before a face, by the face's direction only: nothing throws a shadow. */
export function openAir(lights: Lights): Volume {
  const { towards, strength } = lights.sun
  const cube = new Float32Array(AXES.length * 3)
  for (let i = 0; i < DIRECTIONS; i++) {
    const y = 1 - (2 * (i + 0.5)) / DIRECTIONS
    const angle = i * 2.39996323
    const r = Math.sqrt(1 - y * y)
    const sky = skyTowards(lights, y)
    AXES.forEach(([nx, ny, nz], k) => {
      const cos = Math.max(0, nx * r * Math.cos(angle) + ny * y + nz * r * Math.sin(angle))
      for (let c = 0; c < 3; c++) cube[k * 3 + c]! += (OPEN * sky[c]! * cos * 4 * Math.PI) / DIRECTIONS
    })
  }
  return {
    add(_, normal, part, into, to) {
      addCube(cube, 0, normal, part, into, to)
      const cos = normal.reduce((sum, value, axis) => sum + value * towards[axis]!, 0)
      for (let c = 0; c < 3; c++) into[to + c]! += part * Math.max(0, cos) * strength[c]!
    },
  }
}
