import {
  BufferAttribute,
  BufferGeometry,
  Mesh,
  ShaderMaterial,
  type InterleavedBufferAttribute,
  type Matrix4,
  type MeshBasicMaterial,
  type Object3D,
  type Texture,
} from 'three'
import { meshesOf } from './model.ts'
import { rawNumbers } from './raw-numbers.ts'

/** Kinds of surface, by the name of a material of a baked site: what shows its colours only is 0. */
const KINDS: Readonly<Record<string, number>> = { street: 0, matte: 0, shiny: 1, large: 2, prints: 3 }

type Attribute = BufferAttribute | InterleavedBufferAttribute
type Surface = Mesh<BufferGeometry, MeshBasicMaterial>

/**
 * One mesh for all that is opaque in a baked site, which looks the same and is drawn in one call; the meshes it
 * stands for can go then. Undefined where a site is made of anything else.
 */
export function mergeSite(site: Object3D): { whole: Mesh; parts: Mesh[] } | undefined {
  const parts = meshesOf(site).filter((mesh): mesh is Surface => !isTransparent(mesh))
  if (parts.some(({ geometry, material }) => !(material.name in KINDS) || !geometry.index)) return undefined
  const whole = new Mesh(mergeSurfaces(parts), materialOf(parts))
  whole.frustumCulled = false
  whole.matrixAutoUpdate = false
  whole.matrixWorldAutoUpdate = false
  return { whole, parts }
}

function isTransparent({ material }: Mesh): boolean {
  return [material].flat().some(({ transparent }) => transparent)
}

function mergeSurfaces(parts: readonly Surface[]): BufferGeometry {
  const count = parts.reduce((sum, { geometry }) => sum + geometry.getAttribute('position').count, 0)
  const corners = parts.reduce((sum, { geometry }) => sum + geometry.index!.count, 0)
  const position = new Float32Array(count * 3)
  const normal = new Int8Array(count * 4)
  const paint = new Uint16Array(count * 4).fill(65535)
  const place = new Float32Array(count * 2)
  const index = new Uint32Array(corners)
  let start = 0
  let corner = 0
  for (const { geometry, material, matrixWorld } of parts) {
    const points = geometry.getAttribute('position').count
    const { normal: facing, color, uv } = geometry.attributes
    bring(geometry.getAttribute('position'), matrixWorld, 1, position, start * 3, 3)
    if (facing) bring(facing, matrixWorld, 0, normal, start * 4, 4)
    if (color) copy(color, 65535, paint, start * 4, 4)
    if (uv) copy(uv, 1, place, start * 2, 2)
    for (let i = start; i < start + points; i++) normal[i * 4 + 3] = KINDS[material.name]!
    const { array } = geometry.index!
    for (let i = 0; i < array.length; i++) index[corner++] = start + array[i]!
    start += points
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(position, 3))
    .setAttribute('facing', new BufferAttribute(normal, 4))
    .setAttribute('paint', new BufferAttribute(paint, 4, true))
    .setAttribute('place', new BufferAttribute(place, 2))
    .setIndex(new BufferAttribute(index, 1))
}

/** Brings places (`shift` 1) or directions (0) into the room; directions come out 127 long. */
function bring(
  from: Attribute,
  { elements: m }: Matrix4,
  shift: 0 | 1,
  to: Float32Array | Int8Array,
  first: number,
  size: number,
): void {
  const { array, offset, stride, scale } = rawNumbers(from)
  for (let i = 0; i < from.count; i++) {
    const at = offset + i * stride
    const x = array[at]! * scale
    const y = array[at + 1]! * scale
    const z = array[at + 2]! * scale
    const nx = m[0] * x + m[4] * y + m[8] * z + m[12] * shift
    const ny = m[1] * x + m[5] * y + m[9] * z + m[13] * shift
    const nz = m[2] * x + m[6] * y + m[10] * z + m[14] * shift
    const whole = shift === 1 ? 1 : 127 / Math.sqrt(nx * nx + ny * ny + nz * nz)
    to[first + i * size] = shift === 1 ? nx : Math.round(nx * whole)
    to[first + i * size + 1] = shift === 1 ? ny : Math.round(ny * whole)
    to[first + i * size + 2] = shift === 1 ? nz : Math.round(nz * whole)
  }
}

