import type { RestoreMark, RowChange } from '#shared/domain/journal/journal-entry.ts'

type Fields = Readonly<Record<string, unknown>>

interface Touched {
  readonly table: string
  readonly id: string
  readonly before: Fields | undefined
  /** Undefined once the row is gone. */
  after: Fields | undefined
}

/** What one command has written so far: each row as it was before, and as it is now. */
export class Changes {
  /** What the command went back to, where it is a restore. */
  restored: RestoreMark | undefined
  /** An erasure: what was there must not be told once more. */
  isErasure = false
  private readonly rows = new Map<string, Touched>()

  note(table: string, id: string, before: object | undefined, after: object | undefined): void {
    const key = `${table}/${id}`
    const known = this.rows.get(key)
    if (known === undefined) {
      this.rows.set(key, {
        table,
        id,
        before: before as Fields | undefined,
        after: after as Fields | undefined,
      })
    } else {
      known.after = after as Fields | undefined
    }
  }

  /** A row as it was before the command. */
  beforeOf(table: string, id: string): Fields | undefined {
    return this.rows.get(`${table}/${id}`)?.before
  }

  /** The changes as the journal keeps them; rows that ended as they began are left out. */
  list(): RowChange[] {
    return [...this.rows.values()].flatMap((touched) => {
      const change = toRowChange(touched)
      return change !== undefined && isChange(change) ? [change] : []
    })
  }
}

function toRowChange({ table, id, before, after }: Touched): RowChange | undefined {
  if (after === undefined) {
    return before === undefined ? undefined : { table, id, isNew: false, set: {}, isGone: true }
  }
  const set = Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => value !== undefined && !isSame(value, before?.[field]),
    ),
  )
  const unset = Object.keys(before ?? {}).filter(
    (field) => before?.[field] !== undefined && after[field] === undefined,
  )
  return {
    table,
    id,
    isNew: before === undefined,
    set,
    ...(unset.length === 0 ? {} : { unset }),
  }
}

const isChange = ({ isNew, set, unset, isGone }: RowChange): boolean =>
  isNew || isGone === true || Object.keys(set).length > 0 || unset !== undefined

// Rows are plain data, so their text says whether they differ; a mere new order of fields at worst
// adds a value to the journal.
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)
