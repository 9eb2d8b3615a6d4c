import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Spell } from '../search/spelling.ts'
import { type CustomerRow, fromCustomerRow, toCustomerRow } from './customer-row.ts'
import { fromSaleRow, type SaleRow, toSaleRow } from './sale-row.ts'
import { fromVehicleRow, toVehicleRow, type VehicleRow } from './vehicle-row.ts'
import { fromVisitRow, toVisitRow, type VisitRow } from './visit-row.ts'

/** How a table keeps its records: the record of a row, and the row of a record. */
export interface RowsOfTable {
  readonly toRow: (entity: object) => object
  readonly fromRow: (row: object) => object
}

const PLAIN: RowsOfTable = { toRow: (entity) => entity, fromRow: (row) => row }

/** The rows of a table by its name, for whoever reads records by the journal's words. */
export function rowsOfTable(table: string, spell: Spell): RowsOfTable {
  switch (table) {
    case 'customers':
      return {
        toRow: (entity) => toCustomerRow(entity as Customer, spell),
        fromRow: (row) => fromCustomerRow(row as CustomerRow),
      }
    case 'vehicles':
      return {
        toRow: (entity) => toVehicleRow(entity as Vehicle),
        fromRow: (row) => fromVehicleRow(row as VehicleRow),
      }
    case 'visits':
      return {
        toRow: (entity) => toVisitRow(entity as Visit),
        fromRow: (row) => fromVisitRow(row as VisitRow),
      }
    case 'sales':
      return {
        toRow: (entity) => toSaleRow(entity as Sale),
        fromRow: (row) => fromSaleRow(row as SaleRow),
      }
    default:
      return PLAIN
  }
}
