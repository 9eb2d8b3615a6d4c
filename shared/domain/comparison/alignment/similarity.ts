/** A point of a photo in shares of the photo's own width: x from 0 to 1, y from 0 to height ÷ width. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Turns, scales and moves: (x, y) becomes (a·x − b·y + e, b·x + a·y + f). It cannot stretch one
 * way: a part must never look thinner than it is beside the other.
 */
export interface Similarity {
  readonly a: number
  readonly b: number
  readonly e: number
  readonly f: number
}

export const applySimilarity = ({ a, b, e, f }: Similarity, { x, y }: Point): Point => ({
  x: a * x - b * y + e,
  y: b * x + a * y + f,
})

/** First `first`, then `second`. */
export const composeSimilarity = (second: Similarity, first: Similarity): Similarity => {
  const { x: e, y: f } = applySimilarity(second, { x: first.e, y: first.f })
  return {
    a: second.a * first.a - second.b * first.b,
    b: second.b * first.a + second.a * first.b,
    e,
    f,
  }
}

/** How much it enlarges; 1 keeps the size. */
export const scaleOf = ({ a, b }: Similarity): number => Math.hypot(a, b)

/** A turn in degrees (clockwise on screen) and a scale about a point, then a move. */
export const similarityAbout = (
  centre: Point,
  { turn, scale, move }: { readonly turn: number; readonly scale: number; readonly move: Point },
): Similarity => {
  const radians = (turn * Math.PI) / 180
  const a = scale * Math.cos(radians)
  const b = scale * Math.sin(radians)
  return {
    a,
    b,
    e: centre.x - (a * centre.x - b * centre.y) + move.x,
    f: centre.y - (b * centre.x + a * centre.y) + move.y,
  }
}
