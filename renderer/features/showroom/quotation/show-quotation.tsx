import type { ReactNode } from 'react'
import { useShowQuotation } from '#renderer/features/showing/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { tidyDraft } from './start-draft.ts'

interface ShowQuotationProps {
  readonly saleId: SaleId
  readonly draft: QuotationDraft
}

/** Puts what is being written before the buyer; F8, as everything that is shown. */
export const ShowQuotation = ({ saleId, draft }: ShowQuotationProps): ReactNode => {
  const say = useSay()
  const show = useShowQuotation(saleId)
  const run = (): void => void show(tidyDraft(draft))
  useKeys({ F8: run })
  return (
    <Button data-testid="quotation-show" keys="F8" onClick={run}>
      {say('quotation.show')}
    </Button>
  )
}
