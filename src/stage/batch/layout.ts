/** What the cells of a member of the batch hold, counted from its first: light, shapes of the face, then bones. */
export const LIGHT_CELL = 0
/** Nine for the light, whose fourth numbers hold the member's tint and whether it is lit at all. */
export const SHAPE_CELL = 9
/** Shapes that a member can have at most. */
export const SHAPES = 12
export const BONE_CELL = SHAPE_CELL + SHAPES / 4
/** The three rows of a bone's matrix: the fourth is always the same. */
export const CELLS_PER_BONE = 3

/** Points whose shapes are kept in one row of the picture of shapes. */
export const SHAPED_PER_ROW = 128
