/** The rows of one table, numbered in the order they came. A number stays with its id for good. */
export class RowNumbers<Id extends string> {
  private readonly ids: Id[] = []
  private readonly numbers = new Map<Id, number>()

  get size(): number {
    return this.ids.length
  }

  /** The number of an id, the next one when it is new. */
  numberFor(id: Id): number {
    const known = this.numbers.get(id)
    if (known !== undefined) return known
    this.numbers.set(id, this.ids.length)
    return this.ids.push(id) - 1
  }

  find(id: Id): number | undefined {
    return this.numbers.get(id)
  }

  /** The id of a number; throws for a number that was never given. */
  get(number: number): Id {
    const id = this.ids[number]
    if (id === undefined) throw new Error(`No row has number ${number}`)
    return id
  }
}
