import type { Refusal } from '#renderer/i18n/use-explain.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { formatCsv } from '#shared/domain/import/format-csv.ts'
import type { Verdict } from '#shared/domain/import/judge-row.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { SaveProblem } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { MappedList } from './check-list.ts'
import { wordVerdict } from './word-verdict.ts'

interface RefusedReport {
  readonly list: MappedList
  readonly verdicts: readonly Verdict[]
  readonly say: Say
  readonly explain: (refusal: Refusal) => string
}

/**
 * The refused rows as a file: line and reason first, then the row as it was. Put right, the same
 * file can be imported.
 */
function formatRefused({ list, verdicts, say, explain }: RefusedReport): string {
  const { rows, headingRow } = list
  const refused = verdicts.filter(({ kind }) => kind === 'refused')
  return formatCsv([
    [say('lists.line'), say('lists.reasonColumn'), ...(rows[headingRow] ?? [])],
    ...refused.map((verdict) => [
      String(verdict.line),
      wordVerdict(verdict, say, explain),
      ...(rows[verdict.line - 1] ?? []),
    ]),
  ])
}

/** Saves the refused rows where the person says. */
export const saveRefused = (
  report: RefusedReport,
  fileName: string,
  desktop: Desktop = realDesktop,
): Promise<Result<{ fileName: string }, SaveProblem>> =>
  desktop.call('files.save', {
    suggestedName: fileName,
    bytes: new TextEncoder().encode(formatRefused(report)),
  })
