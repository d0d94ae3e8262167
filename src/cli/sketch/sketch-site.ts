import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { bakeProbes, type SitePlan } from '#kit/bake'
import { drawAtlas } from '../bake/atlas.ts'
import { lightThings } from '../bake/baked-things.ts'
import { fingerprintOf } from '../bake/fingerprint.ts'
import { bakeLightmap } from '../bake/lightmap.ts'
import { readLetters } from '../bake/letters.ts'
import { QUALITIES, type Quality } from '../bake/quality.ts'
import { reflectionFrom } from '../bake/reflection.ts'
import { siteData } from '../bake/site-data.ts'
import { writeSite } from '../bake/site-glb.ts'
import { writeThings } from '../bake/things-glb.ts'
import { sketchOutside, sketchRoom } from './sketch-room.ts'

/** Says instead of a fingerprint that the files of a folder are not a bake; no fingerprint is ever the same. */
const MARK = 'sketch: for looking only, bake before you commit\n'

/** Few texels, and no rays for soft light: those of `gather` are one look at the grid. */
const SKETCH: Quality = {
  direct: { sun: 4, portal: 0, lamp: 1 },
  bounces: [],
  floorDensity: 20,
  wallDensity: 9,
  soft: 0.6,
  gather: 1,
}

/**
 * Makes the files of a site (`site.glb`, `things.glb`, `site.json`) in the folder within seconds, with light that is
 * only about right, and marks them as such. What was baked in full from the same plan stays. The same plan always
 * writes the same bytes.
 */
export async function sketchSite(plan: SitePlan, folder: string, say: (what: string) => void): Promise<void> {
  const letters = readLetters()
  const pieces = plan.build(letters)
  say(`${plan.name}: ${pieces.room.length + pieces.outside.length} pieces`)
  const mark = `${folder}/baked-from.txt`
  const before = await readFile(mark, 'utf8').catch(() => MARK)
  if (before !== MARK && before === (await fingerprintOf(plan, pieces, letters, QUALITIES.high))) {
    say(`${folder} is baked from this already`)
    return
  }
  const { exposure } = plan.light.room
  const room = sketchRoom(pieces.room, plan.light.room, plan.layout.bounds)
  say(`room lit at ${room.mesh.position.length / 3} vertices`)
  const lightmap = await bakeLightmap(pieces.room, room.pool, SKETCH, exposure)
  const litThings = await lightThings(plan, room, SKETCH, letters)
  const outside = sketchOutside(pieces.outside, plan.light.outside)
  say('large faces, things and outside lit')
  const probes = bakeProbes(room.solver, plan.probes, exposure)
  const atlas = await drawAtlas(
    [...plan.pictures, reflectionFrom(room.solver, plan.mirroredFrom, exposure)],
    letters,
  )
  say('probes and pictures')
  const files = {
    'site.glb': await writeSite(room, outside, pieces.room, lightmap, atlas),
    'things.glb': await writeThings(plan.things, letters, litThings),
    'site.json': `${JSON.stringify(siteData(plan, probes))}\n`,
    'baked-from.txt': MARK,
  }
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) await writeFile(`${folder}/${name}`, content)
  say(`${folder} is a sketch; bake it before you commit it: npm run bake -- ${plan.name}`)
}
