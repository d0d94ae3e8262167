import { parseArgs } from 'node:util'
import { SITES } from '#kit/bake'
import { QUALITIES } from './bake/quality.ts'
import { bakeSite } from './bake/site.ts'
import { bakePeople } from './people.ts'
import { splitSite } from './split/split-site.ts'
import { sketchSite } from './sketch/sketch-site.ts'
import { watchSite } from './sketch/watch-site.ts'

const USAGE = `Usage: npm run bake -- ${Object.keys(SITES).join('|')}|people [--quality sketch|${Object.keys(QUALITIES).join('|')}] [--watch] [--out FOLDER]
  --quality sketch  seconds: for looking while you build     draft  half a minute     high  minutes: for keeps (default)
  --watch           sketches again after every save, until Ctrl+C`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    quality: { type: 'string', default: 'high' },
    watch: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
})
const started = performance.now()
const say = (what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`)
const quality = Object.entries(QUALITIES).find(([name]) => name === values.quality)?.[1]
const [what = '', ...more] = positionals
const plan = SITES[what]
const folder = values.out ?? `assets/sites/${what}`

if (plan && values.watch && !more.length) {
  await watchSite(what, folder, say)
} else if (plan && values.quality === 'sketch' && !more.length) {
  await sketchSite(plan, folder, say)
  await splitSite(folder, say)
} else if (plan && quality && !more.length) {
  await bakeSite(plan, folder, quality, say)
  await splitSite(folder, say)
} else if (what === 'people' && !more.length) {
  for (const { file, bytes, triangles } of await bakePeople(values.out))
    say(`${file}: ${bytes} bytes, ${triangles} triangles`)
} else {
  console.error(USAGE)
  process.exitCode = 2
}
