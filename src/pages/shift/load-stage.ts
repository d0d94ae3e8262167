import type * as Stage from '#stage'

let stage: typeof Stage | undefined

/** Fetches the 3D stage. Nothing of it, three.js included, is loaded before somebody plays in 3D. */
export async function loadStage(): Promise<typeof Stage> {
  stage ??= await import('#stage')
  return stage
}

/** The stage if it is there already: to wait for what is there costs a third of a second, React's rest between fallbacks. */
export function stageIfLoaded(): typeof Stage | undefined {
  return stage
}
