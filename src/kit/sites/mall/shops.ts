import type { Model } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import { front } from './front.ts'
import type { MallKind } from './looks.ts'
import { PLACES_IN_MALL } from './places.ts'
import { turnOf } from './room.ts'
import { inside, shopOf, type Shop } from './shop.ts'
import { clothes, jewelry, shoes, tailor } from './stock-fashion.ts'
import { bakery, cafe, fastFood, restaurant, supermarket } from './stock-food.ts'
import { dentist, hearingAids, optician, pharmacy } from './stock-health.ts'
import { florist, furniture, petShop } from './stock-home.ts'
import { childcare, cinema, electronics, photographer, repair } from './stock-leisure.ts'
import { bicycles, books, toys } from './stock-play.ts'
import { bank, gym, hairdresser, mallOffice, postOffice, travel } from './stock-services.ts'

/** What each kind of place has in its window and behind it. */
const STOCK: Readonly<Record<MallKind, (m: Model, shop: Shop) => void>> = {
  bakery,
  cafe,
  pharmacy,
  books,
  florist,
  bank,
  restaurant,
  jewelry,
  optician,
  'toys-hobby': toys,
  photographer,
  cinema,
  'fast-food': fastFood,
  'repair-electronics': repair,
  electronics,
  dentist,
  'shopping-mall': mallOffice,
  childcare,
  'post-office': postOffice,
  shoes,
  hairdresser,
  gym,
  'sports-bicycle': bicycles,
  tailor,
  clothes,
  'pet-shop': petShop,
  furniture,
  supermarket,
  'travel-agency': travel,
  'hearing-aids': hearingAids,
}

/** All places with their fronts, rooms and goods. */
export function allShops(m: Model, supplies: Supplies): void {
  for (const place of PLACES_IN_MALL)
    m.at({ x: place.x, z: place.z, ry: turnOf(place) }, () => {
      const shop = shopOf(place, supplies)
      inside(m, shop)
      front(m, shop)
      m.group(`${place.id} goods`, () => STOCK[place.kind](m, shop))
    })
}
