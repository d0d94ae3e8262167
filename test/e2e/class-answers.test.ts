import { packLetter } from '#class'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/axe.ts'
import { launchBrowser } from './harness/browser.ts'
import { enter, guideOf, serveClasses, type ClassServer } from './harness/class.ts'
import { tabTo } from './harness/keyboard.ts'
import { newLearner, witnessOf } from './harness/shift.ts'

const TRIP = 'behind-the-scenes'
const QUESTIONS = ['What do you do on a bad day?', 'How did you begin?', 'Is it loud?']

let server: ClassServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([
    serveClasses(),
    launchBrowser(['--use-fake-device-for-media-stream']),
  ])
})
afterAll(() => Promise.all([server.close(), browser.close()]))

/** The page of somebody who works there; `may`: what they let the page use. */
const professionalAt = async (
  link: string,
  may: readonly string[] = ['microphone', 'camera'],
): Promise<Page> => {
  const page = await newLearner(browser, { viewport: { width: 800, height: 700 }, permissions: [...may] })
  await page.goto(link)
  await page.locator('[data-question="0"]').waitFor()
  return page
}

const linkTo = (questions: readonly string[] = QUESTIONS) =>
  `${server.url}#/questions/${packLetter({ trip: TRIP, questions: questions.map((text) => ({ text })) })}`

/** Everything that leaves a page from now on. */
const watch = (page: Page): string[] => {
  const sent: string[] = []
  page.on('websocket', (socket) => sent.push(socket.url()))
  page.context().on('request', (request) => {
    // A page may fetch parts of the app itself; it may not say anything with it.
    const isOwn = request.url().startsWith(server.url) || /^(?:blob|data):/.test(request.url())
    if (!isOwn || request.method() !== 'GET' || request.url().includes('/api/'))
      sent.push(`${request.method()} ${request.url()}`)
  })
  return sent
}

/** Counts addresses of files in memory that have not been taken back. */
const watchUrls = (page: Page) =>
  page.addInitScript(() => {
    const inUse = new Set<string>()
    Object.assign(globalThis, { openUrls: inUse })
    const [make, revoke] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)]
    URL.createObjectURL = (file) => {
      const url = make(file)
      inUse.add(url)
      return url
    }
    URL.revokeObjectURL = (url) => {
      inUse.delete(url)
      revoke(url)
    }
  })
const openUrls = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { openUrls: Set<string> }).openUrls.size)

/** Whether microphone or camera are on. */
const watchTracks = (page: Page) =>
  page.addInitScript(() => {
    const all: MediaStreamTrack[] = []
    Object.assign(globalThis, { tracks: all })
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted)
      all.push(...stream.getTracks())
      return stream
    }
  })
const liveTracks = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      (globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.filter(
        ({ readyState }) => readyState === 'live',
      ).length,
  )

/** Notes what is shown as captions, now and from now on. */
const watchCaptions = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { captions: seen })
    for (const line of document.querySelectorAll('[data-caption]')) {
      seen.push(line.textContent)
      new MutationObserver(() => seen.push(line.textContent)).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    }
  })
const captionsSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { captions: string[] }).captions)

const part = (at: number, control: string) => `[data-question="${at}"] [data-control="${control}"]`

/** Records for a question, by keyboard alone: the focus comes along from one button to the next. */
const recordBy = async (page: Page, at: number, control: string, ms = 1500): Promise<void> => {
  await enter(page, part(at, control))
  await page.locator(`[data-question="${at}"] [data-recording]`).waitFor()
  await expect.poll(() => focused(page)).toBe('stop-clip')
  await page.waitForTimeout(ms)
  await page.keyboard.press('Enter')
  await page.locator(`[data-question="${at}"] [data-clip]`).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-clip]') !== null))
    .toBe(true)
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-control') ?? document.activeElement?.tagName)

const write = async (page: Page, at: number, text: string): Promise<void> => {
  await tabTo(page, `[data-question="${at}"] textarea`)
  await page.keyboard.type(text)
}

/** Presses the button that saves, and reads what was saved. */
const save = async (page: Page): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    enter(page, '[data-control="answer"]:enabled'),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const choose = (page: Page, selector: string, name: string, buffer: Buffer, mimeType = '') =>
  page.locator(selector).setInputFiles({ name, mimeType, buffer })
const open = (page: Page, buffer: Buffer, name = 'answers.answers') =>
  choose(page, '[data-page="questions"] input[type="file"]', name, buffer)

/** A second of a tone: 8,000 samples, a byte each. */
const TONE = Buffer.from(
  Array.from({ length: 8000 }, (_, at) => 128 + 60 * Math.sin((at * 2 * Math.PI * 440) / 8000)),
)
const PLACE = '+40.7128-074.0060'

