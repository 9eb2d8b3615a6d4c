import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitSheet } from '#renderer/navigation/route.ts'
import { moveCar } from '#renderer/session/move-car.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { findNextAction, type NextAction } from './next-action.ts'

interface Ways {
  readonly openSheet: (sheet: VisitSheet) => void
  readonly openApproval: () => void
  readonly openCancel: () => void
}

/** The next thing to do with a visit, and how to do it: F10. A refusal says what is missing. */
export const useNextAction = (
  record: VisitRecord,
  ways: Ways,
): { readonly next: NextAction | undefined; readonly run: () => void } => {
  const { visit } = record
  const session = useSession()
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const next = findNextAction(visit)

  const issueOrder = async (): Promise<void> => {
    // The papers bring their fonts and layouts along: fetched when the first one is issued.
    const { issuePaper } = await import('#renderer/features/papers/index.ts')
    const result = await issuePaper(session, record, 'repair-order', visit.locale)
    if (result.ok) notify('ok', say('visit.orderIssued', { number: result.value.number }))
    else notify('bad', explain(result))
  }
  const run = async (): Promise<void> => {
    switch (next?.does) {
      case undefined:
        return
      case 'open':
        return ways.openSheet(next.sheet)
      case 'approve-all':
        return ways.openApproval()
      case 'cancel':
        return ways.openCancel()
      case 'issue-order':
        return issueOrder()
      case 'move': {
        const result = await moveCar(session, visit.id, next.to)
        if (!result.ok) notify('bad', explain(result))
        else if (next.sheet !== undefined) ways.openSheet(next.sheet)
      }
    }
  }
  return { next, run: () => void run() }
}
