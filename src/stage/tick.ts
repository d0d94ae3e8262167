/**
 * What a frame brings to all that moves on stage. An object, because the browser makes a new object of each fraction
 * that is handed to a function: the stage keeps one of these and hands it to everybody.
 */
export interface Tick {
  /** Since the frame before; at most the stage's longest step. */
  seconds: number
}
