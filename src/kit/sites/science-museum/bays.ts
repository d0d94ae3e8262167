import { archive } from './archive.ts'
import type { Bay } from './bay.ts'
import { cafe } from './cafe.ts'
import { conservation } from './conservation.ts'
import { control } from './control.ts'
import { dock } from './dock.ts'
import { offices } from './offices.ts'
import { planetarium } from './planetarium.ts'
import { school } from './school.ts'
import { shop } from './shop.ts'
import { space } from './space.ts'
import { store } from './store.ts'
import { tickets } from './tickets.ts'
import { water } from './water.ts'
import { workshop } from './workshop.ts'

/** What makes each room its own, by the room's thing. */
export const BAYS: Readonly<Record<string, Bay>> = {
  museumShop: shop,
  spaceHall: space,
  planetarium,
  tickets,
  cometCafe: cafe,
  waterAndEnergy: water,
  schoolLab: school,
  conservationLab: conservation,
  exhibitWorkshop: workshop,
  loadingDock: dock,
  offices,
  archive,
  showControl: control,
  collectionStore: store,
}
