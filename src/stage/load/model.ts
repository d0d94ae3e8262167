import type { Color, Mesh, Object3D } from 'three'
import { GLTFLoader, type GLTF } from 'three/addons/loaders/GLTFLoader.js'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)

/** Models that were begun ahead and are not taken yet. */
const ahead = new Map<string, Promise<GLTF>>()

/**
 * Begins to load models that will be asked for soon; what is wrong with one is told when it is asked for. Resolves when
 * they have come, or will not come.
 */
export async function loadAhead(urls: readonly string[]): Promise<void> {
  const models = urls.map((url) => ahead.get(url) ?? loader.loadAsync(url))
  urls.forEach((url, i) => ahead.set(url, models[i]!))
  await Promise.allSettled(models)
}

/** Loads a binary glTF (meshopt-compressed or not), a new one each time; rejects if it is missing or broken. */
export function loadModel(url: string): Promise<GLTF> {
  const begun = ahead.get(url)
  ahead.delete(url)
  return begun ?? loader.loadAsync(url)
}

/** The address of a file that is shipped beside the app. */
export function assetUrl(path: string): string {
  return new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href
}

/** A node's name as the file has it: the loader drops dots from `name`, because they mean something in animations. */
export function nameInFile(object: Object3D): string {
  const name: unknown = object.userData['name']
  return typeof name === 'string' ? name : object.name
}

/** All meshes below an object, itself included. */
export function meshesOf(root: Object3D): Mesh[] {
  const meshes: Mesh[] = []
  root.traverse((object) => {
    if ((object as Mesh).isMesh) meshes.push(object as Mesh)
  })
  return meshes
}

/** The colour that a mesh's material gives to all of it. */
export function colourOf({ material }: Mesh): { r: number; g: number; b: number } {
  const { color } = [material].flat()[0] as { color?: Color }
  return color ?? { r: 1, g: 1, b: 1 }
}

/** Frees the memory that an object's geometries, materials and textures take on the graphics card. */
export function disposeModel(root: Object3D): void {
  for (const mesh of meshesOf(root)) {
    mesh.geometry.dispose()
    for (const material of [mesh.material].flat()) {
      if ('map' in material) (material.map as { dispose(): void } | null)?.dispose()
      material.dispose()
    }
  }
}
