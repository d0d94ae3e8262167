import type { SoundName } from './recipes.ts'

const PLACES: Partial<Record<SoundName, string>> = {
  door: 'frontDoor',
  bell: 'frontDoor',
  knock: 'delivery',
  ovenDoor: 'oven',
  timer: 'timer',
  water: 'handSink',
  till: 'till',
  steam: 'coffeeMachine',
  beep: 'thermometer',
}

/** The thing that a sound comes from by its nature, or "" where it comes from what was just acted on. */
export function placeOfSound(sound: SoundName): string {
  return PLACES[sound] ?? ''
}
