/** Seconds of play as a clock: `4:07`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Points with their sign, so that plus and minus differ by more than colour: `+2`, `−3`, `0`. */
export function signed(points: number): string {
  if (points > 0) return `+${points}`
  return points < 0 ? `−${-points}` : '0'
}
