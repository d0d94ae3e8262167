import { Mesh, MeshBasicMaterial, Vector4, type Object3D, type Texture } from 'three'

/** Strongest mirror light at a slanting view, for floors and for things whose shine (colour alpha) is 1. */
const FLOOR = '0.02 + 0.34 * pow(1.0 - facing, 4.0)'
const THING = 'shine * mix(0.06 + 0.42 * pow(1.0 - facing, 4.0), 0.42 + 0.4 * pow(1.0 - facing, 4.0), shine)'

/**
 * Gives the shiny parts and the floor of a baked site a soft mirror of the room.
 *
 * The mirrored picture is part of the site's prints (material extras `reflection`: left, top, right, bottom);
 * nothing is rendered for it and no draw call is added. Call once after loading, before the first frame.
 * Sites without such a picture stay as they are.
 */
export function polishSite(site: Object3D): void {
  let mirror: { map: Texture; place: Vector4 } | undefined
  const wanted: [MeshBasicMaterial, string][] = []
  site.traverse((object) => {
    if (!(object instanceof Mesh) || !(object.material instanceof MeshBasicMaterial)) return
    const material: MeshBasicMaterial = object.material
    const place: unknown = material.userData['reflection']
    if (material.map && Array.isArray(place))
      mirror = { map: material.map, place: new Vector4(...(place as [number, number, number, number])) }
    if (material.name === 'shiny') wanted.push([material, THING])
    if (material.name === 'large') wanted.push([material, FLOOR])
  })
  if (!mirror) return
  for (const [material, strength] of wanted) addMirror(material, mirror, strength)
}

function addMirror(
  material: MeshBasicMaterial,
  { map, place }: { map: Texture; place: Vector4 },
  strength: string,
): void {
  const isFloor = strength === FLOOR
  material.onBeforeCompile = (shader) => {
    shader.uniforms['mirrorMap'] = { value: map }
    shader.uniforms['mirrorPlace'] = { value: place }
    shader.vertexShader = `varying vec3 vMirrorNormal;\nvarying vec3 vMirrorAt;\n${shader.vertexShader.replace(
      '#include <project_vertex>',
      `#include <project_vertex>
      vMirrorNormal = normalize(mat3(modelMatrix) * normal);
      vMirrorAt = (modelMatrix * vec4(transformed, 1.0)).xyz;`,
    )}`
    shader.fragmentShader = `uniform sampler2D mirrorMap;
      uniform vec4 mirrorPlace;
      varying vec3 vMirrorNormal;
      varying vec3 vMirrorAt;
      ${shader.fragmentShader.replace(
        '#include <opaque_fragment>',
        `{
          vec3 n = normalize(vMirrorNormal);
          vec3 eye = normalize(vMirrorAt - cameraPosition);
          vec3 away = reflect(eye, n);
          vec2 at = vec2(atan(away.z, away.x) / 6.2831853 + 0.5, acos(clamp(away.y, -1.0, 1.0)) / 3.1415927);
          vec3 seen = textureLod(mirrorMap, mix(mirrorPlace.xy, mirrorPlace.zw, clamp(at, 0.008, 0.992)), 0.0).rgb;
          float facing = clamp(-dot(eye, n), 0.0, 1.0);
          ${isFloor ? 'float shine = step(0.9, n.y);' : 'float shine = vColor.a;'}
          float strength = ${isFloor ? `shine * (${strength})` : strength};
          outgoingLight = outgoingLight * (1.0 - 0.45 * strength) + seen * strength;
        }
        #include <opaque_fragment>`,
      )}`
  }
  material.customProgramCacheKey = () => `mirror ${isFloor ? 'floor' : 'thing'}`
}
