/** Listens to the length of the acceleration with gravity, m/s². @returns what ends it */
export function watchMotion(hear: (acceleration: number, atMs: number) => void): () => void {
  const listen = ({ accelerationIncludingGravity: felt }: DeviceMotionEvent) => {
    if (!felt || felt.x === null || felt.y === null || felt.z === null) return
    hear(Math.hypot(felt.x, felt.y, felt.z), performance.now())
  }
  addEventListener('devicemotion', listen)
  return () => removeEventListener('devicemotion', listen)
}
