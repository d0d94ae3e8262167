import { DoubleSide, FrontSide, ShaderMaterial, type Material, type Texture } from 'three'
import { TONE_GLSL } from '#kit'
import { PROBE_FLOATS } from './probes.ts'

const VERTEX = /* glsl */ `
#include <common>
#include <color_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
uniform vec3 probe[9];
varying vec3 vLight;
varying vec3 vRim;
#ifdef HAS_MAP
varying vec2 vMapUv;
#endif

vec3 arriving(vec3 n) {
  vec3 light = probe[0] * 0.282095
    + (probe[1] * n.y + probe[2] * n.z + probe[3] * n.x) * 0.325735
    + (probe[4] * n.x * n.y + probe[5] * n.y * n.z + probe[7] * n.x * n.z) * 0.273137
    + probe[6] * (3.0 * n.z * n.z - 1.0) * 0.078848
    + probe[8] * (n.x * n.x - n.y * n.y) * 0.136569;
  return max(light, 0.0);
}

void main() {
  #include <color_vertex>
  #include <beginnormal_vertex>
  #include <morphnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  #include <morphtarget_vertex>
  #include <skinning_vertex>
  #include <project_vertex>
  #ifdef HAS_MAP
  vMapUv = uv;
  #endif
  vec3 n = normalize(mat3(modelMatrix) * objectNormal);
  vec3 toEye = normalize(cameraPosition - (modelMatrix * vec4(transformed, 1.0)).xyz);
  vLight = arriving(n);
  float edge = 1.0 - clamp(dot(n, toEye), 0.0, 1.0);
  vRim = arriving(normalize(n + vec3(0.0, 0.8, 0.0))) * edge * edge * edge * 0.09;
}`

const FRAGMENT = /* glsl */ `
#include <common>
#include <color_pars_fragment>
uniform vec3 tint;
uniform float opacity;
varying vec3 vLight;
varying vec3 vRim;
#ifdef HAS_MAP
uniform sampler2D map;
varying vec2 vMapUv;
#endif

${TONE_GLSL}
void main() {
  vec4 own = vec4(tint, opacity);
  #ifdef HAS_MAP
  own *= texture2D(map, vMapUv);
  #endif
  #if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
  own.rgb *= vColor.rgb;
  #endif
  gl_FragColor = vec4(toDisplay(own.rgb * vLight + vRim), own.a);
  #include <colorspace_fragment>
}`

/** What a lit material takes over from the file's own material. */
interface Surface {
  color?: { r: number; g: number; b: number }
  map?: Texture | null
}

/** A material that is lit by the light at one point of the room, and the buffer that holds this light. */
export interface LitMaterial {
  material: ShaderMaterial
  /** Write the result of `lightAt` here whenever the object has moved. */
  probe: Float32Array
}

/**
 * A cheap matte material for people and things that move: their own colour times the light that `lightAt`
 * gathered, evaluated per vertex, and a thin rim of light from above. One program serves all of them.
 */
export function litMaterial(
  source: Material & Surface,
  hasVertexColours: boolean,
  probe = new Float32Array(PROBE_FLOATS),
): LitMaterial {
  const { r, g, b } = source.color ?? { r: 1, g: 1, b: 1 }
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    vertexColors: hasVertexColours,
    side: source.side === DoubleSide ? DoubleSide : FrontSide,
    transparent: source.transparent,
    depthWrite: source.depthWrite,
    defines: source.map ? { HAS_MAP: '' } : {},
    uniforms: {
      probe: { value: probe },
      tint: { value: [r, g, b] },
      opacity: { value: source.opacity },
      map: { value: source.map ?? null },
    },
  })
  return { material, probe }
}
