import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { ANSWER_UNHAPPY_MINUTES } from '#shared/domain/task/due-of-unhappy.ts'
import { changeShop } from './commands.ts'
import styles from './settings.module.css'

interface Rules {
  readonly days: number | undefined
  readonly km: number | undefined
  readonly warning: number | undefined
  readonly serviceKm: number | undefined
  readonly serviceMonths: number | undefined
  readonly orderCopies: number | undefined
  readonly answerUnhappy: number | undefined
}

const ORDER_COPIES = ['2', '3', '4', '5'] as const

const rulesOf = (shop: Shop): Rules => ({
  days: shop.warrantyPromise?.days,
  km: shop.warrantyPromise?.km,
  warning: shop.promiseWarningMinutes,
  serviceKm: shop.serviceInterval.km,
  serviceMonths: shop.serviceInterval.months,
  orderCopies: shop.orderCopies,
  answerUnhappy: shop.answerUnhappyMinutes ?? ANSWER_UNHAPPY_MINUTES,
})

const withRules = (shop: Shop, rules: Rules): Shop => {
  const { warrantyPromise: _old, ...rest } = shop
  const { days, km } = rules
  return {
    ...rest,
    ...(days === undefined && km === undefined
      ? {}
      : { warrantyPromise: { days: days ?? 0, km: km ?? 0 } }),
    ...(rules.orderCopies === undefined ? {} : { orderCopies: rules.orderCopies }),
    ...(rules.answerUnhappy === undefined ? {} : { answerUnhappyMinutes: rules.answerUnhappy }),
    promiseWarningMinutes: rules.warning ?? shop.promiseWarningMinutes,
    serviceInterval: {
      km: rules.serviceKm ?? shop.serviceInterval.km,
      months: rules.serviceMonths ?? shop.serviceInterval.months,
    },
  }
}

/** How the shop promises: warranty, warnings, the next service. */
export const RulesCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const [rules, setRules] = useState(() => rulesOf(session.shop))
  const set =
    (key: keyof Rules) =>
    (value: number | undefined): void =>
      setRules((before) => ({ ...before, [key]: value }))
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const result = await changeShop(session, (shop) => withRules(shop, rules))
    if (result.ok) notify('ok', say('settings.saved'))
    else notify('bad', explain(result))
  }
  return (
    <Card title={say('settings.rules')}>
      <div className={styles.body} ref={body}>
        <p className={styles.hint}>
          {say('settings.rules.warranty')}　{say('settings.rules.noPromise')}
        </p>
        <div className={styles.fields}>
          <WholeField
            label={say('settings.rules.warrantyDays')}
            most={3650}
            name="rules-warranty-days"
            onChange={set('days')}
            value={rules.days}
          />
          <WholeField
            label={say('settings.rules.warrantyKm')}
            most={999_999}
            name="rules-warranty-km"
            onChange={set('km')}
            value={rules.km}
          />
          <WholeField
            label={say('settings.rules.warning')}
            most={1440}
            name="rules-warning"
            onChange={set('warning')}
            value={rules.warning}
          />
          <WholeField
            label={say('settings.rules.serviceKm')}
            most={100_000}
            name="rules-service-km"
            onChange={set('serviceKm')}
            value={rules.serviceKm}
          />
          <WholeField
            label={say('settings.rules.serviceMonths')}
            most={60}
            name="rules-service-months"
            onChange={set('serviceMonths')}
            value={rules.serviceMonths}
          />
          <WholeField
            label={say('settings.rules.answerUnhappy')}
            most={4320}
            name="rules-answer-unhappy"
            onChange={set('answerUnhappy')}
            value={rules.answerUnhappy}
          />
        </div>
        <Choice
          label={say('settings.rules.orderCopies')}
          name="rules-order-copies"
          onChange={(copies) => set('orderCopies')(Number(copies ?? '3'))}
          options={ORDER_COPIES.map((value) => ({
            value,
            label: say('settings.rules.copies', { count: value }),
          }))}
          value={ORDER_COPIES.find((value) => Number(value) === (rules.orderCopies ?? 3))}
        />
        <div className={styles.save}>
          <Button data-testid="settings-rules-save" look="primary" onClick={() => void save()}>
            {say('settings.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
