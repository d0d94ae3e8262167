import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  type Color,
  type Vector3,
} from 'three'
import { MOST_MEMBERS } from '#class'

/** Dots where looks end, drawn in one call and over everything. */
export interface GazeDots {
  mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  /** Puts somebody's dot somewhere. Allocates nothing. */
  set(place: number, colour: Color, at: Vector3): void
  /** Draws so many. */
  show(count: number): void
  dispose(): void
}

/** Room for a dot for each member of a class. */
export function createGazeDots(): GazeDots {
  const at = new InstancedBufferAttribute(new Float32Array(MOST_MEMBERS * 3), 3).setUsage(DynamicDrawUsage)
  const tint = new InstancedBufferAttribute(new Float32Array(MOST_MEMBERS * 3), 3).setUsage(DynamicDrawUsage)
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex([0, 1, 2, 2, 1, 3])
  const corners = Float32Array.of(-1, -1, 0, 1, -1, 0, -1, 1, 0, 1, 1, 0)
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  geometry.setAttribute('at', at)
  geometry.setAttribute('tint', tint)
  const mesh = new Mesh(geometry, dotMaterial())
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.renderOrder = 8
  mesh.visible = false
  return {
    mesh,
    set(place, colour, { x, y, z }) {
      at.array[place * 3] = x
      at.array[place * 3 + 1] = y
      at.array[place * 3 + 2] = z
      colour.toArray(tint.array, place * 3)
    },
    show(count) {
      geometry.instanceCount = count
      mesh.visible = count > 0
      at.needsUpdate = tint.needsUpdate = count > 0
    },
    dispose() {
      geometry.dispose()
      mesh.material.dispose()
    },
  }
}

function dotMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthTest: false,
    depthWrite: false,
    vertexShader: `attribute vec3 at;
      attribute vec3 tint;
      varying vec2 vAt;
      varying vec3 vTint;
      void main() {
        vAt = position.xy;
        vTint = tint;
        vec4 place = viewMatrix * vec4(at, 1.0);
        // About as large on any screen, however far.
        place.xy += position.xy * clamp(-place.z, 0.5, 14.0) * 0.009;
        gl_Position = projectionMatrix * place;
      }`,
    fragmentShader: `varying vec2 vAt;
      varying vec3 vTint;
      void main() {
        float rim = length(vAt);
        float soft = fwidth(rim);
        // A light ring in a dark one, to be seen on any wall.
        vec3 colour = mix(vTint, vec3(1.0), smoothstep(0.5, 0.5 + soft, rim));
        colour = mix(colour, vec3(0.01, 0.015, 0.013), smoothstep(0.76, 0.76 + soft, rim));
        gl_FragColor = vec4(colour, 1.0 - smoothstep(1.0 - soft, 1.0, rim));
        #include <colorspace_fragment>
      }`,
  })
}
