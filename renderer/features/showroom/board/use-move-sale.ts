import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { FUNNEL_STEPS, type FunnelStep } from '#shared/domain/sales/funnel/compute-funnel.ts'
import { isMarked } from '#shared/domain/sales/mark-step.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { markStep } from '../commands.ts'
import { SHEET_OF_STEP } from '../sheet-of.ts'

/**
 * Moves a sale on: a step that can be said is written down; one that comes of doing something says
 * what it needs and opens the sheet where that is done. Back is refused.
 */
export const useMoveSale = (): ((sale: Sale, to: FunnelStep) => void) => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const mark = async (sale: Sale, to: FunnelStep): Promise<void> => {
    const moved = await markStep(session, sale.id, to)
    if (!moved.ok) notify('bad', explain(moved))
  }
  return (sale, to) => {
    const isOn = FUNNEL_STEPS.indexOf(to) > FUNNEL_STEPS.indexOf(sale.step)
    if (!isOn || isMarked(to) || to === 'lead') {
      void mark(sale, to)
      return
    }
    notify('info', say(`showroom.needs.${to}`))
    go({ name: 'sale', saleId: sale.id, sheet: SHEET_OF_STEP[to] })
  }
}
