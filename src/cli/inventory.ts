import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { CommandSchema } from '#class'
import { createMetrics, FACTS, HAPPENINGS, listTables } from '#server'

/** Where the page stands. */
export const inventoryPath = fileURLToPath(new URL('../../docs/what-the-server-keeps.md', import.meta.url))

interface Property {
  const?: unknown
  enum?: readonly unknown[]
  type?: string
  pattern?: string
  maximum?: number
  items?: Property
  anyOf?: readonly Property[]
}

/** The commands of a class as JSON Schema, from the one schema that the server checks with. */
export function commandShapes(): { name: string; properties: Record<string, Property> }[] {
  const { oneOf = [] } = toJsonSchema(CommandSchema, { errorMode: 'ignore' }) as unknown as {
    oneOf?: { properties: Record<string, Property> }[]
  }
  return oneOf.map(({ properties: { do: name, ...properties } }) => ({
    name: typeof name?.const === 'string' ? name.const : '',
    properties,
  }))
}

/** The page of what a class server keeps, made from its tables, its commands, its log and its figures. */
export function inventory(): string {
  const tables = listTables().flatMap(({ name, about, columns }) => [
    `### \`${name}\``,
    about,
    table(
      ['column', 'type', 'what for'],
      columns.map((one) => [`\`${one.name}\``, one.type, one.about]),
    ),
  ])
  const commands = commandShapes().map(({ name, properties }) => [
    `\`${name}\``,
    Object.entries(properties)
      .map(([key, property]) => `\`${key}\`: ${say(property)}`)
      .join('; ') || '–',
  ])
  const metrics = [
    ...createMetrics()
      .text({ classes: 0, devices: 0 })
      .matchAll(/^# HELP (\w+) (.+)$/gm),
  ]
  return `${[
    '# What the class server keeps',
    'Made by `npm run inventory` from the source; a test fails when it is not up to date.',
    "There is no place in any of it for a name, an address of a person, a pose, a gaze or a sentence. Nicknames follow from a member's number and are stored nowhere.",
    '## In the database',
    'Every row belongs to one class and is deleted with it on the day `delete_on`, 1 to 60 days after it was made. Its guide can delete it before. Backups in the backup folder lose it on the same day.',
    ...tables,
    '### What stands in `log.body`',
    'Each entry has `t` (seconds since the class was made, to the tenth), `by` (number of the member, from 0), `n` (the how manieth command of that member) and `what`, one of:',
    table(['what', 'with'], commands),
    '## In the data folder',
    table(
      ['file', 'what for', 'until'],
      [
        ['`classes/`', 'the embedded database above, and its journal', 'the day of each class'],
        ['`backups/`', 'what `npm run backup` wrote', 'the day of each class'],
        [
          '`certificate/`',
          'keys and certificates for HTTPS, with the addresses of this computer',
          'deleted by hand',
        ],
        ['`running.json`', 'how `npm run backup` reaches the server that runs', 'the server stops'],
      ],
    ),
    '## In the log',
    `One line for each of: ${HAPPENINGS.join(', ')}. It can hold:`,
    table(
      ['field', 'what for'],
      Object.entries(FACTS).map(([name, about]) => [`\`${name}\``, about]),
    ),
    '## In the figures at `/metrics`',
    table(
      ['figure', 'what it counts'],
      metrics.map(([, name = '', about = '']) => [`\`${name}\``, about]),
    ),
    '## In memory only',
    '- where members look, the hands of those in headsets who lead a class, are shown to it or play in a crew, and hands that are up: passed on to the class at 20 Hz, forgotten when they change or the member leaves',
    '- questions of learners, and what they hand in: passed on to the guides who are connected, at once, and forgotten; what no desk has waits on the device of the learner',
    '- network addresses: of open connections, and of the last 10,000 that mistyped a code or made, read or deleted a class, to slow guessing down; gone when the server stops',
  ].join('\n\n')}\n`
}

/** A table as the formatter of this repository lays it out. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((cells) => (cells[at] ?? '').length)))
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width, fill)).join(' | ')} |`
  const rule = line(
    head.map(() => ''),
    '-',
  )
  return [line(head), rule, ...rows.map((cells) => line(cells))].join('\n')
}

function say({ const: only, enum: options, anyOf, type, pattern, maximum, items }: Property): string {
  if (anyOf) return anyOf.map(say).join(' or ')
  if (options) return options.map(String).join(', ')
  if (items) return `list of: ${say(items)}`
  if (pattern !== undefined) return 'a name in the scenario or its plan'
  if (type === 'integer') return `whole number to ${maximum}`
  return type === 'null' ? 'nothing' : (type ?? String(only))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(inventoryPath, inventory())
