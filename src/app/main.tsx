import { fetchAhead, readRoute } from '#pages'
import { settings } from '#session'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { keepOffline } from './offline.ts'

fetchAhead(readRoute(location.hash), settings.getState().language)
const root = document.getElementById('app')
if (root) createRoot(root).render(<App />)
keepOffline()
