export { deviceClock, type Clock } from './clock.ts'
export { createSession } from './create-session.ts'
export { clock, signed } from './figures.ts'
export { createSettings, settings, type Settings } from './settings.ts'
export type {
  Caption,
  Pace,
  Phase,
  ProblemCode,
  Saving,
  Session,
  SessionOptions,
  SessionState,
  StagedCue,
  StagedWait,
} from './types.ts'
export {
  LANGUAGES,
  isWordKey,
  makeT,
  nearestLanguage,
  otherLanguage,
  type Language,
  type T,
  type WordKey,
} from './words.ts'
export { xrSupport, type XrSupport } from './xr-support.ts'
