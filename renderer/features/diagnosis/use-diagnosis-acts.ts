import { showRow } from '#renderer/features/estimate/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { findCureJob, listUncured } from '#shared/domain/diagnosis/find-cure-job.ts'
import type { FindingId } from '#shared/domain/diagnosis/finding.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { beginDiagnosis, putCures } from './commands.ts'

interface DiagnosisActs {
  begin(): Promise<void>
  /** The cure of a finding on the estimate; pressed again it leads there. */
  putOrShow(visit: Visit, id: FindingId): Promise<void>
  /** Every red finding that has a cure and is not on the estimate yet. */
  putAllRed(): Promise<void>
}

/** What the diagnosis does beside writing findings; the outcome is said at the desk. */
export const useDiagnosisActs = (record: VisitRecord): DiagnosisActs => {
  const session = useSession()
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  return {
    async begin() {
      const begun = await beginDiagnosis(session, record.visit.id)
      if (!begun.ok) notify('bad', explain(begun))
    },
    async putOrShow(visit, id) {
      const finding = visit.findings.find((each) => each.id === id)
      const job = finding === undefined ? undefined : findCureJob(visit, finding)
      if (job !== undefined) {
        showRow(job.id)
        go({ name: 'visit', visitId: visit.id, sheet: 'estimate' })
        return
      }
      const put = await putCures(session, record, [id])
      if (put.ok) notify('ok', say('diagnosis.put', { job: finding?.cure?.name ?? '' }))
      else notify('bad', explain(put))
    },
    async putAllRed() {
      const red = listUncured(record.visit).filter(({ grade }) => grade === 'red')
      const ready = red.filter(({ cure }) => cure !== undefined)
      const without = red.filter(({ cure }) => cure === undefined)
      if (red.length === 0) return notify('info', say('diagnosis.nothingRed'))
      if (ready.length > 0) {
        const put = await putCures(
          session,
          record,
          ready.map(({ id }) => id),
        )
        if (!put.ok) return notify('bad', explain(put))
        notify('ok', say('diagnosis.putSeveral', { count: ready.length }))
      }
      if (without.length > 0) {
        const names = without.map(({ name }) => name).join(say('diagnosis.between'))
        notify('warn', say('diagnosis.withoutCure', { count: without.length, names }))
      }
    },
  }
}
