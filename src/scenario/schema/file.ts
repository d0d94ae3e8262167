import * as v from 'valibot'
import { limits } from '../limits.ts'
import { either } from './either.ts'
import { headerSchema } from './header.ts'
import { stateDefinitions, stateSchema, type StateNode } from './state.ts'
import { lineSchema, longLineSchema, nameSchema, slugSchema } from './text.ts'

/** A region that is a common thing of the library: expanded by the reader to a statechart. */
export interface ThingUse {
  use: string
  params?: Record<string, unknown>
}

const thingUseSchema: v.GenericSchema<ThingUse> = v.strictObject({
  use: nameSchema,
  params: v.exactOptional(v.record(nameSchema, v.unknown())),
})

const regionSchema: v.GenericSchema<ThingUse | StateNode> = either(
  { thingUse: thingUseSchema, state: stateSchema },
  (input) => (typeof input === 'object' && input !== null && 'use' in input ? 'thingUse' : 'state'),
)

/** Checks a whole scenario file, references apart. */
export const fileSchema = v.strictObject({
  $schema: v.exactOptional(v.pipe(v.string(), v.maxLength(limits.line, 'too-long'))),
  id: slugSchema,
  version: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'bad-version')),
  type: v.literal('parallel'),
  meta: headerSchema,
  states: v.pipe(v.record(nameSchema, regionSchema), v.maxEntries(limits.regions)),
})

/** A scenario file as an author writes it. */
export type ScenarioFile = v.InferOutput<typeof fileSchema>

/** The same with every library thing expanded: a plain XState config, and pure JSON. */
export type ExpandedFile = Omit<ScenarioFile, 'states'> & { states: Record<string, StateNode> }

/** The parts of a file by name, for JSON Schema; each may lead to the others. */
export const fileDefinitions = {
  name: nameSchema,
  line: lineSchema,
  longLine: longLineSchema,
  ...stateDefinitions,
  thingUse: thingUseSchema,
}
