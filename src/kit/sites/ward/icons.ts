import type { Pen } from '../../picture.ts'

/** A pictogram drawn into a square of side `size` whose top left corner is (x, y). */
type Icon = (pen: Pen, x: number, y: number, size: number, color: string) => string

const strokes =
  (width: number, ...paths: string[]): Icon =>
  (pen, x, y, size, color) =>
    `<g transform="translate(${x} ${y}) scale(${size / 100})">${paths.map((d) => pen.line(d, color, width)).join('')}</g>`

/** Pictograms of the ward's signs: they say without words what a sign means. */
export const ICONS = {
  hands: strokes(
    6,
    'M30 14 L70 14 L70 24 L30 24 Z',
    'M50 24 L50 36',
    'M50 44 C46 52 46 56 50 58 C54 56 54 52 50 44',
    'M14 64 C30 58 40 64 54 70 C62 72 62 80 54 80 L38 80',
    'M54 80 L78 66 C86 62 92 68 86 74 L60 92 L24 92 L14 90',
  ),
  gel: strokes(
    6,
    'M38 34 L62 34 L66 46 L66 92 L34 92 L34 46 Z',
    'M50 34 L50 18 L30 18 L26 28',
    'M44 18 L58 18',
    'M50 58 C44 68 44 74 50 76 C56 74 56 68 50 58',
  ),
  clock: strokes(7, 'M50 8 A42 42 0 1 0 50.1 8', 'M50 26 L50 52 L68 62'),
  tick: strokes(12, 'M14 54 L40 80 L88 22'),
  people: strokes(
    7,
    'M34 16 A14 14 0 1 0 34.1 16',
    'M10 88 L10 70 C10 50 58 50 58 70 L58 88',
    'M70 26 A12 12 0 1 0 70.1 26',
    'M74 60 C88 60 92 70 92 88',
  ),
  ear: strokes(
    7,
    'M30 44 C24 14 72 6 74 38 C75 58 56 60 56 76 C56 94 34 94 32 76',
    'M42 42 C42 28 60 28 60 42 C60 52 48 54 48 64',
  ),
  frame: strokes(8, 'M20 92 L30 12 L44 12', 'M80 92 L70 12 L56 12', 'M26 44 L74 44', 'M24 64 L76 64'),
  bell: strokes(
    7,
    'M50 12 C26 12 26 40 24 58 L14 74 L86 74 L76 58 C74 40 74 12 50 12 Z',
    'M40 82 C42 94 58 94 60 82',
  ),
} satisfies Record<string, Icon>

/** Name of a pictogram. */
export type IconName = keyof typeof ICONS
