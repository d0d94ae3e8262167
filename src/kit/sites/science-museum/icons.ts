import type { Pen } from '../../picture.ts'

type Icon = (pen: Pen, color: string) => string

/** What a room is, at a glance: drawings in a square of 100, in the room's colour. */
export const ICONS: Readonly<Record<string, Icon>> = {
  museumShop: (pen, c) =>
    pen.line('M36 42 V30 a14 14 0 0 1 28 0 V42', c, 6) +
    pen.shape('M22 40 H78 L84 86 H16 Z', c) +
    pen.shape(star(50, 64, 14), '#f6f2e8'),
  spaceHall: (pen, c) =>
    pen.shape('M50 8 Q68 28 66 62 H34 Q32 28 50 8 Z', c) +
    pen.circle(50, 38, 8, '#f6f2e8') +
    pen.shape('M34 48 L18 74 L35 66 Z M66 48 L82 74 L65 66 Z', c) +
    pen.shape('M40 68 H60 L50 92 Z', '#e0862f'),
  planetarium: (pen, c) =>
    pen.shape('M12 78 A38 44 0 0 1 88 78 Z', c) +
    pen.rect(8, 78, 84, 9, c, 3) +
    pen.shape(star(38, 58, 8) + star(60, 48, 10) + star(66, 68, 5) + star(46, 42, 5), '#f6e3a0'),
  tickets: (pen, c) =>
    pen.shape('M10 32 H90 V44 a7 7 0 0 0 0 14 V70 H10 V58 a7 7 0 0 0 0 -14 Z', c) +
    pen.line('M62 36 V66', '#f6f2e8', 4) +
    pen.shape(star(36, 52, 13), '#f6f2e8'),
  cometCafe: (pen, c) =>
    pen.shape('M20 40 H68 V66 Q68 82 52 82 H36 Q20 82 20 66 Z', c) +
    pen.line('M68 48 H76 a9 9 0 0 1 0 20 H67', c, 6) +
    pen.line('M34 14 q8 8 0 18 M52 14 q8 8 0 18', c, 5),
  waterAndEnergy: (pen, c) =>
    pen.shape('M36 12 Q62 46 62 62 A26 26 0 0 1 10 62 Q10 46 36 12 Z', c) +
    pen.shape('M74 18 L54 54 H70 L62 88 L92 44 H76 L84 18 Z', '#e0a32f'),
  schoolLab: (pen, c) =>
    pen.shape('M40 12 H60 V38 L84 80 Q86 88 78 88 H22 Q14 88 16 80 L40 38 Z', c) +
    pen.shape('M33 62 H67 L76 80 H24 Z', '#8fd0c0') +
    pen.rect(34, 9, 32, 8, c, 3),
  conservationLab: (pen, c) =>
    pen.shape('M34 14 H58 L56 26 Q74 40 64 66 L58 84 H34 L28 66 Q18 40 36 26 Z', c) +
    pen.line('M22 48 H68 M26 60 H66', '#f6f2e8', 4) +
    pen.line('M92 18 L70 56', '#a8722e', 6) +
    pen.shape('M70 52 L76 56 L66 70 Z', c),
  exhibitWorkshop: (pen, c) =>
    pen.line('M28 82 L62 40', c, 11) +
    pen.shape('M46 24 L72 10 L88 26 L76 42 L66 36 L60 42 Z', c) +
    pen.line('M22 26 L80 84', '#a8722e', 9) +
    pen.circle(20, 24, 13, c) +
    pen.circle(14, 18, 7, '#f6f2e8'),
  loadingDock: (pen, c) =>
    pen.rect(8, 28, 52, 42, c, 3) +
    pen.shape('M62 40 H80 L92 56 V70 H62 Z', c) +
    pen.circle(26, 74, 10, '#2b3138') +
    pen.circle(76, 74, 10, '#2b3138') +
    pen.rect(70, 46, 12, 10, '#f6f2e8'),
  offices: (pen, c) =>
    pen.rect(16, 18, 68, 46, c, 5) +
    pen.rect(23, 25, 54, 32, '#f6f2e8') +
    pen.line('M30 48 L42 38 L52 44 L68 30', c, 5) +
    pen.shape('M42 64 H58 L62 82 H38 Z', c),
  archive: (pen, c) =>
    pen.rect(14, 18, 72, 20, c, 3) + pen.rect(20, 42, 60, 44, c, 3) + pen.rect(38, 50, 24, 12, '#f6f2e8', 2),
  showControl: (pen, c) =>
    [26, 50, 74]
      .map((x, i) => pen.line(`M${x} 14 V86`, c, 5) + pen.rect(x - 12, [58, 28, 44][i] ?? 40, 24, 14, c, 4))
      .join(''),
  collectionStore: (pen, c) =>
    pen.line('M14 10 V90 M86 10 V90 M14 50 H86 M14 88 H86', c, 6) +
    pen.rect(24, 22, 24, 25, '#a8722e') +
    pen.shape('M58 26 H72 L70 32 Q80 40 70 47 H60 Q50 40 60 32 Z', c) +
    pen.rect(24, 62, 52, 23, '#a8722e') +
    pen.line('M24 62 L76 85 M76 62 L24 85', '#f6f2e8', 3),
}

/** The outline of a star with five points. */
export function star(x: number, y: number, radius: number): string {
  const corner = (i: number) => {
    const [a, r] = [(i * Math.PI) / 5 - Math.PI / 2, i % 2 ? radius * 0.42 : radius]
    return `${(x + Math.cos(a) * r).toFixed(1)} ${(y + Math.sin(a) * r).toFixed(1)}`
  }
  return `M${Array.from({ length: 10 }, (_, i) => corner(i)).join(' L')} Z `
}
