import type { Model } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import { quad } from '../../solid/solid.ts'
import { face, printed } from './faces.ts'
import { LOOKS, type MallKind, type ShopLook } from './looks.ts'
import type { MallPlace } from './places.ts'
import { iconOf } from './pictures.ts'
import { SHOP } from './room.ts'

/** A place of the mall in its own frame: x to the right along its front, z out of it, the shop behind z = 0. */
export interface Shop {
  place: MallPlace & { kind: MallKind }
  look: ShopLook
  /** Width of its front; how deep it is. */
  w: number
  deep: number
  /** From where to where along the front one looks in, and walks in; of an open front both are all of it. */
  window: readonly [number, number]
  door: readonly [number, number]
  supplies: Supplies
}

/** Where along its front the middle of a place's door is. */
export function doorOf({ kind, width }: Shop['place']): number {
  const aside = width / 2 - SHOP.pier - SHOP.door / 2
  return { left: -aside, right: aside, open: 0 }[LOOKS[kind].door]
}

/** What a place needs to be built. */
export function shopOf(place: Shop['place'], supplies: Supplies): Shop {
  const half = place.width / 2 - SHOP.pier
  const at = doorOf(place)
  const [d0, d1] = at ? [at - SHOP.door / 2, at + SHOP.door / 2] : [-half, half]
  return {
    place,
    look: LOOKS[place.kind],
    w: place.width,
    deep: SHOP.deep,
    window: at < 0 ? [d1, half] : at > 0 ? [-half, d0] : [-half, half],
    door: [d0, d1],
    supplies,
  }
}

const CEILING = '#fff1da'
const GLOW = 1.9

/** The room behind the front: floor, walls, ceiling with its light, and the picture of what it is. */
export function inside(m: Model, { place, look, w, deep, door }: Shop): void {
  const half = w / 2 - SHOP.pier
  const top = SHOP.ceiling
  const wall = (color: string, ...corners: [number, number, number][]) => face(m, color, corners)
  m.group(`${place.id} room`, () => {
    wall(look.floor, [-half, 0, 0], [half, 0, 0], [half, 0, -deep], [-half, 0, -deep])
    wall(look.wall, [-half, 0, -deep], [half, 0, -deep], [half, top, -deep], [-half, top, -deep])
    wall(look.wall, [-half, 0, 0], [-half, 0, -deep], [-half, top, -deep], [-half, top, 0])
    wall(look.wall, [half, 0, -deep], [half, 0, 0], [half, top, 0], [half, top, -deep])
  })
  // A ceiling that is all lamp: it lights the shop and what stands before it.
  m.add(quad([-half, top, -deep], [half, top, -deep], [half, top, 0], [-half, top, 0]), CEILING, {
    glow: GLOW,
  })
  const [x, size] = look.door === 'open' ? [0, 0.9] : [(door[0] + door[1]) / 2, 0.86]
  printed(m, iconOf(place.kind), [size, size], { x, y: 1.4 + size / 2, z: -deep + 0.02 })
}
