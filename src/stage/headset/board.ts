import { Group, MathUtils, Vector3, type Camera } from 'three'
import { emptyBody } from '../targets/bodies.ts'
import type { World } from '../world.ts'
import type { StageUi } from '../director.ts'
import { shortestTurn } from '../people/walker.ts'
import { createPanel, type Panel } from './panel.ts'
import type { Sheets } from './sheets.ts'
import { hides } from './sight.ts'
import type { Tick } from '../tick.ts'
import type { Target } from '../targets/targets.ts'

/** As seen from the wearer: to the left, upwards, away; radians and metres. */
type Seat = readonly [number, number, number]

/** Where panels stand, the best place first; another is taken where that one would hide what can be pressed. */
const SEATS: Readonly<Record<Exclude<keyof Sheets, 'menu'>, readonly [Seat, ...Seat[]]>> = {
  captions: [[0, -0.36, 1.35]],
  // Low, like a tray before the body: people and what is worked on stay in sight and in reach of a ray.
  talk: [
    [-0.42, -0.66, 1.1],
    [-1, -0.6, 1.1],
    [-1.5, -0.5, 1.1],
    [1.3, -0.5, 1.1],
  ],
  clipboard: [
    [0.62, -0.7, 1.1],
    [1.1, -0.6, 1.1],
    [1.8, -0.5, 1.1],
    [-1.2, -0.6, 1.1],
    [-1.9, -0.5, 1.1],
  ],
  pause: [[0, -0.12, 1.3]],
}
const WIDTHS: Readonly<Record<keyof Sheets, number>> = {
  captions: 1,
  talk: 0.72,
  clipboard: 0.62,
  menu: 0.62,
  pause: 0.85,
}
const NAMES = Object.keys(WIDTHS) as (keyof Sheets)[]
/** As bad as hiding so many targets: one panel over another, so that a press could meet either. */
const OVERLAP = 3
const MENU_DISTANCE = 1.25
/** A panel stays where it is until the wearer has turned or moved this far from it, and for this long. */
const LEAVE = { yaw: 0.95, metres: 0.7, seconds: 0.7 }
/**
 * A phone shows a third of what a headset does: panels stand farther away, where they look smaller, come sooner, and
 * come along up and down too.
 */
const HANDHELD = { away: 1.9, leave: 0.45 }
/** Radians between the middle of a panel and where somebody looks who reads it. */
const READING = 0.4

const head = new Vector3()
const aim = new Vector3()
const seen = new Vector3()

/** All panels round the wearer. They stand still in the room and follow only when left behind. */
export interface Board {
  group: Group
  panels: Readonly<Record<keyof Sheets, Panel>>
  show(sheets: Sheets, letterFactor: number): void
  /** Puts the menu beside its target. */
  openMenu(ui: StageUi): void
  /** Takes seats for a wide view, or for the small picture of a phone that is held before the wearer. */
  fit(isHandheld: boolean): void
  /** Comes along at once, after a teleport. */
  follow(): void
  /** Lets panels give way to what can be pressed now; they then stand still again. */
  giveWay(targets: readonly Target[]): void
  /** Follows if left behind; answers whether panels have moved. Allocates nothing. */
  update(tick: Tick): boolean
  dispose(): void
}

