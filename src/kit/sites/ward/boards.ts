import { CARE, PALETTE as P } from '../../palette.ts'
import type { Picture } from '../../picture.ts'
import { ICONS, type IconName } from './icons.ts'

const middle = { align: 'middle' } as const

/** The whiteboard behind the station: who lies where and what everybody must know. */
export const BED_BOARD: Picture = {
  name: 'bedBoard',
  w: 864,
  h: 504,
  draw: (pen) => {
    const rows = [
      ['1', 'S. Okafor · 78', 'Hearing aid · Audífono', 'ear'],
      ['2', 'I. Lind · 84', 'Walking frame · Andador', 'frame'],
    ] as const
    return (
      pen.rect(0, 0, 864, 504, '#fbfcfa') +
      pen.rect(0, 0, 864, 96, CARE.blue) +
      pen.text('Ward 4 · Sala 4', 30, 68, 60, CARE.linen) +
      pen.text('Evening · Tarde', 834, 64, 34, CARE.blueSoft, { align: 'right', room: 240 }) +
      rows
        .map(([number, name, need, icon], i) => {
          const y = 116 + i * 132
          return (
            pen.rect(24, y, 816, 116, i ? '#fdf0e2' : '#e6f0f5', 14) +
            pen.rect(24, y, 100, 116, CARE.blueDark, 14) +
            pen.text(number, 74, y + 84, 76, CARE.linen, middle) +
            pen.text(name, 146, y + 52, 48, P.char) +
            pen.text(need, 146, y + 98, 40, CARE.blue) +
            ICONS[icon](pen, 730, y + 10, 96, CARE.blue)
          )
        })
        .join('') +
      pen.text('Grace', 30, 440, 44, P.char) +
      pen.text('Nurse in charge · Enfermera jefa', 170, 440, 36, CARE.blue, { room: 660 }) +
      pen.text('Tomas', 30, 488, 44, P.char) +
      pen.text('Nursing assistant · Auxiliar', 184, 488, 36, CARE.blue, { room: 660 })
    )
  },
}

/** When hands are cleaned: the five moments of the World Health Organization. */
export const MOMENTS: Picture = {
  name: 'fiveMoments',
  w: 396,
  h: 549,
  draw: (pen) => {
    const rows = [
      ['Before touching', 'Antes de tocar'],
      ['Before a clean task', 'Antes de tarea limpia'],
      ['After body fluids', 'Tras fluidos'],
      ['After the patient', 'Tras el paciente'],
      ['After the bed area', 'Tras el entorno'],
    ] as const
    return (
      pen.rect(0, 0, 396, 549, CARE.linen) +
      pen.rect(0, 0, 396, 118, CARE.blue) +
      ICONS.hands(pen, 14, 16, 88, CARE.linen) +
      pen.text('Clean hands', 114, 54, 42, CARE.linen, { room: 268 }) +
      pen.text('Manos limpias', 114, 98, 36, CARE.blueSoft, { room: 268 }) +
      rows
        .map(([en, es], i) => {
          const y = 134 + i * 82
          return (
            pen.circle(48, y + 34, 32, i < 2 ? CARE.apricot : CARE.blue) +
            pen.text(`${i + 1}`, 48, y + 50, 46, i < 2 ? P.char : CARE.linen, middle) +
            pen.text(en, 96, y + 32, 33, P.char, { room: 284 }) +
            pen.text(es, 96, y + 64, 29, CARE.blue, { room: 284 })
          )
        })
        .join('')
    )
  },
}

/** Above the linen: ask for help before you get up. */
export const FALLS: Picture = {
  name: 'falls',
  w: 540,
  h: 335,
  draw: (pen) =>
    pen.rect(0, 0, 540, 335, '#fbf3e6') +
    pen.rect(0, 0, 190, 335, CARE.apricot) +
    ICONS.bell(pen, 30, 88, 130, P.char) +
    pen.text('Call first.', 212, 86, 66, CARE.blueDark, { room: 306 }) +
    pen.text('Then stand.', 212, 150, 58, CARE.blueDark, { room: 306 }) +
    pen.rect(212, 174, 300, 5, CARE.apricot) +
    pen.text('Primero llame.', 212, 232, 46, CARE.blue, { room: 306 }) +
    pen.text('Luego levántese.', 212, 286, 46, CARE.blue, { room: 306 }),
}

function list(name: string, title: string, rows: readonly (readonly [string, string, IconName])[]): Picture {
  return {
    name,
    w: 304,
    h: 176,
    draw: (pen) =>
      pen.rect(0, 0, 304, 176, '#eaf1f4') +
      pen.rect(0, 0, 304, 34, CARE.blueDark) +
      pen.text(title, 12, 26, 24, CARE.linen, { room: 280 }) +
      rows
        .map(([label, color, icon], i) => {
          const y = 42 + i * 44
          return (
            pen.rect(8, y, 288, 38, '#ffffff', 6) +
            pen.rect(8, y, 8, 38, color, 3) +
            ICONS[icon](pen, 24, y + 4, 30, CARE.blueDark) +
            pen.text(label, 64, y + 28, 24, P.char, { room: 224 })
          )
        })
        .join(''),
  }
}

/** What the screens of the station show. */
export const SCREEN_BEDS = list('screenBeds', 'Beds · Camas', [
  ['1  S. Okafor', CARE.blue, 'ear'],
  ['2  I. Lind', CARE.apricot, 'frame'],
  ['3  –', '#c5ced1', 'tick'],
])
export const SCREEN_PLAN = list('screenPlan', 'Today · Hoy', [
  ['7:00 Handover · Relevo', CARE.apricot, 'people'],
  ['8:00 Breakfast · Desayuno', CARE.blue, 'clock'],
  ['9:00 Round · Visita', CARE.blue, 'tick'],
])
