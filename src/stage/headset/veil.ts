import { BackSide, Mesh, ShaderMaterial, SphereGeometry } from 'three'

/** Darkness before the eyes: whole while somewhere else is gone to, at the rim while turning. */
export interface Veil {
  mesh: Mesh
  /** 0 clear, 1 black. */
  fade: number
  /** 0 none, 1 only the middle is seen. */
  rim: number
  /** Shows what fade and rim say. Allocates nothing. */
  update(): void
}

/** A clear veil; keep its mesh at the eyes. */
export function createVeil(): Veil {
  const uniforms = { fade: { value: 0 }, rim: { value: 0 } }
  const material = new ShaderMaterial({
    side: BackSide,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    uniforms,
    vertexShader: `varying vec3 vTowards;
      void main() {
        vTowards = (modelViewMatrix * vec4(position, 0.0)).xyz;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: `uniform float fade;
      uniform float rim;
      varying vec3 vTowards;
      void main() {
        float off = 1.0 - smoothstep(0.72, 0.9, -normalize(vTowards).z);
        gl_FragColor = vec4(0.04, 0.03, 0.02, max(fade, rim * off));
      }`,
  })
  const mesh = new Mesh(new SphereGeometry(0.4, 24, 16), material)
  mesh.renderOrder = 100
  mesh.frustumCulled = false
  mesh.visible = false
  const veil: Veil = {
    mesh,
    fade: 0,
    rim: 0,
    update() {
      uniforms.fade.value = veil.fade
      uniforms.rim.value = veil.rim
      mesh.visible = veil.fade > 0.001 || veil.rim > 0.001
    },
  }
  return veil
}
