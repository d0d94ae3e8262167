/** The workshop's door, for Node only: everything that makes people's files. What the app needs is in `index.ts`. */
export { buildPerson } from './build-person.ts'
export { CAST, specOf } from './cast.ts'
export type { PersonSpec } from './spec.ts'
export { writePerson, writeSharedClips } from './write/glb.ts'
