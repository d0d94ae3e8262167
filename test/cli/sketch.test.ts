import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { tone, type Piece } from '#kit/bake'
import { readSite } from '#scenario'
import { fingerprintOf } from '../../src/cli/bake/fingerprint.ts'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { QUALITIES } from '../../src/cli/bake/quality.ts'
import { lightRoom, type LitRoom } from '../../src/cli/bake/room-light.ts'
import { sketchRoom } from '../../src/cli/sketch/sketch-room.ts'
import { sketchSite } from '../../src/cli/sketch/sketch-site.ts'
import { template } from '../../src/kit/sites/template/template.ts'

const folders: string[] = []
const freshFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sketch-'))
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

const letters = readLetters()
const { room, outside } = template.build(letters)

/** How bright each large piece looks, 0..1, by its number. */
function brightness({ mesh, pieces, irradiance }: LitRoom): number[] {
  const { exposure } = template.light.room
  return pieces.map((_, i) => {
    const [from, to] = [mesh.firstVertex[i] ?? 0, mesh.firstVertex[i + 1] ?? 0]
    let sum = 0
    for (let v = from; v < to; v++) {
      const seen = [0, 1, 2].map(
        (c) => (exposure * (mesh.albedo[v * 3 + c] ?? 0) * (irradiance[v * 3 + c] ?? 0)) / Math.PI,
      )
      sum += tone(seen as [number, number, number]).reduce((a, b) => a + b) / 3
    }
    return sum / (to - from)
  })
}

const isLarge = ({ surface }: Piece): boolean => surface === 'lightmap'

test('a sketch is as bright as a bake, and nothing in it is black or burnt out', async () => {
  const large = room.filter(isLarge).length
  const bake = await lightRoom(room, template.light.room, { ...QUALITIES.draft, bounces: [3, 4] })
  await bake.pool.close()
  const sketch = sketchRoom(room, template.light.room, template.layout.bounds)
  const [baked, sketched] = [brightness(bake), brightness(sketch)].map((all) =>
    all.filter((_, i) => isLarge(bake.pieces[i] as Piece)),
  ) as [number[], number[]]
  const mean = (all: number[]) => all.reduce((a, b) => a + b) / large
  expect(mean(sketched) / mean(baked)).toBeGreaterThan(0.85)
  expect(mean(sketched) / mean(baked)).toBeLessThan(1.15)
  expect(Math.min(...sketched)).toBeGreaterThan(0.03)
  expect(Math.max(...sketched)).toBeLessThan(0.97)
}, 180_000)

test('a sketch is a whole site, marked as one, and the same bytes each time', async () => {
  const [one, other] = [freshFolder(), freshFolder()]
  await sketchSite(template, one, () => {})
  await sketchSite(template, other, () => {})
  const files = ['baked-from.txt', 'site.glb', 'site.json', 'things.glb']
  expect(readdirSync(one).toSorted()).toEqual(files)
  const differing = files.filter(
    (file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  )
  expect(differing).toEqual([])
  expect(readSite(readFileSync(join(one, 'site.json'))).ok).toBe(true)
  // What test/cli/baked-sites.test.ts compares with a fingerprint can never be one.
  expect(readFileSync(join(one, 'baked-from.txt'), 'utf8')).not.toMatch(/^[0-9a-f]{64}\n$/)
})

test('what is baked in full from the same plan stays', async () => {
  const folder = freshFolder()
  const fingerprint = await fingerprintOf(template, { room, outside }, letters, QUALITIES.high)
  writeFileSync(join(folder, 'baked-from.txt'), fingerprint)
  const said: string[] = []
  await sketchSite(template, folder, (what) => said.push(what))
  expect(said.at(-1)).toContain('baked from this already')
  expect(readdirSync(folder)).toEqual(['baked-from.txt'])
})
