import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { NodeIO, type Document, type Node, type Texture } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { validateBytes } from 'gltf-validator'
import { MeshoptDecoder } from 'meshoptimizer'
import { beforeAll, describe, expect, it } from 'vitest'
import { assemble, SITES } from '#kit/bake'
import { SITE_VIEWS } from '#kit'
import { readSite, type Site } from '#scenario'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { buildBvh } from '../../src/kit/light/bvh.ts'

/** What scenarios were promised of a site. */
interface Promised {
  learnerSpots: readonly string[]
  personSpots: readonly string[]
  things: readonly string[]
  /** Places that are nobody's home. */
  places: readonly string[]
  looks: Readonly<Record<string, readonly string[]>>
  /** Spots on furniture, where somebody sits or lies: nobody walks there. */
  seats?: readonly string[]
}

const SHOULDERS = 0.2
const EYE = 1.6
const MODELS = ['site.glb', 'details.glb', 'things.glb']
const FILES = [...MODELS, 'site.json']

/**
 * What a site may cost: see DESIGN.md §6; four people bring up to 32,000 triangles more. `firstBytes`: packed, of the
 * room as it is seen first, of the 20 s that thirty devices take on one line of 10 Mbit/s.
 */
const BUDGET = { bytes: 1_500_000, firstBytes: 300_000, triangles: 100_000, siteDraws: 6, thingDraws: 26 }

/** Checks the site file of a baked site: names, room for people, light. */
export function checkSiteFile(name: string, promised: Promised): void {
  const reading = readSite(readFileSync(`assets/sites/${name}/site.json`))
  const site = (reading.ok ? reading.value : undefined) as Site
  const seats = promised.seats ?? []
  const standing = () => Object.entries(site.spots).filter(([spot]) => !seats.includes(spot))

  describe(`the site file of ${name}`, () => {
    it('is a site that every room can read', () => {
      expect(reading.ok ? [] : reading.problems).toEqual([])
    })

    it('has every spot, thing, look and place that scenarios were promised', () => {
      const { learnerSpots, personSpots, things, places, looks } = promised
      expect(learnerSpots.filter((spot) => !/learner|both/.test(site.spots[spot]?.for ?? ''))).toEqual([])
      expect(personSpots.filter((spot) => !/person|both/.test(site.spots[spot]?.for ?? ''))).toEqual([])
      expect(things.filter((thing) => !site.things[thing])).toEqual([])
      expect(places.filter((place) => !site.places[place])).toEqual([])
      expect(
        Object.fromEntries(Object.keys(looks).map((thing) => [thing, site.things[thing]?.looks])),
      ).toEqual(looks)
    })

    it('gives every thing a home and a box that a hand can find', () => {
      const things = Object.entries(site.things)
      expect(things.filter(([, { home }]) => !site.places[home])).toEqual([])
      expect(things.filter(([, { size }]) => Math.min(...size) < 0.12)).toEqual([])
    })

    it('starts at a spot for the learner', () => {
      expect(site.spots[site.start]?.for).toMatch(/learner|both/)
    })

    it('has room for the shoulders of whoever stands at a spot', () => {
      const around = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4)
      const cramped = standing().filter(
        ([
          ,
          {
            position: [x, , z],
          },
        ]) => !around.every((a) => isFree(site, x + Math.cos(a) * SHOULDERS, z + Math.sin(a) * SHOULDERS)),
      )
      expect(cramped.map(([spot]) => spot)).toEqual([])
    })

    it('lets a learner walk from the start to every spot', () => {
      const reached = walkFrom(site, site.spots[site.start]!.position)
      const lost = standing().filter(([, { position }]) => !reached.has(cellOf(position[0], position[2])))
      expect(lost.map(([spot]) => spot)).toEqual([])
    })

    it('keeps people who stand at different spots out of each other', () => {
      const people = Object.entries(site.spots).filter(([, spot]) => spot.for !== 'learner')
      const pairs = people.flatMap(([a, one]) =>
        people.filter(([b]) => a < b).map(([b, other]) => ({ a, b, one, other })),
      )
      const tight = pairs.filter(
        ({ one, other }) =>
          Math.hypot(one.position[0] - other.position[0], one.position[2] - other.position[2]) < 0.5,
      )
      expect(tight.map(({ a, b }) => `${a} and ${b}`)).toEqual([])
    })

    it('carries one full set of light coefficients per probe', () => {
      const [x, y, z] = site.probes.count
      expect(site.probes.sh).toHaveLength(x * y * z * 27)
      expect(Math.max(...site.probes.sh)).toBeGreaterThan(0.5)
    })
  })

  it(`nothing stands before the eyes of a learner at any spot of ${name}`, () => {
    const pieces = SITES[name]!.build(readLetters()).room.filter((piece) => piece.surface !== 'glass')
    const { position, index } = assemble(pieces, () => 0)
    const bvh = buildBvh(position, index)
    const glances = [-0.8, -0.4, 0, 0.4, 0.8].flatMap((turn) => [-0.4, 0, 0.3].map((dy) => ({ turn, dy })))
    const blinded = standing().filter(
      ([
        ,
        {
          position: [x, , z],
          facing,
        },
      ]) =>
        glances.some(({ turn, dy }) =>
          bvh.blocked(x, EYE, z, -Math.sin(facing + turn), dy, -Math.cos(facing + turn), 0.35),
        ),
    )
    expect(blinded.map(([spot]) => spot)).toEqual([])
  })

  it(`there are six views of ${name} to take pictures from, all inside the room`, () => {
    expect(SITE_VIEWS[name]).toHaveLength(6)
    for (const { position } of SITE_VIEWS[name]!) {
      position.forEach((value, axis) => {
        expect(value).toBeGreaterThan(site.bounds.min[axis]!)
        expect(value).toBeLessThan(site.bounds.max[axis]!)
      })
    }
  })
}

