export { ScreenStage, type ScreenStageProps } from './ScreenStage.tsx'
