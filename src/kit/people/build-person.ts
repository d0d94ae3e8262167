import { MeshoptSimplifier } from 'meshoptimizer'
import { addApron } from './body/apron.ts'
import { addArms } from './body/arms.ts'
import { addTrousers } from './body/bottoms.ts'
import { addOpenFront } from './body/cardigan.ts'
import { addCollar, addHood } from './body/neckline.ts'
import { addVNeck, addShirtCollar } from './body/open-neck.ts'
import { addShoes } from './body/shoes.ts'
import { addStethoscope } from './body/stethoscope.ts'
import { addTop } from './body/top.ts'
import { addTunicDetails } from './body/tunic.ts'
import { addVestBands } from './body/vest.ts'
import { inkOf } from './colours.ts'
import { addAgeLines } from './head/age-lines.ts'
import { addBeard } from './head/beard.ts'
import { addBrows } from './head/brows.ts'
import { addEyes } from './head/eyes.ts'
import { addGlasses } from './head/glasses.ts'
import { addHair } from './head/hair.ts'
import { addHead } from './head/head.ts'
import { addHearingAids } from './head/hearing-aid.ts'
import { addLids } from './head/lids.ts'
import { addMouth } from './head/mouth.ts'
import { makeSkull } from './head/skull.ts'
import type { Mesh } from './sculpt/mesh.ts'
import { shadeMesh } from './sculpt/shade.ts'
import { makeSkeleton, MODEL_STATURE, type Skeleton } from './sculpt/skeleton.ts'
import type { Studio } from './sculpt/studio.ts'
import { figureOf, type PersonSpec } from './spec.ts'

/** A finished body in model space: multiply by `scale` for the person's real height. */
export interface Person {
  spec: PersonSpec
  mesh: Mesh
  skeleton: Skeleton
  scale: number
}

/** Sculpts the person of that description. The same spec always gives the same mesh. */
export async function buildPerson(spec: PersonSpec): Promise<Person> {
  await MeshoptSimplifier.ready
  const figure = figureOf(spec)
  const skull = makeSkull(figure)
  const mesh: Mesh = { vertices: [], indices: [] }
  const skeleton = makeSkeleton(skull.eye)
  const studio: Studio = { figure, skull, skeleton, mesh, ink: inkOf(spec) }
  const face = addHead(studio)
  addEyes(studio)
  addLids(studio)
  addBrows(studio, face)
  addMouth(studio, face)
  addAgeLines(studio, face)
  addHair(studio)
  addBeard(studio)
  if (spec.hearingAid === true) addHearingAids(studio)
  if (spec.glasses === true) addGlasses(studio)
  addArms(studio)
  addTop(studio)
  if (spec.top === 'hoodie') addHood(studio)
  else if (spec.top === 'tunic') addVNeck(studio)
  else if (spec.top === 'shirt') addShirtCollar(studio)
  else addCollar(studio)
  if (spec.top === 'tunic' || spec.over === 'coat') addTunicDetails(studio)
  if (spec.over !== undefined) addOpenFront(studio)
  if (spec.over === 'vest') addVestBands(studio)
  if (spec.stethoscope === true) addStethoscope(studio)
  addTrousers(studio)
  addShoes(studio)
  if (spec.apron === true) addApron(studio)
  shadeMesh(mesh)
  return { spec, mesh, skeleton, scale: spec.stature / MODEL_STATURE }
}
