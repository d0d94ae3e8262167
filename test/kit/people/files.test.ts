import { describe, expect, it } from 'vitest'
import { validateBytes } from 'gltf-validator'
import { BONES, GESTURES, MORPHS, OWN_LOOPS, SHARED_LOOPS } from '../../../src/kit/people/names.ts'
import { decode, fileOf, LOOKS } from './stage.ts'

const MOST_TRIANGLES = 8000
const MOST_BYTES = 150_000
/** Somebody at a table does not drink every few seconds. */
const longestOf = (loop: string): number => (loop === 'dine' ? 10 : 6)
const HAND_NODES = ['leftGrip', 'rightGrip', 'tray']

/** The validator cannot look into compressed buffers, so it sees the file as it is and unpacked. */
async function complaints(bytes: Uint8Array) {
  const { document, io } = await decode(bytes)
  for (const extension of document.getRoot().listExtensionsUsed())
    if (extension.extensionName === 'EXT_meshopt_compression') extension.dispose()
  const reports = [await validateBytes(bytes), await validateBytes(await io.writeBinary(document))]
  return reports.flatMap((report) =>
    report.issues.messages.filter((m) => m.severity < 2).map((m) => m.message),
  )
}

describe.each(LOOKS)('the file of %s', async (look) => {
  const bytes = await fileOf(look)
  const { document } = await decode(bytes)
  const root = document.getRoot()
  const names = root.listNodes().map((node) => node.getName())

  it('is glTF without an error or a warning', async () => {
    expect(await complaints(bytes)).toEqual([])
  })

  it('is light enough for a phone', () => {
    expect(bytes.byteLength).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('draws one body with one material in one call', () => {
    const primitives = root.listMeshes().flatMap((mesh) => mesh.listPrimitives())
    expect(primitives).toHaveLength(1)
    expect(root.listMaterials().map((material) => material.getName())).toEqual(['lit'])
    const triangles = (primitives[0]?.getIndices()?.getCount() ?? 0) / 3
    expect(triangles).toBeGreaterThan(6000)
    expect(triangles).toBeLessThanOrEqual(MOST_TRIANGLES)
  })

  it('has every bone and the places for what is held', () => {
    expect(names).toEqual(expect.arrayContaining([...BONES, ...HAND_NODES]))
    expect(
      root
        .listSkins()[0]
        ?.listJoints()
        .map((joint) => joint.getName()),
    ).toEqual([...BONES])
  })

  it('has every face shape, and each one moves something', () => {
    const [mesh] = root.listMeshes()
    expect(mesh?.getExtras()).toEqual({ targetNames: [...MORPHS], voice: expect.any(Number) })
    for (const target of mesh?.listPrimitives()[0]?.listTargets() ?? []) {
      const offsets = target.getAttribute('POSITION')?.getArray() ?? []
      expect(offsets.some((value) => value !== 0)).toBe(true)
    }
  })

  it('has the loops of its own, two to six seconds long, at a table ten', () => {
    expect(root.listAnimations().map((a) => a.getName())).toEqual(expect.arrayContaining([...OWN_LOOPS]))
    for (const animation of root.listAnimations()) {
      const ends = animation.listSamplers().map((s) => s.getInput()?.getMax([])[0] ?? 0)
      expect(Math.max(...ends)).toBeGreaterThanOrEqual(2)
      expect(Math.max(...ends)).toBeLessThanOrEqual(longestOf(animation.getName()))
    }
  })
})

describe('the shared clips', async () => {
  const bytes = await fileOf('clips')
  const root = (await decode(bytes)).document.getRoot()
  const seconds = new Map(
    root
      .listAnimations()
      .map((a) => [a.getName(), Math.max(...a.listSamplers().map((s) => s.getInput()?.getMax([])[0] ?? 0))]),
  )

  it('are glTF without an error or a warning', async () => {
    expect(await complaints(bytes)).toEqual([])
    expect(bytes.byteLength).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('have everyday loops of two to six seconds, at a table ten, and gestures of one to two and a half', () => {
    expect([...seconds.keys()].toSorted()).toEqual([...SHARED_LOOPS, ...GESTURES].toSorted())
    for (const loop of SHARED_LOOPS) {
      expect(seconds.get(loop)).toBeGreaterThanOrEqual(2)
      expect(seconds.get(loop)).toBeLessThanOrEqual(longestOf(loop))
    }
    for (const gesture of GESTURES) {
      expect(seconds.get(gesture)).toBeGreaterThanOrEqual(1)
      expect(seconds.get(gesture)).toBeLessThanOrEqual(2.5)
    }
  })
})
