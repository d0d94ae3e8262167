import { fetchAhead, readRoute } from '#pages'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { keepOffline } from './offline.ts'

fetchAhead(readRoute(location.hash))
const root = document.getElementById('app')
if (root) createRoot(root).render(<App />)
keepOffline()
