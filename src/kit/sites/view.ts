/** A named place for a picture: eye and target in metres. */
export interface View {
  name: string
  position: readonly [number, number, number]
  target: readonly [number, number, number]
}
