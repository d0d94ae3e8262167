import { describe, expect, it } from 'vitest'
import {
  buildPerson,
  type PersonSpec,
  specOf,
  writePerson,
  writeSharedClips,
} from '../../../src/kit/people/workshop.ts'

/** Sculpting takes seconds; on a busy machine many. */
const PATIENCE = 300_000

describe('the workshop', { timeout: PATIENCE }, () => {
  it('makes the same bytes from the same description', async () => {
    const once = await writePerson(await buildPerson(specOf('mei')))
    const again = await writePerson(await buildPerson(specOf('mei')))
    expect(Buffer.compare(once, again)).toBe(0)
    expect(Buffer.compare(await writeSharedClips(), await writeSharedClips())).toBe(0)
  })

  it('makes a new person from a short description, within the same limits', async () => {
    const spec: PersonSpec = {
      name: 'ruth',
      stature: 1.72,
      voice: 200,
      build: { belly: 0.6, hips: 1.08 },
      hair: 'puff',
      top: 'sweater',
      sleeves: 'rolled',
      glasses: true,
      manner: 'calm',
      colours: { skin: '#f0c3a2', hair: '#b9b3ab', top: '#6f9a8d' },
    }
    const person = await buildPerson(spec)
    const top = Math.max(...person.mesh.vertices.map((v) => v.at[1])) * person.scale
    expect(top).toBeGreaterThan(spec.stature)
    expect(person.mesh.indices.length / 3).toBeLessThanOrEqual(8000)
    expect((await writePerson(person)).byteLength).toBeLessThanOrEqual(150_000)
  })

  it('says whom it knows when asked for somebody else', () => {
    expect(() => specOf('nobody')).toThrow('No person "nobody"; there are amara, noor, mateo, mei, walter,')
  })
})
