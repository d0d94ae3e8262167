import { painted } from '../../furnish.ts'
import type { Vec } from '../../light/lights.ts'
import { CARE, MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { part as dehumidifier } from '../../parts/fittings/dehumidifier.ts'
import { part as wheelchair } from '../../parts/furniture/wheelchair.ts'
import { part as brassTelescope } from '../../parts/goods/brass-telescope.ts'
import { part as clipboard } from '../../parts/tools/clipboard.ts'
import { part as colourCard } from '../../parts/tools/colour-card.ts'
import { part as dataLogger } from '../../parts/tools/data-logger.ts'
import { part as deskPhone } from '../../parts/tools/desk-phone.ts'
import { part as captionBoard } from '../../parts/tools/foam-board-caption.ts'
import { part as conditionForm } from '../../parts/tools/condition-form.ts'
import { part as hygrometer } from '../../parts/tools/hygrometer.ts'
import { part as luxMeter } from '../../parts/tools/lux-meter.ts'
import { part as nitrileGloves } from '../../parts/tools/nitrile-gloves.ts'
import { part as softBrush } from '../../parts/tools/soft-brush.ts'
import { part as spiritLevel } from '../../parts/tools/spirit-level.ts'
import { part as tapeMeasure } from '../../parts/tools/tape-measure.ts'
import type { Thing } from '../../site-plan.ts'
import { CASE_DOOR } from './case.ts'
import { CRATE_PARTS } from './crate.ts'
import { backed, captionLooks, formLooks, MAGNIFIER, SPOT_LOOKS } from './looks.ts'
import type { PLACES } from './places.ts'
import { BLIND_LOOKS } from './window.ts'

type Home = keyof typeof PLACES
/** A thing that rests at a place of the museum. */
type MuseumThing = Thing & { home: Home }

const HELENS_CHAIR = painted(wheelchair, {
  [CARE.blue]: MUSEUM.plum,
  [CARE.blueDark]: MUSEUM.slateDark,
  [CARE.blueSoft]: MUSEUM.brass,
})

const PHONE = painted(deskPhone, { [PALETTE.teal]: MUSEUM.plum, [PALETTE.tealDark]: MUSEUM.plumDark })

const fixed = (home: Home, size: Vec): MuseumThing => ({ home, size, looks: {} })
const thing = (home: Home, size: Vec, part: Part, looks = part.states): MuseumThing => ({
  home,
  size,
  looks,
  ...(part.grip && { grip: part.grip }),
})
/** The part in one state only, which scenarios call `whole`. */
const whole = (part: Part, state: string): Part['states'] => {
  const build = part.states[state]
  if (!build) throw new Error(`"${part.words.en.name}" has no state "${state}".`)
  return { whole: build }
}

/** Everything of the museum that a scenario may name, by that name. */
export const THINGS = {
  crate: { home: 'crate', size: [0.98, 0.68, 0.74], light: 'baked', looks: CRATE_PARTS.looks },
  telescope: thing('telescope', [0.52, 0.46, 0.27], brassTelescope),
  conditionForm: thing('conditionForm', [0.24, 0.12, 0.34], conditionForm, formLooks(conditionForm.states)),
  loanFile: thing('loanFile', [0.24, 0.12, 0.33], clipboard),
  nitrileGloves: thing('nitrileGloves', [0.23, 0.12, 0.24], nitrileGloves),
  magnifier: { home: 'magnifier', size: [0.24, 0.5, 0.56], light: 'baked', looks: MAGNIFIER.looks },
  camera: fixed('camera', [0.5, 1.38, 0.5]),
  colourCard: thing(
    'colourCard',
    [0.23, 0.12, 0.13],
    colourCard,
    backed(colourCard.states, 0.23, 0.078, 0.008),
  ),
  brush: thing('brush', [0.14, 0.12, 0.25], softBrush),
  hygrometer: thing('hygrometer', [0.16, 0.17, 0.13], hygrometer),
  dataLogger: thing('dataLogger', [0.14, 0.15, 0.13], dataLogger),
  dehumidifier: thing('dehumidifier', [0.4, 0.66, 0.29], dehumidifier),
  luxMeter: thing('luxMeter', [0.19, 0.12, 0.17], luxMeter),
  blind: { home: 'blind', size: [1.16, 1.36, 0.14], light: 'baked', looks: BLIND_LOOKS },
  caseDoor: { home: 'caseDoor', size: [1.36, 1.9, 0.64], light: 'baked', looks: CASE_DOOR },
  spot: { home: 'spot', size: [0.9, 0.3, 0.22], light: 'glow', looks: SPOT_LOOKS },
  caption: thing(
    'caption',
    [0.31, 0.12, 0.22],
    captionBoard,
    backed(captionLooks(captionBoard.states), 0.29, 0.2, 0.005),
  ),
  tapeMeasure: thing('tapeMeasure', [0.14, 0.12, 0.13], tapeMeasure, whole(tapeMeasure, 'closed')),
  level: thing('level', [0.6, 0.12, 0.12], spiritLevel),
  barrier: fixed('barrier', [1.84, 1, 0.3]),
  phone: thing('phone', [0.24, 0.14, 0.23], PHONE),
  crateLabel: fixed('crateLabel', [0.2, 0.24, 0.12]),
  trolley: fixed('trolley', [0.96, 0.96, 0.6]),
  gloveBin: fixed('gloveBin', [0.32, 0.58, 0.34]),
  wheelchair: thing('wheelchair', [0.66, 0.96, 1.04], HELENS_CHAIR, whole(HELENS_CHAIR, 'unfolded')),
} satisfies Record<string, MuseumThing>
