import * as v from 'valibot'
import type { Result } from '#shared/kernel/result.ts'
import { call } from '../call.ts'
import { photoHash } from '../views/primitives.ts'

/**
 * Why nothing is written any more: everything of this export is gone by then. `export.not-written`
 * carries the system's {reason}; `export.gone` is an export that ended before.
 */
export type ExportWriteProblem = 'export.disk-full' | 'export.not-written' | 'export.gone'
export type ExportBeginProblem = 'save.cancelled' | 'export.not-written'

/** A file as it was written. */
export interface WrittenFile {
  /** Below the export's folder, with `/`. */
  readonly name: string
  readonly size: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

/** Most text of one call, in UTF-16 units: some megabytes on the way are enough. */
const LARGEST_EXPORT_PART = 8 * 1024 * 1024

const ticket = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/))
/** A file below the export's folder, one folder deep at most: no way leads out of it. */
const fileName = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z]{1,20}\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/),
  v.check((name) => !name.includes('..'), 'no way up'),
)

/**
 * Writing many files into a folder the person chooses: into a folder of another name beside, which
 * is renamed once all are on disk, so that nothing half ever looks whole.
 */
export const exportCalls = {
  /** Main shows the dialog; the folder is made within the chosen one. */
  'exports.begin': call<Result<{ ticket: string }, ExportBeginProblem>>()(
    v.strictObject({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)) }),
  ),
  /** Puts text behind what the files already hold. */
  'exports.write': call<Result<null, ExportWriteProblem>>()(
    v.strictObject({
      ticket,
      parts: v.pipe(
        v.array(
          v.strictObject({
            file: fileName,
            text: v.pipe(v.string(), v.maxLength(LARGEST_EXPORT_PART)),
          }),
        ),
        v.maxLength(200),
      ),
    }),
  ),
  /** Copies photos and videos into `photos/`; those the profile does not have are named. */
  'exports.copy-photos': call<Result<{ missing: readonly string[] }, ExportWriteProblem>>()(
    v.strictObject({ ticket, hashes: v.pipe(v.array(photoHash), v.maxLength(500)) }),
  ),
  /** Ends the files written so far and says what they are; a list of them can still be written. */
  'exports.seal': call<Result<{ files: readonly WrittenFile[] }, ExportWriteProblem>>()(
    v.strictObject({ ticket }),
  ),
  /** All is on disk: the folder gets its name. */
  'exports.finish': call<Result<{ folderName: string; size: number }, ExportWriteProblem>>()(
    v.strictObject({ ticket }),
  ),
  /** Given up: what was written is removed. */
  'exports.drop': call<null>()(v.strictObject({ ticket })),
}