/** Checks the models of a baked site: weight, draw calls, triangles, nodes. */
export function checkSiteModels(name: string): void {
  const folder = `assets/sites/${name}`
  const documents: Record<string, Document> = {}
  const nodesOf = (file: string) => documents[file]!.getRoot().listNodes()
  const topNodes = () => documents['things.glb']!.getRoot().listScenes()[0]!.listChildren()

  describe(`the files of ${name}`, () => {
    beforeAll(async () => {
      await MeshoptDecoder.ready
      const io = new NodeIO()
        .registerExtensions(ALL_EXTENSIONS)
        .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
      for (const file of MODELS) documents[file] = await io.read(`${folder}/${file}`)
    })

    it('weigh no more than a site may', () => {
      const bytes = FILES.reduce((sum, file) => sum + readFileSync(`${folder}/${file}`).length, 0)
      expect(bytes).toBeLessThanOrEqual(BUDGET.bytes)
    })

    it.each(MODELS)('%s passes the Khronos validator without errors or warnings', async (file) => {
      const { issues } = await validateBytes(new Uint8Array(readFileSync(`${folder}/${file}`)))
      expect(issues.messages.filter((message) => message.severity < 2)).toEqual([])
    })

    it('draw the room in six calls, each a material of its own', () => {
      const nodes = nodesOf('site.glb').filter((node) => node.getMesh())
      const materials = nodes.map((node) => node.getMesh()!.listPrimitives()[0]!.getMaterial()!.getName())
      expect(nodes).toHaveLength(BUDGET.siteDraws)
      expect(nodes.every((node) => node.getMesh()!.listPrimitives().length === 1)).toBe(true)
      expect(materials.toSorted()).toEqual(['glass', 'large', 'matte', 'prints', 'shiny', 'street'])
    })

    it('let a learner into the room before its details have come', () => {
      const bytes = ['site.glb', 'site.json'].reduce(
        (sum, file) => sum + brotliCompressSync(readFileSync(`${folder}/${file}`)).length,
        0,
      )
      expect(bytes).toBeLessThanOrEqual(BUDGET.firstBytes)
    })

    it('bring finer pieces of surfaces that the room has, and all of its pictures in full', () => {
      const nodes = nodesOf('details.glb').filter((node) => node.getMesh())
      const surfaces = nodes.map((node) => node.getName())
      expect(surfaces.filter((surface) => !/^(matte|shiny)$/.test(surface))).toEqual([])
      const pictures = (file: string) => documents[file]!.getRoot().listTextures().map(widthOf)
      expect(pictures('site.glb').map((width) => width * 4)).toEqual(
        pictures('details.glb').map((width) => Math.round(width / 4) * 4),
      )
    })

    it('stay within the triangles of a site with the dearest look of every thing', () => {
      const room = [...nodesOf('site.glb'), ...nodesOf('details.glb')].reduce(
        (sum, node) => sum + trianglesOf(node),
        0,
      )
      const things = topNodes().reduce(
        (sum, thing) => sum + Math.max(...thing.listChildren().map(trianglesBelow)),
        0,
      )
      expect(room + things).toBeLessThanOrEqual(BUDGET.triangles)
    })

    it('draw every thing in one call, whatever it looks like', () => {
      expect(topNodes().length).toBeLessThanOrEqual(BUDGET.thingDraws)
      const looks = topNodes().flatMap((thing) => thing.listChildren())
      expect(looks.filter((look) => primitivesBelow(look) > 1).map((look) => look.getName())).toEqual([])
    })

    it('hold a node for every thing that is not built in, with a child per look', () => {
      const expected = Object.entries(SITES[name]!.things).flatMap(([thing, { looks }]) => {
        const names = Object.keys(looks)
        return names.length
          ? [[thing, names.map((look) => (look ? `${thing}.${look}` : `${thing}.mesh`))]]
          : []
      })
      expect(
        topNodes().map((node) => [node.getName(), node.listChildren().map((look) => look.getName())]),
      ).toEqual(expected)
    })
  })
}

