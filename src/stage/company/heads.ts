import {
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three'
import { MOST_MEMBERS, OUTFIT_TOPS } from '#class'
import type { Companion } from './company.ts'
import { headShape } from './head-shape.ts'
import { bandsOf, colourOf } from './member-colour.ts'

/** Metres from the eyes within which nobody is drawn, and to where they have their whole size. */
export const NEAREST = 0.6
export const WHOLE = 0.85
/**
 * Nobody stands in anybody's light: as the front row of a picture sits down, those nearer than so many metres are
 * drawn lower, the nearest by so much.
 */
const ROW = { from: 2.4, lower: 0.55 }
/** Code for a shader: where somebody at `at` is drawn, seen from where the picture is taken. */
export const LOWERED = `vec3 lowered(vec3 at) {
  at.y -= ${ROW.lower} * (1.0 - smoothstep(${NEAREST}, ${ROW.from}, distance(at.xz, cameraPosition.xz)));
  return at;
}`

/** Where those who are drawn are: the same numbers for all that is drawn of them. */
export interface Crew {
  /** x, y and z in the room, and their number. */
  at: InstancedBufferAttribute
  /** Yaw and pitch. */
  turn: InstancedBufferAttribute
  /** Red, green and blue, and bands: ten more for who leads, and twenty more for each top. */
  tint: InstancedBufferAttribute
}

/** Heads of the others, drawn in one call. */
export interface Heads {
  mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  crew: Crew
  /** Puts somebody into a place of the crew. Allocates nothing. */
  set(place: number, who: Companion, x: number, y: number, z: number, yaw: number, pitch: number): void
  /** Draws so many of the crew. */
  show(count: number): void
  dispose(): void
}

const LEADS = 10
/** For each top by its place among them, besides bands and leading. */
const TOP = 20

/** Room for all heads of a class. */
export function createHeads(): Heads {
  const crew: Crew = { at: numbers(4), turn: numbers(2), tint: numbers(4) }
  const shape = headShape()
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex(shape.getIndex())
  for (const name of ['position', 'normal', 'part']) geometry.setAttribute(name, shape.getAttribute(name))
  for (const [name, attribute] of Object.entries(crew)) geometry.setAttribute(name, attribute)
  const mesh = new Mesh(geometry, headMaterial())
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.visible = false
  return {
    mesh,
    crew,
    set(place, { slot, isGuide, outfit }, x, y, z, yaw, pitch) {
      const { array: at } = crew.at
      at[place * 4] = x
      at[place * 4 + 1] = y
      at[place * 4 + 2] = z
      at[place * 4 + 3] = slot
      crew.turn.array[place * 2] = yaw
      crew.turn.array[place * 2 + 1] = pitch
      const { array: tint } = crew.tint
      colourOf(outfit).toArray(tint, place * 4)
      tint[place * 4 + 3] = bandsOf(slot) + (isGuide ? LEADS : 0) + TOP * OUTFIT_TOPS.indexOf(outfit.top)
    },
    show(count) {
      geometry.instanceCount = count
      mesh.visible = count > 0
      crew.at.needsUpdate = crew.turn.needsUpdate = crew.tint.needsUpdate = count > 0
    },
    dispose() {
      geometry.dispose()
      mesh.material.dispose()
    },
  }
}

function numbers(size: number): InstancedBufferAttribute {
  const attribute = new InstancedBufferAttribute(new Float32Array(MOST_MEMBERS * size), size)
  attribute.setUsage(DynamicDrawUsage)
  return attribute
}

function headMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    side: DoubleSide,
    vertexShader: `attribute float part;
      attribute vec4 at;
      attribute vec2 turn;
      attribute vec4 tint;
      varying vec4 vColour;
      varying float vPart;
      varying float vHeight;
      varying float vBands;
      varying float vTop;
      varying float vAcross;
      varying vec3 vNormal;
      varying vec3 vTowards;
      ${LOWERED}
      vec3 turned(vec3 v) {
        // Only the head nods.
        float nod = part < 3.5 ? turn.y : 0.0;
        v.yz = vec2(v.y * cos(nod) - v.z * sin(nod), v.y * sin(nod) + v.z * cos(nod));
        v.xz = vec2(v.x * cos(turn.x) + v.z * sin(turn.x), v.z * cos(turn.x) - v.x * sin(turn.x));
        return v;
      }
      void main() {
        bool leads = mod(tint.w, ${TOP}.0) > ${LEADS - 1}.5;
        // A hat that nobody wears lies within the head.
        float worn = part > 2.5 && part < 3.5 && !leads ? 0.0 : 1.0;
        float size = smoothstep(${NEAREST}, ${WHOLE}, distance(at.xyz, cameraPosition));
        vec3 place = lowered(at.xyz) + turned(position * worn * size);
        vColour = vec4(tint.rgb, leads ? 1.0 : 0.0);
        vPart = part;
        vHeight = position.y;
        vAcross = position.x;
        vBands = mod(tint.w, ${LEADS}.0);
        vTop = floor(tint.w / ${TOP}.0 + 0.01);
        vNormal = turned(normal);
        vTowards = cameraPosition - place;
        gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
      }`,
    fragmentShader: `varying vec4 vColour;
      varying float vPart;
      varying float vHeight;
      varying float vBands;
      varying float vTop;
      varying float vAcross;
      varying vec3 vNormal;
      varying vec3 vTowards;
      bool isTop() {
        if (vTop < 0.5) return false;
        // A cap, a band round the head, a crest from front to back.
        if (vTop < 1.5) return vHeight > 0.055;
        if (vTop < 2.5) return abs(vHeight - 0.066) < 0.014;
        return vHeight > 0.02 && abs(vAcross) < 0.028;
      }
      void main() {
        vec3 colour = vColour.rgb;
        if (vPart > 3.5) {
          colour *= 0.62;
          // Bands round the body, from the hem up.
          float band = (vHeight + 0.35) / 0.03;
          if (band > 0.0 && band < vBands && fract(band) < 0.5) colour = vec3(0.95, 0.93, 0.86);
        } else if (vPart > 2.5) colour = vec3(0.95, 0.93, 0.86);
        else if (vPart > 1.5) colour = vec3(0.012, 0.017, 0.015);
        else if (vPart > 0.5) colour = vec3(0.93, 0.87, 0.74);
        else if (isTop()) colour = vec3(0.95, 0.93, 0.86);
        // Lighter above, darker where it turns away: round without a lamp.
        vec3 facing = normalize(vNormal);
        float light = 0.66 + 0.16 * facing.y + 0.26 * abs(dot(facing, normalize(vTowards)));
        gl_FragColor = vec4(min(colour * light, 1.0), 1.0);
        #include <colorspace_fragment>
      }`,
  })
}