/** A tone as a WAV file, as a phone may write it: with the place where it was made. */
const wavWithPlace = (): Buffer => {
  const sized = (name: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(name)
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data])
  }
  const format = Buffer.alloc(16)
  format.writeUInt16LE(1, 0)
  format.writeUInt16LE(1, 2)
  format.writeUInt32LE(8000, 4)
  format.writeUInt32LE(8000, 8)
  format.writeUInt16LE(1, 12)
  format.writeUInt16LE(8, 14)
  const told = Buffer.concat([Buffer.from('INFO'), sized('ICMT', Buffer.from(`${PLACE}\0`))])
  return sized(
    'RIFF',
    Buffer.concat([Buffer.from('WAVE'), sized('fmt ', format), sized('LIST', told), sized('data', TONE)]),
  )
}

test('a professional records one answer and writes another; the teacher plays them first and shows the class what they chose', async () => {
  const { page: guide, code } = await guideOf(browser, server.url, TRIP)
  const reader = await newLearner(browser, { viewport: { width: 1024, height: 768 } })
  await reader.goto(`${server.url}#/class/${code}/text`)
  await reader.locator('.text-body').waitFor()
  await enter(reader, '[data-control="wonder"]')
  for (const [index, question] of QUESTIONS.slice(0, 2).entries()) {
    await tabTo(reader, '[data-dialog="wonder"] textarea')
    await reader.keyboard.type(question)
    await enter(reader, '[data-dialog="wonder"] [data-control="send"]')
    await guide.locator(`[data-wondered="${index + 1}"]`).waitFor()
  }
  expect(await guide.locator('.desk [data-control="open-answers"]').count()).toBe(1)
  await enter(guide, '[data-control="letter"]')
  const professional = await professionalAt(await guide.locator('input[data-letter]').inputValue())
  const sent = watch(professional)
  expect(await violations(professional)).toEqual([])

  await recordBy(professional, 0, 'record-sound')
  expect(await violations(professional)).toEqual([])
  await write(professional, 1, 'As a cleaner. I asked.')
  // A clip without its words goes nowhere: the field that lacks them is shown.
  await enter(professional, '[data-control="answer"]:enabled')
  expect(await professional.locator('[data-question="0"] textarea').getAttribute('aria-invalid')).toBe('true')
  await expect.poll(() => focused(professional)).toBe('TEXTAREA')
  expect(await violations(professional)).toEqual([])
  await professional.keyboard.type('I call my sister. Then I <b>go</b> on.')
  const { name, bytes } = await save(professional)
  expect(name).toBe(`answers-${TRIP}.answers`)
  await professional.locator(`[data-saved="${name}"]`).waitFor()
  expect(Object.keys(unzipSync(bytes))[0]).toBe('letter.json')
  expect(await violations(professional)).toEqual([])
  expect(sent).toEqual([])

  const heard = watch(guide)
  await watchUrls(guide)
  await guide.reload()
  await guide.locator('.desk').waitFor()
  heard.length = 0
  await enter(guide, '[data-control="open-answers"]')
  await open(guide, bytes, name)
  await guide.locator('[data-answer="1"]').waitFor()
  await watchCaptions(guide)
  expect(await violations(guide)).toEqual([])
  expect(await guide.locator('[data-answer="0"] .letter-answer').innerText()).toBe(
    'I call my sister. Then I <b>go</b> on.',
  )
  const audio = guide.locator('[data-answer="0"] audio')
  await expect.poll(() => audio.evaluate((one: HTMLAudioElement) => one.duration)).toBeGreaterThan(0.5)
  // It is measured to its end, and stands at its beginning.
  await expect
    .poll(() => audio.evaluate((one: HTMLAudioElement) => [one.duration < 60, one.currentTime, one.paused]))
    .toEqual([true, 0, true])
  await tabTo(guide, '[data-answer="0"] audio')
  await guide.keyboard.press('Space')
  await expect.poll(() => audio.evaluate((one: HTMLAudioElement) => one.currentTime)).toBeGreaterThan(0.2)
  // What is said is written along with it.
  await expect.poll(() => captionsSeen(guide)).toContain('I call my sister.')
  await expect.poll(() => captionsSeen(guide)).toContain('Then I <b>go</b> on.')

  await tabTo(guide, '[data-answer="1"] input')
  await guide.keyboard.press('Space')
  await enter(guide, '[data-control="present"]')
  await guide.locator('[data-shown="true"]').waitFor()
  expect(await guide.locator('[data-answer]').count()).toBe(1)
  await audio.waitFor()
  expect(await violations(guide)).toEqual([])
  expect(heard).toEqual([])
  expect(await openUrls(guide)).toBe(1)
  await guide.evaluate(() => {
    location.hash = '#/'
  })
  await guide.locator('[data-page="questions"]').waitFor({ state: 'detached' })
  expect(await openUrls(guide)).toBe(0)
  for (const page of [guide, professional]) expect(witnessOf(page).faults).toEqual([])
}, 240_000)

