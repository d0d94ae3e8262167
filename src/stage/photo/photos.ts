import {
  Group,
  ImageBitmapLoader,
  LinearFilter,
  type Mesh,
  type MeshBasicMaterial,
  SRGBColorSpace,
  Texture,
  type Vector3,
} from 'three'
import type { Site } from '#scenario'
import type { FloorPoint } from '../floor/polygon.ts'
import { siteUrl } from '../load/site.ts'
import type { TargetBody } from '../targets/bodies.ts'
import type { Tick } from '../tick.ts'
import { createBox, FACES } from './box.ts'

type Level = 'small' | 'large'
type Point = readonly [number, number, number]

/** Seconds in which a picture comes out of the dark. */
const FADE_SECONDS = 0.25
/** Screens with a shorter side than this show no more than the small pictures hold. */
const PHONE_PIXELS = 600
/** Across and up of the mark of a way. */
const WAY_SIZE = [0.8, 0.3, 0.8] as const

/** The pictures all round of a photo site, of which that of the learner's spot is seen. */
export interface Photos {
  room: Group
  /** Where the way to a spot lies in the picture that is seen; undefined: not in it. */
  way(spot: string): Point | undefined
  /** Fills in the mark of a way; answers false where the picture has none. */
  bodyOfWay(spot: string, out: TargetBody): boolean
  /** Whether something belongs to the picture that is seen. */
  holds(point: Vector3): boolean
  /** Where to go to have something in view; undefined where the learner is there. */
  routeTo(point: Vector3): FloorPoint[] | undefined
  /** Whether somebody who goes there comes into another picture. */
  isElsewhere(point: FloorPoint): boolean
  /** Fetches the pictures of the other spots; without them they are fetched on going there. */
  loadOthers(): void
  /** A headset is worn, which shows all that a picture holds. */
  setPresenting(isPresenting: boolean): void
  /** Shows the picture where the eyes are; answers whether it is another one now. Allocates nothing but then. */
  update(tick: Tick, eyes: Vector3): boolean
  /** Whether a picture has come or brightened since the last call. */
  takeNews(): boolean
  dispose(): void
}

interface Picture {
  spot: string
  at: Point
  box: Group
  faces: readonly Mesh<never, MeshBasicMaterial>[]
  small: Promise<void> | undefined
  isThere: boolean
  /** Textures of the large level that replace the small ones. */
  large: Texture[]
  /** 0 dark, 1 as it was taken. */
  light: number
}

const loader = new ImageBitmapLoader()

