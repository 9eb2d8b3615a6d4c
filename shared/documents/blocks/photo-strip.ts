import type { PaperNode } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, lookOf, SMALL_SIZE } from '../paper-look.ts'

/** A small photo and the words below it. */
export interface StripPhoto {
  /** A data URL, or the hash of a photo the paper lists. */
  readonly image: string
  readonly caption: string
}

const IN_A_ROW = 8
const COLUMN_GAP = 6
const SHAPE = 3 / 4

/** Small photos side by side over a width, the page's if absent; as many rows as they need. */
export function layoutPhotoStrip(
  photos: readonly StripPhoto[],
  options: LayoutOptions,
  over = lookOf(options).width,
): PaperNode[] {
  const inRow = Math.max(1, Math.floor((IN_A_ROW * over) / lookOf(options).width))
  const width = (over - COLUMN_GAP * (inRow - 1)) / inRow
  const rows = Array.from({ length: Math.ceil(photos.length / inRow) }, (_unused, row) =>
    photos.slice(row * inRow, (row + 1) * inRow),
  )
  return rows.map((row) => ({
    columns: row.map(
      ({ image, caption }): PaperNode => ({
        stack: [
          { image, fit: [width, width * SHAPE] },
          { text: caption, fontSize: SMALL_SIZE },
        ],
        width,
      }),
    ),
    columnGap: COLUMN_GAP,
    unbreakable: true,
    margin: BELOW,
  }))
}
