import { afterEach, expect, test, vi } from 'vitest'
import { keepCamera } from '../../src/walk/senses/camera.ts'
import { pretendDocument, pretendStream, refusal } from './device.ts'

afterEach(() => vi.unstubAllGlobals())

function open(getUserMedia: () => Promise<MediaStream>) {
  const page = pretendDocument()
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  const granted = pretendStream()
  const heard: (MediaStream | string | undefined)[] = []
  const close = keepCamera(granted, {
    onStream: (stream) => heard.push(stream),
    onTrouble: (trouble) => heard.push(trouble),
  })
  return { page, granted, heard, close }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

test('the camera is switched off while the page is hidden and opened anew on return', async () => {
  const second = pretendStream()
  const { page, granted, heard, close } = open(() => Promise.resolve(second))
  page.hide(true)
  expect(granted.track.isStopped).toBe(true)
  page.hide(false)
  await settled()
  expect(heard).toEqual([granted, undefined, second])
  close()
  expect(second.track.isStopped).toBe(true)
  page.hide(true)
  page.hide(false)
  await settled()
  expect(heard).toHaveLength(3)
})

test('a camera that opens after the page was hidden or left is switched off at once', async () => {
  for (const leave of ['hide', 'close'] as const) {
    const late = pretendStream()
    const { page, heard, close } = open(() => Promise.resolve(late))
    page.hide(true)
    page.hide(false)
    if (leave === 'hide') page.hide(true)
    else close()
    await settled()
    expect(late.track.isStopped).toBe(true)
    expect(heard).not.toContain(late)
  }
})

test('a camera that the device takes away, or will not give again, is told', async () => {
  const taken = open(() => Promise.reject(refusal('NotReadableError')))
  taken.granted.track.end()
  expect(taken.heard).toEqual([taken.granted, undefined, 'ended'])
  taken.page.hide(true)
  taken.page.hide(false)
  await settled()
  expect(taken.heard.at(-1)).toBe('failed')
  const refused = open(() => Promise.reject(refusal('NotAllowedError')))
  refused.page.hide(true)
  refused.page.hide(false)
  await settled()
  expect(refused.heard.at(-1)).toBe('denied')
})