/** Copies an attribute's numbers, multiplied by `most`. */
function copy(
  from: Attribute,
  most: number,
  to: Float32Array | Uint16Array,
  first: number,
  size: number,
): void {
  const { array, offset, stride, scale } = rawNumbers(from)
  const share = scale * most
  for (let i = 0; i < from.count; i++)
    for (let j = 0; j < from.itemSize; j++) to[first + i * size + j] = array[offset + i * stride + j]! * share
}

const VERTEX = /* glsl */ `
attribute vec4 facing;
attribute vec4 paint;
attribute vec2 place;
uniform mat3 largeUv;
uniform mat3 printsUv;
varying vec4 vColor;
varying vec2 vAt;
varying vec3 vMirrorNormal;
varying vec3 vMirrorAt;
varying float vKind;
#include <clipping_planes_pars_vertex>
void main() {
  vColor = paint;
  vKind = facing.w;
  vAt = ((vKind > 2.5 ? printsUv : largeUv) * vec3(place, 1.0)).xy;
  vMirrorNormal = vKind == 1.0 || vKind == 2.0 ? normalize(facing.xyz) : vec3(0.0, 1.0, 0.0);
  vMirrorAt = position;
  vec4 mvPosition = viewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * mvPosition;
  #include <clipping_planes_vertex>
}`

const FRAGMENT = /* glsl */ `
uniform sampler2D large;
uniform sampler2D prints;
uniform sampler2D mirrorMap;
uniform vec4 mirrorPlace;
varying vec4 vColor;
varying vec2 vAt;
varying vec3 vMirrorNormal;
varying vec3 vMirrorAt;
varying float vKind;
#include <clipping_planes_pars_fragment>
void main() {
  #include <clipping_planes_fragment>
  vec3 outgoingLight = vColor.rgb;
  if (vKind > 2.5) {
    outgoingLight *= texture2D(prints, vAt).rgb;
  } else if (vKind > 1.5) {
    outgoingLight *= texture2D(large, vAt).rgb;
    MIRROR_large
  } else if (vKind > 0.5) {
    MIRROR_shiny
  }
  gl_FragColor = vec4(outgoingLight, 1.0);
  #include <colorspace_fragment>
}`

/** What `polishSite` adds to a material's shader, and the numbers that it reads. */
interface Polish {
  code: string
  uniforms: Record<string, { value: unknown }>
}

function materialOf(parts: readonly Surface[]): ShaderMaterial {
  const named = (name: string) => parts.find(({ material }) => material.name === name)?.material
  const [shiny, large] = [polishOf(named('shiny')), polishOf(named('large'))]
  const picture = (map: Texture | null | undefined) => {
    map?.updateMatrix()
    return map
  }
  const floor = picture(named('large')?.map)
  const prints = picture(named('prints')?.map)
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT.replace('MIRROR_large', large.code).replace('MIRROR_shiny', shiny.code),
    // Nothing is cut away unless planes are given, see cut-site.ts.
    clipping: true,
    uniforms: {
      large: { value: floor ?? null },
      largeUv: { value: floor?.matrix },
      prints: { value: prints ?? null },
      printsUv: { value: prints?.matrix },
      ...shiny.uniforms,
      ...large.uniforms,
    },
  })
  material.addEventListener('dispose', () => {
    floor?.dispose()
    prints?.dispose()
  })
  return material
}

/** Has a material polish an empty shader, and takes what it puts in. */
function polishOf(material: MeshBasicMaterial | undefined): Polish {
  const shader = { uniforms: {}, vertexShader: '', fragmentShader: OPEN }
  material?.onBeforeCompile(shader as never, undefined as never)
  const code = shader.fragmentShader.slice(
    shader.fragmentShader.indexOf('{'),
    shader.fragmentShader.indexOf(OPEN),
  )
  return { code: shader.fragmentShader === OPEN ? '' : code, uniforms: shader.uniforms }
}

/** The place in a shader before which a polish stands. */
const OPEN = '#include <opaque_fragment>'
