import { MIGRATIONS } from './migrations.ts'

/** A table as its migrations make it, with what it and its columns are for. */
export interface Table {
  name: string
  about: string
  columns: { name: string; type: string; about: string }[]
}

/** Every table that holds anything of a class; read from the migrations, so that it cannot differ from them. */
export function listTables(): Table[] {
  const text = MIGRATIONS.map(({ statements }) => statements).join('\n')
  return [...text.matchAll(/comment on table (\w+) is '([^']+)'/g)].map(([, name = '', about = '']) => ({
    name,
    about,
    columns: [...text.matchAll(new RegExp(`comment on column ${name}\\.(\\w+) is '([^']+)'`, 'g'))].map(
      ([, column = '', what = '']) => ({ name: column, type: typeOf(text, name, column), about: what }),
    ),
  }))
}

function typeOf(text: string, table: string, column: string): string {
  const [, body = ''] = new RegExp(`create table ${table} \\(([^]*?)\\n\\s*\\);`).exec(text) ?? []
  return new RegExp(`^\\s*${column} (\\w+)`, 'm').exec(body)?.[1] ?? ''
}
