import { useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { type CompleteDraft, completeDraft } from '#shared/domain/sales/delivery/complete-draft.ts'
import type { HandOverDraft } from '#shared/domain/sales/delivery/hand-over.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { prepareHandOver } from './commands.ts'
import type { DeliveryFacts } from './list-delivery.ts'

/** A field that is emptied is no longer there. */
export type DraftChanges = { readonly [K in keyof HandOverDraft]?: HandOverDraft[K] | undefined }

export interface HandOverWork {
  /** As it stands, with what goes without saying. */
  readonly draft: CompleteDraft
  /** Changes it and keeps it on record at once: nothing here waits for a key to save. */
  readonly change: (changes: DraftChanges) => void
}

/** The hand-over of a sale while it is being prepared, or as it was. */
export function useHandOver(sale: Sale, { variant }: DeliveryFacts): HandOverWork {
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const on = dayOf(useNow(), session.shop.offsetMinutes)
  // Over the record, which others change too: a signature comes from the display.
  const [changed, setChanged] = useState<DraftChanges>({})
  const save = async (next: HandOverDraft): Promise<void> => {
    const { signature: _theirs, ...draft } = next
    const saved = await prepareHandOver(session, sale.id, draft)
    if (!saved.ok) notify('bad', explain(saved))
  }
  const change = (changes: DraftChanges): void => {
    const now = { ...changed, ...changes }
    setChanged(now)
    void save(withoutEmpty({ ...sale.handOverDraft, ...now }))
  }
  const { preDelivery, handOver } = sale
  const signature = sale.handOverDraft?.signature
  const shown = {
    ...withoutEmpty({ ...sale.handOverDraft, ...changed, signature }),
    ...handOver,
  }
  const known = preDelivery === undefined ? {} : { preDelivery }
  return {
    draft: completeDraft({ handOverDraft: shown, ...known }, { on, shop: session.shop, variant }),
    change,
  }
}

function withoutEmpty(changes: DraftChanges): HandOverDraft {
  const kept = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { done: [], ...Object.fromEntries(kept) }
}
