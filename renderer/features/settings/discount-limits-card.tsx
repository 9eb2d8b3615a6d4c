import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { ParsedField } from '#renderer/ui/parsed-field.tsx'
import { DISCOUNT_ROLES, USUAL_DISCOUNT_LIMITS } from '#shared/domain/settlement/discount-limit.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { type BasisPoints, basisPoints, formatRate, parseRate } from '#shared/kernel/rate.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { changeShop } from './commands.ts'
import styles from './settings.module.css'

const WHOLE = basisPoints(10_000)

/** More than the whole bill cannot be taken off it. */
const parseShare = (text: string): Result<BasisPoints> => {
  const parsed = parseRate(text)
  return parsed.ok && parsed.value > WHOLE ? fail('rate.too-large') : parsed
}

/** The largest discount each role may give. */
export const DiscountLimitsCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const [limits, setLimits] = useState<NonNullable<Shop['discountLimits']>>(
    session.shop.discountLimits ?? USUAL_DISCOUNT_LIMITS,
  )
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const result = await changeShop(session, (shop) => ({ ...shop, discountLimits: limits }))
    if (result.ok) notify('ok', say('till.limitsSaved'))
    else notify('bad', explain(result))
  }
  return (
    <Card testId="discount-limits" title={say('till.limits')}>
      <div className={styles.body} ref={body}>
        <p className={styles.hint}>{say('till.limitsHint')}</p>
        <div className={styles.fields}>
          {DISCOUNT_ROLES.map((role) => (
            <ParsedField
              align="right"
              explain={explain}
              format={formatRate}
              key={role}
              label={say(`trade.role.${role}`)}
              name={`discount-limit-${role}`}
              onChange={(limit) =>
                setLimits((before) => ({ ...before, [role]: limit ?? basisPoints(0) }))
              }
              parse={parseShare}
              value={limits[role] ?? basisPoints(0)}
            />
          ))}
        </div>
        <div className={styles.save}>
          <Button data-testid="discount-limits-save" look="primary" onClick={() => void save()}>
            {say('till.limitsSave')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
