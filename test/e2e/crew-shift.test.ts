import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { crewOf, readScenario } from '#scenario'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/axe.ts'
import { launchBrowser } from './harness/browser.ts'
import { choose, enter, serveClasses, wearInClass, type ClassServer } from './harness/class.ts'
import { begin, makerOf, take } from './harness/crew.ts'
import { newLearner, runsOf } from './harness/shift.ts'

let server: ClassServer
/** Devices of their own: nothing is shared between them but the crew. */
let browsers: [Browser, Browser]
beforeAll(async () => {
  ;[server, ...browsers] = await Promise.all([serveClasses(), launchBrowser(), launchBrowser()])
})
afterAll(() => Promise.all([server.close(), ...browsers.map((one) => one.close())]))

const joinerOf = async (browser: Browser, code: string): Promise<Page> => {
  const page = await newLearner(browser, { viewport: { width: 1024, height: 768 } })
  await page.goto(`${server.url}#/class/${code}/text`)
  await page.locator('[data-page="lobby"]').waitFor()
  return page
}

/** The two crews as the page of all classes has them together. */
const groupOf = async (page: Page): Promise<string> => {
  const group = page.locator('.your-classes [data-crews]')
  await group.waitFor()
  return (await group.getAttribute('data-crews')) ?? ''
}

test('two play a whole shift in their roles by keyboard, one who comes late looks on; each is scored and keeps it', async () => {
  const shift = 'cafe-opening'
  const read = readScenario(readFileSync(`scenarios/${shift}/scenario.json`))
  const [run] = runsOf(shift)
  if (!read.ok || !run) throw new Error('The shift cannot be read.')
  const { scenario } = read
  const plan = crewOf(scenario)

  const { page: maker, code } = await makerOf(browsers[0], server.url, shift)
  const partner = await joinerOf(browsers[1], code)
  expect(await violations(maker)).toEqual([])
  expect(await maker.locator('[data-control="begin"]').isDisabled()).toBe(true)
  for (const role of ['baker', 'host']) await take(maker, role)
  await take(partner, 'server')
  // Nobody is hurried here: what comes by itself is another test's.
  await maker.locator('input[name="pace"]').last().check()
  await begin(maker)
  await partner.locator('.text-body').waitFor()
  await enter(maker, '[data-control="switch-body"]')
  await maker.locator('.text-body').waitFor()
  // Somebody who comes late and has no role looks on, in 3D.
  const watcher = await newLearner(browsers[1], { viewport: { width: 320, height: 240 } })
  await watcher.goto(`${server.url}#/class/${code}`)
  await watcher.locator('[data-furnished="true"]').waitFor({ timeout: 180_000 })

  const seqOf = async (page: Page) => Number(await page.locator('[data-seq]').getAttribute('data-seq'))
  const press = async (page: Page, decision: string): Promise<void> => {
    const before = await seqOf(maker)
    const choice = page.locator(`[data-decision="${decision}"]`).first()
    await choice.waitFor({ timeout: 20_000 })
    await choice.focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => Math.min(await seqOf(maker), await seqOf(partner)), { timeout: 20_000 })
      .toBeGreaterThan(before)
  }
  let advised = 0
  for (const decision of run.decisions) {
    const roles = plan?.rolesOf(decision) ?? []
    const isPartners = roles.includes('server') && !roles.includes('baker') && !roles.includes('host')
    const [actor, other] = isPartners ? [partner, maker] : [maker, partner]
    const isShared = plan?.isTogether(decision) === true
    // What two must want is wanted by one first; and once something is advised that needs no advice.
    if (isShared || (isPartners && advised === 0)) {
      const role = isPartners ? 'server' : roles[0]
      await other.locator(`[data-decision="advise.${role}"]`).first().focus()
      await other.keyboard.press('Enter')
      await press(other, `advise.${decision}`)
      advised += 1
    }
    await press(actor, decision)
  }
  expect(advised).toBeGreaterThan(1)

  for (const page of [maker, partner, watcher]) {
    await page.locator(`.ending[data-ending]`).waitFor()
    await page.locator('[data-report="crew"]').waitFor({ timeout: 120_000 })
  }
  expect(await partner.locator('.crew-score tbody tr').count()).toBe(2)
  expect(await violations(partner)).toEqual([])
  expect(await violations(maker)).toEqual([])
  await enter(partner, '[data-control="keep"]')
  await enter(partner, '[data-control="debrief"]')
  await partner.locator('[data-page="debrief"] .timeline').waitFor({ timeout: 120_000 })
  const mine = await partner.locator('.timeline .moment.card').count()
  const others = await partner.locator('.timeline .moment.card [data-by="crew"]').count()
  expect(others).toBeGreaterThan(0)
  expect(others).toBeLessThan(mine)
  await Promise.all([maker, partner, watcher].map((page) => page.close()))
})

