import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VehicleRow } from '../rows/vehicle-row.ts'
import { TIERS } from '../search/candidate.ts'
import { KEY_PREFIX } from '../search/key-prefix.ts'
import type { Part } from '../search/read-parts.ts'
import { keyStart, keysLine, wholeOf } from './keys-line.ts'
import { RowNumbers } from './row-numbers.ts'
import { TextColumn } from './text-column.ts'
import { markNumbers, NOT_FOUND, noTiers, type RowTiers } from './tiers.ts'

/** What vehicles are found and ranked by, kept ready in memory. */
export class IndexedVehicles {
  readonly numbers = new RowNumbers<VehicleId>()
  private readonly plates = new TextColumn()
  private readonly vins = new TextColumn()
  /** The keys of each model, once: a book of thousands of cars has a few hundred models. */
  private readonly models = new TextColumn()
  private readonly modelNumbers = new RowNumbers<string>()
  private readonly modelOf: number[] = []
  private readonly owners: number[] = []
  private readonly seen: number[] = []

  /** A car, with the number of its owner, or -1 when the owner is not on record. */
  put(vehicle: Pick<VehicleRow, 'id' | 'searchKeys' | 'lastVisitOn'>, owner: number): void {
    const { id, searchKeys, lastVisitOn } = vehicle
    const number = this.numbers.numberFor(id)
    this.plates.put(number, wholeOf(searchKeys, 'plate'))
    this.vins.put(number, wholeOf(searchKeys, 'vin'))
    const model = keysLine(searchKeys, 'model')
    const known = this.modelNumbers.find(model)
    this.modelOf[number] = known ?? this.modelNumbers.numberFor(model)
    if (known === undefined) this.models.put(this.modelOf[number], model)
    this.owners[number] = owner
    this.seen[number] = Number((lastVisitOn ?? '0').replaceAll('-', ''))
  }

  /** The number stays, and nothing finds it. */
  remove(id: VehicleId): void {
    if (this.numbers.find(id) !== undefined) this.put({ id, searchKeys: [] }, -1)
  }

  /** The number of a car's owner, -1 when nobody is on record. */
  ownerOf(number: number): number {
    return this.owners[number] ?? -1
  }

  /** The day a car was last here, as 20261122; 0 when it never was. */
  lastSeen(number: number): number {
    return this.seen[number] ?? 0
  }

  /** How well each car has a part. */
  tiersOf(part: Part): RowTiers {
    const tiers = noTiers(this.numbers.size)
    for (const { kind, prefix } of part) {
      const text = prefix.slice(KEY_PREFIX[kind].length)
      // Inner parts of a number are found on the same walk as its beginning.
      if (kind === 'plate') markNumbers(tiers, this.plates, kind, text)
      if (kind === 'vin') markNumbers(tiers, this.vins, kind, text)
      if (kind === 'model') this.markModels(tiers, text)
    }
    return tiers
  }

  private markModels(tiers: RowTiers, text: string): void {
    const isFound = new Uint8Array(this.modelNumbers.size)
    this.models.scan(keyStart(text), (model) => {
      isFound[model] = 1
    })
    for (let number = 0; number < tiers.length; number += 1) {
      if (tiers[number] === NOT_FOUND && isFound[this.modelOf[number] ?? 0] === 1) {
        tiers[number] = TIERS.model
      }
    }
  }
}
