import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/axe.ts'
import { launchBrowser } from './harness/browser.ts'
import { choose, enter, guideOf, serveClasses, wearerIn, type ClassServer } from './harness/class.ts'
import { pressPlace } from './harness/headset-players.ts'
import { tabTo } from './harness/keyboard.ts'
import { newLearner, runsOf, witnessOf } from './harness/shift.ts'

const TRIP = 'behind-the-scenes'

let server: ClassServer
/** Devices of their own: nothing is shared between them but the class. */
let browsers: [Browser, Browser]
beforeAll(async () => {
  ;[server, ...browsers] = await Promise.all([serveClasses(), launchBrowser(), launchBrowser()])
})
afterAll(() => Promise.all([server.close(), ...browsers.map((one) => one.close())]))

/** How much of the class's log a device has heard. */
const seqOf = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-seq]').getAttribute('data-seq'))

/** Does something that the class's log tells of, and waits until every device has heard it. */
const together = async (devices: readonly Page[], act: () => Promise<void>): Promise<void> => {
  const before = Math.max(...(await Promise.all(devices.map(seqOf))))
  await act()
  await expect
    .poll(
      async () => {
        const all = await Promise.all(devices.map(seqOf))
        return all.every((seq) => seq > before && seq === all[0])
      },
      { timeout: 30_000 },
    )
    .toBe(true)
}

/** Comes in with the code that stands on the projector, and goes on as text; by keyboard alone. */
const readerIn = async (browser: Browser, code: string): Promise<Page> => {
  const page = await newLearner(browser, { viewport: { width: 1024, height: 768 } })
  await page.goto(`${server.url}#/class`)
  await tabTo(page, '.code-field')
  await page.keyboard.type(code.toLowerCase())
  await page.keyboard.press('Enter')
  await page.locator('[data-page="class"][data-seq]').waitFor()
  await enter(page, '[data-control="switch-body"]')
  await page.locator('.text-body').waitFor()
  return page
}

/** What a reader is offered whose names begin like this. */
const offered = async (reader: Page, begin: string): Promise<string[]> => {
  const choices = reader.locator(`.choice-button[data-decision^="${begin}"]`)
  await choices.first().waitFor()
  return choices.evaluateAll((all) => all.map((one) => one.getAttribute('data-decision') ?? ''))
}

const sumOf = async (guide: Page): Promise<number> =>
  (await guide.locator('.split-count').allInnerTexts()).reduce((sum, one) => sum + Number(one), 0)

test('a whole trip: a guide by keyboard alone, a learner in a headset, and one who reads and presses keys', async () => {
  const [run] = runsOf(TRIP)
  if (!run) throw new Error('The trip has no playthrough.')
  const { page: guide, code } = await guideOf(browsers[0], server.url, TRIP)
  const reader = await readerIn(browsers[0], code)
  const wearer = await wearerIn(browsers[1], server.url, code)
  const all = [guide, reader, wearer]
  await expect.poll(() => guide.locator('[data-slot][data-here="true"]').count()).toBe(2)
  expect(await violations(guide)).toEqual([])
  expect(await violations(reader)).toEqual([])

  let votes = 0
  for (const [index, decision] of run.decisions.entries()) {
    const stop = decision.startsWith('go.') ? decision.slice(3) : undefined
    if (stop !== undefined) {
      await together(all, () => enter(guide, `[data-stop="${stop}"] .stop-button`))
      await guide.locator(`[data-stop="${stop}"][aria-current="step"]`).waitFor()
      continue
    }
    if (await isToVote(guide, reader, all, decision)) {
      votes += 1
      await together(all, () => enter(reader, `.choice-button[data-decision="${decision}"]`))
      await together(all, () => enter(guide, '[data-control="do-it"]'))
    } else await together(all, () => enter(guide, `.desk-choices [data-decision="${decision}"]`))
    if (index === 0) {
      await askAll(guide, reader, wearer)
      await restInside(guide, wearer)
    }
  }
  expect(votes).toBeGreaterThanOrEqual(3)
  for (const page of all)
    await page.locator(`[data-ending="${run.play.ending}"]`).first().waitFor({ state: 'attached' })

  for (const page of all) {
    expect(witnessOf(page).faults).toEqual([])
    const strangers = witnessOf(page).requests.filter(
      (url) => !/^(?:data|blob):/.test(url) && !url.startsWith(server.url),
    )
    expect(strangers).toEqual([])
  }

  await enter(guide, '[data-control="end"]')
  await together(all, () => enter(guide, '[data-control="end-now"]'))
  await enter(reader, '[data-control="keep"]')
  await enter(reader, '[data-control="debrief"]')
  await reader.locator('[data-page="debrief"]').waitFor({ timeout: 60_000 })
}, 600_000)

