/**
 * What a video element shows, to be read in a worker. A frame is handed over as it lies in memory; a bitmap, where the
 * browser has no frames, is drawn first. Rejects where nothing is shown.
 */
export async function pictureOf(video: HTMLVideoElement): Promise<VideoFrame | ImageBitmap> {
  return 'VideoFrame' in globalThis ? new VideoFrame(video) : createImageBitmap(video)
}
