import type { Chance } from './chance.ts'
import { chooseLettering } from './lettering.ts'
import { chooseRelief, chooseWall, tint } from './paint.ts'

/** Width of every drawn front, CSS pixels before the camera comes in. */
export const FRONT_WIDTH = 620

const POSTERS = [
  'SALE',
  '50% OFF',
  'OPEN',
  'NEW IN',
  'NOW HIRING',
  'Mon - Fri 9 - 6',
  'PUSH',
  'PULL',
  '2 FOR 1',
  'FREE WIFI',
  'Gift Cards',
  'WE ARE OPEN',
  'CLEARANCE',
  'ABIERTO',
  'REBAJAS',
  'No Smoking',
  '20% off today',
  'Follow us',
  'CCTV in operation',
  'Late night Thursday',
]

const TAGLINES = [
  'Est. 1987',
  'since 2004',
  'coffee & more',
  'open 7 days',
  'family owned',
  'repairs · sales · advice',
  'for everyone',
  '020 7946 0123',
  'www.example.com',
  'Floor 2',
  'desde 1962',
]

/** HTML of one front: wall, sign board, windows with posters. The letters carry the class name given. */
export function drawFront(chance: Chance, name: string, lettersClass: string): string {
  const { kind, family, weight, letterWidth } = chooseLettering(chance)
  const { ground, letters, shadow } = chooseRelief(chance)
  const lines = linesOf(chance, cased(chance, name, kind === 'script' || kind === 'novelty'))
  const board = lines.length > 1 ? chance.between(150, 210) : chance.between(84, 150)
  const longest = Math.max(...lines.map((line) => line.length))
  const spacing = chance.isBelow(0.2) ? chance.between(0.04, 0.16) : 0
  const size =
    Math.min(board * (lines.length > 1 ? 0.4 : 0.66), (FRONT_WIDTH * 0.9) / (longest * letterWidth)) *
    (spacing > 0 ? 0.88 : 1)
  const text = `<span class="${lettersClass} letters" style="font-family:${family};font-weight:${weight};font-size:${size}px;letter-spacing:${spacing}em;color:${letters};text-shadow:${shadow}">${lines.map(escaped).join('<br>')}</span>`
  const logo = chance.isBelow(0.35) ? drawLogo(chance, size, letters) : ''
  const tagline = chance.isBelow(0.4)
    ? `<div style="font:400 ${Math.max(13, size * 0.26)}px 'Open Sans',sans-serif;color:${letters};opacity:.9">${escaped(chance.of(TAGLINES))}</div>`
    : ''
  return `<div class="front">
    <div style="height:${chance.between(60, 260)}px;${chooseWall(chance)}"></div>
    <div class="board" style="height:${board}px;background:${ground}"><div style="white-space:nowrap">${logo}${text}</div>${tagline}</div>
    <div style="height:${chance.between(330, 460)}px;display:flex;${chooseWall(chance)}">${drawWindow(chance)}<div style="width:${chance.between(90, 140)}px;margin:8px 0 0;background:${tint(chance, 30, 15, 45)};border:4px solid rgba(0,0,0,.4)"></div>${drawWindow(chance)}</div>
    <div style="height:300px;background:linear-gradient(#777,#999)"></div>
  </div>`
}

/** CSS that every front needs. */
export const FRONT_STYLE = `
  .front { width: ${FRONT_WIDTH}px; flex: none }
  .board { display: flex; flex-direction: column; align-items: center; justify-content: center; box-shadow: 0 6px 12px rgba(0,0,0,.4) }
  .letters { display: inline-block; vertical-align: middle; text-align: center; line-height: 1.08 }
  .window { flex: 1; margin: 8px; border: 5px solid rgba(0,0,0,.5); position: relative; overflow: hidden }
  .window > * { position: absolute }`

function cased(chance: Chance, name: string, isHandwritten: boolean): string {
  const isUpper = chance.isBelow(isHandwritten ? 0.05 : 0.55)
  if (isUpper) return name.toUpperCase()
  return chance.isBelow(0.1) ? name.toLowerCase() : name
}

function linesOf(chance: Chance, text: string): string[] {
  const words = text.split(' ')
  if (words.length < 2 || text.length <= 11 || !chance.isBelow(0.35)) return [text]
  const middle = Math.ceil(words.length / 2)
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')]
}

function drawLogo(chance: Chance, size: number, colour: string): string {
  return `<span style="display:inline-block;width:${size * 0.8}px;height:${size * 0.8}px;border-radius:${chance.of([0, 50])}%;background:${colour};margin-right:${size * 0.25}px;vertical-align:middle"></span>`
}

function drawWindow(chance: Chance): string {
  const glass = `linear-gradient(${chance.between(0, 180)}deg,hsl(${chance.between(180, 240)} 25% ${chance.between(20, 60)}%),hsl(${chance.between(20, 60)} 25% ${chance.between(35, 80)}%))`
  const posters = Array.from({ length: Math.floor(chance.between(0, 3)) }, () => drawPoster(chance))
  const goods = Array.from(
    { length: Math.floor(chance.between(3, 9)) },
    () =>
      `<div style="left:${chance.between(0, 90)}%;bottom:0;width:${chance.between(12, 60)}px;height:${chance.between(20, 140)}px;background:${tint(chance, 35, 20, 70)}"></div>`,
  )
  return `<div class="window" style="background:${glass}">${posters.join('')}${goods.join('')}</div>`
}

function drawPoster(chance: Chance): string {
  return `<div style="left:${chance.between(5, 60)}%;top:${chance.between(8, 70)}%;padding:4px 8px;background:${chance.of(['#fff', '#e22', '#ffdd33', '#222'])};color:${chance.of(['#111', '#fff', '#c00'])};font:700 ${chance.between(14, 34)}px Lato,sans-serif;transform:rotate(${chance.between(-8, 8)}deg)">${escaped(chance.of(POSTERS))}</div>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
