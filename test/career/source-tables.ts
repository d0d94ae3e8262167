import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import readExcelFile from 'read-excel-file/node'

/* Reads the official tables by itself, sharing nothing with what builds the catalogue: both would be wrong together. */

/** Rows of a gzipped tab-separated table, each by the names of its header. */
export function tableOf(folder: string, path: string): Map<string, string>[] {
  const [head = '', ...lines] = gunzipSync(readFileSync(join(folder, path)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  const names = head.trimEnd().split('\t')
  return lines.map((line) => {
    const cells = line.replace(/\r$/, '').split('\t')
    return new Map(names.map((name, at) => [name, cells[at] ?? '']))
  })
}

/** Cells of a sheet below its two lines of heading, by place: `row[3]` stands in column D. */
export async function sheetOf(folder: string, path: string, sheet: string): Promise<unknown[][]> {
  const book = await readExcelFile(join(folder, path))
  const found = book.find((one) => one.sheet === sheet)
  if (!found) throw new Error(`${path} has no sheet ${sheet}.`)
  return found.data.slice(2)
}

/** Its heading, for finding a column. */
export async function headingOf(folder: string, path: string, sheet: string): Promise<string[]> {
  const book = await readExcelFile(join(folder, path))
  return (book.find((one) => one.sheet === sheet)?.data[1] ?? []).map(String)
}
