import { useRef } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { VisitPaperKind } from '#shared/domain/papers/paper-kind.ts'

/**
 * Issues and prints a paper of a visit without a detour, and tells the outcome. Where no printer is
 * set for the form, the papers are opened, so that one can be chosen.
 */
export const usePrintPaper = (record: VisitRecord): ((kind: VisitPaperKind) => void) => {
  const session = useSession()
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const isBusy = useRef(false)

  const print = async (kind: VisitPaperKind): Promise<void> => {
    // A key held down must not print a pile.
    if (isBusy.current) return
    isBusy.current = true
    const title = say(`trade.paper.${kind}`)
    // The papers bring their fonts and layouts along: fetched when the first one is printed.
    const { printVisitPaper } = await import('#renderer/features/papers/index.ts')
    const sent = await printVisitPaper(session, record, kind, title).finally(() => {
      isBusy.current = false
    })
    if (!sent.ok) return notify('bad', explain(sent))
    const { paper, printer } = sent.value
    const { number } = paper
    if (printer !== undefined) notify('ok', say('papers.paperPrinted', { title, number, printer }))
    else {
      notify('info', say('papers.paperIssuedOnly', { title, number }))
      go({ name: 'visit', visitId: record.visit.id, sheet: 'papers' })
    }
  }
  return (kind) => void print(kind)
}
