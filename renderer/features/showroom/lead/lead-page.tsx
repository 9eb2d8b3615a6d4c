import { type ReactNode, useEffect, useRef, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { takeLead } from '../commands.ts'
import { LeadFields } from './lead-fields.tsx'
import { EMPTY_LEAD } from './lead-form.ts'
import styles from './lead-page.module.css'
import { useKnownBuyer } from './use-known-buyer.ts'

/** Somebody asks: who, through what, for which car. Ctrl+Enter saves, Escape goes back. */
export const LeadPage = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const form = useRef<HTMLDivElement>(null)
  const draft = useDraft('lead', EMPTY_LEAD)
  const [phoneError, setPhoneError] = useState<string>()
  const { value } = draft
  const known = useKnownBuyer(value.phone)
  useEffect(() => {
    if (draft.isReady) form.current?.querySelector<HTMLInputElement>('[name="lead-phone"]')?.focus()
  }, [draft.isReady])

  const save = async (): Promise<void> => {
    const home = homeOf(session.shop.currency)
    const phone = value.phone.trim() === '' ? undefined : parsePhone(value.phone, { home })
    if (phone !== undefined && !phone.ok) {
      setPhoneError(explain(phone))
      form.current?.querySelector<HTMLInputElement>('[name="lead-phone"]')?.focus()
      return
    }
    const taken = await takeLead(session, {
      buyer: {
        customerId: known?.customer.id,
        kind: value.kind,
        name: known?.customer.name ?? value.name,
        phone: phone?.value.value ?? '',
      },
      lead: { ...value, recommendedBy: value.recommender?.id },
      firstAction: say('lead.firstAction'),
      by: value.by,
    })
    if (!taken.ok) {
      notify('bad', explain(taken))
      return
    }
    await draft.discard()
    const { sale, isJoined } = taken.value
    const consultant = (await listStaff(session.db)).find(({ id }) => id === consultantOf(sale))
    const saved =
      consultant === undefined
        ? say('lead.saved.nobody')
        : say('lead.saved', { name: consultant.name })
    notify('ok', isJoined ? say('lead.joined') : saved)
    go({ name: 'sale', saleId: sale.id, sheet: 'buyer' })
  }
  const back = (): void => go({ name: 'showroom', view: 'today' })
  useKeys({ 'Ctrl+Enter': () => void save(), Escape: back })
  if (!draft.isReady) return null
  return (
    <div className={styles.page} data-testid="lead-page" ref={form}>
      <h1 className={styles.heading}>{say('lead.title')}</h1>
      <Card className={styles.card}>
        <LeadFields
          form={value}
          known={known}
          onChange={(changes) => {
            if (changes.phone !== undefined) setPhoneError(undefined)
            draft.change((before) => ({ ...before, ...changes }))
          }}
          phoneError={phoneError}
        />
        <div className={styles.foot}>
          <Button data-testid="lead-back" keys="Esc" onClick={back}>
            {say('lead.cancel')}
          </Button>
          <Button
            data-testid="lead-save"
            keys="Ctrl Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('lead.save')}
          </Button>
        </div>
      </Card>
    </div>
  )
}
