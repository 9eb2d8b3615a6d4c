import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { CUSTOMER_KINDS } from '#shared/domain/customer/customer.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import type { CustomerForm } from './customer-form.ts'
import styles from './fields.module.css'
import { MarketingField } from './marketing-field.tsx'
import type { FieldMessage } from './use-field-notices.ts'

interface CustomerFieldsProps {
  readonly value: CustomerForm
  readonly onChange: (patch: Partial<CustomerForm>) => void
  readonly messageOf: (name: string) => FieldMessage
  readonly onEnterInPhone?: () => void
  readonly autoFocus?: boolean
  /** With what is not asked at the counter: likes and dislikes, consent to be written to. */
  readonly isWhole?: boolean
  /** What has to be asked about the phone, right below it. */
  readonly children?: ReactNode
}

/** The customer's part of a form, in the order of the paper. */
export const CustomerFields = ({
  value,
  onChange,
  messageOf,
  onEnterInPhone = () => undefined,
  autoFocus = false,
  isWhole = false,
  children,
}: CustomerFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.grid}>
      <div className={styles.row}>
        <Choice
          label={say('customer.kind')}
          name="customer-kind"
          onChange={(kind) => onChange({ kind: kind ?? 'person' })}
          options={CUSTOMER_KINDS.map((kind) => ({
            value: kind,
            label: say(`trade.customerKind.${kind}`),
          }))}
          value={value.kind}
        />
        <TextField
          {...messageOf('customer-name')}
          autoFocus={autoFocus}
          isRequired
          label={say('customer.name')}
          maxLength={TEXT_LIMITS.name}
          name="customer-name"
          onChange={(name) => onChange({ name })}
          value={value.name}
        />
      </div>
      <div className={styles.three}>
        <TextField
          {...messageOf('customer-phone')}
          isRequired
          label={say('customer.phone')}
          maxLength={TEXT_LIMITS.short}
          name="customer-phone"
          onChange={(phone) => onChange({ phone })}
          onEnter={onEnterInPhone}
          value={value.phone}
        />
      </div>
      <div className={styles.three}>
        <TextField
          label={say(value.kind === 'company' ? 'customer.contactOfCompany' : 'customer.contact')}
          maxLength={TEXT_LIMITS.name}
          name="customer-contact"
          onChange={(contact) => onChange({ contact })}
          value={value.contact}
        />
      </div>
      {children === undefined ? null : <div className={styles.six}>{children}</div>}
      {value.kind === 'company' ? (
        <div className={styles.three}>
          <TextField
            {...messageOf('customer-credit-code')}
            label={say('customer.creditCode')}
            maxLength={TEXT_LIMITS.short}
            name="customer-credit-code"
            onChange={(creditCode) => onChange({ creditCode })}
            value={value.creditCode}
          />
        </div>
      ) : null}
      <div className={value.kind === 'company' ? styles.three : styles.six}>
        <TextField
          label={say('customer.address')}
          maxLength={TEXT_LIMITS.address}
          name="customer-address"
          onChange={(address) => onChange({ address })}
          value={value.address}
        />
      </div>
      {isWhole ? (
        <>
          <div className={styles.six}>
            <TextField
              label={say('customer.preferences')}
              maxLength={TEXT_LIMITS.note}
              name="customer-preferences"
              onChange={(preferences) => onChange({ preferences })}
              placeholder={say('customer.preferencesHint')}
              value={value.preferences}
            />
          </div>
          <div className={styles.six}>
            <MarketingField
              onChange={(marketing) => onChange({ marketing })}
              value={value.marketing}
            />
          </div>
        </>
      ) : null}
    </div>
  )
}
