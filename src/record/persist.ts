const ASKED = 'first-shift.asked-to-persist'

/**
 * Asks the browser, once per device, not to throw the record away when space is short. Called after a save, so
 * that a question, where the browser puts one, comes when there is something to lose. A no changes nothing.
 */
export function askToPersist(): void {
  const storage = globalThis.navigator?.storage
  if (typeof storage?.persist !== 'function' || typeof localStorage === 'undefined') return
  try {
    if (localStorage.getItem(ASKED) !== null) return
    localStorage.setItem(ASKED, 'yes')
    storage.persist().catch(() => false)
  } catch {
    // Storage is forbidden here: then there is nothing to make lasting either.
  }
}
