import { createRoot } from 'react-dom/client'
import { readLetters } from './letters.ts'
import { KitPage } from './KitPage.tsx'
import { createPartPainter } from './part-painter.ts'
import { readPictures } from './pictures.ts'
import './kit.css'

const holder = document.querySelector('#kit')
if (!holder) throw new Error('The page has no element "kit".')
const letters = await readLetters()
const painter = createPartPainter(letters, await readPictures(letters))
createRoot(holder).render(<KitPage painter={painter} />)
