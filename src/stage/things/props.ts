import type { Object3D } from 'three'
import type { Site, Stage } from '#scenario'
import type { Batch } from '../batch/batch.ts'
import type { ContactShadows } from '../light/contact-shadows.ts'
import { nameInFile } from '../load/model.ts'
import type { Tick } from '../tick.ts'
import { createProp, type Prop } from './prop.ts'

const AWAY = { at: 'away' }

/** All things of a site on stage. */
export interface Props {
  all: ReadonlyMap<string, Prop>
  /**
   * Puts every thing where the stage says it is; what the scenario does not speak of stands at its home. `only`: the
   * things that are there at all, where not the whole room is shown.
   */
  show(stage: Stage, atOnce: boolean, only?: ReadonlySet<string>): void
  update(tick: Tick): void
}

/** What holds a thing: the learner's hand, or a person's. */
export interface Holders {
  /** The learner's hand that holds the thing. */
  learnersHand(thing: string): Object3D
  /** What of a person by id the thing follows: they take it. */
  personsHand(person: string, thing: Prop): Object3D | undefined
}

/** Makes the things of a site from its `things.glb`. */
export function createProps(
  site: Site,
  model: Object3D,
  batch: Batch,
  shadows: ContactShadows,
  holders: Holders,
): Props {
  const bodies = new Map<string, Object3D>()
  model.traverse((object) => bodies.set(nameInFile(object), object))
  const all = new Map<string, Prop>()
  const list: Prop[] = []
  for (const [id, { node }] of Object.entries(site.things)) {
    const prop = createProp(id, site, node === '' ? undefined : bodies.get(node), shadows, batch)
    all.set(id, prop)
    list.push(prop)
  }
  return {
    all,
    show(stage, atOnce, only) {
      for (const [id, prop] of all) {
        const thing = only?.has(id) === false ? AWAY : (stage.things[id] ?? { at: 'home' })
        const hand = thing.at === 'hand' ? holders.learnersHand(id) : holders.personsHand(thing.at, prop)
        prop.show(thing, hand, atOnce)
      }
    },
    update(tick) {
      for (let i = 0; i < list.length; i++) list[i]!.update(tick)
    },
  }
}
