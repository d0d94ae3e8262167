import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { Vector3 } from 'three'
import { buildLook, penFor, type Letters, type Piece, type SitePlan } from '#kit/bake'
import type { Quality } from './quality.ts'

/** Code that turns a plan into files: a change in it changes what is baked. */
const BAKERS = ['src/cli/bake', 'src/kit/light']
/** And libraries. */
const LIBRARIES = ['three', 'meshoptimizer', 'sharp', '@gltf-transform/core']

/** A text that is the same only if a bake of this plan would write the same bytes. */
export async function fingerprintOf(
  plan: SitePlan,
  pieces: ReturnType<SitePlan['build']>,
  letters: Letters,
  quality: Quality,
): Promise<string> {
  const hash = createHash('sha256')
  const add = (what: unknown) => hash.update(JSON.stringify(what))
  const { name, light, probes, mirroredFrom, layout, pictures, things } = plan
  add({ name, light, probes, mirroredFrom, layout, quality })
  add(pictures.map(({ draw, ...picture }) => [picture, draw(penFor(letters, picture.w, picture.h))]))
  for (const piece of [...pieces.room, ...pieces.outside]) add(told(piece))
  for (const [thing, { looks, ...rest }] of Object.entries(things)) {
    add([thing, rest])
    for (const [look, build] of Object.entries(looks)) add([look, buildLook(build, letters).map(told)])
  }
  for (const file of await filesIn(BAKERS)) hash.update(await readFile(file))
  add(await versions())
  return `${hash.digest('hex')}\n`
}

/** A piece as data: a shade is told by the colours that it gives. */
function told({ shade, ...piece }: Piece): unknown {
  const { position, normal } = piece.solid
  const at = new Vector3()
  const towards = new Vector3()
  const colours =
    shade &&
    Array.from({ length: position.length / 3 }, (_, i) =>
      shade(at.fromArray(position, i * 3), towards.fromArray(normal, i * 3)),
    )
  return { ...piece, colours }
}

async function filesIn(folders: readonly string[]): Promise<string[]> {
  const lists = folders.map(async (folder) => (await readdir(folder)).map((file) => `${folder}/${file}`))
  return (await Promise.all(lists)).flat().toSorted()
}

async function versions(): Promise<unknown> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string }>
  }
  return LIBRARIES.map((name) => [name, packages[`node_modules/${name}`]?.version])
}
