import { registerSW } from 'virtual:pwa-register'

/**
 * Keeps the app on the device so that it opens without a network. A new version waits until the learner
 * comes to the front page: it never reloads a page in the middle of a shift or of reading.
 */
export function keepOffline(): void {
  const update = registerSW({
    onNeedRefresh() {
      addEventListener('hashchange', () => {
        if (/^#?\/?$/.test(location.hash)) void update(true)
      })
    },
  })
}
