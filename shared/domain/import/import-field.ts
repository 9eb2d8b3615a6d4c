/** What a column of an old list can hold; the order is the one in which they are offered. */
export const IMPORT_FIELDS = [
  'name',
  'phone',
  'kind',
  'contact',
  'address',
  'creditCode',
  'plate',
  'plateColor',
  'vin',
  'engineNumber',
  'make',
  'model',
  'color',
  'vehicleKind',
  'energy',
  'firstRegisteredOn',
  'lastMileageKm',
  'lastVisitOn',
] as const

export type ImportField = (typeof IMPORT_FIELDS)[number]

/** The field of each column, in the order of the columns; `undefined` is left out of the import. */
export type Mapping = readonly (ImportField | undefined)[]

/** Gives a column its field; the column that had it before is left out from now on. */
export const mapColumn = (
  mapping: Mapping,
  column: number,
  field: ImportField | undefined,
): Mapping =>
  mapping.map((before, index) => {
    if (index === column) return field
    return before === field ? undefined : before
  })
