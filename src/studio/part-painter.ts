import {
  BufferAttribute,
  BufferGeometry,
  CircleGeometry,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PCFShadowMap,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  ShadowMaterial,
  Vector3,
  WebGLRenderer,
  type Box3,
  type Material,
  type Texture,
} from 'three'
import { assemble, buildLook, type Letters, type Piece } from '#kit/bake'
import type { CatalogueEntry } from '#kit/catalogue'

/** Draws parts of the kit, one at a time, into canvases of a page. */
export interface PartPainter {
  /** Draws a state of a part, turned by `yaw` radians, as large as the canvas; answers its triangles. */
  paint(canvas: HTMLCanvasElement, part: CatalogueEntry, state: string, yaw: number): number
}

const BACKDROP = 0xe9e4da
/** From the front, a little from the right and above, as one stands before a thing. */
const VIEW = new Vector3(0.5, 0.42, 1).normalize()
const UP = new Vector3(0, 1, 0)
/** How much larger than the part the picture is. */
const MARGIN = 1.12
const VIEW_OF_WALL = new Vector3(0.42, 0.16, 1).normalize()
const VIEW_OF_CEILING = new Vector3(0.45, -0.45, 1).normalize()

/** A painter with its own renderer; throws where the browser has no WebGL 2. */
export function createPartPainter(letters: Letters, pictures: ReadonlyMap<string, Texture>): PartPainter {
  const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
  renderer.shadowMap.enabled = true
  renderer.shadowMap.type = PCFShadowMap
  const looks = new Map<string, { look: Group; triangles: number }>()
  const camera = new PerspectiveCamera(26, 1, 0.01, 80)
  const set = createSet()

  return {
    paint(canvas, part, state, yaw) {
      const { look, triangles } = lookOf(part, state)
      const box = boundsOf(Object.keys(part.states).map((name) => lookOf(part, name).look))
      set.fit(part.stands, box)
      look.rotation.y = part.stands === 'wall' ? 0 : yaw
      set.scene.add(look)
      const aspect = canvas.width / canvas.height
      stand(camera, part.stands, box, aspect, part.stands === 'wall' ? yaw : 0)
      renderer.setSize(canvas.width, canvas.height, false)
      renderer.render(set.scene, camera)
      canvas.getContext('2d')?.drawImage(renderer.domElement, 0, 0)
      set.scene.remove(look)
      return triangles
    },
  }

  function lookOf(part: CatalogueEntry, state: string): { look: Group; triangles: number } {
    const key = `${part.name}.${state}`
    const build = part.states[state]
    if (!build) throw new Error(`The part "${part.name}" has no state "${state}".`)
    const known = looks.get(key)
    if (known) return known
    const pieces = buildLook(build, letters)
    const made = {
      look: lookFrom(pieces, pictures),
      triangles: pieces.reduce((sum, { solid }) => sum + solid.index.length / 3, 0),
    }
    looks.set(key, made)
    return made
  }
}

/** Meshes of one look, a mesh for each way that light falls on its pieces. */
function lookFrom(pieces: readonly Piece[], pictures: ReadonlyMap<string, Texture>): Group {
  const group = new Group()
  const kinds = Map.groupBy(pieces, ({ shine = 0, glow = 0, surface, picture = '' }) =>
    surface === 'glass'
      ? 'glass'
      : surface === 'print'
        ? `print ${picture}`
        : glow > 0
          ? 'glow'
          : `shine ${shine}`,
  )
  for (const [kind, some] of kinds) {
    const { position, normal, albedo, index, picture } = assemble(some, () => 0)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(position, 3))
    geometry.setAttribute('normal', new BufferAttribute(normal, 3))
    geometry.setAttribute('color', new BufferAttribute(albedo, 3))
    geometry.setAttribute('uv', new BufferAttribute(picture, 2))
    geometry.setIndex(new BufferAttribute(index, 1))
    const mesh = new Mesh(geometry, materialFor(kind, pictures))
    mesh.castShadow = kind !== 'glass'
    mesh.receiveShadow = true
    group.add(mesh)
  }
  return group
}

function materialFor(kind: string, pictures: ReadonlyMap<string, Texture>): Material {
  if (kind === 'glass')
    return new MeshStandardMaterial({ color: 0xcfe0e0, transparent: true, opacity: 0.28, roughness: 0.05 })
  if (kind === 'glow') return new MeshBasicMaterial({ vertexColors: true })
  if (kind.startsWith('print '))
    return new MeshStandardMaterial({
      map: pictures.get(kind.slice('print '.length)) ?? null,
      roughness: 0.9,
    })
  const shine = Number(kind.slice('shine '.length))
  return new MeshStandardMaterial({
    vertexColors: true,
    roughness: 0.85 - shine * 0.5,
    metalness: shine > 0.6 ? 0.35 : 0,
  })
}

