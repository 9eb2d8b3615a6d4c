import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import {
  CUSTOMER_KINDS,
  type Customer,
  type CustomerKind,
} from '#shared/domain/customer/customer.ts'
import { formatPhone, parsePhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import styles from './car/car-sheet.module.css'

/** The owner as typed. */
export interface OwnerForm {
  readonly kind: CustomerKind
  readonly name: string
  readonly phone: string
}

export const EMPTY_OWNER: OwnerForm = { kind: 'person', name: '', phone: '' }

interface OwnerFieldsProps {
  readonly form: OwnerForm
  /** The customer on record whose car it is. */
  readonly known: Customer | undefined
  /** Why that is known. */
  readonly word: string
  readonly onChange: (changes: Partial<OwnerForm>) => void
}

/** Whose car it is: a customer on record, or somebody new. */
export const OwnerFields = ({ form, known, word, onChange }: OwnerFieldsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain()
  const place = { home: homeOf(shop.currency) }
  if (known !== undefined) {
    return (
      <p className={styles.fields} data-testid="owner-known">
        <span>
          <b>{known.name}</b>　{known.phone === '' ? '' : formatPhone(known.phone, place)}　
          <small>{word}</small>
        </span>
      </p>
    )
  }
  const phone = form.phone.trim() === '' ? undefined : parsePhone(form.phone, place)
  const isTyping = form.phone.replaceAll(/\D/g, '').length < 8
  return (
    <div className={styles.fields}>
      <Choice
        label={say('appraisal.owner.kind')}
        name="owner-kind"
        onChange={(kind) => onChange({ kind: kind ?? form.kind })}
        options={CUSTOMER_KINDS.map((value) => ({
          value,
          label: say(`trade.customerKind.${value}`),
        }))}
        value={form.kind}
      />
      <div className={styles.pair}>
        <TextField
          error={phone === undefined || phone.ok || isTyping ? undefined : explain(phone)}
          label={say('appraisal.owner.phone')}
          maxLength={TEXT_LIMITS.short}
          name="owner-phone"
          onChange={(typed) => onChange({ phone: typed })}
          value={form.phone}
        />
        <TextField
          isRequired
          label={say('appraisal.owner.name')}
          maxLength={TEXT_LIMITS.name}
          name="owner-name"
          onChange={(name) => onChange({ name })}
          value={form.name}
        />
      </div>
    </div>
  )
}
