import type { Saved } from '#renderer/db/unit-of-work.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import { costListCodeOf } from '#shared/domain/health-record/cost-list-code.ts'
import type { HealthVariant } from '#shared/domain/health-record/health-export.ts'
import type { HealthRecord } from '#shared/domain/health-record/health-record.ts'
import { noteHealthExport } from '#shared/domain/health-record/note-health-export.ts'
import { hashHealthRecord } from '#shared/domain/health-record/prepare-health-records.ts'
import { wrapHealthRecord } from '#shared/domain/health-record/wrap-health-record.ts'
import type { ExportBeginProblem, ExportWriteProblem } from '#shared/ipc/calls/export-calls.ts'
import type { SaveProblem as FileProblem } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { HealthEntry } from './list-health.ts'

export interface HealthExportChoice {
  readonly entries: readonly HealthEntry[]
  readonly variant: HealthVariant
  /** Of the file, or of the folder with a file for each visit. */
  readonly name: string
  readonly isFolder: boolean
  readonly desktop?: Desktop
}

export type HealthExportProblem =
  | FileProblem
  | ExportBeginProblem
  | ExportWriteProblem
  | 'health.none'
  | 'health.not-settled'

/** Visits noted in one command: a month's would make an entry of the journal nobody can read. */
const NOTED_AT_ONCE = 100
/** Files sent at a time. */
const FILES_AT_ONCE = 100

interface GoingRecord {
  readonly entry: HealthEntry
  readonly record: HealthRecord
  readonly code: string
  readonly wrapped: object
}

/**
 * Writes the records of visits where the person says, as one array or a file for each, and then
 * notes on every visit that it went. Those that cannot go are left out.
 */
export async function exportHealth(
  session: Session,
  { entries, variant, name, isFolder, desktop = realDesktop }: HealthExportChoice,
): Promise<Saved<{ readonly name: string; readonly count: number }, HealthExportProblem>> {
  const allowed = await session.allow('note-health-export')
  if (!allowed.ok) return allowed
  const at = session.clock.now()
  const { offsetMinutes } = session.shop
  const going = entries.flatMap((entry): GoingRecord[] => {
    const { record, problems, subject } = entry
    if (record === undefined || problems.length > 0) return []
    const { plateColor } = subject.vehicle
    const wrapped = wrapHealthRecord(record, variant, { plateColor, at, offsetMinutes })
    return [{ entry, record, code: costListCodeOf(subject.visit), wrapped }]
  })
  if (going.length === 0) return fail('health.none')
  const written = isFolder
    ? await writeFolder(desktop, name, going)
    : await desktop.call('files.save', { suggestedName: name, bytes: toBytes(going) })
  if (!written.ok) return written
  for (let from = 0; from < going.length; from += NOTED_AT_ONCE) {
    const noted = await noteExports(session, variant, going.slice(from, from + NOTED_AT_ONCE))
    if (!noted.ok) return noted
  }
  return ok({ name: written.value.fileName, count: going.length })
}

const toBytes = (going: readonly GoingRecord[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(format(going.map(({ wrapped }) => wrapped)))

const format = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

async function writeFolder(
  desktop: Desktop,
  name: string,
  going: readonly GoingRecord[],
): Promise<Result<{ fileName: string }, ExportBeginProblem | ExportWriteProblem>> {
  const begun = await desktop.call('exports.begin', { name })
  if (!begun.ok) return begun
  const { ticket } = begun.value
  const files = going.map(({ code, wrapped }) => ({
    // Numbers are ours and plain; one brought along from elsewhere may not be.
    file: `${code.replace(/[^A-Za-z0-9-]/g, '_')}.json`,
    text: format([wrapped]),
  }))
  for (let from = 0; from < files.length; from += FILES_AT_ONCE) {
    const parts = files.slice(from, from + FILES_AT_ONCE)
    const wrote = await desktop.call('exports.write', { ticket, parts })
    if (!wrote.ok) return wrote
  }
  const finished = await desktop.call('exports.finish', { ticket })
  return finished.ok ? ok({ fileName: finished.value.folderName }) : finished
}

const noteExports = (
  session: Session,
  variant: HealthVariant,
  going: readonly GoingRecord[],
): Promise<Saved<null, 'health.not-settled'>> =>
  session.change(
    'note-health-export',
    async (work): Promise<Result<null, 'health.not-settled'>> => {
      for (const { entry, record, code } of going) {
        const noted = noteHealthExport(await work.visits.get(entry.subject.visit.id), {
          at: session.clock.now(),
          by: session.staff.id,
          variant,
          code,
          hash: hashHealthRecord(record),
        })
        if (!noted.ok) return noted
        await work.visits.put(noted.value)
      }
      return ok(null)
    },
  )
