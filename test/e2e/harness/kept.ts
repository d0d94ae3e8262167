import type { Page } from 'playwright-core'

/** One thing that a browser keeps of a page's origin: where, and what, as text. */
export interface Kept {
  where: string
  what: string
}

/** Everything that a browser keeps of a page's origin: both storages, every database, file and cookie, and address and SHA-256 of what is cached. */
export const listKept = async (page: Page): Promise<Kept[]> => {
  const cookies = await page.context().cookies()
  return [
    ...cookies.map(({ name, value }) => ({ where: 'cookie', what: `${name}=${value}` })),
    ...(await page.evaluate(readKept)),
  ]
}

/* Runs in the page, so everything it needs is inside. */
const readKept = async (): Promise<Kept[]> => {
  const kept: Kept[] = []
  const asText = (value: unknown): string =>
    JSON.stringify(value, (_key, one: unknown) => {
      const kind = Object.prototype.toString.call(one)
      const isPlain = ['[object Object]', '[object Array]'].includes(kind) || typeof one !== 'object'
      return isPlain || one === null || one instanceof Date ? one : kind
    }) ?? 'undefined'
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, fail) => {
      request.addEventListener('success', () => done(request.result))
      request.addEventListener('error', () => fail(request.error ?? new Error('No answer.')))
    })
  for (const [where, storage] of Object.entries({ localStorage, sessionStorage }))
    for (const [key, value] of Object.entries(storage)) kept.push({ where, what: `${key}=${String(value)}` })
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store)
      const [keys, values] = await Promise.all([
        answer(all.getAllKeys()),
        answer(all.getAll() as IDBRequest<unknown[]>),
      ])
      for (const [index, key] of keys.entries())
        kept.push({ where: `database ${name}/${store}`, what: `${asText(key)}: ${asText(values[index])}` })
    }
    database.close()
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const bytes = await (await cache.match(request))?.arrayBuffer()
      const digest = await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer())
      const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
      kept.push({ where: `cache ${name}`, what: `${request.method} ${request.url} ${hex}` })
    }
  }
  const files = await navigator.storage.getDirectory()
  for await (const name of files.keys()) kept.push({ where: 'file', what: name })
  kept.push({ where: 'history', what: asText(history.state) })
  return kept
}
