export { candidates } from './candidates.ts'
export { FIRM, MAYBE, type Box, type Evidence, type EvidenceOf, type SignReading } from './evidence.ts'
export {
  layOutLabels,
  type LabelItem,
  type LabelLayout,
  type PlacedLabel,
  type ScreenRect,
} from './labels.ts'
export { cleanText } from './pack/clean-text.ts'
export { importPlaces } from './pack/import-places.ts'
export { limits } from './pack/limits.ts'
export { makePack, type PlacePack, type Title } from './pack/pack.ts'
export { linkToPack, packToLink } from './pack/pack-link.ts'
export { posterQr } from './pack/poster.ts'
export { packProblemCodes, type PackProblem, type PackProblemCode } from './pack/problem.ts'
export { readPack } from './pack/read-pack.ts'
export { writePack } from './pack/write-pack.ts'
export type { LngLat, Place } from './place.ts'
export { distanceBetween, lngLatAt, metresFrom } from './plane.ts'
export { posterText, readPosterText, type PosterCode } from './qr-text.ts'
export { nothingRecognised, recognise, whereabouts, type RecognitionState } from './recognise.ts'
export { sightings, type Sighting } from './sightings.ts'
export { greyOf, type GreyImage } from './sign/grey-image.ts'
export { prepareNames, type SignName } from './sign/match-name.ts'
export { signNames } from './sign/sign-names.ts'
export { readFrame, type Recognise } from './sign/read-frame.ts'
export { followPatch, startPatch, type Patch } from './track-patch.ts'
export { turnHeading, type HeadingState, type OrientationSample } from './heading.ts'
export { carryOn, foldsLabels, standingStill, type Carry, type CarrySample } from './walking.ts'
export { decodeCodes } from './qr/decode-codes.ts'
export { readCodes, type SeenCode } from './qr/read-codes.ts'
