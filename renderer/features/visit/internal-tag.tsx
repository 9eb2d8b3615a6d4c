import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'

/** Says that the shop itself pays for the work, and leads to its used car. */
export const InternalTag = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const { internal } = visit
  if (internal === undefined) return null
  return (
    <Button
      data-testid="visit-internal"
      look="quiet"
      onClick={() => go({ name: 'used-car', stockCarId: internal.stockCarId })}
      size="small"
    >
      {say('visit.internal')}
    </Button>
  )
}
