import type { SchemaVersion } from './schema-version.ts'

/** Slides of the showroom wall. A shop has a few dozen: they are read whole and need no index. */
export const v6: SchemaVersion = {
  version: 6,
  stores: { slides: 'id' },
}
