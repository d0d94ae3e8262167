/** A position on the earth, WGS 84 degrees, in GeoJSON's order of words: longitude east, latitude north. */
export interface LngLat {
  lng: number
  lat: number
}

/** A shop, a room of a museum, a stand: somewhere people work, as a place pack describes it. */
export interface Place {
  /** Unique in its pack, kebab-case: `green-leaf-pharmacy`. */
  id: string
  /** As it stands on the sign; never translated. */
  name: string
  /** What else may stand on the sign: a brand, a short or a former name. Matched and searched for, never the label. */
  otherNames: readonly string[]
  /** The kind of place in the career catalogue: `pharmacy`. Undefined where it could not be told. */
  kind?: string
  /** Its door, or the middle of its front. Undefined in a pack without positions. */
  at?: LngLat
  /** Floor: 0 is the ground floor, 1 the one above. */
  level: number
  /** Where its front looks, degrees clockwise from true north, 0 up to 360. */
  facing?: number
  /** Width of its front, metres. */
  width?: number
}
