import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SALE_SHEETS, type SaleSheet } from '#renderer/navigation/route.ts'
import { go } from '#renderer/navigation/use-route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { mayBeTakenUp } from '#shared/domain/sales/loss/take-up-again.ts'
import { findOpenVisit } from '#shared/domain/sales/reception/receive-buyer.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { listSaleFacts } from './list-sale.ts'
import { NeedsSide } from './needs/needs-side.tsx'
import { type SaleAct, SaleDialogs } from './sale-dialogs.tsx'
import { SaleHead } from './sale-head.tsx'
import styles from './sale-page.module.css'
import { SaleSheetOf } from './sale-sheet-of.tsx'
import { SaleStory } from './sale-story.tsx'

/** `null` while it is read and found nowhere. */
const NOT_FOUND = 'none'

interface SalePageProps {
  readonly saleId: SaleId
  readonly sheet: SaleSheet
}

/** One buyer: who, what is next, what happened, what they need and which cars suit. */
export const SalePage = ({ saleId, sheet }: SalePageProps): ReactNode => {
  const say = useSay()
  const facts = useLive(async (db) => (await listSaleFacts(db, saleId)) ?? NOT_FOUND, [saleId])
  const [act, setAct] = useState<SaleAct>()
  const [isWriting, setIsWriting] = useState(false)
  const back = (): void => go({ name: 'showroom', view: 'today' })
  const isOpen = facts !== undefined && facts !== NOT_FOUND && facts.sale.state === 'open'
  const isHere = isOpen && findOpenVisit(facts.sale) !== undefined
  const on = (next: SaleAct) => (isOpen ? () => setAct(next) : undefined)
  const mayTakeUp = facts !== undefined && facts !== NOT_FOUND && mayBeTakenUp(facts.sale)
  useKeys({
    Escape: isWriting ? undefined : back,
    C: on('contact'),
    R: on(isHere ? 'leave' : 'receive'),
    A: on('assign'),
    L: on('lose'),
    M: on('merge'),
    T: mayTakeUp ? () => setAct('take-up') : undefined,
    Q: isOpen && sheet === 'buyer' ? () => setIsWriting(true) : undefined,
  })
  if (facts === undefined) return null
  if (facts === NOT_FOUND) {
    return (
      <EmptyState
        action={
          <Button keys="Esc" onClick={back}>
            {say('sale.back')}
          </Button>
        }
        hint={say('sale.gone.hint')}
        title={say('sale.gone')}
      />
    )
  }
  return (
    <div
      className={styles.page}
      data-sale={facts.sale.id}
      data-state={facts.sale.state}
      data-step={facts.sale.step}
      data-testid="sale-page"
    >
      <SaleHead facts={facts} isHere={isHere} onAct={setAct} />
      <Tabs
        label={say('sale.sheets')}
        name="sale-sheet"
        onOpen={(next) => go({ name: 'sale', saleId, sheet: next })}
        tabs={SALE_SHEETS.map((value) => ({ value, label: say(`sale.sheet.${value}`) }))}
        value={sheet}
      />
      {sheet === 'buyer' ? (
        <div className={styles.body}>
          <SaleStory facts={facts} />
          <NeedsSide isWriting={isWriting} onWriting={setIsWriting} sale={facts.sale} />
        </div>
      ) : (
        <SaleSheetOf facts={facts} sheet={sheet} />
      )}
      {act === undefined ? null : (
        <SaleDialogs act={act} facts={facts} onClose={() => setAct(undefined)} />
      )}
    </div>
  )
}
