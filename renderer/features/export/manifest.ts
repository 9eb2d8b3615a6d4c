import type { WrittenFile } from '#shared/ipc/calls/export-calls.ts'
import type { ExportRun } from './export-everything.ts'

/** A kind of record as it was written. */
export interface ManifestTable {
  readonly table: string
  readonly records: number
  readonly json: string
  readonly csv: string
  readonly lists: readonly { readonly table: string; readonly rows: number; readonly csv: string }[]
}

interface ManifestFacts {
  readonly run: Pick<ExportRun, 'shop' | 'name' | 'appVersion' | 'at' | 'withPhotos'>
  readonly schemaVersion: number
  /**
   * Entries written, and the last one before and after: where they differ, somebody saved meanwhile,
   * and the entries between say what.
   */
  readonly journal: {
    readonly entries: number
    readonly firstSeq: number
    readonly lastSeq: number
  }
  readonly tables: readonly ManifestTable[]
  /** Hashes of photos that records name and this computer does not have. */
  readonly missing: readonly string[]
  readonly files: readonly WrittenFile[]
}

/** What is in the folder: enough to know whether all of it is there and whole. */
export const formatManifest = ({
  run: { shop, name, appVersion, at, withPhotos },
  schemaVersion,
  journal,
  tables,
  missing,
  files,
}: ManifestFacts): string =>
  `${JSON.stringify(
    {
      format: 'qiantai-export',
      formatVersion: 1,
      appVersion,
      schemaVersion,
      exportedAt: at,
      exportedBy: name,
      shop: shop.name,
      currency: shop.currency,
      offsetMinutes: shop.offsetMinutes,
      journal,
      tables,
      photos: { areIncluded: withPhotos, missing },
      files,
    },
    null,
    1,
  )}\n`
