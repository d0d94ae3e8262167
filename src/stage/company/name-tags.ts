import {
  BufferAttribute,
  CanvasTexture,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  SRGBColorSpace,
} from 'three'
import { MOST_MEMBERS, type Slot } from '#class'
import type { Companion } from './company.ts'
import { LOWERED, NEAREST, type Crew } from './heads.ts'

const COLUMNS = 4
const ROWS = Math.ceil(MOST_MEMBERS / COLUMNS)
const CELL = { width: 256, height: 64 }
const PAPER = '#fffdf6'
const INK = '#1d2320'
const LEADS = '#14555a'
const LETTER = 36
const MARGIN = 18

/** Names over heads, drawn in one call, turned to whoever looks. Nothing of them can be pressed. */
export interface NameTags {
  mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  /** Writes the names of those who are new or called otherwise. */
  write(companions: readonly Companion[]): void
  /** Draws so many of the crew. */
  show(count: number): void
  dispose(): void
}

/** Name tags for a crew that is drawn elsewhere. */
export function createNameTags({ at, tint }: Crew): NameTags {
  const canvas = document.createElement('canvas')
  canvas.width = CELL.width * COLUMNS
  canvas.height = CELL.height * ROWS
  const brush = canvas.getContext('2d')
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = 4
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex([0, 1, 2, 2, 1, 3])
  const corners = Float32Array.of(-0.5, 0, 0, 0.5, 0, 0, -0.5, 1, 0, 0.5, 1, 0)
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  geometry.setAttribute('at', at)
  geometry.setAttribute('tint', tint)
  const mesh = new Mesh(geometry, tagMaterial(texture))
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.renderOrder = 3
  mesh.visible = false
  const written = new Map<Slot, string>()
  return {
    mesh,
    write(companions) {
      for (const one of companions) {
        const key = `${one.isGuide} ${one.name}`
        if (!brush || written.get(one.slot) === key) continue
        written.set(one.slot, key)
        writeTag(brush, one)
        texture.needsUpdate = true
      }
    },
    show(count) {
      geometry.instanceCount = count
      mesh.visible = count > 0
    },
    dispose() {
      texture.dispose()
      geometry.dispose()
      mesh.material.dispose()
    },
  }
}

function writeTag(brush: CanvasRenderingContext2D, { slot, name, isGuide }: Companion): void {
  const { width, height } = CELL
  const left = (slot % COLUMNS) * width
  const top = Math.floor(slot / COLUMNS) * height
  const text = isGuide ? `★ ${name}` : name
  brush.clearRect(left, top, width, height)
  brush.font = `600 ${LETTER}px system-ui, sans-serif`
  const most = width - 2 * MARGIN - 8
  const wide = Math.min(most, brush.measureText(text).width)
  brush.fillStyle = isGuide ? LEADS : PAPER
  brush.strokeStyle = isGuide ? PAPER : INK
  brush.lineWidth = 3
  brush.beginPath()
  brush.roundRect(left + (width - wide) / 2 - MARGIN, top + 5, wide + 2 * MARGIN, height - 10, 20)
  brush.fill()
  brush.stroke()
  brush.fillStyle = isGuide ? PAPER : INK
  brush.textAlign = 'center'
  brush.textBaseline = 'middle'
  // A name that is longer is written narrower.
  brush.fillText(text, left + width / 2, top + height / 2 + 2, most)
}

function tagMaterial(names: CanvasTexture): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    uniforms: { names: { value: names } },
    vertexShader: `attribute vec4 at;
      attribute vec4 tint;
      varying vec2 vAt;
      ${LOWERED}
      void main() {
        vec3 place = lowered(at.xyz);
        vec3 to = cameraPosition - place;
        float far = length(to);
        // As large on any screen from one metre to five, and from there on smaller.
        float high = clamp(far, 1.0, 5.0) * 0.027;
        vec3 right = normalize(vec3(to.z, 0.0, -to.x));
        place += right * position.x * high * ${(CELL.width / CELL.height).toFixed(1)};
        place.y += (mod(tint.w, 20.0) > 9.5 ? 0.2 : 0.15) + position.y * high;
        vec2 cell = vec2(mod(at.w + 0.5, ${COLUMNS}.0) - 0.5, floor((at.w + 0.5) / ${COLUMNS}.0));
        vAt = vec2(cell.x + position.x + 0.5, ${ROWS}.0 - 1.0 - cell.y + position.y) / vec2(${COLUMNS}, ${ROWS});
        gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
        // Whose head can hardly be seen needs no name.
        if (far < ${(NEAREST + 0.15).toFixed(2)}) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
      }`,
    fragmentShader: `uniform sampler2D names;
      varying vec2 vAt;
      void main() {
        gl_FragColor = texture2D(names, vAt);
        if (gl_FragColor.a < 0.4) discard;
        #include <colorspace_fragment>
      }`,
  })
}
