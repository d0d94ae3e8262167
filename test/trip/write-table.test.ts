import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeTable } from '../../src/trip/after/write-table.ts'

/** Reads quoted CSV as RFC 4180 has it. */
const read = (csv: string): string[][] =>
  csv
    .slice(1)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/"((?:[^"]|"")*)"|([^,"]+)/g)].map(([, quoted, plain]) =>
        (plain ?? quoted ?? '').replaceAll('""', '"'),
      ),
    )

test('what learners write comes back as it was, quotes, commas and lines included', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', ';', '\n', '\r\n', ' ', '=', '-') })
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
      const back = read(writeTable(rows))
      expect(back.map((cells) => cells.map((one) => one.replace(/^'/, '')))).toEqual(rows)
    }),
  )
})

test('nothing in it is run as a formula, and numbers stay numbers', () => {
  for (const wrong of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")', ' =1'])
    expect(read(writeTable([[wrong]]))).toEqual([[`'${wrong}`]])
  expect(writeTable([['a', 3, -1]])).toBe('\uFEFF"a",3,-1\r\n')
})
