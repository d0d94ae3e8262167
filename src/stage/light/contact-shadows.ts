import { InstancedMesh, Matrix4, PlaneGeometry, Quaternion, ShaderMaterial, Vector3 } from 'three'

const FLAT = new PlaneGeometry(1, 1).rotateX(-Math.PI / 2)
const matrix = new Matrix4()
const position = new Vector3()
const upright = new Quaternion()
const NOTHING = new Vector3()

/** Soft dark spots under all that stands or lies in the room, drawn in one call. */
export interface ContactShadows {
  mesh: InstancedMesh
  /** Takes the next free spot; answers its number. */
  claim(): number
  /** Puts a spot of a size under something; `under` is the middle of its underside. */
  place(spot: number, under: Vector3, size: Vector3): void
  /** Takes a spot out of sight. */
  hide(spot: number): void
}

/** Makes room for `count` contact shadows. */
export function contactShadows(count: number): ContactShadows {
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    vertexShader: `varying vec2 vAt;
      void main() {
        vAt = uv * 2.0 - 1.0;
        gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
        // A little towards the eye, so that no floor shows through from afar.
        gl_Position.z -= 0.0001 * gl_Position.w;
      }`,
    fragmentShader: `varying vec2 vAt;
      void main() {
        float inside = clamp(1.0 - dot(vAt, vAt), 0.0, 1.0);
        gl_FragColor = vec4(0.07, 0.045, 0.03, inside * inside * 0.5);
      }`,
  })
  const mesh = new InstancedMesh(FLAT, material, count)
  mesh.frustumCulled = false
  mesh.renderOrder = 1
  let claimed = 0
  const shadows: ContactShadows = {
    mesh,
    claim: () => claimed++,
    place(spot, under, size) {
      position.copy(under)
      position.y += 0.006
      mesh.setMatrixAt(spot, matrix.compose(position, upright, size))
      mesh.instanceMatrix.needsUpdate = true
    },
    hide: (spot) => shadows.place(spot, position, NOTHING),
  }
  for (let spot = 0; spot < count; spot++) shadows.hide(spot)
  return shadows
}
