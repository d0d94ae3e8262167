import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { bakeProbes, createSolver, type SitePlan } from '#kit/bake'
import { drawAtlas } from './atlas.ts'
import { fingerprintOf } from './fingerprint.ts'
import { readLetters } from './letters.ts'
import { lightThings } from './baked-things.ts'
import { bakeLightmap } from './lightmap.ts'
import { QUALITIES, type Quality } from './quality.ts'
import { reflectionFrom } from './reflection.ts'
import { lightRoom } from './room-light.ts'
import { siteData } from './site-data.ts'
import { writeSite } from './site-glb.ts'
import { writeThings } from './things-glb.ts'

/** Says what the files of a folder were baked from. */
const FINGERPRINT = 'baked-from.txt'

/**
 * Makes `site.glb`, `things.glb` and `site.json` of a site in the folder, unless they are there and were made from
 * the same; tells what is done through `say`. The same plan and quality always write the same bytes, whatever the
 * number of threads.
 */
export async function bakeSite(
  plan: SitePlan,
  folder: string,
  quality: Quality,
  say: (what: string) => void,
): Promise<void> {
  const letters = readLetters()
  const pieces = plan.build(letters)
  say(`${plan.name}: ${pieces.room.length + pieces.outside.length} pieces`)
  const fingerprint = await fingerprintOf(plan, pieces, letters, quality)
  if ((await readFile(`${folder}/${FINGERPRINT}`, 'utf8').catch(() => '')) === fingerprint) {
    say(`${folder} is up to date`)
    return
  }
  const { room: roomLight, outside: outsideLight } = plan.light
  const room = await lightRoom(pieces.room, roomLight, quality)
  say(`room lit at ${room.mesh.position.length / 3} vertices`)
  const lightmap = await bakeLightmap(pieces.room, room.pool, quality, roomLight.exposure)
  const litThings = await lightThings(plan, room, quality, letters)
  await room.pool.close()
  say(`lightmap ${lightmap.width} × ${lightmap.height}, ${lightmap.image.length} bytes`)
  const outside = await lightRoom(pieces.outside, outsideLight, QUALITIES.draft)
  await outside.pool.close()
  say('outside lit')
  const solver = createSolver(room.scene)
  const probes = bakeProbes(solver, plan.probes, roomLight.exposure)
  const atlas = await drawAtlas(
    [...plan.pictures, reflectionFrom(solver, plan.mirroredFrom, roomLight.exposure)],
    letters,
  )
  say(`probes and pictures, ${atlas.image.length} bytes`)
  const files = {
    'site.glb': await writeSite(room, outside, pieces.room, lightmap, atlas),
    'things.glb': await writeThings(plan.things, letters, litThings),
    'site.json': `${JSON.stringify(siteData(plan, probes))}\n`,
    [FINGERPRINT]: fingerprint,
  }
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    await writeFile(`${folder}/${name}`, content)
    say(`${folder}/${name}: ${content.length} bytes`)
  }
}
