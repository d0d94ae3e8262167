import { mkdir, writeFile } from 'node:fs/promises'
import {
  bakeProbes,
  cafe,
  CAFE_PICTURES,
  createSolver,
  PROBES,
  ROOM_LIGHT,
  STREET_LIGHT,
  THINGS,
} from '#kit/bake'
import { drawAtlas } from './atlas.ts'
import { readLetters } from './letters.ts'
import { bakeLightmap } from './lightmap.ts'
import { QUALITIES, type Quality } from './quality.ts'
import { reflectionFrom } from './reflection.ts'
import { lightRoom } from './room-light.ts'
import { siteData } from './site-data.ts'
import { writeSite } from './site-glb.ts'
import { writeThings } from './things-glb.ts'

/** Where the room is mirrored from: the middle of the guests' side, at eye height. */
const MIDDLE = [0.6, 1.5, 0.4] as const

/**
 * Makes `site.glb`, `things.glb` and `site.json` of the café in the folder; tells what is done through `say`.
 * The same code and quality always write the same bytes, whatever the number of threads.
 */
export async function bakeCafe(folder: string, quality: Quality, say: (what: string) => void): Promise<void> {
  const letters = readLetters()
  const parts = cafe(letters)
  say(`${parts.room.length + parts.street.length} parts`)
  const room = await lightRoom(parts.room, ROOM_LIGHT, quality)
  say(`room lit at ${room.mesh.position.length / 3} vertices`)
  const lightmap = await bakeLightmap(parts.room, room.pool, quality, ROOM_LIGHT.exposure)
  await room.pool.close()
  say(`lightmap ${lightmap.width} × ${lightmap.height}, ${lightmap.image.length} bytes`)
  const street = await lightRoom(parts.street, STREET_LIGHT, QUALITIES.draft)
  await street.pool.close()
  say('street lit')
  const solver = createSolver(room.scene)
  const probes = bakeProbes(solver, PROBES, ROOM_LIGHT.exposure)
  const atlas = await drawAtlas(
    [...CAFE_PICTURES, reflectionFrom(solver, MIDDLE, ROOM_LIGHT.exposure)],
    letters,
  )
  say(`probes and pictures, ${atlas.image.length} bytes`)
  const files = {
    'site.glb': await writeSite(room, street, parts.room, lightmap, atlas),
    'things.glb': await writeThings(THINGS, letters),
    'site.json': `${JSON.stringify(siteData(probes))}\n`,
  }
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    await writeFile(`${folder}/${name}`, content)
    say(`${folder}/${name}: ${content.length} bytes`)
  }
}
