import { ShaderMaterial, type DataTexture } from 'three'
import { TONE_GLSL } from '#kit'
import { BONE_CELL, LIGHT_CELL, SHAPE_CELL, SHAPED_PER_ROW, SHAPES } from './layout.ts'
import { ROW_BITS } from './table.ts'

const VERTEX = /* glsl */ `
attribute vec3 paint;
attribute vec4 joints;
attribute vec4 weights;
attribute vec2 rows;
uniform highp sampler2D table;
uniform highp isampler2D shapes;
varying vec3 vOwn;
varying vec3 vLight;
varying vec3 vRim;
varying float vLit;

vec4 cell(int i) {
  return texelFetch(table, ivec2(i & ${(1 << ROW_BITS) - 1}, i >> ${ROW_BITS}), 0);
}

vec3 shaped(int first, int row) {
  vec3 moved = vec3(0.0);
  ivec2 at = ivec2((row % ${SHAPED_PER_ROW}) * ${SHAPES}, row / ${SHAPED_PER_ROW});
  for (int i = 0; i < ${SHAPES / 4}; i++) {
    vec4 share = cell(first + ${SHAPE_CELL} + i);
    for (int j = 0; j < 4; j++)
      if (share[j] != 0.0) moved += share[j] * vec3(texelFetch(shapes, at + ivec2(i * 4 + j, 0), 0).xyz);
  }
  return moved / 32767.0;
}

vec3 arriving(vec3 probe[9], vec3 n) {
  vec3 light = probe[0] * 0.282095
    + (probe[1] * n.y + probe[2] * n.z + probe[3] * n.x) * 0.325735
    + (probe[4] * n.x * n.y + probe[5] * n.y * n.z + probe[7] * n.x * n.z) * 0.273137
    + probe[6] * (3.0 * n.z * n.z - 1.0) * 0.078848
    + probe[8] * (n.x * n.x - n.y * n.y) * 0.136569;
  return max(light, 0.0);
}

void main() {
  int first = int(rows.x + 0.5);
  int row = int(rows.y + 0.5);
  vec4 point = vec4(position, 1.0);
  if (row > 0) point.xyz += shaped(first, row);
  vec4 x = vec4(0.0);
  vec4 y = vec4(0.0);
  vec4 z = vec4(0.0);
  for (int i = 0; i < 4; i++) {
    if (weights[i] == 0.0) continue;
    int bone = first + ${BONE_CELL} + 3 * int(joints[i] + 0.5);
    x += weights[i] * cell(bone);
    y += weights[i] * cell(bone + 1);
    z += weights[i] * cell(bone + 2);
  }
  vec3 here = vec3(dot(x, point), dot(y, point), dot(z, point));
  gl_Position = projectionMatrix * viewMatrix * vec4(here, 1.0);
  vec3 probe[9];
  vec4 own;
  for (int i = 0; i < 9; i++) {
    vec4 one = cell(first + ${LIGHT_CELL} + i);
    probe[i] = one.xyz;
    if (i < 4) own[i] = one.w;
  }
  vOwn = paint * own.xyz;
  vLit = own.w;
  vec3 n = normalize(vec3(dot(x.xyz, normal), dot(y.xyz, normal), dot(z.xyz, normal)));
  vec3 toEye = normalize(cameraPosition - here);
  vLight = arriving(probe, n);
  float edge = 1.0 - clamp(dot(n, toEye), 0.0, 1.0);
  vRim = arriving(probe, normalize(n + vec3(0.0, 0.8, 0.0))) * edge * edge * edge * 0.09;
}`

const FRAGMENT = /* glsl */ `
varying vec3 vOwn;
varying vec3 vLight;
varying vec3 vRim;
varying float vLit;

${TONE_GLSL}
void main() {
  gl_FragColor = vec4(vLit > 0.5 ? toDisplay(vOwn * vLight + vRim) : vOwn, 1.0);
  #include <colorspace_fragment>
}`

/** Textures that the batch's shader reads; both may be replaced. */
export interface BatchTextures {
  table: { value: DataTexture }
  shapes: { value: DataTexture }
}

/**
 * The matte material of all people and things: bends them by their bones, moves their faces, and lights them per
 * vertex by what `lightAt` gathered where they are, with a thin rim of light from above. What is not lit shows its
 * own colour.
 */
export function batchMaterial(textures: BatchTextures): ShaderMaterial {
  return new ShaderMaterial({ vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms: { ...textures } })
}
