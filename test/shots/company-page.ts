import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createStore } from 'zustand/vanilla'
import { OUTFIT_TOPS, plainOutfit, type Hand, type Hands, type Look, type Slot } from '#class'
import { memoryRecord } from '#record'
import { makeWords, readScenario } from '#scenario'
import { createSession, loadInterfaceWords, settings } from '#session'
import { ScreenStage, type Company, type CompanyState } from '#stage'
import { placesRound } from '../../src/stage/company/places.ts'
import { layGrid } from '../../src/stage/floor/grid.ts'
import { loadSite } from '../../src/stage/load/site.ts'

/*
 * A stage with a class that is made up: `?scenario=museum-walk&others=30&spot=spaceHall`, and `&ahead=3` to have it stand
 * so many metres ahead, looking back; with `&hands=3` so many of them hold up what they show. The script that takes the
 * pictures sets the rest.
 */

declare global {
  interface Window {
    company: Company & { store: { setState(state: Partial<CompanyState>): void } }
    settings: typeof settings
    told: Look[]
  }
}

const asked = new URLSearchParams(location.search)
const id = asked.get('scenario') ?? 'museum-walk'
const others = Number(asked.get('others') ?? 30)
const ahead = Number(asked.get('ahead') ?? 0)
const wearers = Number(asked.get('hands') ?? 0)
const files = import.meta.glob<string>('/scenarios/*/scenario.json', { query: '?raw', import: 'default' })
const read = readScenario((await files[`/scenarios/${id}/scenario.json`]?.()) ?? '')
if (!read.ok) throw new Error(`${id} cannot be read.`)
const { scenario } = read

const NAMES = ['Amber Otter', 'Blue Heron', 'Quiet Fox', 'Curious Capybara', 'Ant', 'Silver Salamander']
const site = await loadSite(scenario.header.site.name)
const spot = asked.get('spot') ?? site.start
const places = placesRound(site.spots[spot] ?? Object.values(site.spots)[0]!, layGrid(site), [])
const {
  position: [middleX, , middleZ],
  facing,
} = site.spots[spot] ?? Object.values(site.spots)[0]!

const looks = new Map<Slot, Look>()
for (let slot = 1; slot <= others; slot++) {
  const { at, yaw } = places[slot]!
  const aside = Math.sin(slot * 12.9) * 0.9
  const y = 1.45 + (slot % 5) * 0.06
  const turned = yaw + aside + (ahead > 0 ? Math.PI : 0)
  looks.set(slot, {
    x: at[0] - middleX - Math.sin(facing) * ahead,
    y,
    z: at[1] - middleZ - Math.cos(facing) * ahead,
    yaw: turned,
    pitch: Math.sin(slot * 3.3) * 0.3,
    ...(slot <= wearers && { hands: handsOf(slot, turned) }),
  })
}

/** The left one rests before the belly, the right one points at something, each in another direction. */
function handsOf(slot: Slot, yaw: number): Hands {
  const beside = (right: number, y: number, before: number, turn: number, pitch: number): Hand => ({
    x: right * Math.cos(yaw) - before * Math.sin(yaw),
    y,
    z: -right * Math.sin(yaw) - before * Math.cos(yaw),
    yaw: yaw + turn,
    pitch,
  })
  return {
    left: beside(-0.2, -0.48, 0.3, -0.6, 0.1),
    right: beside(0.28, -0.18, 0.42, -0.5 * (slot - 2), 0.3 * (slot % 3)),
  }
}
const store = createStore<CompanyState>(() => ({
  spot,
  carried: 1,
  slot: Number(asked.get('slot') ?? 0),
  companions: [...looks.keys()].map((slot) => ({
    slot,
    name: slot === 1 ? 'Guide' : `${NAMES[slot % NAMES.length]}`,
    isGuide: slot === 1,
    outfit: { ...plainOutfit(slot), top: OUTFIT_TOPS[slot % OUTFIT_TOPS.length] ?? 'hood' },
  })),
  showsGaze: false,
  showsHands: false,
}))
window.told = []
window.company = { store, looks, look: (look) => window.told.push({ ...look }) }
window.settings = settings

await loadInterfaceWords('en')
const session = createSession({ scenario, words: makeWords(scenario, 'en'), record: memoryRecord() })
await session.begin()
createRoot(document.querySelector('main')!).render(
  createElement(ScreenStage, { session, company: window.company }),
)
