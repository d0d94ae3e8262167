import type { Model, Pose } from '../../model.ts'

/** Longest side in metres of a print that the light of a room never divides. */
const WHOLE = 0.49

/**
 * A picture that shines by itself, put together of pieces so small that none is divided for light which it does not
 * take: a board of three metres has thirty triangles instead of a hundred and fifty. `crop` as of any print.
 */
export function shiningPrint(
  m: Model,
  picture: string,
  w: number,
  h: number,
  {
    glow,
    crop = [0, 0, 1, 1],
    ...pose
  }: Pose & { glow: number; crop?: readonly [number, number, number, number] },
): void {
  const [columns, rows] = [Math.ceil(w / WHOLE), Math.ceil(h / WHOLE)]
  const [left, top, right, bottom] = crop
  const across = (part: number) => left + (right - left) * part
  const down = (part: number) => top + (bottom - top) * part
  m.at(pose, () => {
    for (let i = 0; i < columns; i++)
      for (let j = 0; j < rows; j++)
        m.print(picture, w / columns, h / rows, {
          x: -w / 2 + (w / columns) * (i + 0.5),
          y: h / 2 - (h / rows) * (j + 0.5),
          glow,
          crop: [across(i / columns), down(j / rows), across((i + 1) / columns), down((j + 1) / rows)],
        })
  })
}
