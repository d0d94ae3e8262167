import type { Pen } from '../../picture.ts'
import type { MallKind } from './looks.ts'

/** Draws a sign in 200 × 200 pixels: `ink` on the ground `on`. */
type Icon = (pen: Pen, ink: string, on: string) => string

/** What a place is, without words; it hangs beside each door and on the wall behind. */
export const ICONS: Readonly<Record<MallKind, Icon>> = {
  bakery: (pen, ink, on) =>
    pen.shape(
      'M30 96 C22 54 62 44 100 44 C138 44 178 54 170 96 C168 106 160 108 158 112 L158 158 L42 158 L42 112 C40 108 32 106 30 96 Z',
      ink,
    ) + pen.line('M74 66 L88 92 M102 62 L116 88 M130 66 L144 92', on, 9),
  cafe: (pen, ink, on) =>
    pen.shape('M44 82 L148 82 C148 128 138 158 96 158 C54 158 44 128 44 82 Z', ink) +
    pen.line('M148 94 C182 88 182 136 140 132', ink, 11) +
    pen.line('M74 68 C64 54 86 48 76 32 M108 68 C98 54 120 48 110 32', ink, 8) +
    pen.line('M62 100 C62 124 68 138 78 144', on, 6),
  pharmacy: (pen, ink) => pen.rect(76, 30, 48, 140, ink, 8) + pen.rect(30, 76, 140, 48, ink, 8),
  books: (pen, ink, on) =>
    pen.shape(
      'M100 60 C76 40 48 38 24 46 L24 152 C48 144 76 146 100 164 C124 146 152 144 176 152 L176 46 C152 38 124 40 100 60 Z',
      ink,
    ) +
    pen.line('M100 64 L100 158', on, 7) +
    pen.line(
      'M42 74 C56 72 70 76 82 84 M42 100 C56 98 70 102 82 110 M158 74 C144 72 130 76 118 84 M158 100 C144 98 130 102 118 110',
      on,
      6,
    ),
  florist: (pen, ink, on) =>
    [0, 1, 2, 3, 4, 5]
      .map((i) => pen.circle(100 + Math.cos(i * 1.047) * 34, 78 + Math.sin(i * 1.047) * 34, 24, ink))
      .join('') +
    pen.circle(100, 78, 20, on) +
    pen.line('M100 118 L100 176 M100 160 C120 158 134 146 138 130', ink, 10),
  bank: (pen, ink, on) =>
    pen.shape('M100 28 L178 74 L22 74 Z', ink) +
    [44, 84, 124].map((x) => pen.rect(x - 4, 84, 24, 62, ink)).join('') +
    pen.rect(26, 152, 148, 20, ink) +
    pen.circle(100, 56, 9, on),
  restaurant: (pen, ink) =>
    pen.line('M66 32 L66 172', ink, 14) +
    pen.line('M46 34 L46 70 C46 92 86 92 86 70 L86 34', ink, 10) +
    pen.shape('M132 28 C160 40 158 96 138 106 L138 172 L124 172 L124 28 Z', ink),
  jewelry: (pen, ink, on) =>
    pen.line('M58 128 C58 96 142 96 142 128 C142 186 58 186 58 128 Z', ink, 13) +
    pen.shape('M70 36 L130 36 L150 62 L100 106 L50 62 Z', ink) +
    pen.line('M56 62 L144 62 M82 62 L100 96 L118 62', on, 5),
  optician: (pen, ink) =>
    pen.line(
      'M24 100 C24 60 88 60 88 100 C88 142 24 142 24 100 Z M112 100 C112 60 176 60 176 100 C176 142 112 142 112 100 Z',
      ink,
      13,
    ) + pen.line('M88 94 C94 84 106 84 112 94 M24 92 L12 72 M176 92 L188 72', ink, 10),
  'toys-hobby': (pen, ink, on) =>
    pen.rect(58, 50, 84, 60, ink, 10) +
    pen.rect(68, 116, 64, 48, ink, 6) +
    pen.line('M100 50 L100 30 M52 122 L36 148 M148 122 L164 148 M82 164 L82 178 M118 164 L118 178', ink, 12) +
    pen.circle(80, 76, 11, on) +
    pen.circle(120, 76, 11, on) +
    pen.rect(78, 92, 44, 8, on),
  photographer: (pen, ink, on) =>
    pen.rect(24, 62, 152, 98, ink, 16) +
    pen.rect(70, 42, 60, 30, ink, 8) +
    pen.circle(100, 112, 38, on) +
    pen.circle(100, 112, 25, ink) +
    pen.circle(154, 82, 8, on),
  cinema: (pen, ink, on) =>
    pen.rect(30, 84, 140, 84, ink, 8) +
    pen.shape('M26 72 L162 36 L170 62 L34 92 Z', ink) +
    pen.shape('M58 64 L76 82 L96 76 L78 58 Z M106 51 L124 69 L144 64 L126 46 Z', on) +
    pen.shape('M86 104 L128 126 L86 148 Z', on),
  'fast-food': (pen, ink, on) =>
    pen.shape('M22 140 C22 34 178 34 178 140 Z', ink) +
    pen.shape('M50 140 C50 74 150 74 150 140 Z', on) +
    pen.shape('M62 140 C62 92 138 92 138 140 Z', ink) +
    [44, 78, 122, 156].map((x, i) => pen.circle(x, i % 3 ? 66 : 92, 9, on)).join(''),
  'repair-electronics': (pen, ink, on) =>
    pen.rect(34, 30, 76, 142, ink, 12) +
    pen.rect(44, 48, 56, 98, on) +
    pen.line('M56 62 L76 92 L62 104 L86 132', ink, 7) +
    pen.line('M176 46 L122 148', ink, 16) +
    pen.line('M164 34 C150 50 160 66 186 62', ink, 12),
  electronics: (pen, ink, on) =>
    pen.rect(22, 42, 156, 100, ink, 10) +
    pen.rect(34, 54, 132, 76, on, 4) +
    pen.rect(66, 154, 68, 12, ink, 5) +
    pen.shape('M106 58 L76 98 L98 98 L90 126 L124 86 L102 86 Z', ink),
  dentist: (pen, ink, on) =>
    pen.shape(
      'M100 54 C84 36 44 34 42 76 C40 104 56 112 60 138 C64 170 82 180 86 150 C88 130 94 124 100 124 C106 124 112 130 114 150 C118 180 136 170 140 138 C144 112 160 104 158 76 C156 34 116 36 100 54 Z',
      ink,
    ) + pen.line('M62 76 C62 64 68 58 78 58', on, 8),
  'shopping-mall': (pen, ink, on) =>
    pen.circle(100, 100, 72, ink) + pen.rect(88, 88, 24, 56, on, 4) + pen.circle(100, 64, 15, on),
  childcare: (pen, ink, on) =>
    pen.rect(28, 106, 62, 62, ink, 6) +
    pen.rect(110, 106, 62, 62, ink, 6) +
    pen.rect(69, 34, 62, 62, ink, 6) +
    pen.line('M48 152 L59 122 L70 152 M52 142 L66 142', on, 6) +
    pen.line('M130 122 L130 152 L142 152 C154 152 152 138 142 137 C150 136 150 122 140 122 Z', on, 6) +
    pen.line('M113 54 C94 46 86 62 88 68 C90 82 104 82 113 76', on, 6),
  'post-office': (pen, ink, on) =>
    pen.rect(22, 52, 156, 100, ink, 8) +
    pen.line('M30 62 L100 114 L170 62 M30 144 L76 100 M170 144 L124 100', on, 8),
  shoes: (pen, ink, on) =>
    pen.shape('M26 60 C40 72 62 70 74 56 C92 92 118 106 158 112 C176 116 182 128 178 142 L26 142 Z', ink) +
    pen.rect(26, 148, 152, 14, ink, 6) +
    pen.line('M82 84 L98 72 M98 98 L112 84 M116 106 L128 94', on, 6),
  hairdresser: (pen, ink) =>
    pen.line('M64 44 L128 148 M136 44 L72 148', ink, 13) +
    pen.line(
      'M54 152 C42 140 56 120 70 134 C84 150 66 164 54 152 Z M146 152 C158 140 144 120 130 134 C116 150 134 164 146 152 Z',
      ink,
      9,
    ),
  gym: (pen, ink) =>
    pen.rect(60, 90, 80, 20, ink) +
    [40, 142].map((x) => pen.rect(x, 58, 18, 84, ink, 6)).join('') +
    [20, 164].map((x) => pen.rect(x, 74, 16, 52, ink, 6)).join(''),
  'sports-bicycle': (pen, ink) =>
    pen.line(
      'M20 126 C20 82 84 82 84 126 C84 170 20 170 20 126 Z M116 126 C116 82 180 82 180 126 C180 170 116 170 116 126 Z',
      ink,
      9,
    ) +
    pen.line(
      'M52 126 L76 74 L130 74 L148 126 M76 74 L100 126 L130 74 M52 126 L100 126 M126 52 L136 52 M130 74 L124 50 M64 62 L84 62 M76 74 L72 62',
      ink,
      9,
    ),
  tailor: (pen, ink, on) =>
    pen.rect(52, 40, 76, 20, ink, 6) +
    pen.rect(52, 144, 76, 20, ink, 6) +
    pen.rect(62, 60, 56, 84, ink) +
    pen.line('M64 78 L116 90 M64 98 L116 110 M64 118 L116 130', on, 6) +
    pen.line('M118 132 C160 150 170 110 154 30', ink, 7),
  clothes: (pen, ink, on) =>
    pen.shape(
      'M66 40 L26 68 L42 102 L60 92 L60 164 L140 164 L140 92 L158 102 L174 68 L134 40 C126 62 74 62 66 40 Z',
      ink,
    ) + pen.line('M84 104 L116 104', on, 6),
  'pet-shop': (pen, ink) =>
    pen.shape(
      'M100 96 C130 96 154 132 144 154 C134 174 114 158 100 158 C86 158 66 174 56 154 C46 132 70 96 100 96 Z',
      ink,
    ) +
    [
      [46, 92],
      [80, 60],
      [120, 60],
      [154, 92],
    ]
      .map(([x = 0, y = 0]) => pen.circle(x, y, 19, ink))
      .join(''),
  furniture: (pen, ink, on) =>
    pen.rect(48, 52, 104, 70, ink, 16) +
    pen.shape(
      'M22 88 C22 72 48 72 48 88 L48 112 L152 112 L152 88 C152 72 178 72 178 88 L178 146 L22 146 Z',
      ink,
    ) +
    pen.line('M52 112 L148 112', on, 6) +
    pen.rect(36, 146, 14, 20, ink) +
    pen.rect(150, 146, 14, 20, ink),
  supermarket: (pen, ink, on) =>
    pen.shape('M26 88 L174 88 L158 162 L42 162 Z', ink) +
    pen.line('M54 86 L84 42 M146 86 L116 42', ink, 12) +
    pen.line('M72 104 L76 146 M100 104 L100 146 M128 104 L124 146', on, 8),
  'travel-agency': (pen, ink) => pen.shape('M18 108 L182 34 L138 168 L98 132 L84 164 L76 120 Z', ink),
  'hearing-aids': (pen, ink) =>
    pen.line('M66 92 C60 40 138 34 136 90 C134 122 108 124 106 150 C104 176 68 172 70 148', ink, 14) +
    pen.line('M88 94 C88 70 112 70 112 92 C112 106 98 108 98 122', ink, 10) +
    pen.line('M158 66 C170 84 170 104 158 122', ink, 9),
}
