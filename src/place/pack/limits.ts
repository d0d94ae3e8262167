/**
 * Bounds of a place pack and of whatever it is imported from. They keep a hostile file from costing time or
 * memory; no school walk needs more.
 */
export const limits = {
  bytes: 20_000_000,
  places: 5000,
  /** Objects and lists in one JSON text. */
  containers: 1_500_000,
  depth: 40,
  /** Features or elements of a stranger's file, places or not. */
  features: 200_000,
  /** Nodes of a way, as OpenStreetMap itself has it, and members of a relation. */
  wayNodes: 2000,
  members: 32_000,
  /** Tags in an XML text, and characters of one. */
  xmlTags: 1_500_000,
  xmlTag: 20_000,
  /** Corners of a room, and openings around it, among which its door is looked for. */
  corners: 1000,
  openings: 100,
  name: 80,
  otherNames: 12,
  id: 60,
  /** Source and licence. */
  credit: 200,
  tags: 200,
  tagValue: 2000,
  lowestLevel: -20,
  highestLevel: 200,
  /** Levels that one element may repeat on. */
  repeats: 30,
  narrowestFront: 0.5,
  widestFront: 200,
  zipFiles: 200,
  inflatedBytes: 60_000_000,
  linkCharacters: 24_000,
  linkInflatedBytes: 2_000_000,
  /** Things left out for one reason that are told one by one, and things mended; the rest is counted. */
  told: { refused: 20, note: 5 },
} as const