function trianglesOf(node: Node): number {
  return (node.getMesh()?.listPrimitives() ?? []).reduce(
    (sum, primitive) => sum + primitive.getIndices()!.getCount() / 3,
    0,
  )
}

function widthOf(picture: Texture): number {
  return picture.getSize()?.[0] ?? 0
}

function trianglesBelow(node: Node): number {
  return trianglesOf(node) + node.listChildren().reduce((sum, child) => sum + trianglesBelow(child), 0)
}

function primitivesBelow(node: Node): number {
  return (
    (node.getMesh()?.listPrimitives().length ?? 0) +
    node.listChildren().reduce((sum, child) => sum + primitivesBelow(child), 0)
  )
}

function isInside(polygon: readonly (readonly number[])[], x: number, z: number): boolean {
  let isIn = false
  polygon.forEach(([x1, z1], i) => {
    const [x2, z2] = polygon[(i + 1) % polygon.length]!
    if (z1! > z !== z2! > z && x < ((x2! - x1!) * (z - z1!)) / (z2! - z1!) + x1!) isIn = !isIn
  })
  return isIn
}

function isFree({ floor, obstacles }: Site, x: number, z: number): boolean {
  return (
    floor.some((polygon) => isInside(polygon, x, z)) && !obstacles.some((polygon) => isInside(polygon, x, z))
  )
}

function cellOf(x: number, z: number): string {
  return `${Math.round(x * 10)},${Math.round(z * 10)}`
}

function walkFrom(site: Site, [x, , z]: readonly [number, number, number]): Set<string> {
  const reached = new Set<string>()
  const todo: [number, number][] = [[Math.round(x * 10), Math.round(z * 10)]]
  for (let cell = todo.pop(); cell; cell = todo.pop()) {
    const [i, j] = cell
    const key = `${i},${j}`
    if (reached.has(key) || !isFree(site, i / 10, j / 10)) continue
    reached.add(key)
    todo.push([i + 1, j], [i - 1, j], [i, j + 1], [i, j - 1])
  }
  return reached
}
