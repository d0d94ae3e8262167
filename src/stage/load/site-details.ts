import { Material, MeshBasicMaterial, type Object3D, type Texture } from 'three'
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js'
import { disposeModel, loadModel, meshesOf } from './model.ts'

/** What a site gets after the first picture. */
export interface SiteDetails {
  /** Its finer pieces. */
  pieces: Object3D
  /** Its pictures in full, by the names of the materials that show them. */
  pictures: ReadonlyMap<string, Texture>
}

/** Fetches what a site gets after the first picture; rejects if it is missing or broken. */
export async function loadDetails(url: string): Promise<SiteDetails> {
  const gltf: GLTF = await loadModel(url)
  const materials: unknown[] = await gltf.parser.getDependencies('material')
  const pictures = materials.flatMap((material) =>
    material instanceof MeshBasicMaterial && material.map ? [[material.name, material.map] as const] : [],
  )
  return { pieces: gltf.scene, pictures: new Map(pictures) }
}

/** Puts the finer pieces into a dressed site, each with the site's own material, and its pictures in full on that. */
export function addDetails(site: Object3D, { pieces, pictures }: SiteDetails): void {
  const materials = new Map<string, Material>()
  for (const { material } of meshesOf(site))
    if (material instanceof Material) materials.set(material.name, material)
  pieces.updateMatrixWorld(true)
  for (const mesh of meshesOf(pieces)) {
    const own = [mesh.material].flat()
    const worn = materials.get(own[0]?.name ?? '')
    if (!worn) continue
    mesh.material = worn
    for (const material of own) material.dispose()
  }
  pieces.traverse((object) => {
    object.matrixAutoUpdate = false
    object.matrixWorldAutoUpdate = false
  })
  site.add(pieces)
  for (const [name, picture] of pictures) {
    const worn = materials.get(name)
    if (worn instanceof MeshBasicMaterial && worn.map) replace(worn.map, picture)
  }
}

/** Frees what was loaded for a site that is gone. */
export function disposeDetails({ pieces, pictures }: SiteDetails): void {
  disposeModel(pieces)
  for (const picture of pictures.values()) picture.dispose()
}

/** Shows another picture in a texture that materials and shaders have hold of. */
function replace(texture: Texture, { source }: Texture): void {
  // What is on the graphics card has the size of the first one.
  texture.dispose()
  texture.source = source
  texture.needsUpdate = true
}
