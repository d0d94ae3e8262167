import type { Camera } from 'three'
import type { Session } from '#session'
import type { Tick } from '../tick.ts'
import type { World } from '../world.ts'
import { createCarrier, spotOf, type Ground } from './carrier.ts'
import type { Company } from './company.ts'
import { createLookTeller } from './look-teller.ts'
import { createPointed, type Pointed } from './pointed.ts'
import { createOthers } from './others.ts'
import { SEATS } from './seats.ts'
import { createSights } from './sights.ts'
import type { WornHands } from './worn-hands.ts'

/** What is seen of a class in a world, and what others see of this member. */
export interface CompanyView {
  /** How the wearer of a headset is carried, while one shows the room, and whose eyes and hands are then told of. */
  wear(ground: Ground | undefined, viewer: Camera, hands?: WornHands): void
  /** Moves on; call when the viewer's eyes are where they are. Allocates nothing in the steady state. */
  update(tick: Tick): void
  /** What somebody points at, where it is in the room. */
  pointed: Pointed['now']
  /** Whether a picture would show anything new since this was asked last. */
  takeNews(): boolean
  dispose(): void
}

/** Shows a class in a world; the learner stands with it at once. */
export function createCompanyView(
  box: HTMLElement,
  world: World,
  session: Session,
  company: Company,
): CompanyView {
  const carrier = createCarrier(box, world, session, company)
  const teller = createLookTeller(company.look)
  const others = createOthers(company, world.photos && SEATS)
  const sights = createSights(company, world, others.poses)
  const pointed = createPointed(company, world, session.store.getState().scenario)
  world.inside.add(others.group, sights.mesh, pointed.mesh)
  let isNew = true
  let handsTold = 0
  let viewer: Camera = world.rig.camera
  let middle = spotOf(world, company).position
  let worn: WornHands | undefined
  let isWorn = false
  const off = company.store.subscribe((state, before) => {
    isNew = true
    if (state.spot !== before.spot) middle = spotOf(world, company).position
  })
  return {
    wear(ground, eyes, hands) {
      carrier.wear(ground)
      viewer = eyes
      worn = hands
      isWorn = ground !== undefined
    },
    update(tick) {
      carrier.update(tick)
      const { showsHands } = company.store.getState()
      if (!carrier.isUnderWay()) teller.update(tick, viewer, middle, showsHands ? worn : undefined)
      if (others.update(tick, world.eyes, middle)) isNew = true
      tellHands(others.handsShown())
      if (sights.update(tick, middle, isWorn)) isNew = true
      if (pointed.update(tick)) isNew = true
    },
    pointed: pointed.now,
    takeNews() {
      const news = isNew
      isNew = false
      return news
    },
    dispose() {
      off()
      carrier.dispose()
      others.dispose()
      sights.dispose()
      pointed.dispose()
    },
  }

  /** Tells the page how many hands of others are drawn, for tests and for whoever watches along. */
  function tellHands(count: number): void {
    if (count === handsTold) return
    handsTold = count
    box.dataset['hands'] = String(count)
  }
}
