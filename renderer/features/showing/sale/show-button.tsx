import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { SaleLookKind } from '../show-id.ts'
import { useShowToBuyer } from './use-show-to-buyer.ts'

interface ShowButtonProps {
  readonly saleId: SaleId
  readonly kind: SaleLookKind
}

/** Puts what is worked on here in front of the buyer. F8, which works while letters are written. */
export const ShowButton = ({ saleId, kind }: ShowButtonProps): ReactNode => {
  const say = useSay()
  const show = useShowToBuyer(saleId)
  useKeys({ F8: () => void show(kind) })
  return (
    <Button data-testid={`show-${kind}`} keys="F8" onClick={() => void show(kind)}>
      {say('showing.toBuyer')}
    </Button>
  )
}
