import type { Ink } from '../colours.ts'
import type { Skull } from '../head/skull.ts'
import type { Figure } from '../spec.ts'
import type { Mesh } from './mesh.ts'
import type { Skeleton } from './skeleton.ts'

/** What every part needs to be made: whom for, with which bones and colours, and the mesh it is added to. */
export interface Studio {
  figure: Figure
  skeleton: Skeleton
  skull: Skull
  ink: Ink
  mesh: Mesh
}
