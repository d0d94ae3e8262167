import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import readExcelFile from 'read-excel-file/node'

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>

/** A table that the folder does not have, or not in the shape it is published in. */
export class TableError extends Error {
  override name = 'TableError'
}

/**
 * The rows of a tab-separated table, gzipped or not, with its header as names.
 *
 * @throws TableError where the file or one of the columns is missing.
 */
export function readTsv(path: string, columns: readonly string[]): Row[] {
  if (!existsSync(path)) throw new TableError(`There is no ${path}.`)
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const [header = '', ...lines] = text.split(/\r?\n/)
  const names = header.split('\t')
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new TableError(`${path} has no column ${missing.join(', ')}.`)
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
    })
}

/**
 * The rows of a sheet of a BLS workbook, whose first row is its title and whose second names the columns.
 *
 * @throws TableError where the sheet is missing.
 */
export async function readSheet(path: string, sheet: string): Promise<Row[]> {
  if (!existsSync(path)) throw new TableError(`There is no ${path}.`)
  const found = (await readExcelFile(path)).find((one) => one.sheet === sheet)
  if (!found) throw new TableError(`${path} has no sheet "${sheet}".`)
  const [, header = [], ...rows] = found.data
  const names = header.map((cell) => String(cell).replace(/\[\d+\]$/, ''))
  return rows.map((row) =>
    Object.fromEntries(names.map((name, i) => [name, row[i] === null ? '' : String(row[i])])),
  )
}

/**
 * A cell that must be a number.
 *
 * @throws TableError where it is not.
 */
export function numberIn(row: Row, column: string): number {
  const value = Number(row[column])
  if (row[column] === '' || !Number.isFinite(value))
    throw new TableError(
      `"${row[column]}" in "${column}" is not a number: ${JSON.stringify(row).slice(0, 200)}`,
    )
  return value
}
