export { openRoomCard, type RoomCard, type RoomCardParts } from './headset/room-card.ts'
export { loadAhead } from './load/model.ts'
export { prepareRoom } from './room.ts'
export { ScreenStage, type ScreenStageProps } from './ScreenStage.tsx'
