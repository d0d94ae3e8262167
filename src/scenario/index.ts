export { addressed, type Address } from './address.ts'
export { affordances, isWithinReach, offeredNow, resolveWait, type Affordance } from './affordances.ts'
export { crewOf, type Crew, type CrewRole } from './crew.ts'
export {
  allDeals,
  countVariations,
  dealFor,
  dealt,
  hasLevels,
  isDealOf,
  levelOf,
  levels,
  waitFactors,
  type Deal,
  type Level,
} from './deal.ts'
export type { Decision } from './decision.ts'
export { limits } from './limits.ts'
export type { Context, Machine, Snapshot } from './machine.ts'
export {
  checkPlaythroughs,
  fullDeal,
  playThrough,
  readPlaythroughs,
  type Play,
  type Playthroughs,
} from './playthroughs.ts'
export { problem, type Problem } from './problem.ts'
export { explore, exploring, type Exploration } from './proof/explore.ts'
export type { Limits } from './proof/graph.ts'
export { prove, proving, type ProofOptions, type ProvenPlay, type Report } from './proof/prove.ts'
export type { Numbers } from './proof/numbers.ts'
export type { ReadingLevel } from './proof/reading-level.ts'
export type { Totals } from './proof/totals.ts'
export { readScenario, type ReadScenario } from './read.ts'
export type { Scenario, SourceLine } from './scenario.ts'
export type { Action, Cue, Mark, Reflection } from './schema/action.ts'
export { fileDefinitions, fileSchema, type ExpandedFile, type ScenarioFile } from './schema/file.ts'
export type { Guard } from './schema/guard.ts'
export type { Header, Person, Spot, Thing, WalkJob } from './schema/header.ts'
export { listTransitions, type StateMeta, type StateNode, type Transition } from './schema/state.ts'
export { questionLevels, type TripQuestion, type TripStop, type Vote } from './schema/trip.ts'
export { locateProblems } from './reader/locate.ts'
export { readPhotoPlan, type PhotoPlan, type PhotoSpot } from './photo-plan.ts'
export { readSite, siteSchema, type Site } from './site.ts'
export { skillGroups, skillName, skills, type Skill } from './skills.ts'
export { holds, stageOf, type PersonOnStage, type Stage, type ThingOnStage } from './stage-of.ts'
export { endingId, isTaken, start, stateKey, step, type Step } from './step.ts'
export { checkTranslations, readTranslations } from './translations.ts'
export { libraryThings } from './things/index.ts'
export type { ThingVerb, Verb } from './verbs.ts'
export { pendingWaits, type Wait } from './waits.ts'
export { makeWords, type Translations, type Words } from './words.ts'
