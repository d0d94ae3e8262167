import { parseArgs } from 'node:util'
import { SITES } from '#kit/bake'
import { QUALITIES } from './bake/quality.ts'
import { bakeSite } from './bake/site.ts'
import { bakePeople } from './people.ts'

const USAGE = `Usage: npm run bake -- ${Object.keys(SITES).join('|')}|people [--quality ${Object.keys(QUALITIES).join('|')}] [--out FOLDER]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { quality: { type: 'string', default: 'high' }, out: { type: 'string' } },
})
const started = performance.now()
const say = (what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`)
const quality = Object.entries(QUALITIES).find(([name]) => name === values.quality)?.[1]
const [what = '', ...more] = positionals
const plan = SITES[what]

if (plan && quality && !more.length) {
  await bakeSite(plan, values.out ?? `assets/sites/${what}`, quality, say)
} else if (what === 'people' && !more.length) {
  for (const { file, bytes, triangles } of await bakePeople(values.out))
    say(`${file}: ${bytes} bytes, ${triangles} triangles`)
} else {
  console.error(USAGE)
  process.exitCode = 2
}