/** The board of a world. `onPress` gets a decision or `command.<what>`. */
export function createBoard(
  world: World,
  camera: Camera,
  yaw: () => number,
  onPress: (id: string) => void,
): Board {
  const group = new Group()
  const panels = Object.fromEntries(
    NAMES.map((name) => [name, createPanel(WIDTHS[name], onPress)]),
  ) as Board['panels']
  for (const name of NAMES) group.add(panels[name].mesh)
  const anchor = new Vector3()
  const body = emptyBody()
  let anchorYaw = 0
  let anchorPitch = 0
  let leftFor = Infinity
  let isHandheld = false
  let cleared: readonly Target[] = []
  let talkSeat: Seat | undefined
  return {
    group,
    panels,
    show(sheets, letterFactor) {
      for (const name of NAMES) panels[name].setRows(sheets[name], letterFactor)
    },
    openMenu({ targets, menu }) {
      const target = targets.find(({ id }) => id === menu)
      if (!target || !world.bodyOf(target, body)) return
      camera.getWorldPosition(head)
      const dx = body.anchor.x - head.x
      const dz = body.anchor.z - head.z
      const pitch = MathUtils.clamp(Math.atan2(body.anchor.y - head.y, Math.hypot(dx, dz)), -0.5, 0.1)
      // To the right of what it is about, never over it.
      seat(
        panels.menu,
        head,
        Math.atan2(-dx, -dz) - (isHandheld ? 0.24 : 0.42),
        pitch,
        MENU_DISTANCE * (isHandheld ? HANDHELD.away : 1),
      )
    },
    giveWay(targets) {
      if (targets === cleared) return
      cleared = targets
      takeSeats()
    },
    fit: (next) => void (isHandheld = next),
    follow: () => (leftFor = Infinity),
    update({ seconds }) {
      camera.getWorldPosition(head)
      const turn = Math.abs(shortestTurn(anchorYaw, yaw()))
      const isAside = isHandheld
        ? Math.max(turn, Math.abs(lookedUp() - anchorPitch)) > HANDHELD.leave
        : turn > LEAVE.yaw
      const isLeft = (isAside && !isReading()) || head.distanceTo(anchor) > LEAVE.metres
      leftFor = isLeft || leftFor === Infinity ? leftFor + seconds : 0
      if (leftFor < LEAVE.seconds) return false
      leftFor = 0
      anchor.copy(head)
      anchorYaw = yaw()
      anchorPitch = lookedUp()
      takeSeats()
      return true
    },
    dispose() {
      for (const name of NAMES) panels[name].dispose()
    },
  }

  function lookedUp(): number {
    camera.getWorldDirection(aim)
    return Math.asin(MathUtils.clamp(aim.y, -1, 1))
  }

  /** Whether the wearer looks at what can be pressed: it must not run away. */
  function isReading(): boolean {
    camera.getWorldDirection(aim)
    for (let i = 0; i < NAMES.length; i++) {
      const { mesh } = panels[NAMES[i]!]
      if (
        mesh.visible &&
        NAMES[i] !== 'captions' &&
        seen.subVectors(mesh.position, head).angleTo(aim) < READING
      )
        return true
    }
    return false
  }

  function takeSeats(): void {
    for (let i = 0; i < NAMES.length; i++) {
      const name = NAMES[i]!
      if (name === 'menu') continue
      const seats = SEATS[name]
      let best = seats[0]
      let fewest = Infinity
      for (let j = 0; j < seats.length && fewest > 0; j++) {
        sit(name, seats[j]!)
        const hidden =
          countHidden(panels[name]) + (name === 'clipboard' && meetsTalk(seats[j]!) ? OVERLAP : 0)
        if (hidden < fewest) {
          fewest = hidden
          best = seats[j]!
        }
      }
      sit(name, best)
      if (name === 'talk') talkSeat = best
    }
  }

  /** Whether the clipboard would stand over or under what can be said, seen from the wearer. */
  function meetsTalk([left, up, away]: Seat): boolean {
    const { talk, clipboard } = panels
    if (!talkSeat || !talk.mesh.visible) return false
    const [talkLeft, talkUp, talkAway] = talkSeat
    const width = (talk.mesh.scale.x / talkAway + clipboard.mesh.scale.x / away) / 2
    const height = (talk.mesh.scale.y / talkAway + clipboard.mesh.scale.y / away) / 2
    return Math.abs(left - talkLeft) < width && Math.abs(up - talkUp) < height
  }

  function sit(name: keyof Sheets, [left, up, away]: Seat): void {
    if (isHandheld)
      seat(panels[name], anchor, anchorYaw + left / 2, anchorPitch + up / 2, away * HANDHELD.away)
    else seat(panels[name], anchor, anchorYaw + left, up, away)
  }

  function countHidden({ mesh }: Panel): number {
    let count = 0
    if (!mesh.visible) return count
    for (let i = 0; i < cleared.length; i++) {
      if (world.bodyOf(cleared[i]!, body) && hides(mesh, anchor, body.middle)) count++
    }
    return count
  }
}

function seat({ mesh }: Panel, from: Vector3, yaw: number, pitch: number, distance: number): void {
  aim.set(-Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), -Math.cos(yaw) * Math.cos(pitch))
  mesh.position.copy(from).addScaledVector(aim, distance)
  mesh.lookAt(seen.copy(from))
  mesh.updateMatrixWorld()
}
