import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { CustomerRow } from '../rows/customer-row.ts'
import { KEY_PREFIX } from '../search/key-prefix.ts'
import type { Part } from '../search/read-parts.ts'
import { keysLine, wholeOf } from './keys-line.ts'
import { RowNumbers } from './row-numbers.ts'
import { TextColumn } from './text-column.ts'
import { markKeys, markNumbers, noTiers, type RowTiers } from './tiers.ts'

/** What customers are found by, kept ready in memory. */
export class IndexedCustomers {
  readonly numbers = new RowNumbers<CustomerId>()
  private readonly phones = new TextColumn()
  private readonly keys = {
    name: new TextColumn(),
    initials: new TextColumn(),
    pinyin: new TextColumn(),
  }

  put({ id, searchKeys }: Pick<CustomerRow, 'id' | 'searchKeys'>): void {
    const number = this.numbers.numberFor(id)
    this.phones.put(number, wholeOf(searchKeys, 'phone'))
    this.keys.name.put(number, keysLine(searchKeys, 'name'))
    this.keys.initials.put(number, keysLine(searchKeys, 'initials'))
    this.keys.pinyin.put(number, keysLine(searchKeys, 'pinyin'))
  }

  /** The number stays, and nothing finds it. */
  remove(id: CustomerId): void {
    if (this.numbers.find(id) !== undefined) this.put({ id, searchKeys: [] })
  }

  /** How well each customer has a part. */
  tiersOf(part: Part): RowTiers {
    const tiers = noTiers(this.numbers.size)
    for (const { kind, prefix } of part) {
      const text = prefix.slice(KEY_PREFIX[kind].length)
      // Inner parts of a number are found on the same walk as its beginning.
      if (kind === 'phone') markNumbers(tiers, this.phones, kind, text)
      if (kind === 'name' || kind === 'initials' || kind === 'pinyin') {
        markKeys(tiers, this.keys[kind], text)
      }
    }
    return tiers
  }
}