test('questions to a professional go through the teacher, both ways, and through no server', async () => {
  const { page: guide, code } = await guideOf(browsers[0], server.url, TRIP)
  const reader = await readerIn(browsers[0], code)
  await enter(reader, '[data-control="wonder"]')
  await tabTo(reader, '[data-dialog="wonder"] textarea')
  await reader.keyboard.type('What do you do on a bad day?')
  await enter(reader, '[data-dialog="wonder"] [data-control="send"]')
  await guide.locator('[data-wondered="1"]').waitFor()
  expect(await violations(reader)).toEqual([])
  await enter(guide, '[data-control="letter"]')
  const out = await guide.locator('input[data-letter]').inputValue()

  const professional = await newLearner(browsers[1], { viewport: { width: 800, height: 700 } })
  await professional.goto(out)
  await tabTo(professional, 'textarea')
  await professional.keyboard.type('I call my sister. <b>Then</b> I go on.')
  expect(await violations(professional)).toEqual([])
  await enter(professional, '[data-control="answer"]')
  const back = await professional.locator('input[data-letter]').inputValue()
  const asked = witnessOf(professional).requests.filter((url) => url.includes('/api/'))
  expect(asked).toEqual([])

  await guide.goto(back)
  await guide.locator('[data-answer="0"]').waitFor()
  expect(await guide.locator('.letter-answer').innerText()).toBe('I call my sister. <b>Then</b> I go on.')
  expect(await violations(guide)).toEqual([])
  await enter(guide, '[data-control="present"]')
  await guide.locator('[data-shown="true"]').waitFor()
  await guide.goto(back.slice(0, -9))
  await guide.getByRole('alert').waitFor()
}, 120_000)

test('what a learner has chosen to look like is theirs in the next class too', async () => {
  const { page: guide, code } = await guideOf(browsers[0], server.url, TRIP)
  const reader = await readerIn(browsers[1], code)
  await together([guide, reader], () => dress(reader))
  const next = await guideOf(browsers[0], server.url, TRIP)
  await reader.goto(`${server.url}#/class/${next.code}/text`)
  await reader.locator(`[data-code="${next.code}"] .text-body`).waitFor()
  // The guide, the learner, and what they wear.
  await expect.poll(() => seqOf(reader)).toBe(3)
  await enter(reader, '[data-control="outfit"]')
  expect(await reader.locator('label[data-colour="red"] input').isChecked()).toBe(true)
  expect(await reader.locator('label[data-top="crest"] input').isChecked()).toBe(true)
  await Promise.all([guide, next.page, reader].map((page) => page.close()))
})

test('a second desk opens by what the first one shows, and the lead goes from one to the other', async () => {
  const { page: desk, code } = await guideOf(browsers[0], server.url, TRIP)
  await enter(desk, '[data-control="code"]')
  await enter(desk, '[data-desk-link] summary')
  const shown = (await desk.locator('[data-desk-link]').getAttribute('data-desk-link')) ?? ''
  const other = await newLearner(browsers[1], { viewport: { width: 1024, height: 768 } })
  await other.goto(server.url + shown.slice(shown.indexOf('#')))
  await other.locator('.desk').waitFor()
  expect(new URL(other.url()).hash).toBe(`#/lead/${code}`)
  expect(await other.locator('[data-control="vote"]').count()).toBe(0)
  await enter(other, '[data-control="take-lead"]')
  await other.locator('.desk-choices').waitFor()
  await desk.locator('[data-control="take-lead"]').waitFor()
}, 120_000)

