import { LANGUAGES, loadInterfaceWords } from '../../src/session/words.ts'

// As the app does before it shows anything: what tests make speaks both languages.
await Promise.all(LANGUAGES.map(loadInterfaceWords))