/** Fetches the picture of the spot where the learner begins, small; rejects where there is none. */
export async function createPhotos(site: Site): Promise<Photos> {
  const { photo } = site
  if (!photo) throw new Error(`Site "${site.name}": expected pictures all round.`)
  const room = new Group()
  const kept: Texture[] = []
  const pictures = Object.keys(photo.ways).map((spot): Picture => {
    const at = site.spots[spot]?.position ?? [0, 0, 0]
    const box = createBox(at)
    box.visible = false
    room.add(box)
    const faces = box.children as unknown as Picture['faces']
    return { spot, at, box, faces, small: undefined, isThere: false, large: [], light: 0 }
  })
  let isPresenting = false
  /** How often a picture was come to; what is on its way for an earlier visit is not shown. */
  let visit = 0
  let sharpenedOn = -1
  let isDisposed = false
  let hasNews = true
  let here = pictures.find(({ spot }) => spot === site.start) ?? pictures[0]
  if (!here) throw new Error(`Site "${site.name}": expected a spot with a picture.`)
  await showSmall(here)
  here.light = 1

  return {
    room,
    way,
    bodyOfWay,
    holds: ({ x, z }) => nearest(x, z) === here,
    routeTo({ x, z }) {
      const there = nearest(x, z)
      return there === here || !there ? undefined : [[there.at[0], there.at[2]]]
    },
    isElsewhere: ([x, z]) => nearest(x, z) !== here,
    loadOthers,
    setPresenting(next) {
      if (isPresenting === next) return
      isPresenting = next
      sharpen()
    },
    update,
    takeNews() {
      const had = hasNews
      hasNews = false
      return had
    },
    dispose() {
      isDisposed = true
      for (const texture of [...pictures.flatMap(({ large }) => large), ...kept]) giveBack(texture)
    },
  }

  function nearest(x: number, z: number): Picture | undefined {
    let best: Picture | undefined
    let least = Infinity
    for (let i = 0; i < pictures.length; i++) {
      const { at } = pictures[i]!
      const distance = (at[0] - x) ** 2 + (at[2] - z) ** 2
      if (distance >= least) continue
      least = distance
      best = pictures[i]
    }
    return best
  }

  function way(spot: string): Point | undefined {
    return photo?.ways[here!.spot]?.[spot]
  }

  function bodyOfWay(spot: string, out: TargetBody): boolean {
    const at = way(spot)
    if (!at) return false
    out.middle.fromArray(at)
    out.turn.identity()
    out.size.fromArray(WAY_SIZE)
    out.anchor.copy(out.middle)
    return true
  }

  function update({ seconds }: Tick, eyes: Vector3): boolean {
    const now = nearest(eyes.x, eyes.z)
    const isOther = now !== undefined && now !== here
    if (isOther) enter(now)
    const picture = here!
    picture.box.visible = true
    if (!picture.isThere || picture.light === 1) return isOther
    picture.light = Math.min(1, picture.light + seconds / FADE_SECONDS)
    for (let i = 0; i < picture.faces.length; i++) picture.faces[i]!.material.color.setScalar(picture.light)
    hasNews = true
    return isOther
  }

  function enter(next: Picture): void {
    here!.box.visible = false
    blur(here!)
    here = next
    visit++
    next.light = 0
    hasNews = true
    // Whoever comes here again asks again for what has not come.
    showSmall(next).then(sharpen, () => (next.small = undefined))
  }

  function loadOthers(): void {
    sharpen()
    const rest = pictures.filter(({ small }) => !small)
    void (async () => {
      for (const picture of rest) await showSmall(picture).catch(() => (picture.small = undefined))
    })()
  }

  function showSmall(picture: Picture): Promise<void> {
    picture.small ??= fetchSmall(picture)
    return picture.small
  }

  async function fetchSmall(picture: Picture): Promise<void> {
    const textures = await Promise.all(FACES.map((_, face) => load(picture, 'small', face)))
    kept.push(...textures)
    for (const [face, texture] of textures.entries()) {
      const mesh = picture.faces[face]!
      mesh.userData['small'] = texture
      put(mesh, texture)
      mesh.visible = true
    }
    picture.isThere = true
    hasNews = true
  }

  /** Brings the large faces of the picture that is seen, one after the other, where the device has use for them. */
  function sharpen(): void {
    const picture = here!
    const mine = visit
    if (photo?.large === undefined || !picture.isThere || sharpenedOn === mine || !hasRoom()) return
    sharpenedOn = mine
    void (async () => {
      for (const [face] of FACES.entries()) {
        const texture = await load(picture, 'large', face)
        if (isDisposed || mine !== visit) return giveBack(texture)
        picture.large.push(texture)
        put(picture.faces[face]!, texture)
        hasNews = true
      }
    })().catch(() => undefined)
  }

  function hasRoom(): boolean {
    const { connection } = navigator as { connection?: { saveData?: boolean } }
    return (
      isPresenting || (Math.min(screen.width, screen.height) >= PHONE_PIXELS && connection?.saveData !== true)
    )
  }

  /** Gives back what the large faces take on the graphics card. */
  function blur({ faces, large }: Picture): void {
    for (const mesh of faces)
      if (mesh.userData['small']) mesh.material.map = mesh.userData['small'] as Texture
    for (const texture of large.splice(0)) giveBack(texture)
  }

  async function load({ spot }: Picture, level: Level, face: number): Promise<Texture> {
    const bitmap = await loader.loadAsync(siteUrl(site.name, `${spot}-${level}-${FACES[face]}.webp`))
    const texture = new Texture(bitmap)
    texture.colorSpace = SRGBColorSpace
    // Without smaller copies the edges of neighbouring faces stay alike.
    texture.generateMipmaps = false
    texture.minFilter = LinearFilter
    texture.flipY = false
    texture.needsUpdate = true
    return texture
  }
}

function giveBack(texture: Texture): void {
  texture.dispose()
  ;(texture.image as ImageBitmap).close()
}

function put({ material }: Picture['faces'][number], texture: Texture): void {
  material.needsUpdate = material.map === null
  material.map = texture
}
