export { loadAhead } from './load/model.ts'
export { ScreenStage, type ScreenStageProps } from './ScreenStage.tsx'
