/** A page that takes longer to come has come over a slow line, or to a slow device. */
const QUICK_MS = 1500

/**
 * Begins to fetch the app's typeface. On a slow line that leads straight into a room (`isIntoRoom`) the device's own
 * letters do for this time: it would hold up the room by more than a second, and hardly be there to be read.
 */
export function fetchLetters(isIntoRoom: boolean): void {
  if (isIntoRoom && performance.now() > QUICK_MS) document.documentElement.dataset['letters'] = 'own'
  // Before there is any text: what comes later than that is not shown this time.
  else
    for (const weight of [400, 600, 800]) document.fonts.load(`${weight} 1em Nunito`).catch(() => undefined)
}
