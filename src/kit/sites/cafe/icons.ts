import type { Pen } from '../../picture.ts'

/** A pictogram drawn into a square of side `size` whose top left corner is (x, y). */
type Icon = (pen: Pen, x: number, y: number, size: number, color: string) => string

const strokes =
  (width: number, ...paths: string[]): Icon =>
  (pen, x, y, size, color) =>
    `<g transform="translate(${x} ${y}) scale(${size / 100})">${paths.map((d) => pen.line(d, color, width)).join('')}</g>`

const shapes =
  (...paths: string[]): Icon =>
  (pen, x, y, size, color) =>
    `<g transform="translate(${x} ${y}) scale(${size / 100})" fill-rule="evenodd">${paths.map((d) => pen.shape(d, color)).join('')}</g>`

/** Pictograms of the café's signs: they say without words what a sign means. */
export const ICONS = {
  loaf: strokes(
    7,
    'M12 70 C4 40 24 22 50 22 C76 22 96 40 88 70 C87 78 82 80 74 80 L26 80 C18 80 13 78 12 70 Z',
    'M34 36 L40 52',
    'M50 32 L56 48',
    'M66 36 L71 50',
  ),
  cup: strokes(
    7,
    'M20 36 L74 36 L70 74 C69 82 64 84 58 84 L36 84 C30 84 25 82 24 74 Z',
    'M74 44 C92 42 92 66 71 64',
    'M36 24 C32 18 40 14 36 8',
    'M54 24 C50 18 58 14 54 8',
  ),
  croissant: strokes(
    7,
    'M8 66 C10 36 34 20 50 20 C66 20 90 36 92 66 C82 70 76 64 72 58 C62 48 38 48 28 58 C24 64 18 70 8 66 Z',
    'M34 28 L38 50',
    'M66 28 L62 50',
    'M16 46 L29 57',
    'M84 46 L71 57',
  ),
  wheat: strokes(
    6,
    'M50 94 L50 20',
    'M50 74 C34 74 28 64 28 54 C42 54 50 62 50 74 C66 74 72 64 72 54 C58 54 50 62 50 74',
    'M50 52 C34 52 28 42 28 32 C42 32 50 40 50 52 C66 52 72 42 72 32 C58 32 50 40 50 52',
    'M50 30 C40 24 42 12 50 6 C58 12 60 24 50 30',
  ),
  milk: strokes(
    6,
    'M34 14 L66 14 L66 26 L76 42 L76 90 L24 90 L24 42 L34 26 Z',
    'M34 26 L66 26',
    'M24 56 L76 56',
  ),
  egg: strokes(7, 'M50 10 C70 10 84 40 84 60 C84 80 70 92 50 92 C30 92 16 80 16 60 C16 40 30 10 50 10 Z'),
  nut: strokes(
    6,
    'M50 12 C66 12 70 28 64 40 C60 48 62 54 68 60 C82 76 68 92 50 92 C32 92 18 76 32 60 C38 54 40 48 36 40 C30 28 34 12 50 12 Z',
    'M46 26 L54 30',
    'M46 70 L56 76',
    'M40 60 L46 62',
  ),
  soy: strokes(
    6,
    'M18 78 C10 50 40 12 82 18 C92 52 56 90 18 78 Z',
    'M40 62 A8 8 0 1 0 40.1 62',
    'M58 44 A8 8 0 1 0 58.1 44',
  ),
  sesame: shapes(
    'M30 20 C44 30 44 48 30 56 C16 48 16 30 30 20 Z',
    'M68 14 C82 24 82 42 68 50 C54 42 54 24 68 14 Z',
    'M52 54 C66 64 66 82 52 90 C38 82 38 64 52 54 Z',
  ),
  hands: strokes(
    6,
    'M30 14 L70 14 L70 24 L30 24 Z',
    'M50 24 L50 36',
    'M50 44 C46 52 46 56 50 58 C54 56 54 52 50 44',
    'M14 64 C30 58 40 64 54 70 C62 72 62 80 54 80 L38 80',
    'M54 80 L78 66 C86 62 92 68 86 74 L60 92 L24 92 L14 90',
  ),
  slip: strokes(
    8,
    'M30 22 A8 8 0 1 0 30.1 22',
    'M34 40 L52 52 L74 38',
    'M52 52 L50 70 L76 78',
    'M34 40 L30 62',
    'M50 70 L24 84',
    'M12 92 L88 92',
  ),
  bin: strokes(
    7,
    'M26 34 L32 88 L68 88 L74 34',
    'M18 30 L82 30',
    'M40 28 L42 16 L58 16 L60 28',
    'M44 46 L46 76',
    'M56 46 L54 76',
  ),
  cross: shapes('M38 12 L62 12 L62 38 L88 38 L88 62 L62 62 L62 88 L38 88 L38 62 L12 62 L12 38 L38 38 Z'),
  exit: strokes(8, 'M46 12 L88 12 L88 90 L46 90', 'M8 51 L62 51', 'M44 32 L64 51 L44 70'),
  truck: strokes(
    7,
    'M8 28 L56 28 L56 70 L8 70 Z',
    'M56 42 L76 42 L92 58 L92 70 L56 70',
    'M26 78 A8 8 0 1 0 26.1 78',
    'M74 78 A8 8 0 1 0 74.1 78',
  ),
  clock: strokes(7, 'M50 8 A42 42 0 1 0 50.1 8', 'M50 26 L50 52 L68 62'),
  tick: strokes(12, 'M14 54 L40 80 L88 22'),
} satisfies Record<string, Icon>

/** Name of a pictogram. */
export type IconName = keyof typeof ICONS
