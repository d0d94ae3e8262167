export { cardLinesOf, cardSourcesOf, type Careers } from './card-lines.ts'
export { deviceClock, type Clock } from './clock.ts'
export { createSession } from './create-session.ts'
export { clock, signed } from './figures.ts'
export { watchHints, type Advise } from './hints.ts'
export { nextDeal } from './next-deal.ts'
export { isProsthesis, OWN_HANDS, ownHandsOffered, PROSTHESES } from './own-hands.ts'
export {
  dollars,
  growthWord,
  payFigure,
  percent,
  sayNumber,
  sayPay,
  sayPayBriefly,
  thousands,
} from './say-figures.ts'
export { asCallMe, CALL_ME_MAX, createSettings, LEVELS, settings, type Settings } from './settings.ts'
export { sayReleases } from './say-releases.ts'
export { speak } from './speak.ts'
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
  loadFrontWords,
  loadInterfaceWords,
  makeT,
  nearestLanguage,
  otherLanguage,
  type Language,
  type T,
  type WordKey,
} from './words.ts'
export { xrSupport, type XrSupport } from './xr-support.ts'
