import type { Letters } from '../../letters.ts'
import { createModel, type Part } from '../../model.ts'
import { randomFrom } from '../../random.ts'
import { counterZone } from './back.ts'
import { guestZone } from './guests.ts'
import { kitchenCorners, kitchenZone } from './kitchen.ts'
import { shell } from './shell.ts'
import { street } from './street.ts'

/** The café's parts: the room that is baked, and the street that its windows show. */
export function cafe(letters: Letters): { room: Part[]; street: Part[] } {
  const room = createModel()
  shell(room, letters, randomFrom(7))
  counterZone(room, randomFrom(17))
  kitchenZone(room, randomFrom(27))
  kitchenCorners(room, randomFrom(37))
  guestZone(room, randomFrom(47))
  const outside = createModel()
  street(outside, randomFrom(57))
  return { room: room.parts, street: outside.parts }
}
