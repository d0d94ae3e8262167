import { packLook, plainOutfit, showsHands, unpackLook, type Look, type Slot } from '#class'
import type { T } from '#session'
import { rolesNamed, type ClassSession, type Link } from '#session/class'
import type { Company, CompanyState } from '#stage'
import { createStore } from 'zustand/vanilla'
import { nameOf } from './members.ts'

/** The others of a class as a stage shows them; `dispose` lets go. */
export interface ClassCompany extends Company {
  dispose(): void
}

/** Brings a class's live side to its stage: who is there, where they look, what is pointed at. */
export function createCompany(link: Link, session: ClassSession, t: T): ClassCompany {
  const looks = new Map<Slot, Look>()
  let carried = 0
  let ownSpot: string | undefined
  const store = createStore<CompanyState>(() => view())
  const offs = [
    link.store.subscribe((now, before) => {
      const isCalledBack =
        before.device.at?.state.isRoaming === true && now.device.at?.state.isRoaming === false
      if (isCalledBack) carried += 1
      if (now.device.at !== before.device.at || now.here !== before.here) store.setState(view())
    }),
    session.store.subscribe((now, before) => {
      const own = session.ownSpot()
      if (now.stage.stop === before.stage.stop && own === ownSpot) return
      ownSpot = own
      carried += 1
      store.setState(view())
    }),
    link.onLooks((told) => {
      looks.clear()
      for (const [slot, look] of told) if (slot !== mine()) looks.set(slot, unpackLook(look))
    }),
  ]
  return {
    store,
    looks,
    look: (look) => link.look(packLook(look)),
    dispose: () => {
      for (const off of offs) off()
    },
  }

  function mine(): Slot {
    return link.store.getState().device.member?.slot ?? -1
  }

  function view(): CompanyState {
    const { device, here } = link.store.getState()
    const { at, member } = device
    if (!at || !member) return { carried, slot: 0, companions: [], showsGaze: false, showsHands: false }
    const { state } = at
    const isLeading = state.lead === member.slot
    // Sixty heads round one spot hide what it is about: learners see each other where they go about, and the picture on
    // the wall has nobody before it.
    const isWall = state.members[member.slot]?.role === 'projector'
    const isSeen = (slot: Slot) =>
      !isWall &&
      slot !== member.slot &&
      state.members[slot]?.role !== 'projector' &&
      (state.crew !== undefined ||
        isLeading ||
        state.isRoaming ||
        slot === state.lead ||
        slot === state.shown)
    return {
      spot: session.store.getState().stage.stop,
      ownSpot,
      carried,
      slot: member.slot,
      pointed: state.pointed,
      companions: here.filter(isSeen).map((slot) => ({
        slot,
        name: state.crew
          ? rolesNamed({ scenario: at.scenario, state, words: session.store.getState().words, t }, slot)
          : nameOf(state, member.salt, slot, t),
        isGuide: slot === state.lead,
        outfit: state.members[slot]?.outfit ?? plainOutfit(slot),
      })),
      showsGaze: isLeading,
      showsHands: showsHands(state, member.slot),
      followed: state.shown === member.slot ? undefined : state.shown,
    }
  }
}