test('with picture and sound, one clip at a time, made anew and taken out, and words alone are still a link', async () => {
  const page = await newLearner(browser, {
    viewport: { width: 390, height: 844 },
    permissions: ['microphone', 'camera'],
  })
  await watchTracks(page)
  await watchUrls(page)
  await page.goto(linkTo())
  await enter(page, part(0, 'record-picture'))
  await page.locator('[data-question="0"] [data-recording="picture"]').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await page.locator(part(1, 'record-sound')).getAttribute('aria-disabled')).toBe('true')
  expect(await page.locator('[data-control="answer"]').isDisabled()).toBe(true)
  await page.waitForTimeout(1500)
  await enter(page, '[data-control="stop-clip"]')
  const video = page.locator('[data-question="0"] video')
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.videoWidth)).toBeGreaterThan(100)
  expect(await liveTracks(page)).toBe(0)

  await recordBy(page, 0, 'record-again', 800)
  await recordBy(page, 1, 'record-sound', 800)
  await write(page, 0, 'This is my bench.')
  await write(page, 1, 'It hums.')
  // The picture has its captions in it, and they follow what is written.
  const captionsOf = () =>
    video.evaluate((one: HTMLVideoElement) => {
      const shown = [...one.textTracks].filter(({ mode }) => mode === 'showing')
      return shown.flatMap(({ cues }) =>
        [...(cues ?? [])].map((cue) => (cue as VTTCue).getCueAsHTML().textContent),
      )
    })
  await expect.poll(captionsOf).toEqual(['This is my bench.'])
  const { bytes } = await save(page)
  const [, film = new Uint8Array()] = Object.values(unzipSync(bytes))
  expect(Object.keys(unzipSync(bytes))).toHaveLength(3)
  // The same film as a file, as from a phone: its picture and its sound are taken.
  await choose(page, '[data-question="2"] input[type="file"]', 'film', Buffer.from(film))
  const chosen = page.locator('[data-question="2"] video')
  await expect.poll(() => chosen.evaluate((one: HTMLVideoElement) => one.videoWidth)).toBeGreaterThan(100)
  expect(await chosen.evaluate((one: HTMLVideoElement) => Number.isFinite(one.duration))).toBe(true)
  await enter(page, part(2, 'drop-clip'))

  // In the other language, and after a look at another page, it is all still there.
  await page.getByRole('button', { name: /Español/ }).click()
  await page.getByRole('heading', { name: 'Preguntas de una clase' }).waitFor()
  await page.locator('.brand').click()
  await page.locator('[data-page="questions"]').waitFor({ state: 'detached' })
  await page.goBack()
  await expect.poll(() => page.locator('[data-clip]').count()).toBe(2)
  for (const at of [0, 1]) {
    await enter(page, part(at, 'drop-clip'))
    await expect.poll(() => focused(page)).toBe('record-sound')
  }
  expect(await openUrls(page)).toBeLessThanOrEqual(1)
  await enter(page, '[data-control="answer"]:enabled')
  expect(await page.locator('input[data-letter]').inputValue()).toContain('#/questions/')
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
}, 120_000)

test('a recording tells how long it may still be, stops by itself, and switches off when the page is left', async () => {
  const page = await newLearner(browser, { permissions: ['microphone'] })
  await watchTracks(page)
  await page.clock.install()
  await page.goto(linkTo())
  await enter(page, part(0, 'record-sound'))
  const left = page.locator('[data-left]')
  await left.waitFor()
  const status = page.locator('[data-question="0"] [role="status"]')
  expect(await status.innerText()).toContain('90')
  await page.clock.fastForward(62_000)
  await expect.poll(() => status.innerText()).toContain('30')
  await page.clock.fastForward(20_000)
  await expect.poll(() => status.innerText()).toContain('10')
  await expect.poll(async () => Number(await left.getAttribute('data-left'))).toBeLessThan(10)
  await page.clock.fastForward(10_000)
  await page.locator('[data-question="0"] [data-clip]').waitFor()
  expect(await liveTracks(page)).toBe(0)

  await enter(page, part(1, 'record-sound'))
  await left.waitFor()
  expect(await liveTracks(page)).toBe(1)
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await expect.poll(() => liveTracks(page)).toBe(0)
  expect(witnessOf(page).faults).toEqual([])
  await page.context().close()
}, 120_000)

