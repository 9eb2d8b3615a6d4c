/**
 * The pieces a paper is built of: our own small part of pdfmake's vocabulary, with its names, so
 * that `renderer/pdf` hands them on unchanged. Declared here because pdfmake's own types drag the
 * DOM and Node in. Plain data only, no functions: a paper crosses to a worker and is kept in tests.
 * Lengths are points (1/72 inch), colours `#rrggbb`.
 */

/** Left, top, right, bottom in points; one number for all four; two for horizontal, vertical. */
export type Margin =
  | number
  | readonly [horizontal: number, vertical: number]
  | readonly [left: number, top: number, right: number, bottom: number]

/** How text looks. What a node leaves out it takes from the node around it. */
export interface TextStyle {
  readonly fontSize?: number
  readonly bold?: boolean
  readonly color?: string
  readonly background?: string
  readonly alignment?: 'left' | 'center' | 'right' | 'justify'
  /** Factor on the font's own line height. */
  readonly lineHeight?: number
  readonly characterSpacing?: number
  readonly decoration?: 'underline' | 'lineThrough'
  /** Keeps the text on one line, even where it runs over its column. */
  readonly noWrap?: boolean
}

/** A style with a name in `PaperDefinition.styles`; may also carry a margin or a cell's ground. */
export interface NamedStyle extends TextStyle {
  readonly margin?: Margin
  readonly fillColor?: string
}

/** What every node may say about its place. */
export interface Placed {
  /** A name, or several from weak to strong, of `PaperDefinition.styles`. */
  readonly style?: string | readonly string[]
  readonly margin?: Margin
  readonly pageBreak?: 'before' | 'after'
  /** Keeps the node on one page. */
  readonly unbreakable?: boolean
  /** Out of the flow, in points from the page's corner. */
  readonly absolutePosition?: { readonly x: number; readonly y: number }
  /** Out of the flow, in points from where the node would have stood. */
  readonly relativePosition?: { readonly x: number; readonly y: number }
  /** Width inside `columns`: points, a share of what is left (`*`), or as wide as the content. */
  readonly width?: number | '*' | 'auto' | `${number}%`
}

/** A piece of text that differs from its neighbours in the same line. */
export interface TextRun extends TextStyle {
  readonly text: string | readonly (string | TextRun)[]
}

export interface TextNode extends Placed, TextStyle {
  readonly text: string | readonly (string | TextRun)[]
}

export interface StackNode extends Placed, TextStyle {
  readonly stack: readonly PaperNode[]
}

export interface ColumnsNode extends Placed, TextStyle {
  readonly columns: readonly PaperNode[]
  readonly columnGap?: number
}

export interface ListNode extends Placed, TextStyle {
  readonly ul?: readonly PaperNode[]
  readonly ol?: readonly PaperNode[]
}

/** What only a table cell may say. */
export interface CellLook {
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly fillColor?: string
  /** Which sides are drawn: left, top, right, bottom. */
  readonly border?: readonly [boolean, boolean, boolean, boolean]
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom'
}

/** `{}`: fills a place that the `colSpan` or `rowSpan` of another cell covers. */
export interface CoveredCell {
  readonly covered?: never
}

export type TableCell = string | (PaperNode & CellLook) | CoveredCell

/** Lines and paddings of a table in points; a line that is left out is not drawn. */
export interface TableLook {
  /** Around the table. */
  readonly frame?: number
  /** Between rows of the body. */
  readonly rows?: number
  /** Between columns. */
  readonly columns?: number
  /** Under the last header row (takes the place of `rows` there). */
  readonly underHeader?: number
  /** Above the first row and below the last, where there is no frame at the sides. */
  readonly topAndBottom?: number
  readonly lineColor?: string
  /** Lines between rows are dashed: length of dash and of gap. */
  readonly rowDash?: readonly [dash: number, gap: number]
  readonly headerFill?: string
  /** Ground of every second body row. */
  readonly stripeFill?: string
  /** Inside each cell: left, top, right, bottom. Absent: 4, 2, 4, 2. */
  readonly padding?: readonly [left: number, top: number, right: number, bottom: number]
  /** Drops the padding at the outer left and right, so that text lines up with the text around. */
  readonly flushSides?: boolean
}

export interface TableNode extends Placed, TextStyle {
  readonly table: {
    readonly body: readonly (readonly TableCell[])[]
    readonly widths?: readonly (number | '*' | 'auto' | `${number}%`)[]
    /** One height for all rows, or one for each. At least; content may need more. */
    readonly heights?: number | readonly number[]
    /** Rows repeated at the top of each page. */
    readonly headerRows?: number
    /** Rows that must stay with the header, so that it never stands alone. */
    readonly keepWithHeaderRows?: number
    readonly dontBreakRows?: boolean
  }
  readonly layout?: TableLook
}

interface Stroke {
  readonly lineWidth?: number
  readonly lineColor?: string
  readonly color?: string
  readonly dash?: { readonly length: number; readonly space?: number }
}

export type CanvasShape =
  | ({ readonly type: 'line'; x1: number; y1: number; x2: number; y2: number } & Stroke)
  | ({ readonly type: 'rect'; x: number; y: number; w: number; h: number; r?: number } & Stroke)
  | ({ readonly type: 'ellipse'; x: number; y: number; r1: number; r2: number } & Stroke)
  | ({
      readonly type: 'polyline'
      readonly closePath?: boolean
      readonly points: readonly { readonly x: number; readonly y: number }[]
    } & Stroke)

/** Lines and boxes drawn in points from the node's own corner. */
export interface CanvasNode extends Placed {
  readonly canvas: readonly CanvasShape[]
  readonly alignment?: 'left' | 'center' | 'right'
}

/** A drawing. Its text must be in the paper's own font: system fonts do not reach inside. */
export interface SvgNode extends Placed {
  readonly svg: string
  readonly height?: number
  readonly fit?: readonly [width: number, height: number]
  readonly alignment?: 'left' | 'center' | 'right'
}

/** A photo, by its hash, listed in `PaperDefinition.images`; or a JPEG or PNG data URL. */
export interface ImageNode extends Placed {
  readonly image: string
  readonly height?: number
  readonly fit?: readonly [width: number, height: number]
  readonly alignment?: 'left' | 'center' | 'right'
}

export interface QrNode extends Placed {
  readonly qr: string
  /** Side in points. */
  readonly fit?: number
  readonly eccLevel?: 'L' | 'M' | 'Q' | 'H'
  readonly alignment?: 'left' | 'center' | 'right'
}

/** Anything that can stand in a paper. */
export type PaperNode =
  | TextNode
  | StackNode
  | ColumnsNode
  | ListNode
  | TableNode
  | CanvasNode
  | SvgNode
  | ImageNode
  | QrNode