test('a pair in any shift: one in a headset, one who reads; a break holds both, and a lost partner’s role is taken over', async () => {
  const { page: reader, code } = await makerOf(browsers[0], server.url, 'museum-loan')
  const { page: worn, putOn } = await wearInClass(browsers[1], server.url, code)
  await take(worn, 'voice')
  await take(reader, 'hands')
  await reader.locator('input[name="pace"]').last().check()
  await begin(reader)
  await putOn()
  await reader.goto(`${server.url}#/class/${code}/text`)
  const line = () => reader.locator('[data-seq]').getAttribute('data-seq')
  const before = await line()
  const says = worn.locator('[data-decision^="say."][data-position]')
  const first = (await says.first().getAttribute('data-decision')) ?? ''
  await choose(worn, first, async () => (await line()) !== before)
  await worn.close()
  const open = reader.locator('[data-open-role="voice"]')
  await open.waitFor({ timeout: 30_000 })
  await enter(reader, '[data-open-role="voice"]')
  await open.waitFor({ state: 'detached' })
  expect(await reader.locator('[data-name]').getAttribute('data-name')).toBe('Hands + Voice')
  await enter(reader, '[data-control="pause"]')
  await reader.locator('[data-dialog="pause"]').waitFor()
  await enter(reader, '[data-control="resume"]')
  await reader.locator('[data-dialog="pause"]').waitFor({ state: 'detached' })
  await reader.close()
})

test('a teacher looks after two crews: sees how far each is, is asked for help, stops them all, and deletes them', async () => {
  const teacher = await newLearner(browsers[0], { viewport: { width: 1280, height: 800 } })
  await teacher.goto(`${server.url}#/lead`)
  await teacher.locator('[data-crews="cafe-opening"]').waitFor()
  await enter(teacher, '[data-crews="cafe-opening"]')
  const count = teacher.getByRole('spinbutton')
  await count.press('Control+a')
  await count.pressSequentially('10')
  await teacher.getByRole('button', { name: /10/ }).waitFor()
  await count.fill('2')
  await teacher.locator('[data-control="make"]:enabled').waitFor()
  await enter(teacher, '[data-control="make"]')
  const cards = teacher.locator('.crew-card')
  await expect.poll(() => cards.count()).toBe(2)
  const codes = await cards.evaluateAll((all) => all.map((one) => one.getAttribute('data-crew') ?? ''))
  await teacher.locator('.crew-card [data-phase="lobby"]').nth(1).waitFor()
  await enter(teacher, '[data-control="codes"]')
  expect(await teacher.locator('[data-dialog="codes"] .join-card').count()).toBe(2)
  expect(await violations(teacher)).toEqual([])
  await teacher.keyboard.press('Escape')

  const players = await Promise.all(codes.map((code) => joinerOf(browsers[1], code)))
  const [first, second] = players
  if (!first || !second) throw new Error('Nobody came.')
  for (const player of players) {
    for (const role of ['baker', 'server', 'host']) await take(player, role)
  }
  await first.locator('input[name="pace"]').last().check()
  await begin(first)
  const cardOf = (index: number) => teacher.locator(`[data-crew="${codes[index]}"]`)
  await cardOf(0).locator('[data-phase="playing"]').waitFor()
  expect(await cardOf(1).locator('[data-phase]').getAttribute('data-phase')).toBe('lobby')
  const choice = first.locator('.text-body [data-decision]').first()
  await choice.focus()
  await first.keyboard.press('Enter')
  await cardOf(0).locator('[data-decided="1"]').waitFor()
  await enter(first, '[data-sign="hand"]')
  await cardOf(0).locator('.crew-needs').waitFor()

  // All of them look up; who has begun loses no time, and nobody goes on by themselves.
  await enter(teacher, '[data-control="eyes"]')
  for (const player of players) await player.locator('[data-dialog="eyes"]').waitFor()
  expect(await first.locator('[data-control="resume"]').count()).toBe(0)
  await cardOf(0).locator('[data-phase="held"]').waitFor()
  await teacher.reload()
  await cardOf(0).locator('[data-phase="held"]').waitFor()
  expect(await violations(teacher)).toEqual([])
  await enter(teacher, '[data-control="eyes"][aria-pressed="true"]')
  for (const player of players) await player.locator('[data-dialog="eyes"]').waitFor({ state: 'detached' })
  await cardOf(0).locator('[data-phase="playing"]').waitFor()

  // The way back to this desk, from the page of all classes.
  await teacher.goto(`${server.url}#/lead`)
  await enter(teacher, `[data-crews="${await groupOf(teacher)}"] a`)
  await expect.poll(() => cards.count()).toBe(2)
  await enter(teacher, '[data-control="delete"]')
  await enter(teacher, '[data-control="delete-now"]')
  await teacher.locator('[data-gone]').waitFor()
  for (const player of players) await player.locator('[data-turned="deleted"]').waitFor()
  await Promise.all([teacher, ...players].map((page) => page.close()))
})
