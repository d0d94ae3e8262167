/**
 * Bounds of a scenario file. They keep a hostile file from costing time or memory, and an honest one
 * playable: no shift needs more.
 */
export const limits = {
  bytes: 1_000_000,
  siteBytes: 4_000_000,
  depth: 40,
  name: 40,
  line: 400,
  longLine: 1200,
  regions: 60,
  states: 2000,
  transitions: 6000,
  decisions: 3000,
  entries: 40_000,
  values: 100_000,
  actionsPerTransition: 12,
  names: 120,
  flags: 64,
  labels: 300,
  countMax: 1000,
  waitMinMs: 500,
  waitMaxMs: 600_000,
  points: 5,
  problems: 50,
  lines: 2000,
  deals: 64,
  stops: 12,
} as const
