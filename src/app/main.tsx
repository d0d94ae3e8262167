import { fetchAhead, readRoute } from '#pages'
import { LANGUAGES, loadFrontWords, loadInterfaceWords, settings } from '#session'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { keepOffline } from './offline.ts'
import { fetchLetters } from './letters.ts'
import { isIntoRoom, roomSeen } from './room-seen.ts'

const route = readRoute(location.hash)
fetchAhead(route)
fetchLetters(isIntoRoom(route))
void open()
void roomSeen(route).then(keepOffline)

// No top-level await: chunks that share code with this one would be cut into crumbs.
async function open(): Promise<void> {
  const isSpeaking = await canSpeak()
  const root = document.getElementById(isSpeaking ? 'app' : 'speechless')
  if (isSpeaking && root) createRoot(root).render(<App />)
  else root?.removeAttribute('hidden')
  // The other pages ask again if this fails.
  loadInterfaceWords(settings.getState().language).catch(() => undefined)
}

/** Fetches the words of the front page in the learner's language, or in another where those cannot be had. */
async function canSpeak(): Promise<boolean> {
  const { language } = settings.getState()
  for (const one of [language, ...LANGUAGES]) {
    const isHere = await loadFrontWords(one).then(
      () => true,
      () => false,
    )
    if (isHere) return true
  }
  return false
}
