import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildPerson, CAST, writePerson, writeSharedClips } from '#kit/bake'

/** What one file of the bake weighs. */
export interface BakedFile {
  file: string
  bytes: number
  triangles: number
}

/**
 * Makes `assets/people/<look>.glb` for the whole cast and `clips.glb`, and reports what was written.
 * The same code always writes the same bytes.
 */
export async function bakePeople(folder = 'assets/people'): Promise<BakedFile[]> {
  await mkdir(folder, { recursive: true })
  const files: BakedFile[] = []
  const save = async (file: string, bytes: Uint8Array, triangles: number) => {
    await writeFile(join(folder, file), bytes)
    files.push({ file, bytes: bytes.byteLength, triangles })
  }
  for (const spec of CAST) {
    const person = await buildPerson(spec)
    await save(`${spec.name}.glb`, await writePerson(person), person.mesh.indices.length / 3)
  }
  await save('clips.glb', await writeSharedClips(), 0)
  return files
}
