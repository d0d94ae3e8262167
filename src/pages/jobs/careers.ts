import { unpackCatalogue, type CareerWords, type Catalogue, type PackedCatalogue } from '#career'
import type { Careers, Language } from '#session'
import { askOnce } from '../ask-once.ts'

export type { Careers }

const askFigures = askOnce<Catalogue | undefined>()
const askWords = askOnce<CareerWords | undefined>()

const askBoth = askOnce<Careers | undefined>()

/**
 * The career catalogue in a language; `undefined` where it cannot be fetched. The same promise for every call until a
 * failure is forgotten; never rejects.
 */
export function loadCareers(language: Language): Promise<Careers | undefined> {
  return askBoth(language, async (isFailure) => {
    const [catalogue, words] = await Promise.all([
      askFigures('', async (isMissing) => {
        const packed = await fetchJson<PackedCatalogue>('figures', isMissing)
        return packed && unpackCatalogue(packed)
      }),
      askWords(language, (isMissing) => fetchJson<CareerWords>(`words-${language}`, isMissing)),
    ])
    if (catalogue && words) return { catalogue, words }
    isFailure()
    return undefined
  })
}

async function fetchJson<Data>(name: string, isFailure: () => void): Promise<Data | undefined> {
  const url = `careers/${name}.json`
  try {
    const response = await fetch(url).catch(() => keptOf(url))
    if (response?.ok) {
      if (!navigator.serviceWorker?.controller) await keep(url, response.clone()).catch(() => undefined)
      return (await response.json()) as Data
    }
  } catch {
    // Told to the learner by whoever shows it; asked again on the next move.
  }
  isFailure()
  return undefined
}

/** What the very first visit fetches comes before the service worker that keeps such files is in charge. */
async function keep(url: string, response: Response): Promise<void> {
  await (await caches.open('careers')).put(url, response)
}

async function keptOf(url: string): Promise<Response | undefined> {
  return (await caches.open('careers')).match(url)
}
