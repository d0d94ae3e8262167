/** Fetches the 3D stage. Nothing of it, three.js included, is loaded before somebody plays in 3D. */
export function loadStage() {
  return import('#stage')
}
