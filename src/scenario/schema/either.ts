import * as v from 'valibot'

/**
 * One of several schemas, chosen by looking at the input. Unlike a union it reports the problems of the
 * one chosen only, so that an author is told about the misspelt key and not about all that it is not.
 * The options are kept under `options` for whoever turns the schema into JSON Schema.
 */
export function either<Options extends Record<string, v.GenericSchema>>(
  options: Options,
  choose: (input: unknown) => keyof Options,
) {
  const schema = v.lazy((input: unknown) => options[choose(input)] as Options[keyof Options])
  return Object.assign(schema, { options })
}
