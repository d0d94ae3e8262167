import { readFileSync } from 'node:fs'
import { NodeIO, type Document, type Node } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { validateBytes } from 'gltf-validator'
import { beforeAll, describe, expect, it } from 'vitest'
import { SITES } from '#kit/bake'

const FOLDER = 'assets/sites/cafe'
const FILES = ['site.glb', 'things.glb', 'site.json']

/** What a first picture may cost: see DESIGN.md §6; four people bring up to 32,000 triangles more. */
const BUDGET = { bytes: 1_500_000, triangles: 100_000, siteDraws: 6, thingDraws: 26 }

const documents: Record<string, Document> = {}

beforeAll(async () => {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  for (const file of ['site.glb', 'things.glb']) documents[file] = await io.read(`${FOLDER}/${file}`)
})

describe('the files of the café', () => {
  it('weigh no more than a site may', () => {
    const bytes = FILES.reduce((sum, file) => sum + readFileSync(`${FOLDER}/${file}`).length, 0)
    expect(bytes).toBeLessThanOrEqual(BUDGET.bytes)
  })

  it.each(['site.glb', 'things.glb'])(
    '%s passes the Khronos validator without errors or warnings',
    async (file) => {
      const { issues } = await validateBytes(new Uint8Array(readFileSync(`${FOLDER}/${file}`)))
      expect(issues.messages.filter((message) => message.severity < 2)).toEqual([])
    },
  )

  it('draw the room in six calls, each a material of its own', () => {
    const nodes = documents['site.glb']!.getRoot()
      .listNodes()
      .filter((node) => node.getMesh())
    const materials = nodes.map((node) => node.getMesh()!.listPrimitives()[0]!.getMaterial()!.getName())
    expect(nodes.every((node) => node.getMesh()!.listPrimitives().length === 1)).toBe(true)
    expect(materials.toSorted()).toEqual(['glass', 'large', 'matte', 'prints', 'shiny', 'street'])
  })

  it('stay within the triangles of a site with the dearest look of every thing', () => {
    const room = documents['site.glb']!.getRoot()
      .listNodes()
      .reduce((sum, node) => sum + trianglesOf(node), 0)
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
    const expected = Object.entries(SITES['cafe']!.things).flatMap(([name, { looks }]) => {
      const names = Object.keys(looks)
      return names.length ? [[name, names.map((look) => (look ? `${name}.${look}` : `${name}.mesh`))]] : []
    })
    expect(
      topNodes().map((node) => [node.getName(), node.listChildren().map((look) => look.getName())]),
    ).toEqual(expected)
  })
})

function topNodes(): Node[] {
  return documents['things.glb']!.getRoot().listScenes()[0]!.listChildren()
}

function trianglesOf(node: Node): number {
  return (node.getMesh()?.listPrimitives() ?? []).reduce(
    (sum, primitive) => sum + primitive.getIndices()!.getCount() / 3,
    0,
  )
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
