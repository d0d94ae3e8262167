import { expect, test } from 'vitest'
import { buttonAt, layOut, wrap, type Row } from '../../src/stage/headset/panel-layout.ts'
import { createScanner, SCAN_SECONDS } from '../../src/stage/headset/scanner.ts'

const monospace = (text: string) => text.length * 10

test('a long text breaks between words, and a word too long for the line stands alone', () => {
  expect(wrap('take the probe thermometer', 120, monospace)).toEqual(['take the', 'probe', 'thermometer'])
  expect(wrap('incomprehensibilities', 50, monospace)).toEqual(['incomprehensibilities'])
})

test('rows stand below each other, buttons are tall enough to hit, and a press finds its button', () => {
  const rows: Row[] = [
    { kind: 'title', text: 'The oven' },
    { kind: 'button', text: 'Turn it on', id: 'turnOn.oven' },
    { kind: 'button', text: 'Look at it', id: 'look.oven' },
  ]
  const { placed, height } = layOut(rows, { width: 400, letter: 40, margin: 20 }, monospace)
  placed
    .slice(1)
    .forEach((row, index) => expect(row.y).toBeGreaterThanOrEqual(placed[index]!.y + placed[index]!.height))
  expect(placed[1]!.height).toBeGreaterThanOrEqual(80)
  expect(height).toBeGreaterThan(placed[2]!.y + placed[2]!.height)
  expect(buttonAt(placed, placed[2]!.y + 5)).toBe('look.oven')
  expect(buttonAt(placed, placed[0]!.y + 5)).toBeUndefined()
})

test('a one-button switch is offered every choice in turn and starts anew when the choices change', () => {
  const scanner = createScanner()
  const choices = ['a', 'b', 'c']
  scanner.update({ seconds: 1 }, choices)
  expect(scanner.offered()).toBeUndefined()
  scanner.isOn = true
  const offered = [0, 1, 2, 3].map(() => {
    scanner.update({ seconds: 0 }, choices)
    const now = scanner.offered()
    scanner.update({ seconds: SCAN_SECONDS }, choices)
    return now
  })
  expect(offered).toEqual(['a', 'b', 'c', 'a'])
  scanner.update({ seconds: 0 }, ['x', 'y'])
  expect(scanner.offered()).toBe('x')
})