test('a class outlives its server: what a learner chose meanwhile is kept, told, and counts once it is back', async () => {
  const own = await serveClasses()
  const { page: guide, code } = await guideOf(browsers[0], own.url, TRIP)
  const reader = await newLearner(browsers[0], { viewport: { width: 1024, height: 768 } })
  await reader.goto(`${own.url}#/class/${code}/text`)
  await reader.locator('.text-body').waitFor()
  await enter(guide, '[data-ask] button')
  const [first = ''] = await offered(reader, 'answer.')
  await own.stop()
  await reader.locator('.trip-lost').waitFor()
  await enter(reader, `.choice-button[data-decision="${first}"]`)
  await expect.poll(() => reader.locator('.trip-lost').innerText()).toMatch(/1/)
  expect(await violations(reader)).toEqual([])
  await own.start()
  await expect.poll(() => sumOf(guide), { timeout: 30_000 }).toBe(1)
  await reader.locator('.trip-lost').waitFor({ state: 'detached' })
  await together([guide, reader], () => enter(guide, '[data-stop="archive"] .stop-button'))
  await own.close()
}, 180_000)

test('afterwards: what was chosen and handed in is summed up, printed and saved, and the class is deleted before its day', async () => {
  const { page: guide, code } = await guideOf(browsers[0], server.url, TRIP)
  const reader = await readerIn(browsers[1], code)
  const both = [guide, reader]
  await expect.poll(() => guide.locator('[data-slot][data-here="true"]').count()).toBe(1)
  await together(both, () => enter(guide, '[data-ask] button'))
  const [first = ''] = await offered(reader, 'answer.')
  await together(both, () => enter(reader, `.choice-button[data-decision="${first}"]`))
  await together(both, () => enter(guide, '[data-control="reveal"]'))
  await together(both, () => enter(guide, '[data-control="close"]'))

  await enter(reader, '[data-control="write"]')
  await write(reader, 0, 'I would have asked Idris first.')
  await guide.locator('.desk [data-handed="1"]').waitFor()
  await reader.locator('[data-about="0"][data-there="true"]').waitFor()
  expect(await violations(reader)).toEqual([])

  await enter(guide, '[data-control="after"]')
  await guide.locator('.after [data-paper]').waitFor()
  expect(await violations(guide)).toEqual([])
  const told = await guide.locator('.after').innerText()
  expect(told).toContain('I would have asked Idris first.')
  const name = (await guide.locator('.after [data-paper] dt').innerText()).trim()
  expect(await guide.locator('.after tr[data-slot]').innerText()).toMatch(new RegExp(`^${name}.*1 of 1`, 's'))
  const counts = guide.locator('.after [data-question] tbody tr')
  const sum = (all: string[]) => all.reduce((so, one) => so + Number(one), 0)
  expect(sum(await counts.locator('td').allInnerTexts())).toBe(1)

  // What comes while the totals are open comes in there; what comes while no desk is open waits, over a reload too.
  await write(reader, 1, '=SUM(A1)')
  await guide.locator('.after [data-handed="2"]').waitFor()
  await guide.goto(`${server.url}#/`)
  await reader.locator('[data-dialog="hand-in"] [data-control="close"]').click()
  await enter(reader, '[data-control="write"]')
  await write(reader, 2, 'A writer of labels.')
  await expect
    .poll(() => reader.locator('[data-about="2"] [role="status"]').innerText())
    .toMatch(/not connected/)
  await reader.reload()
  await reader.locator('.trip-waiting').waitFor()
  expect(await violations(reader)).toEqual([])
  await guide.goto(`${server.url}#/lead`)
  await enter(guide, `[data-class="${code}"] [data-control="after"]`)
  await guide.locator('.after [data-handed="3"]').waitFor()
  await reader.locator('.trip-waiting').waitFor({ state: 'detached' })

  const [download] = await Promise.all([
    guide.waitForEvent('download'),
    enter(guide, '[data-control="table"]'),
  ])
  const table = readFileSync(await download.path(), 'utf8')
  expect(table).toContain(`"${name}"`)
  expect(table).toContain(`"'=SUM(A1)"`)
  expect(table).toContain('"A writer of labels."')

  await enter(guide, '[data-control="desk"]')
  await enter(guide, '[data-control="end"]')
  await together(both, () => enter(guide, '[data-control="end-now"]'))
  expect(await violations(guide)).toEqual([])
  await enter(guide, '[data-control="totals"]')
  await enter(guide, '[data-control="delete"]')
  expect(await violations(guide)).toEqual([])
  await enter(guide, '[data-control="delete-now"]')
  await guide.locator('[data-gone]').waitFor()
  expect(await violations(guide)).toEqual([])
  expect(
    await guide.evaluate((word) => Object.keys(localStorage).filter((one) => one.includes(word)), code),
  ).toEqual([])
  expect(await guide.evaluate(() => JSON.stringify(localStorage))).not.toContain('Idris')

  await reader.locator('.ending [role="alert"]').waitFor()
  await enter(reader, '[data-control="keep"]')
  await enter(reader, '[data-control="debrief"]')
  const late = await newLearner(browsers[0], { viewport: { width: 800, height: 700 } })
  await late.goto(`${server.url}#/class/${code}`)
  await late.locator('[data-turned="noSuchClass"]').waitFor()
  for (const page of both) expect(witnessOf(page).faults).toEqual([])
}, 240_000)

