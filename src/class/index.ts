export {
  ANSWERS_ENDING,
  ANSWERS_FAULTS,
  answersLimits,
  packAnswers,
  readAnswers,
  type Answers,
  type AnswersFault,
} from './answers-file.ts'
export { clipFormat, type Clip, type ClipKind } from './clip.ts'
export { command, greet, hear, newDevice, type Device, type Heard } from './device.ts'
export type { Sign, ToDevice, Turned } from './to-device.ts'
export { ClassEntrySchema, CommandSchema, type ClassEntry, type Command } from './command.ts'
export {
  isHeld,
  playersOf,
  playSeconds,
  standingAdvice,
  type Advice,
  type CrewPace,
  type CrewState,
} from './crew.ts'
export { crewGlance, type CrewGlance } from './crew-glance.ts'
export { crewReport, type CrewMemberReport, type CrewReport } from './crew-report.ts'
export { classKey, fold, opening, stand, type Folded, type Standing } from './fold.ts'
export { asPlainText, MOST_HAND_IN, promptsOf } from './hand-in.ts'
export type { KeptClass } from './kept-class.ts'
export { MOST_ANSWER, MOST_QUESTIONS, packLetter, readLetter, type Letter } from './letter.ts'
export type { Hand, Hands } from './hands.ts'
export {
  MOST_LOOK_BYTES,
  packLook,
  readLooks,
  unpackLook,
  withHands,
  writeLooks,
  type Look,
  type Looks,
  type PackedLook,
} from './look.ts'
export { MOST_MEMBERS, MOST_TEAMS, ROLES, type Member, type Role, type Slot } from './member.ts'
export {
  asCode,
  CODE_LETTERS,
  CODE_LENGTHS,
  CodeSchema,
  FromDeviceSchema,
  MOST_CHARACTERS,
  MOST_WONDER,
  readFromDevice,
  type FromDevice,
} from './message.ts'
export { ANIMALS, nicknameOf, type Animal } from './nickname.ts'
export { OUTFIT_COLOURS, OUTFIT_TOPS, OutfitSchema, plainOutfit, type Outfit } from './outfit.ts'
export { refusal, type Refusal } from './rules.ts'
export { showsHands } from './shows-hands.ts'
export { newClass, split, type ClassState, type Question } from './state.ts'
