import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper, writeShowroomPaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentAppraisalReport } from '#shared/documents/kinds/appraisal-report/present.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { AppraisalId } from '#shared/domain/used-car/appraisal.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

/** Issues the report of what was found; the price stands on it where that is wished. */
export const issueAppraisalReport = async (
  session: Session,
  id: AppraisalId,
  { isPriced }: { readonly isPriced: boolean },
): Promise<Saved<IssuedPaper, never>> => {
  const desk = await preparePaper(session, session.shop.paperLocale)
  return session.change(
    'issue-appraisal-report',
    async (work): Promise<Result<IssuedPaper, never>> => {
      const appraisal = await work.appraisals.get(id)
      const owner = await work.customers.get(appraisal.customerId)
      return ok(
        await writeShowroomPaper(work, desk, {
          kind: 'appraisal-report',
          belongsTo: id,
          present: (base) => presentAppraisalReport({ ...base, appraisal, owner, isPriced }),
        }),
      )
    },
  )
}
