import { clipFormat } from '#class'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BEGINNINGS, fileOf } from './clips.ts'

test('a clip is told by how it begins, whatever it is called', () => {
  const of = (name: string, kind: 'sound' | 'picture') =>
    clipFormat({ kind, bytes: fileOf(BEGINNINGS[name] ?? [], [0, 1]) })
  expect(of('webm', 'sound')).toEqual({ type: 'audio/webm', ending: 'webm' })
  expect(of('webm', 'picture')).toEqual({ type: 'video/webm', ending: 'webm' })
  expect(of('mp4', 'picture')).toEqual({ type: 'video/mp4', ending: 'mp4' })
  // A phone's MOV is played where it is said to be MP4.
  expect(of('mov', 'picture')).toEqual({ type: 'video/mp4', ending: 'mp4' })
  expect(of('wav', 'sound')).toEqual({ type: 'audio/wav', ending: 'wav' })
  expect(of('aac', 'sound')).toEqual({ type: 'audio/aac', ending: 'aac' })
  expect([of('mp3', 'sound'), of('mp3Frame', 'sound')]).toEqual([
    { type: 'audio/mpeg', ending: 'mp3' },
    { type: 'audio/mpeg', ending: 'mp3' },
  ])
  for (const heard of ['wav', 'flac', 'aac', 'mp3']) expect(of(heard, 'picture')).toBeUndefined()
})

test('whatever it begins with, the type is one of sound or of video and fits the kind', () => {
  const bytes = fc.uint8Array({ maxLength: 80 }).map((all) => Uint8Array.from(all))
  fc.assert(
    fc.property(bytes, fc.constantFrom('sound' as const, 'picture' as const), (all, kind) => {
      const type = clipFormat({ kind, bytes: all })?.type
      expect(type ?? 'none').toMatch(kind === 'sound' ? /^(?:audio\/|none)/ : /^(?:video\/|none)/)
    }),
  )
})
