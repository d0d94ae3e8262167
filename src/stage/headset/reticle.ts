import { Mesh, MeshBasicMaterial, RingGeometry } from 'three'

/** A ring that lies on the surface that is aimed at: light within dark, seen on any floor. */
export function createReticle(): Mesh {
  const ring = (inner: number, outer: number, color: number) =>
    new Mesh(
      new RingGeometry(inner, outer, 40).rotateX(-Math.PI / 2),
      new MeshBasicMaterial({ color, transparent: true, depthTest: false, depthWrite: false }),
    )
  const reticle = ring(0.075, 0.12, 0x1d2320)
  const light = ring(0.085, 0.11, 0xfff4d6)
  light.renderOrder = 16
  reticle.renderOrder = 15
  reticle.add(light)
  reticle.visible = false
  return reticle
}
