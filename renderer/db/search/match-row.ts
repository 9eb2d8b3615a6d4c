import { type Found, TIERS, type Tier } from './candidate.ts'
import { KEY_PREFIX } from './key-prefix.ts'
import type { Lookup } from './read-query.ts'
import { spelledPart } from './spelled-part.ts'

/** A row that can be searched: a customer's with the names that its pinyin spells. */
interface SearchableRow {
  readonly searchKeys: readonly string[]
  readonly name?: string
  readonly contact?: string
}

export interface Match {
  readonly found: Found
  readonly tier: Tier
}

/** Whether a row has a key of this range. */
export const hasKey = ({ searchKeys }: SearchableRow, { prefix }: Lookup): boolean =>
  searchKeys.some((key) => key.startsWith(prefix))

/** How a row that has a key of this range was found, and how good that is. */
export const matchRow = (row: SearchableRow, lookup: Lookup): Match => ({
  found: { matched: lookup.matched, text: foundText(row, lookup) },
  tier: tierOf(row, lookup),
})

function foundText(row: SearchableRow, { kind, prefix, matched }: Lookup): string {
  const text = prefix.slice(KEY_PREFIX[kind].length)
  if (kind === 'order-end') return [...text].reverse().join('')
  return matched === 'pinyin' ? (spelledPart(row, prefix) ?? text) : text
}

/** Typed whole, if the key that was looked up is the first of its kind that the row has. */
function tierOf({ searchKeys }: SearchableRow, { kind, prefix, matched }: Lookup): Tier {
  if (kind === 'model') return TIERS.model
  if (kind === 'order-end') return TIERS.end
  if (kind.endsWith('-inner')) return searchKeys.includes(prefix) ? TIERS.end : TIERS.middle
  const isWhole = searchKeys.find((key) => key.startsWith(KEY_PREFIX[kind])) === prefix
  if (isWhole) return matched === 'plate' ? TIERS.plate : TIERS.whole
  return TIERS.start
}
