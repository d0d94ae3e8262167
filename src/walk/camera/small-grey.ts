import { greyOf, type GreyImage } from '#place'

/** Pixels across of the small pictures in which signs are followed. */
const SMALL = 320
/** How pictures lie in memory that begin with their greys, a byte each. */
const GREY_FIRST: ReadonlySet<string | null> = new Set([
  'I420',
  'I420A',
  'I422',
  'I422A',
  'I444',
  'I444A',
  'NV12',
  'NV12A',
])

/**
 * The grey of a picture, some 320 pixels wide. A camera's picture that lies in memory is read there: drawing it would
 * send it to the graphics card and wait for it to come back. Undefined where there is nothing to draw with.
 */
export async function smallGreyOf(picture: VideoFrame | ImageBitmap): Promise<GreyImage | undefined> {
  if ('format' in picture && isUpright(picture) && GREY_FIRST.has(picture.format)) {
    const bytes = new Uint8Array(picture.allocationSize())
    const [first] = await picture.copyTo(bytes)
    const { width = 0, height = 0 } = picture.visibleRect ?? {}
    if (first && width > 0) return shrinkGrey(bytes, first, { width, height })
  }
  return drawnSmall(picture)
}

/** Each pixel the mean of a block of a picture's greys, rows `stride` bytes apart from `offset` on. */
export function shrinkGrey(
  bytes: Uint8Array,
  { offset, stride }: PlaneLayout,
  { width, height }: { width: number; height: number },
): GreyImage {
  const step = Math.max(1, Math.round(width / SMALL))
  const small = { width: Math.floor(width / step), height: Math.floor(height / step) }
  const pixels = new Uint8Array(small.width * small.height)
  for (let at = 0; at < pixels.length; at++) {
    const left = (at % small.width) * step
    const top = Math.floor(at / small.width) * step
    let sum = 0
    for (let y = top; y < top + step; y++) {
      const row = offset + y * stride + left
      for (let x = row; x < row + step; x++) sum += bytes[x] ?? 0
    }
    pixels[at] = sum / step ** 2
  }
  return { ...small, pixels }
}

/** Whether a picture's rows in memory are the rows that are seen. */
function isUpright(frame: VideoFrame): boolean {
  const { visibleRect, displayWidth, displayHeight } = frame
  const { rotation = 0, flip = false } = frame as { rotation?: number; flip?: boolean }
  const isAsSeen = visibleRect?.width === displayWidth && visibleRect.height === displayHeight
  return isAsSeen && rotation === 0 && !flip
}

let canvas: OffscreenCanvas | undefined

function drawnSmall(picture: VideoFrame | ImageBitmap): GreyImage | undefined {
  const [width, height] =
    'displayWidth' in picture
      ? [picture.displayWidth, picture.displayHeight]
      : [picture.width, picture.height]
  const high = Math.round((SMALL * height) / width)
  if (canvas?.height !== high) canvas = new OffscreenCanvas(SMALL, high)
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (!brush) return undefined
  brush.drawImage(picture, 0, 0, SMALL, high)
  return greyOf(brush.getImageData(0, 0, SMALL, high).data, SMALL, high)
}
