export { xrSupport, type XrSupport } from './headset/support.ts'
export { ScreenStage, type ScreenStageProps } from './ScreenStage.tsx'
