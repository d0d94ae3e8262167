import { MeshBasicMaterial, type Object3D } from 'three'
import { polishSite } from '#kit'
import { meshesOf } from './model.ts'

/** Prepares a baked site for drawing: nothing in it moves, and it brings its own light. */
export function dressSite(site: Object3D): void {
  site.updateMatrixWorld(true)
  polishSite(site)
  site.traverse((object) => {
    object.matrixAutoUpdate = false
    object.matrixWorldAutoUpdate = false
  })
  for (const mesh of meshesOf(site)) {
    for (const material of [mesh.material].flat()) {
      if (!(material instanceof MeshBasicMaterial)) continue
      material.toneMapped = false
      // Glass is drawn last and hides nothing behind it.
      if (material.transparent) {
        material.depthWrite = false
        // Both sides at once: two passes would need a shader each.
        material.forceSinglePass = true
        mesh.renderOrder = 5
      }
    }
  }
}
