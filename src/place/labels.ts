/** A rectangle of the screen, pixels. */
export interface ScreenRect {
  left: number
  top: number
  right: number
  bottom: number
}

/** A label that wants to stand just above a point of the screen. All in pixels. */
export interface LabelItem {
  id: string
  /** Where what it names is seen. */
  x: number
  y: number
  width: number
  height: number
  /** The higher, the sooner it gets room; not negative. */
  priority: number
}

/** Where a label stands, pixels. */
export interface PlacedLabel {
  id: string
  left: number
  top: number
  width: number
  height: number
  /** How far it gave way from where it wanted to stand, before it was kept within the screen. */
  dx: number
  dy: number
}

/** Which labels stand where, and which found no room: those are counted and listed. */
export interface LabelLayout {
  placed: readonly PlacedLabel[]
  /** Ids, most important first. */
  rest: readonly string[]
}

/** How labels are laid out. */
export interface LabelOptions {
  /** More than this nobody reads. */
  most?: number
  /** Pixels between labels. */
  gap?: number
}

/** Steps by which a label gives way: heights up and down, and shares of its width to either side. */
const DOWN = [0, -1, -2, -3, 1, 2, -4, 3, -5, 4, -6, 5]
const ASIDE = [0, -0.35, 0.35, -0.8, 0.8]
/** A label gives way up or down more willingly than aside, where it would point at a neighbour. */
const COST = { down: 10, aside: 14 }
/** What it is worth to a label to stay as it stood, in the same unit: higher, and it moves less but worse. */
const STAY = 24
const MOVE_PER_PIXEL = 0.25
/** A label that is shown counts so much more than one that is not, so that two of like weight do not take turns. */
const SHOWN_BEFORE = 1.25

/**
 * Lays out labels so that none covers another and none leaves the safe part of the screen: the most important
 * first, each as near to its point as there is room, and where it stood before if that still does. A label wider
 * or higher than the safe part is not shown.
 *
 * @param safe the part of the screen that is free of notches, bars and buttons
 * @param before the layout of the picture before
 */
export function layOutLabels(
  items: readonly LabelItem[],
  safe: ScreenRect,
  before: LabelLayout = { placed: [], rest: [] },
  { most = 8, gap = 6 }: LabelOptions = {},
): LabelLayout {
  const stood = new Map(before.placed.map((label) => [label.id, label]))
  const weight = ({ id, priority }: LabelItem) => priority * (stood.has(id) ? SHOWN_BEFORE : 1)
  const ordered = items.toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
  const placed: PlacedLabel[] = []
  const rest: string[] = []
  for (const item of ordered) {
    const label = placed.length < most ? findRoom(item, safe, placed, gap, stood.get(item.id)) : undefined
    if (label) placed.push(label)
    else rest.push(item.id)
  }
  return { placed, rest }
}

function findRoom(
  item: LabelItem,
  safe: ScreenRect,
  placed: readonly PlacedLabel[],
  gap: number,
  stood: PlacedLabel | undefined,
): PlacedLabel | undefined {
  if (item.width > safe.right - safe.left || item.height > safe.bottom - safe.top) return undefined
  let best: PlacedLabel | undefined
  let bestCost = Infinity
  const consider = (dx: number, dy: number, cost: number) => {
    const moved = stood ? MOVE_PER_PIXEL * Math.hypot(dx - stood.dx, dy - stood.dy) : 0
    if (cost + moved >= bestCost) return
    const label = labelAt(item, safe, dx, dy)
    if (placed.some((other) => isTooNear(label, other, gap))) return
    best = label
    bestCost = cost + moved
  }
  if (stood)
    consider(stood.dx, stood.dy, wayCost(stood.dx / item.width, stood.dy / (item.height + gap)) - STAY)
  for (const down of DOWN) {
    for (const aside of ASIDE) consider(aside * item.width, down * (item.height + gap), wayCost(aside, down))
  }
  return best
}

function wayCost(aside: number, down: number): number {
  return COST.aside * Math.abs(aside) + COST.down * Math.abs(down)
}

function labelAt(
  { id, x, y, width, height }: LabelItem,
  safe: ScreenRect,
  dx: number,
  dy: number,
): PlacedLabel {
  const left = Math.max(safe.left, Math.min(safe.right - width, x - width / 2 + dx))
  const top = Math.max(safe.top, Math.min(safe.bottom - height, y - height + dy))
  return { id, left, top, width, height, dx, dy }
}

function isTooNear(a: PlacedLabel, b: PlacedLabel, gap: number): boolean {
  return (
    a.left < b.left + b.width + gap &&
    b.left < a.left + a.width + gap &&
    a.top < b.top + b.height + gap &&
    b.top < a.top + a.height + gap
  )
}
