import type { Table } from 'dexie'
import type { Changes } from './changes.ts'

/** One kind of record inside a command. `Key` names the fields it can be listed by. */
export interface Store<Entity extends { readonly id: string }, Key extends keyof Entity = never> {
  find(id: Entity['id']): Promise<Entity | undefined>
  /** Throws when there is none: the id came from our own records. */
  get(id: Entity['id']): Promise<Entity>
  put(entity: Entity): Promise<void>
  /**
   * All records, or those whose indexed fields have these values. The second field of a compound
   * index (`[visitId+kind]`) is asked for together with its first.
   */
  list(where?: Readonly<Partial<Pick<Entity, Key>>>): Promise<Entity[]>
}

interface StoreParts<Entity extends { readonly id: string }, Row extends object> {
  readonly table: Table<Row, Entity['id']>
  readonly changes: Changes
  readonly toRow: (entity: Entity) => Row
  readonly fromRow: (row: Row) => Entity
}

/** A store over a table: writes rows with their index fields, notes what the journal will keep. */
export function createStore<
  Entity extends { readonly id: string },
  Row extends object,
  Key extends keyof Entity = never,
>({ table, changes, toRow, fromRow }: StoreParts<Entity, Row>): Store<Entity, Key> {
  const find = async (id: Entity['id']): Promise<Entity | undefined> => {
    const row = await table.get(id)
    return row === undefined ? undefined : fromRow(row)
  }
  return {
    find,
    async get(id) {
      const entity = await find(id)
      if (entity === undefined) throw new Error(`No record ${id} in ${table.name}`)
      return entity
    },
    async put(entity) {
      changes.note(table.name, entity.id, await find(entity.id), entity)
      await table.put(toRow(entity))
    },
    async list(where) {
      const rows = await (where === undefined ? table : table.where(where)).toArray()
      return rows.map(fromRow)
    },
  }
}

/** A store over a table whose rows are the records as they are. */
export const createPlainStore = <
  Entity extends { readonly id: string },
  Key extends keyof Entity = never,
>(
  table: Table<Entity, Entity['id']>,
  changes: Changes,
): Store<Entity, Key> =>
  createStore<Entity, Entity, Key>({
    table,
    changes,
    toRow: (entity) => entity,
    fromRow: (row) => row,
  })
