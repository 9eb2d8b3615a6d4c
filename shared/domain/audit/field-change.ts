/** One step down into a record: a field, or one of the elements of a list. */
export type PathStep =
  | { readonly field: string }
  /** An element by what it is called: the field that names it, and that field's value. */
  | { readonly namedBy: string; readonly name: unknown }
  /** An element that has no name, by its place, from 1. */
  | { readonly place: number }

/**
 * `changed`: from one value to another; `added`, `removed`: an element of a list came or went, or a
 * part of the record; `moved`: a list has another order; `sealed`: it changed, and how is not told.
 */
export type ChangeKind = 'changed' | 'added' | 'removed' | 'moved' | 'sealed'

/** What one command did to one part of a record. */
export interface FieldChange {
  readonly kind: ChangeKind
  readonly path: readonly PathStep[]
  /** Absent: there was nothing. */
  readonly from?: unknown
  /** Absent: there is nothing any more. */
  readonly to?: unknown
  /** What was there before stands in no entry: the record came with a bulk load. */
  readonly isFromUnknown?: true
}

/** The names of the fields on the way down, places in lists left out: what words are found by. */
export const fieldsOf = (path: readonly PathStep[]): string[] =>
  path.flatMap((step) => ('field' in step ? [step.field] : []))
