import { CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace, type Vector3 } from 'three'
import { onPointer } from './on-pointer.ts'
import { buttonAt, layOut, type PlacedRow, type Row } from './panel-layout.ts'

const PIXELS_PER_METRE = 900
/** Em of a letter in metres: at 1.3 m a capital is 1.4° tall. */
const LETTER = 0.046
const MARGIN = 0.03

const COLOURS = { paper: '#fffdf6', ink: '#1d2320', line: '#14555a', meant: '#ffd98a', button: '#eef4f1' }

/** A sheet with text and buttons that stands in the room. */
export interface Panel {
  mesh: Mesh
  /** Ids of its buttons, from above. */
  buttons(): readonly string[]
  /** Shows these rows; none hides the panel. Painted only if they differ from before. */
  setRows(rows: readonly Row[], letterFactor: number): void
  /** Presses the button at a point of the sheet, `uv` from its lower left corner; nothing where there is none. */
  press(uv: { x: number; y: number }): void
  /** Marks the button that is meant. */
  mean(id: string | undefined): void
  /** The middle of a button in the room; false if there is none of that id. */
  middleOf(id: string, out: Vector3): boolean
  dispose(): void
}

/** An empty panel `width` metres wide. */
export function createPanel(width: number, onPress: (id: string) => void): Panel {
  const canvas = document.createElement('canvas')
  const brush = canvas.getContext('2d')!
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = 4
  const material = new MeshBasicMaterial({
    map: texture,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  })
  const mesh = new Mesh(new PlaneGeometry(1, 1), material)
  mesh.renderOrder = 20
  mesh.visible = false
  // Panels are pressed before anything that may lie behind or inside them.
  mesh.pointerEventsOrder = 10
  let placed: readonly PlacedRow[] = []
  let shown = ''
  let meant: string | undefined
  let letter = LETTER * PIXELS_PER_METRE

  const at = (uv: { x: number; y: number } | undefined) => uv && buttonAt(placed, (1 - uv.y) * canvas.height)
  // Text lets rays through to the room; only buttons catch them.
  const cast = mesh.raycast.bind(mesh)
  mesh.raycast = (caster, hits) => {
    const before = hits.length
    cast(caster, hits)
    if (hits.length > before && at(hits.at(-1)!.uv) === undefined) hits.length = before
  }
  onPointer(mesh, {
    click: ({ uv }) => uv && panel.press(uv),
    pointermove: ({ uv }) => panel.mean(at(uv)),
    pointerleave: () => panel.mean(undefined),
  })

  const panel: Panel = {
    mesh,
    buttons: () =>
      placed.flatMap(({ row }) => (row.kind === 'button' && row.id !== undefined ? [row.id] : [])),
    setRows(rows, letterFactor) {
      mesh.visible = rows.length > 0
      mesh.pointerEvents = mesh.visible ? 'auto' : 'none'
      const next = JSON.stringify([rows, letterFactor])
      if (next === shown || rows.length === 0) return
      shown = next
      letter = LETTER * PIXELS_PER_METRE * letterFactor
      const sizes = { width: width * PIXELS_PER_METRE, letter, margin: MARGIN * PIXELS_PER_METRE }
      const laid = layOut(rows, sizes, (text, isBold) => {
        brush.font = fontOf(letter, isBold)
        return brush.measureText(text).width
      })
      placed = laid.placed
      if (canvas.width !== sizes.width || canvas.height !== laid.height) texture.dispose()
      canvas.width = sizes.width
      canvas.height = laid.height
      mesh.scale.set(width, laid.height / PIXELS_PER_METRE, 1)
      paint()
    },
    press(uv) {
      const id = mesh.visible ? at(uv) : undefined
      if (id !== undefined) onPress(id)
    },
    mean(id) {
      if (id === meant) return
      meant = id
      paint()
    },
    middleOf(id, out) {
      const one = placed.find(({ row }) => row.id === id)
      if (!one || !mesh.visible) return false
      mesh.updateMatrixWorld()
      out.set(0, 0.5 - (one.y + one.height / 2) / canvas.height, 0).applyMatrix4(mesh.matrixWorld)
      return true
    },
    dispose() {
      texture.dispose()
      material.dispose()
      mesh.geometry.dispose()
    },
  }
  return panel

  function paint(): void {
    const { width: w, height: h } = canvas
    const margin = MARGIN * PIXELS_PER_METRE
    brush.clearRect(0, 0, w, h)
    brush.fillStyle = COLOURS.paper
    brush.strokeStyle = COLOURS.line
    brush.lineWidth = 4
    sheet(3, 3, w - 6, h - 6)
    brush.textBaseline = 'middle'
    for (const { row, lines, y, height } of placed) {
      const isButton = row.kind === 'button'
      if (isButton) {
        const isMeant = row.id === meant
        brush.fillStyle = isMeant ? COLOURS.meant : COLOURS.button
        brush.lineWidth = isMeant ? 8 : 2
        sheet(margin, y, w - margin * 2, height)
      }
      brush.fillStyle = COLOURS.ink
      brush.font = fontOf(letter, row.kind === 'title')
      const first = y + (height - (lines.length - 1) * letter * 1.25) / 2
      lines.forEach((line, index) =>
        brush.fillText(line, isButton ? margin * 1.7 : margin, first + index * letter * 1.25),
      )
    }
    texture.needsUpdate = true
  }

  function sheet(x: number, y: number, w: number, h: number): void {
    brush.beginPath()
    brush.roundRect(x, y, w, h, 22)
    brush.fill()
    brush.stroke()
  }
}

function fontOf(letter: number, isBold: boolean): string {
  return `${isBold ? 700 : 500} ${letter}px system-ui, sans-serif`
}
