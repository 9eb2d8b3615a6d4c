import type { FieldKind, FieldShape } from './field-shape.ts'

/** One column of a table: a field of the record, or one deeper in it. */
export interface ExportColumn {
  /** The way to the value within a row's own object: `settlement`, `totals`, `due`. */
  readonly path: readonly string[]
  readonly kind: FieldKind
  /** The cell holds all values of a list. */
  readonly isList: boolean
}

/**
 * A table as it goes out: `visits`, or a list within its records, `visits.jobs.parts`, one row for
 * each part of each job of each visit.
 */
export interface ExportTable {
  readonly name: string
  /** The table the records are of. */
  readonly root: string
  /** The ways from the record to the list, one for each list on the way; none for the records. */
  readonly lists: readonly (readonly string[])[]
  readonly columns: readonly ExportColumn[]
}

/** A kind of record as a table and one more for every list of things within it, outermost first. */
export function listExportTables(root: string, shape: FieldShape): ExportTable[] {
  return tablesWithin(root, root, [], shape)
}

function tablesWithin(
  name: string,
  root: string,
  lists: ExportTable['lists'],
  shape: FieldShape,
): ExportTable[] {
  const { columns, inner } = readShape(shape, [])
  return [
    { name, root, lists, columns },
    ...inner.flatMap(([path, each]) =>
      tablesWithin([name, ...path].join('.'), root, [...lists, path], each),
    ),
  ]
}

interface ShapeParts {
  readonly columns: ExportColumn[]
  readonly inner: (readonly [path: readonly string[], shape: FieldShape])[]
}

function readShape(shape: FieldShape, way: readonly string[]): ShapeParts {
  const parts: ShapeParts = { columns: [], inner: [] }
  for (const [field, value] of Object.entries(shape)) {
    const path = [...way, field]
    if (typeof value === 'string') parts.columns.push({ path, kind: value, isList: false })
    else if (isList(value)) {
      const [each] = value
      if (typeof each === 'string') parts.columns.push({ path, kind: each, isList: true })
      else parts.inner.push([path, each])
    } else {
      const { columns, inner } = readShape(value, path)
      parts.columns.push(...columns)
      parts.inner.push(...inner)
    }
  }
  return parts
}

const isList = (
  value: Exclude<FieldShape[string], string>,
): value is readonly [FieldKind] | readonly [FieldShape] => Array.isArray(value)