function boundsOf(looks: readonly Group[]): Box3 {
  const [first, ...others] = looks.map((look) => {
    const turned = look.rotation.y
    look.rotation.y = 0
    look.updateMatrixWorld(true)
    const box = boxOf(look)
    look.rotation.y = turned
    return box
  })
  if (!first) throw new Error('A part has at least one state.')
  return others.reduce((all, box) => all.union(box), first)
}

function boxOf(look: Group): Box3 {
  const boxes = look.children.map((child) => {
    const { geometry } = child as Mesh
    geometry.computeBoundingBox()
    return geometry.boundingBox?.clone()
  })
  const [first, ...others] = boxes.filter((box) => box !== undefined)
  if (!first) throw new Error('A look has at least one piece.')
  return others.reduce((all, box) => all.union(box), first)
}

/** A neutral studio: one light from the front, soft light from above, and what a part stands on or hangs at. */
function createSet() {
  const scene = new Scene()
  scene.background = new Color(BACKDROP)
  const key = new DirectionalLight(0xfff2df, 2.1)
  key.castShadow = true
  key.shadow.mapSize.set(1024, 1024)
  key.shadow.radius = 5
  key.shadow.bias = -0.0005
  const shade = new ShadowMaterial({ opacity: 0.22 })
  const wall = new Mesh(new PlaneGeometry(60, 60), shade)
  const ground = new Mesh(new CircleGeometry(30, 24).rotateX(-Math.PI / 2), shade)
  wall.receiveShadow = true
  ground.receiveShadow = true
  scene.add(key, key.target, new HemisphereLight(0xffffff, 0xa89c8c, 1.35), wall, ground)
  return {
    scene,
    /** Makes it ready for a part that fills a box. */
    fit(stands: CatalogueEntry['stands'], box: Box3): void {
      const size = box.getSize(new Vector3()).length()
      box.getCenter(key.target.position)
      key.position
        .set(size * 0.9, size * (stands === 'ceiling' ? 0.2 : 1.6), size * 1.3)
        .add(key.target.position)
      const reach = { left: -size, right: size, top: size, bottom: -size, near: size * 0.1, far: size * 5 }
      Object.assign(key.shadow.camera, reach).updateProjectionMatrix()
      key.shadow.normalBias = size * 0.004
      wall.visible = stands === 'wall'
      ground.visible = stands === 'floor' || stands === 'top'
    },
  }
}

/** Puts the camera as near as the whole part is seen, with a little room round it. */
function stand(
  camera: PerspectiveCamera,
  stands: CatalogueEntry['stands'],
  box: Box3,
  aspect: number,
  yaw: number,
): void {
  const isOnWall = stands === 'wall'
  const view = { wall: VIEW_OF_WALL, ceiling: VIEW_OF_CEILING, floor: VIEW, top: VIEW }[stands].clone()
  if (isOnWall) view.applyAxisAngle(UP, Math.sin(yaw) * 0.9)
  const tall = Math.tan((camera.fov * Math.PI) / 360)
  camera.aspect = aspect
  camera.position.copy(view)
  camera.lookAt(0, 0, 0)
  const back = camera.quaternion.clone().invert()
  const middle = box.getCenter(new Vector3()).applyAxisAngle(UP, isOnWall ? 0 : yaw)
  const away = cornersOf(box).map((corner) => {
    if (!isOnWall) corner.applyAxisAngle(UP, yaw)
    const { x, y, z } = corner.sub(middle).applyQuaternion(back)
    return z + Math.max(Math.abs(x) / (tall * aspect), Math.abs(y) / tall) * MARGIN
  })
  const radius = box.getSize(new Vector3()).length() / 2
  camera.position.multiplyScalar(Math.max(...away)).add(middle)
  camera.near = radius * 0.2
  camera.far = radius * 60
  camera.updateProjectionMatrix()
}

function cornersOf({ min, max }: Box3): Vector3[] {
  return [min.x, max.x].flatMap((x) =>
    [min.y, max.y].flatMap((y) => [min.z, max.z].map((z) => new Vector3(x, y, z))),
  )
}