test('who refuses the microphone is told what else to do, and a file of theirs will do', async () => {
  const page = await professionalAt(linkTo(), [])
  const sent = watch(page)
  await enter(page, part(0, 'record-sound'))
  await page.locator('[data-trouble="denied"]').waitFor()
  expect(await page.locator('[data-trouble]').innerText()).toContain('choose a file')
  await expect.poll(() => focused(page)).toBe('record-sound')
  expect(await violations(page)).toEqual([])
  await enter(page, part(0, 'record-picture'))
  await page.locator('[data-trouble="denied"]').waitFor()

  const picker = '[data-question="0"] input[type="file"]'
  await choose(page, picker, 'clip.mp4', Buffer.from('<html>not a film</html>'), 'video/mp4')
  await page.locator('[data-trouble="not-a-clip"]').waitFor()
  await choose(page, picker, 'clip.webm', Buffer.from('\u001aEß£ webm that is none', 'latin1'), 'video/webm')
  await page.locator('[data-trouble="unplayable"]').waitFor()
  // What takes its sound out of a file is fetched when it is needed first.
  await page.route('**/assets/bare-clip-*', (route) => route.abort())
  await choose(page, picker, 'tone.wav', wavWithPlace(), 'audio/wav')
  await page.locator('[data-trouble="unfetched"]').waitFor()
  await page.unroute('**/assets/bare-clip-*')
  await choose(page, picker, 'C:\\Users\\me\\my child.wav', wavWithPlace(), 'audio/wav')
  await page.locator('[data-question="0"] [data-clip="sound"]').waitFor()
  expect(await page.locator('[data-trouble]').count()).toBe(0)
  expect(await page.locator(part(0, 'record-again')).count()).toBe(0)
  await write(page, 0, 'Beep.')
  const { bytes } = await save(page)
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toEqual(['letter.json', 'clip-1.wav'])
  // Its sound is taken, and nothing that the file tells.
  expect(bytes.includes(TONE)).toBe(true)
  expect(bytes.includes(PLACE)).toBe(false)
  expect(bytes.includes('child')).toBe(false)
  expect(sent).toEqual([])

  const teacher = await newLearner(browser, { viewport: { width: 800, height: 700 } })
  await teacher.goto(`${server.url}#/questions`)
  await teacher.locator('input[type="file"]').waitFor()
  expect(await violations(teacher)).toEqual([])
  const refused = teacher.locator('[role="alert"][data-fault]')
  for (const [buffer, fault] of [
    [bytes.subarray(0, -40), 'not-answers'],
    [Buffer.from('<html>'), 'not-answers'],
    [Buffer.alloc(0), 'not-answers'],
  ] as const) {
    await open(teacher, buffer)
    await teacher.locator(`[data-fault="${fault}"]`).waitFor()
    expect((await refused.innerText()).length).toBeGreaterThan(20)
  }
  expect(await violations(teacher)).toEqual([])

  // Dropped anywhere on the page, it opens as if it had been chosen.
  const file = await teacher.evaluateHandle(
    (all) => {
      const carried = new DataTransfer()
      carried.items.add(new File([Uint8Array.from(all)], 'answers.answers'))
      return carried
    },
    [...bytes],
  )
  await teacher.dispatchEvent('main', 'drop', { dataTransfer: file })
  await teacher.locator('[data-answer="0"] audio').waitFor()
  await enter(teacher, '[data-control="other"]')
  await teacher.locator('input[type="file"]').waitFor()
  for (const one of [page, teacher]) expect(witnessOf(one).faults).toEqual([])
  await Promise.all([page.context().close(), teacher.context().close()])
}, 120_000)

test('a device without a microphone, one that is in use, and a browser that cannot record each say what to do', async () => {
  const page = await newLearner(browser, { viewport: { width: 800, height: 700 } })
  await page.addInitScript(() => {
    const names = ['NotFoundError', 'NotReadableError']
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', names.shift()))
  })
  await page.goto(linkTo())
  for (const trouble of ['missing', 'failed']) {
    await enter(page, part(0, 'record-sound'))
    await page.locator(`[data-trouble="${trouble}"]`).waitFor()
    expect(await page.locator('[data-trouble]').innerText()).toContain('choose a file')
  }
  await page.addInitScript(() => {
    Object.assign(globalThis, { MediaRecorder: undefined })
  })
  await page.reload()
  await page.locator(part(0, 'choose-clip')).waitFor()
  expect(await page.locator('[data-control^="record"]').count()).toBe(0)
  expect(await page.locator('[data-question="0"]').innerText()).toContain('cannot record')
  expect(await violations(page)).toEqual([])
  await page.context().close()
}, 60_000)
