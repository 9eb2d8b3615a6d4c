import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { ParsedField } from '#renderer/ui/parsed-field.tsx'
import { Several } from '#renderer/ui/several.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { type OrderTerms, QUOTA_BASES, WORK_STANDARDS } from '#shared/domain/shop/order-terms.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { type BasisPoints, formatRate, parseRate } from '#shared/kernel/rate.ts'
import { changeShop } from './commands.ts'
import styles from './settings.module.css'

type Draft = { readonly [K in keyof OrderTerms]-?: OrderTerms[K] | undefined }

/** Only what was filled in: the rest stays a blank on the paper. */
const termsOf = ({
  standards = [],
  readyPlace = '',
  payment = '',
  ...rest
}: Draft): OrderTerms => ({
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  ...(standards.length === 0 ? {} : { standards }),
  ...(hasText(readyPlace) ? { readyPlace: readyPlace.trim() } : {}),
  ...(hasText(payment) ? { payment: payment.trim() } : {}),
})

/** What the model contract leaves open and every repair order of this shop says alike. */
export const OrderTermsCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const [terms, setTerms] = useState<Partial<Draft>>(session.shop.orderTerms ?? {})
  const set =
    <K extends keyof OrderTerms>(key: K) =>
    (value: OrderTerms[K] | undefined): void =>
      setTerms((before) => ({ ...before, [key]: value }))
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const result = await changeShop(session, (shop) => ({
      ...shop,
      orderTerms: termsOf(terms as Draft),
    }))
    if (result.ok) notify('ok', say('settings.saved'))
    else notify('bad', explain(result))
  }
  const rate = (key: 'partsMargin' | 'deviation', label: string): ReactNode => (
    <ParsedField<BasisPoints>
      align="right"
      explain={explain}
      format={formatRate}
      label={label}
      name={`order-terms-${key}`}
      onChange={set(key)}
      parse={parseRate}
      value={terms[key]}
    />
  )
  return (
    <Card testId="order-terms" title={say('settings.orderTerms')}>
      <div className={styles.body} ref={body}>
        <p className={styles.hint}>{say('settings.orderTerms.hint')}</p>
        <Choice
          label={say('settings.orderTerms.quota')}
          name="order-terms-quota"
          onChange={set('quotaBasis')}
          options={QUOTA_BASES.map((value) => ({
            value,
            label: say(`paper.order-quota.${value}`),
          }))}
          value={terms.quotaBasis}
        />
        <Several
          label={say('settings.orderTerms.standards')}
          name="order-terms-standards"
          onChange={set('standards')}
          options={WORK_STANDARDS.map((value) => ({
            value,
            label: say(`paper.order-standard.${value}`),
          }))}
          value={terms.standards ?? []}
        />
        <div className={styles.fields}>
          {rate('partsMargin', say('settings.orderTerms.margin'))}
          {rate('deviation', say('settings.orderTerms.deviation'))}
          <TextField
            label={say('settings.orderTerms.readyPlace')}
            name="order-terms-ready-place"
            onChange={set('readyPlace')}
            value={terms.readyPlace ?? ''}
          />
          <TextField
            label={say('settings.orderTerms.payment')}
            name="order-terms-payment"
            onChange={set('payment')}
            value={terms.payment ?? ''}
          />
        </div>
        <div className={styles.save}>
          <Button data-testid="order-terms-save" look="primary" onClick={() => void save()}>
            {say('settings.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
