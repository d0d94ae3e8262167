import { build } from 'vite'
import { benchBytes } from './bytes.bench.ts'
import { benchCareers } from './careers.bench.ts'
import { benchClass } from './class.bench.ts'
import { benchCrowd } from './crowd.bench.ts'
import { benchDistrict } from './district.bench.ts'
import { benchExplore } from './explore.bench.ts'
import { benchJoin } from './join.bench.ts'
import { benchMeaning } from './meaning.bench.ts'
import { printFigures } from './measure.ts'
import { benchPlaces } from './places.bench.ts'
import { benchQr } from './qr.bench.ts'
import { benchRead } from './read.bench.ts'
import { benchSoak } from './soak.bench.ts'
import { benchSigns } from './signs.bench.ts'
import { benchStage } from './stage.bench.ts'
import { benchStartup } from './startup.bench.ts'
import { benchWalk } from './walk.bench.ts'

/* Prints every figure beside its bar. `npm run bench -- startup stage` runs only those; `soak`, which takes a lesson, only so. */

const parts = {
  bytes: () => Promise.resolve(benchBytes()),
  places: benchPlaces,
  qr: benchQr,
  signs: benchSigns,
  careers: () => Promise.resolve(benchCareers()),
  read: benchRead,
  explore: benchExplore,
  meaning: benchMeaning,
  stage: benchStage,
  startup: benchStartup,
  crowd: benchCrowd,
  walk: benchWalk,
  class: benchClass,
  district: benchDistrict,
  join: benchJoin,
  soak: benchSoak,
}

const wanted = process.argv.slice(2)
await build({ logLevel: 'error', mode: 'production' })
for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length === 0 ? name !== 'soak' : wanted.includes(name)) printFigures(name, await bench())
}
process.exit()
