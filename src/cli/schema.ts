import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fileDefinitions, fileSchema, libraryThings } from '#scenario'
import { toJsonSchema } from '@valibot/to-json-schema'

/** Where editors look for the schema that a scenario's "$schema" names. */
export const schemaPath = fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url))

/** The JSON Schema of a scenario file, generated from the one schema that the reader checks with. */
export function scenarioJsonSchema(): string {
  const library = Object.fromEntries(
    [...libraryThings].map(([name, thing]) => [`${name}Params`, thing.params]),
  )
  const schema = toJsonSchema(fileSchema, {
    // What JSON Schema cannot say (a cue needs a "by") the reader still checks.
    errorMode: 'ignore',
    definitions: { ...fileDefinitions, ...library },
    overrideSchema: ({ valibotSchema }) => {
      if ('use' in ((valibotSchema as { entries?: object }).entries ?? {})) return { anyOf: uses() }
      if (!('options' in valibotSchema) || valibotSchema.type !== 'lazy') return undefined
      const names = Object.keys(valibotSchema.options as object)
      return { anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })) }
    },
  })
  return `${JSON.stringify({ title: 'First Shift scenario', ...schema }, undefined, 2)}\n`
}

function uses() {
  return [...libraryThings.keys()].map((name) => ({
    type: 'object' as const,
    properties: { use: { const: name }, params: { $ref: `#/$defs/${name}Params` } },
    required: ['use'],
    additionalProperties: false,
  }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaPath, scenarioJsonSchema())
