import { listPapersOfVisit } from '#renderer/db/repositories/papers.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { VisitPaperKind } from '#shared/domain/papers/paper-kind.ts'
import { papersInForce } from '#shared/domain/papers/papers-in-force.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { issuePaper } from './commands.ts'
import { findPrintSetup } from './print-setups.ts'

/** A paper that is on its way; without a printer set for the form it is issued only. */
export interface SentPaper {
  readonly paper: IssuedPaper
  readonly printer: string | undefined
}

/**
 * Prints a visit's paper as it is in force, issued first if it is not yet, on the printer, sheet
 * and number of copies set for the form. `title` names it in the queue, its number is added.
 */
export async function printVisitPaper(
  session: Session,
  record: VisitRecord,
  kind: VisitPaperKind,
  title: string,
): Promise<Result<SentPaper>> {
  const { visit } = record
  const inForce = papersInForce(await listPapersOfVisit(session.db, visit.id))[kind]
  const issued =
    inForce === undefined ? await issuePaper(session, record, kind, visit.locale) : ok(inForce)
  if (!issued.ok) return issued
  const paper = issued.value
  const setup = await findPrintSetup(session.db, kind)
  const { printer, copies, format } = setup
  if (printer === undefined) return ok({ paper, printer })
  // The engine that draws is fetched when the first paper is drawn.
  const [{ drawWanted }, { printJobOf }, { sendToPrinter }] = await Promise.all([
    import('./use-drawn-paper.ts'),
    import('./print-job-of.ts'),
    import('./send-to-printer.ts'),
  ])
  const wanted = { issued: paper, format }
  const drawn = await drawWanted(wanted, {})
  if (!drawn.ok) return drawn
  const job = printJobOf(
    { state: 'drawn', paper: drawn.value, of: wanted },
    { title: `${title} ${paper.number}`, setup },
  )
  const sent = await sendToPrinter(job, { printer, copies })
  return sent.ok ? ok({ paper, printer }) : sent
}
