import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial, type Vector3 } from 'three'

/** Corners of the arrow, its tip at the origin, and of the dark one behind it. */
const ARROW = [
  [0, 0],
  [-0.15, 0.17],
  [0.15, 0.17],
  [-0.055, 0.17],
  [0.055, 0.17],
  [-0.055, 0.38],
  [0.055, 0.38],
] as const
const DARK_ARROW = [
  [0, -0.045],
  [-0.21, 0.195],
  [0.21, 0.195],
  [-0.082, 0.16],
  [0.082, 0.16],
  [-0.082, 0.407],
  [0.082, 0.407],
] as const
const ARROW_FACES = [0, 1, 2, 3, 5, 4, 4, 5, 6]
const SIDES = 40
/** Half the width of the ring, and of the dark one under it. */
const RING = 0.02
const DARK_RING = 0.038

/** What is marked. An object, see tick.ts. */
export interface Marked {
  middle: Vector3
  /** Height of the ring, and its radius; 0: none. */
  bottom: number
  ring: number
  /** Height of what the arrow points down to. */
  top: number
  /** Since it is there; 0 keeps it still. */
  seconds: number
}

/** A ring round something and an arrow over it, drawn over everything in one call. */
export interface Marker {
  mesh: Mesh<BufferGeometry, ShaderMaterial>
  /** Puts it round and over something; answers whether it looks different. Allocates nothing. */
  place(marked: Marked): boolean
  dispose(): void
}

/** A marker, hidden until its mesh is shown. */
export function createMarker(): Marker {
  const geometry = markerShape()
  // Arrays: a number in an object of this kind would be a new object each time.
  /** x and z of the middle, height of the ring and of what is pointed at; then the ring's radius, and the time. */
  const uniforms = {
    place: { value: new Float32Array(4) },
    swing: { value: new Float32Array(2) },
  }
  const mesh = new Mesh(geometry, markerMaterial(uniforms))
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.renderOrder = 9
  mesh.visible = false
  return {
    mesh,
    place({ middle, bottom, top, ring, seconds }) {
      const { value: place } = uniforms.place
      const { value: swing } = uniforms.swing
      const isSame =
        Math.abs(place[0]! - middle.x) + Math.abs(place[1]! - middle.z) < 0.001 &&
        Math.abs(place[3]! - top) < 0.001 &&
        Math.abs(swing[1]! - seconds) < 0.001
      place[0] = middle.x
      place[1] = middle.z
      place[2] = Math.max(bottom, 0.02)
      place[3] = top
      swing[0] = ring
      swing[1] = seconds
      return !isSame
    },
    dispose() {
      geometry.dispose()
      mesh.material.dispose()
    },
  }
}

/** Each point: across and up (an arrow's), or round and out (a ring's); `part` 0 ring, 1 arrow; `tone` 0 dark, 1 light. */
function markerShape(): BufferGeometry {
  const points: number[] = []
  const faces: number[] = []
  for (const [tone, corners] of [DARK_ARROW, ARROW].entries()) {
    const half = tone === 0 ? DARK_RING : RING
    const first = points.length / 4
    for (let i = 0; i <= SIDES; i++)
      for (const out of [-half, half]) points.push((i / SIDES) * Math.PI * 2, out, 0, tone)
    for (let i = first; i < first + SIDES * 2; i += 2) faces.push(i, i + 1, i + 2, i + 2, i + 1, i + 3)
    const tip = points.length / 4
    for (const [x, y] of corners) points.push(x, y, 1, tone)
    faces.push(...ARROW_FACES.map((corner) => tip + corner))
  }
  const geometry = new BufferGeometry()
  geometry.setIndex(faces)
  geometry.setAttribute('shape', new BufferAttribute(Float32Array.from(points), 4))
  // Counted by whoever counts triangles; the shader does without.
  geometry.setAttribute('position', new BufferAttribute(new Float32Array((points.length / 4) * 3), 3))
  return geometry
}

function markerMaterial(uniforms: Record<string, { value: unknown }>): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthTest: false,
    depthWrite: false,
    side: 2,
    uniforms,
    vertexShader: `attribute vec4 shape;
      uniform vec4 place;
      uniform vec2 swing;
      varying float vTone;
      void main() {
        vTone = shape.w;
        vec3 at = vec3(place.x, place.z, place.y);
        float ring = swing.x;
        float beat = 1.0 - cos(swing.y * 3.0);
        if (shape.z < 0.5) {
          float wide = ring > 0.0 ? ring + shape.y + 0.05 * beat : 0.0;
          at += vec3(cos(shape.x) * wide, 0.0, sin(shape.x) * wide);
        } else {
          vec3 to = cameraPosition - vec3(place.x, place.w, place.y);
          float size = clamp(length(to), 1.5, 12.0) * 0.3;
          vec3 right = normalize(vec3(to.z, 0.0, -to.x));
          at.y = place.w + 0.06 + size * (shape.y + 0.09 * beat);
          at += right * shape.x * size;
        }
        gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.0);
      }`,
    fragmentShader: `varying float vTone;
      void main() {
        gl_FragColor = vec4(vTone > 0.5 ? vec3(1.0, 0.7, 0.26) : vec3(0.012, 0.017, 0.015), 1.0);
        #include <colorspace_fragment>
      }`,
  })
}
