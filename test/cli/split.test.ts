import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeIO, type Document } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSite } from '#scenario'
import { sketchSite } from '../../src/cli/sketch/sketch-site.ts'
import { sortPieces } from '../../src/cli/split/pieces.ts'
import { roundColours } from '../../src/cli/split/round-colours.ts'
import { splitSite } from '../../src/cli/split/split-site.ts'
import { template } from '../../src/kit/sites/template/template.ts'

const whole = mkdtempSync(join(tmpdir(), 'whole-'))
const split = mkdtempSync(join(tmpdir(), 'split-'))
let io: NodeIO
beforeAll(async () => {
  await MeshoptDecoder.ready
  io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  await sketchSite(template, whole, () => {})
  for (const file of readdirSync(whole)) copyFileSync(join(whole, file), join(split, file))
  await splitSite(split, () => {})
}, 120_000)
afterAll(() => [whole, split].forEach((folder) => rmSync(folder, { recursive: true })))

const open = (folder: string, file: string): Promise<Document> => io.read(join(folder, file))

/** Triangles of each mesh, by its name. */
const triangles = (document: Document): Map<string, number> =>
  new Map(
    document
      .getRoot()
      .listMeshes()
      .map((mesh) => [mesh.getName(), (mesh.listPrimitives()[0]?.getIndices()?.getCount() ?? 0) / 3]),
  )

const picturesOf = async (document: Document): Promise<[string, number][]> =>
  Promise.all(
    document
      .getRoot()
      .listTextures()
      .map(async (picture) => {
        const { width } = await sharp(picture.getImage() ?? new Uint8Array()).metadata()
        return [picture.getName(), width] as [string, number]
      }),
  )

test('of a room that is split no triangle is lost, and each kind of surface is there from the first picture on', async () => {
  const before = triangles(await open(whole, 'site.glb'))
  const first = triangles(await open(split, 'site.glb'))
  const details = triangles(await open(split, 'details.glb'))
  expect([...first.keys()]).toEqual([...before.keys()])
  expect(Math.min(...first.values())).toBeGreaterThan(0)
  expect(details.size).toBeGreaterThan(0)
  const sums = [...before.keys()].map((name) => (first.get(name) ?? 0) + (details.get(name) ?? 0))
  expect(sums).toEqual([...before.values()])
})

test('its pictures come in full with the details, and small ones stand in for them until then', async () => {
  const before = await picturesOf(await open(whole, 'site.glb'))
  expect(await picturesOf(await open(split, 'details.glb'))).toEqual(before)
  const small = before.map(([name, width]) => [name, Math.round(width / 4)])
  expect(await picturesOf(await open(split, 'site.glb'))).toEqual(small)
})

test('the site file names the details, and what is split already stays', async () => {
  const read = readSite(readFileSync(join(split, 'site.json')))
  expect(read.ok && read.value.detailsGlb).toBe('details.glb')
  const before = readdirSync(split).map((file) => readFileSync(join(split, file)))
  await splitSite(split, () => {})
  const after = readdirSync(split).map((file) => readFileSync(join(split, file)))
  expect(after.every((bytes, i) => bytes.equals(before[i] ?? Buffer.alloc(0)))).toBe(true)
})

/** A box around the origin as eight vertices and twelve triangles. */
const box = (side: number) => ({
  position: [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [i & 1, (i >> 1) & 1, i >> 2].map((bit) => bit * side)),
  index: [
    0, 1, 2, 1, 3, 2, 4, 6, 5, 5, 6, 7, 0, 4, 1, 1, 4, 5, 2, 3, 6, 3, 7, 6, 0, 2, 4, 2, 6, 4, 1, 5, 3, 3, 5,
    7,
  ],
})

test('a cupboard comes first, a cup on it later, and what meets at a place is one piece', () => {
  const [cupboard, cup] = [box(1), box(0.05)]
  const away = cup.position.map((value, i) => value + (i % 3 === 1 ? 1.001 : 0.3))
  const index = [...cupboard.index, ...cup.index.map((corner) => corner + 8)]
  const apart = sortPieces([...cupboard.position, ...away], index, [1, 1, 1])
  expect([apart.first.length, apart.later.length]).toEqual([36, 36])
  expect(Math.min(...apart.later)).toBe(8)
  // The cup has a corner where the cupboard has one.
  const together = sortPieces([...cupboard.position, ...cup.position], index, [1, 1, 1])
  expect([together.first.length, together.later.length]).toEqual([72, 0])
  // In other units it is a doll's house.
  expect(sortPieces([...cupboard.position, ...away], index, [0.05, 0.05, 0.05]).first).toHaveLength(0)
})

test('no colour is changed by more than the eye sees, none on the way back and forth', () => {
  const colours = Uint16Array.from({ length: 4096 }, (_, i) => Math.round((i / 4095) * 65535))
  const rounded = roundColours(colours)
  const screen = (value: number) => 255 * (1.055 * (value / 65535) ** (1 / 2.4) - 0.055)
  const off = colours.map((colour, i) =>
    Math.round(1000 * Math.abs(screen(colour) - screen(rounded[i] ?? 0))),
  )
  expect(Math.max(...off.slice(20))).toBeLessThan(500)
  expect([rounded[0], rounded[4095]]).toEqual([0, 65535])
  expect(roundColours(rounded)).toEqual(rounded)
})
