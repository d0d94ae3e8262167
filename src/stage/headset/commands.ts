import type { XRStore } from '@react-three/xr'
import { otherLanguage, settings, speak, type Session } from '#session'
import type { StageUi } from '../director.ts'
import type { OpenStage } from '../open-stage.ts'
import type { Board } from './board.ts'
import type { Scanner } from './scanner.ts'
import type { Command } from './sheets.ts'
import type { Traveller } from './traveller.ts'

/** Ways out of the headset that the page provides. */
export interface HeadsetExits {
  onLeave?: (() => void) | undefined
  onText?: (() => void) | undefined
}

const HEIGHT_STEP = 0.05

/** What the commands work on. */
interface CommandTools {
  /** How the wearer stands in the room now. */
  ground: () => Traveller
  /** Puts what is to stand on the floor before the wearer. */
  placeAhead: () => void
  board: Board
  scanner: Scanner
}

/** Answers what does the commands of the panels' buttons, `command.<what>`; anything else is ignored. */
export function createCommands(
  parts: HeadsetExits & { stage: OpenStage; session: Session; store: XRStore; onExit: () => void },
  { ground, placeAhead, board, scanner }: CommandTools,
): (id: string) => void {
  const { stage, session, store, onLeave, onText, onExit } = parts
  const endSession = () => {
    onExit()
    void store.getState().session?.end()
  }
  const closeMenu: Partial<StageUi> = { menu: undefined }
  const stand = () => {
    ground().recentre()
    board.follow()
  }
  const lift = (by: number) => {
    const { heightOffset } = settings.getState()
    settings.setState({ heightOffset: Math.min(1, Math.max(-1, heightOffset + by)) })
    stand()
  }
  const commands: Record<Command, () => void> = {
    closeMenu: () => stage.director.ui.setState(closeMenu),
    pause: () => session.pause(),
    resume: () => session.resume(),
    placeHere: placeAhead,
    exit: endSession,
    recentre: stand,
    higher: () => lift(HEIGHT_STEP),
    lower: () => lift(-HEIGHT_STEP),
    seated() {
      settings.setState({ seated: !settings.getState().seated })
      stand()
    },
    scanning: () => (scanner.isOn = !scanner.isOn),
    language: () => void speak(otherLanguage(settings.getState().language)),
    text() {
      onText?.()
      endSession()
    },
    leave() {
      if (session.store.getState().phase !== 'ended') onLeave?.()
      endSession()
    },
    skipReflection() {
      const { reflection } = session.store.getState()
      if (reflection) void session.answer(reflection.prompt, '')
    },
    hand: () => session.raiseHand?.(session.store.getState().isHandUp !== true),
    retry: () => void session.retry(),
    continueUnsaved: () => void session.continueUnsaved(),
  }
  return (id) => {
    const name = id.replace(/^command\./, '')
    if (Object.hasOwn(commands, name)) commands[name as Command]()
  }
}