/** Writes about one of the trip's questions and hands it in, by keyboard. */
async function write(reader: Page, about: number, text: string): Promise<void> {
  await tabTo(reader, `[data-about="${about}"] textarea`)
  await reader.keyboard.type(text)
  await enter(reader, `[data-about="${about}"] [data-control="give"]`)
}

/** Puts what is to be decided to the vote; false where there is no vote over this decision. */
async function isToVote(guide: Page, reader: Page, all: readonly Page[], decision: string): Promise<boolean> {
  if ((await guide.locator('[data-control="vote"]:enabled').count()) === 0) return false
  await together(all, () => enter(guide, '[data-control="vote"]'))
  if ((await reader.locator(`.choice-button[data-decision="${decision}"]`).count()) > 0) return true
  await together(all, () => enter(guide, '[data-control="close"]'))
  return false
}

/** Chooses by keyboard how the others see them. */
async function dress(reader: Page): Promise<void> {
  await enter(reader, '[data-control="outfit"]')
  await reader.locator('[data-dialog="outfit"]').waitFor()
  expect(await violations(reader)).toEqual([])
  await reader.locator('label[data-colour="red"] input').focus()
  await reader.keyboard.press('Space')
  await reader.locator('label[data-top="crest"] input').focus()
  await reader.keyboard.press('Space')
  await enter(reader, '[data-control="dress"]')
  await reader.locator('[data-dialog="outfit"]').waitFor({ state: 'detached' })
}

/** What a learner has in the headset beside the trip: a hand to raise, and a break that holds nobody else. */
async function restInside(guide: Page, wearer: Page): Promise<void> {
  const press = (command: string, isDone: () => Promise<boolean>) =>
    pressPlace(wearer, 'controller', `[data-command="${command}"]`, isDone)
  const isResting = async () => (await wearer.locator('[data-dialog="rest"]').count()) > 0
  await press('hand', async () => (await guide.locator('[data-slot][data-sign="hand"]').count()) === 1)
  await press('pause', isResting)
  await press('resume', async () => !(await isResting()))
}

/** A question of the plan: one answers by keyboard, one on the panel in the headset, and all see how it came out. */
async function askAll(guide: Page, reader: Page, wearer: Page): Promise<void> {
  const all = [guide, reader, wearer]
  await together(all, () => enter(guide, '[data-ask] button'))
  const [first = ''] = await offered(reader, 'answer.')
  await together(all, () => enter(reader, `.choice-button[data-decision="${first}"]`))
  await choose(wearer, first, async () => (await sumOf(guide)) === 2)
  await together(all, () => enter(guide, '[data-control="reveal"]'))
  await reader.locator('.question-panel .split').waitFor()
  await together(all, () => enter(guide, '[data-control="close"]'))
}
