/**
 * Keeps the screen lit while somebody looks through the camera; asked anew when the page comes back to the front. A
 * device that refuses, to save its battery, goes dark as it always does. @returns what ends it
 */
export function keepAwake(): () => void {
  const wakeLock = navigator.wakeLock as WakeLock | undefined
  if (!wakeLock) return () => undefined
  let held: WakeLockSentinel | undefined
  let isEnded = false
  const hold = async () => {
    if (document.hidden || isEnded) return
    try {
      held = await wakeLock.request('screen')
      if (isEnded) await held.release()
    } catch {
      held = undefined
    }
  }
  const again = () => void hold()
  document.addEventListener('visibilitychange', again)
  void hold()
  return () => {
    isEnded = true
    document.removeEventListener('visibilitychange', again)
    void held?.release()
  }
}
