import {
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  type Vector3,
} from 'three'
import { MOST_MEMBERS } from '#class'
import type { Companion } from './company.ts'
import { gloveShape } from './glove-shape.ts'
import { LOWERED, NEAREST, WHOLE } from './heads.ts'
import { colourOf } from './member-colour.ts'
import { POSE, type Poses } from './poses.ts'

/** Hands of the others, drawn in one call. */
export interface Gloves {
  mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  /**
   * Puts a hand into a place. Allocates nothing.
   * @param head where in the room the eyes are that it is counted from
   * @param pose the place of the hand's pose, see `Poses`
   */
  set(place: number, who: Companion, side: 'left' | 'right', head: Vector3, pose: number): void
  /** Draws so many. */
  show(count: number): void
  dispose(): void
}

/** Room for two hands of every member of a class, at the poses that are kept elsewhere. */
export function createGloves({ now }: Pick<Poses, 'now'>): Gloves {
  const head = numbers(3)
  /** From there to the hand; and 1 for a right one, -1 for a left one. */
  const hand = numbers(4)
  const turn = numbers(2)
  /** And 1 for who leads. */
  const tint = numbers(4)
  const shape = gloveShape()
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex(shape.getIndex())
  for (const name of ['position', 'normal', 'part']) geometry.setAttribute(name, shape.getAttribute(name))
  for (const [name, attribute] of Object.entries({ head, hand, turn, tint }))
    geometry.setAttribute(name, attribute)
  const mesh = new Mesh(geometry, gloveMaterial())
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.visible = false
  return {
    mesh,
    set(place, { isGuide, outfit }, side, { x, y, z }, pose) {
      const from = pose * POSE
      head.array[place * 3] = x
      head.array[place * 3 + 1] = y
      head.array[place * 3 + 2] = z
      for (let i = 0; i < 3; i++) hand.array[place * 4 + i] = now[from + i]!
      colourOf(outfit).toArray(tint.array, place * 4)
      hand.array[place * 4 + 3] = side === 'left' ? -1 : 1
      turn.array[place * 2] = now[from + 3]!
      turn.array[place * 2 + 1] = now[from + 4]!
      tint.array[place * 4 + 3] = isGuide ? 1 : 0
    },
    show(count) {
      geometry.instanceCount = count
      mesh.visible = count > 0
      head.needsUpdate = hand.needsUpdate = turn.needsUpdate = tint.needsUpdate = count > 0
    },
    dispose() {
      geometry.dispose()
      mesh.material.dispose()
    },
  }
}

function numbers(size: number): InstancedBufferAttribute {
  const attribute = new InstancedBufferAttribute(new Float32Array(MOST_MEMBERS * 2 * size), size)
  attribute.setUsage(DynamicDrawUsage)
  return attribute
}

function gloveMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    side: DoubleSide,
    vertexShader: `attribute float part;
      attribute vec3 head;
      attribute vec4 hand;
      attribute vec2 turn;
      attribute vec4 tint;
      varying vec4 vColour;
      varying float vPart;
      varying vec3 vNormal;
      varying vec3 vTowards;
      ${LOWERED}
      vec3 turned(vec3 v) {
        v.x *= hand.w;
        v.yz = vec2(v.y * cos(turn.y) - v.z * sin(turn.y), v.y * sin(turn.y) + v.z * cos(turn.y));
        v.xz = vec2(v.x * cos(turn.x) + v.z * sin(turn.x), v.z * cos(turn.x) - v.x * sin(turn.x));
        return v;
      }
      float shownFrom(vec3 at) {
        return smoothstep(${NEAREST}, ${WHOLE}, distance(at, cameraPosition));
      }
      void main() {
        // It goes down with its head, and neither of them into anybody's eyes.
        vec3 middle = lowered(head) + hand.xyz;
        float size = min(shownFrom(head), shownFrom(middle));
        vec3 place = middle + turned(position * size);
        vColour = tint;
        vPart = part;
        vNormal = turned(normal);
        vTowards = cameraPosition - place;
        gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
      }`,
    fragmentShader: `varying vec4 vColour;
      varying float vPart;
      varying vec3 vNormal;
      varying vec3 vTowards;
      void main() {
        vec3 colour = vColour.rgb;
        // The cuff is of the body's colour, or of the hat's.
        if (vPart > 0.5) colour = vColour.a > 0.5 ? vec3(0.95, 0.93, 0.86) : colour * 0.62;
        // As on the heads: lighter above, darker where it turns away.
        vec3 facing = normalize(vNormal);
        float light = 0.66 + 0.16 * facing.y + 0.26 * abs(dot(facing, normalize(vTowards)));
        gl_FragColor = vec4(min(colour * light, 1.0), 1.0);
        #include <colorspace_fragment>
      }`,
  })
}
