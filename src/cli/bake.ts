import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bakeProbes } from '../kit/light/probes.ts'
import { createSolver } from '../kit/light/solver.ts'
import { cafe } from '../kit/sites/cafe/cafe.ts'
import { PROBES, ROOM_LIGHT, STREET_LIGHT } from '../kit/sites/cafe/light.ts'
import { CAFE_PICTURES } from '../kit/sites/cafe/pictures.ts'
import { THINGS } from '../kit/sites/cafe/things.ts'
import { drawAtlas } from './bake/atlas.ts'
import { readLetters } from './bake/letters.ts'
import { bakeLightmap } from './bake/lightmap.ts'
import { QUALITIES } from './bake/quality.ts'
import { reflectionFrom } from './bake/reflection.ts'
import { lightRoom } from './bake/room-light.ts'
import { siteData } from './bake/site-data.ts'
import { writeSite } from './bake/site-glb.ts'
import { writeThings } from './bake/things-glb.ts'

const SITES = ['cafe']
const MIDDLE = [0.6, 1.5, 0.4] as const

const { positionals, values } = parseArgs({ allowPositionals: true, options: { quality: { type: 'string', default: 'high' }, out: { type: 'string' } } })
const [site] = positionals
const quality = QUALITIES[values.quality as keyof typeof QUALITIES]
if (positionals.length !== 1 || !SITES.includes(site!) || !quality) {
  console.error(`Usage: npm run bake -- <${SITES.join('|')}> [--quality ${Object.keys(QUALITIES).join('|')}] [--out FOLDER]`)
  process.exit(2)
}

const started = performance.now()
const say = (what: string) => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`)
const out = values.out ?? `assets/sites/${site}`
mkdirSync(out, { recursive: true })

const letters = readLetters()
const parts = cafe(letters)
say(`${parts.room.length + parts.street.length} parts`)
const room = await lightRoom(parts.room, ROOM_LIGHT, quality)
say(`room lit at ${room.mesh.position.length / 3} vertices, ${room.mesh.index.length / 3} triangles`)
const lightmap = await bakeLightmap(parts.room, room.pool, quality, ROOM_LIGHT.exposure)
await room.pool.close()
say(`lightmap ${lightmap.width} × ${lightmap.height}, ${lightmap.image.length} bytes`)
const street = await lightRoom(parts.street, STREET_LIGHT, QUALITIES.draft)
await street.pool.close()
say('street lit')
const solver = createSolver(room.scene)
const probes = bakeProbes(solver, PROBES, ROOM_LIGHT.exposure)
const atlas = await drawAtlas([...CAFE_PICTURES, reflectionFrom(solver, MIDDLE, ROOM_LIGHT.exposure)], letters)
say(`probes, pictures ${atlas.image.length} bytes`)
const files = {
  'site.glb': await writeSite(room, street, parts.room, lightmap, atlas),
  'things.glb': await writeThings(THINGS, letters),
  'site.json': `${JSON.stringify(siteData(probes))}\n`,
}
for (const [name, content] of Object.entries(files)) {
  writeFileSync(`${out}/${name}`, content)
  say(`${out}/${name}: ${content.length} bytes`)
}
