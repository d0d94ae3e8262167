import { expect, test } from 'vitest'
import { NEAREST } from '../../src/stage/company/heads.ts'
import { SEATS } from '../../src/stage/company/seats.ts'

test('in a picture everybody has a place of their own, out of each other’s heads and below the horizon', () => {
  for (const [slot, [x, y, z]] of SEATS.entries()) {
    expect(Math.hypot(x, z)).toBeGreaterThan(NEAREST * 2)
    expect(y).toBeLessThan(-0.4)
    for (const other of SEATS.slice(slot + 1))
      expect(Math.hypot(x - other[0], y - other[1], z - other[2])).toBeGreaterThan(0.2)
  }
})
