import { bakeable } from './bakeable.ts'
import { carriable } from './carriable.ts'
import { climateMeter } from './climate-meter.ts'
import { deckOven } from './deck-oven.ts'
import { door } from './door.ts'
import { espressoMachine } from './espresso-machine.ts'
import { extinguisher } from './extinguisher.ts'
import { fillable } from './fillable.ts'
import { gauge } from './gauge.ts'
import type { LibraryThing } from './library-thing.ts'
import { lock } from './lock.ts'
import { meter } from './meter.ts'
import { palletJack } from './pallet-jack.ts'
import { pressureCuff } from './pressure-cuff.ts'
import { probeThermometer } from './probe-thermometer.ts'
import { scanner } from './scanner.ts'
import { surface } from './surface.ts'
import { switchable } from './switchable.ts'
import { till } from './till.ts'
import { timer } from './timer.ts'
import { torqueDriver } from './torque-driver.ts'
import { washable } from './washable.ts'

/** The library of common things, by the name that a region's `use` gives. */
export const libraryThings: ReadonlyMap<string, LibraryThing> = new Map<string, LibraryThing>(
  Object.entries({
    bakeable,
    carriable,
    climateMeter,
    deckOven,
    door,
    espressoMachine,
    extinguisher,
    fillable,
    gauge,
    lock,
    meter,
    palletJack,
    pressureCuff,
    probeThermometer,
    scanner,
    surface,
    switchable,
    till,
    timer,
    torqueDriver,
    washable,
  }),
)
