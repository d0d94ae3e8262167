import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { posterText, readPosterText } from '../../src/place/qr-text.ts'

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/)
const id = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'))

test('what a poster says is read back, wherever the app is served from', () => {
  const base = fc.constantFrom(
    'https://example.org/',
    'http://localhost:4173/',
    'https://school.example/first-shift/',
    'https://192.168.1.20:8443/index.html',
  )
  fc.assert(
    fc.property(base, id, id, (address, packId, placeId) => {
      expect(readPosterText(posterText(address, { packId, placeId }))).toEqual({ packId, placeId })
    }),
  )
})

test.each([
  'https://evil.example/',
  'https://example.org/#/walk/mall',
  'https://example.org/#/walk/mall?at=',
  'https://example.org/#/walk/Mall?at=shop',
  'https://example.org/#/walk/mall?at=shop&next=https://evil.example',
  'https://example.org/#/walk/mall?at=shop#x',
  'https://example.org/#/walk/../admin?at=shop',
  'https://example.org/#/walk/mall?at=shop\n',
  'https://user:pass@example.org/#/walk/mall?at=shop',
  'javascript:alert(1)//#/walk/mall?at=shop',
  'data:text/html,x#/walk/mall?at=shop',
  'https://example.org/<script>#/walk/mall?at=shop',
  'https://example.org/ #/walk/mall?at=shop',
  'https://#/walk/mall?at=shop',
  `https://example.org/${'a'.repeat(600)}#/walk/mall?at=shop`,
  'WIFI:S:school;T:WPA;P:secret;;',
  '',
])('a code that is not ours says nothing: %s', (text) => {
  expect(readPosterText(text)).toBeUndefined()
})

test('no text is read as anything but two ids', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
      (text) => {
        const code = readPosterText(text)
        const said = code ? `${code.packId} ${code.placeId}` : 'nothing at-all'
        expect(said).toMatch(/^[a-z0-9-]+ [a-z0-9-]+$/)
      },
    ),
  )
})
