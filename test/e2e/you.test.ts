import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { violations } from './harness/axe.ts'
import { launchBrowser } from './harness/browser.ts'
import { newLearner, witnessOf } from './harness/shift.ts'

const NAME = 'Zebulon'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Everything that a page has kept on the device, but for the settings. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [location.href, history.state, document.cookie, Object.entries(sessionStorage)]
    for (const [key, value] of Object.entries(localStorage))
      if (key !== 'first-shift.settings') found.push(key, value)
    const answer = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result))
        asked.addEventListener('error', () => reject(asked.error ?? new Error('no reason')))
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name))
      for (const store of database.objectStoreNames)
        found.push(await answer(database.transaction(store).objectStore(store).getAll()))
      database.close()
    }
    return JSON.stringify(found)
  })

test('colleagues call the learner what they chose, and it stays in the settings of the device', async () => {
  const appUrl = inject('appUrl')
  const page = await newLearner(browser)
  await page.goto(`${appUrl}#/settings`)
  await page.getByLabel('What should colleagues call you?').fill(`${NAME}<7`)
  expect(await page.getByLabel('What should colleagues call you?').inputValue()).toBe(NAME)
  await page.getByRole('radio', { name: 'Medium dark skin' }).check()
  await page.getByRole('group', { name: 'A prosthetic hand' }).getByLabel('The left hand').check()
  expect(await violations(page)).toEqual([])

  await page.goto(`${appUrl}#/shift/cafe-opening/text`)
  await page.getByText(`You made it, ${NAME}!`).first().waitFor()
  await page.locator('[data-decision="say.awake"]').click()
  await page.getByText('Love it.').first().waitFor()
  expect(await keptBy(page)).toContain('say.awake')
  expect(await keptBy(page)).not.toContain(NAME)
  expect(witnessOf(page).requests.filter((url) => url.includes(NAME))).toEqual([])

  await page.goto(`${appUrl}#/settings`)
  const settings = await page.evaluate(() => localStorage.getItem('first-shift.settings'))
  expect(JSON.parse(settings ?? '')).toMatchObject({
    callMe: NAME,
    ownHands: 'mediumDark',
    prosthesis: 'left',
  })
  await page.goto(`${appUrl}#/record`)
  await page.locator('[data-control="delete-all"]').click()
  await page.locator('[data-control="yes"]').click()
  await page.getByText('Deleted.').waitFor()
  expect(await page.evaluate(() => localStorage.getItem('first-shift.settings'))).not.toContain(NAME)
  await page.context().close()
})

test('in Spanish colleagues speak to a girl as to a girl, once she says so', async () => {
  const appUrl = inject('appUrl')
  const page = await newLearner(browser, { locale: 'es-MX' })
  await page.goto(`${appUrl}#/shift/cafe-opening/text`)
  await page.getByText('¡Llegaste! Abrimos a las seis.').first().waitFor()
  await page.goto(`${appUrl}#/settings`)
  await page.getByRole('group', { name: '¿Cómo te hablan?' }).getByLabel('En femenino').check()
  await page.goto(`${appUrl}#/shift/cafe-opening/text`)
  await expect.poll(() => page.getByText('¡Bienvenida! Abrimos a las seis.').count()).toBeGreaterThan(0)
  await page.context().close()
})

test('every picture of the front page is in one language, and only that language’s words are fetched', async () => {
  const appUrl = inject('appUrl')
  const page = await newLearner(browser, { locale: 'es-MX', serviceWorkers: 'block' })
  // Heard from the first picture on: headings as they came, whatever replaced them.
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver(() => {
      const said = document.querySelector('h1')?.textContent
      if (said && heard.at(-1) !== said) heard.push(said)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  await page.goto(appUrl)
  await page.getByRole('heading', { level: 1, name: 'Prueba un trabajo antes de elegirlo.' }).waitFor()
  const fetched = (language: string) =>
    witnessOf(page).requests.filter((url) => new RegExp(`/(?:front-)?${language}-[\\w-]+\\.js$`).test(url))
  await expect.poll(() => fetched('es').length).toBe(2)
  expect(fetched('en')).toEqual([])
  await page.locator('[data-control="language"]').click()
  await page.getByRole('heading', { level: 1, name: 'Try a job before you choose one.' }).waitFor()
  expect(fetched('en')).toHaveLength(2)
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  expect(heard).toEqual(['Prueba un trabajo antes de elegirlo.', 'Try a job before you choose one.'])
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.context().close()
})

test('where no words can be fetched the page says so in both languages', async () => {
  const page = await newLearner(browser, { serviceWorkers: 'block' })
  await page.route(/\/front-(?:en|es)-[\w-]+\.js$/, (route) => route.abort())
  await page.goto(inject('appUrl'))
  const said = page.getByText('Check your connection and reload the page.')
  await expect.poll(() => said.isVisible()).toBe(true)
  expect(await said.innerText()).toContain('vuelve a cargar la página')
  await page.context().close()
})
