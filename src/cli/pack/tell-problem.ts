import type { PackProblem } from '#place'

/** A word of the interface, or undefined where it has none of this key. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string | undefined

/** A problem as one line for a terminal: where, of which place, what is wrong, and how many more of its sort. */
export function tellProblem({ code, line, params }: PackProblem, say: Say): string {
  const { file, name, more } = params
  const where = [
    ...(file === undefined ? [] : [String(file)]),
    ...(line === undefined ? [] : [say('cli.pack.line', { line }) ?? String(line)]),
    ...(name === undefined || name === '' ? [] : [`“${name}”`]),
  ]
  const what = say(`walk.problem.${code}`, params) ?? code
  const others = more === undefined ? undefined : say('cli.pack.more', { count: more })
  const told = where.length > 0 ? `${where.join(', ')}: ${what}` : what
  return others === undefined ? told : `${told} ${others}`
}
