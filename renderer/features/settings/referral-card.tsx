import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField, WholeField } from '#renderer/ui/typed-fields.tsx'
import {
  checkReferralRule,
  REWARD_KINDS,
  REWARD_SIDES,
  type RewardSide,
  type RewardTerms,
} from '#shared/domain/sales/referral/referral-reward.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { changeShop } from './commands.ts'
import styles from './settings.module.css'

type Kind = RewardTerms['kind'] | 'none'

const KINDS: readonly Kind[] = ['none', ...REWARD_KINDS]

const BEGINNINGS: Readonly<Record<RewardTerms['kind'], RewardTerms>> = {
  money: { kind: 'money', amount: ZERO },
  points: { kind: 'points', points: 0 },
  service: { kind: 'service', words: '' },
}

/** What both sides of a recommendation get once the car is handed over. */
export const ReferralCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const [rule, setRule] = useState(session.shop.referralRewards ?? {})
  const set = (side: RewardSide, terms: RewardTerms | undefined): void =>
    setRule(({ [side]: _before, ...others }) =>
      terms === undefined ? others : { ...others, [side]: terms },
    )
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const checked = checkReferralRule(rule)
    if (!checked.ok) return notify('bad', explain(checked))
    const saved = await changeShop(session, (shop) => ({ ...shop, referralRewards: rule }))
    if (saved.ok) notify('ok', say('settings.saved'))
    else notify('bad', explain(saved))
  }
  return (
    <Card testId="referral-card" title={say('care.settings')}>
      <div className={styles.body} ref={body}>
        <p className={styles.hint}>{say('care.settings.hint')}</p>
        {REWARD_SIDES.map((side) => (
          <div className={styles.fields} key={side}>
            <div style={{ gridColumn: 'span 2' }}>
              <Choice
                label={`${say(`care.reward.side.${side}`)} · ${say('care.settings.kind')}`}
                name={`referral-${side}`}
                onChange={(kind) =>
                  set(side, kind === undefined || kind === 'none' ? undefined : BEGINNINGS[kind])
                }
                options={KINDS.map((value) => ({
                  value,
                  label: say(`care.settings.kind.${value}`),
                }))}
                value={rule[side]?.kind ?? 'none'}
              />
            </div>
            <TermsField onChange={(terms) => set(side, terms)} side={side} terms={rule[side]} />
          </div>
        ))}
        <div className={styles.save}>
          <Button data-testid="referral-save" look="primary" onClick={() => void save()}>
            {say('settings.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}

interface TermsFieldProps {
  readonly side: RewardSide
  readonly terms: RewardTerms | undefined
  readonly onChange: (terms: RewardTerms) => void
}

const TermsField = ({ side, terms, onChange }: TermsFieldProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const name = `referral-${side}-terms`
  switch (terms?.kind) {
    case undefined:
      return null
    case 'money':
      return (
        <MoneyField
          currency={shop.currency}
          isRequired
          label={say('care.settings.amount')}
          name={name}
          onChange={(amount) => onChange({ kind: 'money', amount: amount ?? ZERO })}
          value={terms.amount}
        />
      )
    case 'points':
      return (
        <WholeField
          isRequired
          label={say('care.settings.points')}
          most={1_000_000}
          name={name}
          onChange={(points) => onChange({ kind: 'points', points: points ?? 0 })}
          value={terms.points}
        />
      )
    case 'service':
      return (
        <TextField
          isRequired
          label={say('care.settings.service')}
          maxLength={TEXT_LIMITS.note}
          name={name}
          onChange={(words) => onChange({ kind: 'service', words })}
          value={terms.words}
        />
      )
  }
}
