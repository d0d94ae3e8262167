import { Vector3, type Group } from 'three'
import type { OpenStage } from '../open-stage.ts'
import type { Board } from './board.ts'

/** Tells the page where in the room what can be pressed is, for tests and for whoever watches along. */
export interface Teller {
  /** Where the buttons of the panels are. */
  panels(panels: Board['panels']): void
  /**
   * Where the device's space lies in the room, `x,y,z,yaw`, and nothing while it is on its way: tests point at things
   * by it. Allocates nothing unless it has moved.
   */
  origin(isUnderWay: boolean): void
}

/** A teller for the page of a stage. */
export function createTeller({ box, director: { ui } }: OpenStage, origin: Group): Teller {
  const middle = new Vector3()
  const told = new Vector3()
  let toldYaw = NaN
  return {
    panels(panels) {
      const places: Record<string, string> = {}
      for (const panel of Object.values(panels)) {
        for (const id of panel.buttons())
          if (panel.middleOf(id, middle)) places[id] = inMetres(middle.toArray(), 3)
      }
      if (JSON.stringify(places) !== JSON.stringify(ui.getState().places)) ui.setState({ places })
    },
    origin(isUnderWay) {
      const { position, rotation } = origin
      if (isUnderWay) {
        if (!Number.isNaN(toldYaw)) box.removeAttribute('data-origin')
        toldYaw = NaN
        return
      }
      if (told.equals(position) && toldYaw === rotation.y) return
      told.copy(position)
      toldYaw = rotation.y
      box.setAttribute('data-origin', inMetres([...position.toArray(), rotation.y], 4))
    },
  }
}

function inMetres(numbers: readonly number[], digits: number): string {
  return numbers.map((n) => n.toFixed(digits)).join(',')
}
