import type { SchemaVersion } from './schema-version.ts'

/** Papers of the showroom are found by the sale or the used car they belong to; older ones have none. */
export const v8: SchemaVersion = {
  version: 8,
  stores: { papers: 'id, [visitId+kind], number, belongsTo' },
}
