import type { Box } from '#place'

/** The view in CSS pixels, and the camera's picture in its own. */
export interface View {
  width: number
  height: number
  pictureWidth: number
  pictureHeight: number
}

/** The middle of the upper edge of a part of the picture, where it covers the view (`object-fit: cover`), CSS pixels. */
export function onScreen(
  box: Box,
  { width, height, pictureWidth, pictureHeight }: View,
): { x: number; y: number } {
  const scale = Math.max(width / pictureWidth, height / pictureHeight)
  const left = (width - pictureWidth * scale) / 2
  const top = (height - pictureHeight * scale) / 2
  return {
    x: left + (box.x + box.width / 2) * pictureWidth * scale,
    y: top + box.y * pictureHeight * scale,
  }
}
