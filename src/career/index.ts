export {
  EDUCATION,
  EXPERIENCE,
  INTERESTS,
  KIND_GROUPS,
  TRAINING,
  type Catalogue,
  type Education,
  type Experience,
  type Figure,
  type Fit,
  type Interest,
  type Job,
  type KindGroup,
  type Occupation,
  type Pay,
  type PlaceKind,
  type Release,
  type StatePay,
  type Training,
} from './catalogue.ts'
export {
  unpackCatalogue,
  type PackedCatalogue,
  type PackedJob,
  type PackedOccupation,
  type PackedPay,
} from './packed.ts'
export { isForAdults, kindOfTags } from './kind-of.ts'
export { ladderFrom, nextSteps, yearlyPay, type NextStep } from './ladder.ts'
export { folded, search, type Searched } from './search.ts'
export { sharedSkills, topSkills } from './skills-of.ts'
export type { CareerWords, OccupationWords } from './words.ts'
