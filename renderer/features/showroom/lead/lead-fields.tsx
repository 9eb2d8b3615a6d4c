import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { BUYER_PROFILES } from '#shared/domain/sales/buyer-profile.ts'
import { LEAD_CHANNELS } from '#shared/domain/sales/lead/lead.ts'
import type { LeadForm } from './lead-form.ts'
import styles from './lead-page.module.css'
import { RecommenderField } from './recommender-field.tsx'
import type { KnownBuyer } from './use-known-buyer.ts'

interface LeadFieldsProps {
  readonly form: LeadForm
  readonly known: KnownBuyer | undefined
  readonly phoneError: string | undefined
  readonly onChange: (changes: Partial<LeadForm>) => void
}

/** The fields of a lead in the order in which they are asked; the phone says who it is. */
export const LeadFields = ({ form, known, phoneError, onChange }: LeadFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <TextField
          error={phoneError}
          hint={known === undefined ? undefined : say('lead.known', { name: known.customer.name })}
          label={say('lead.phone')}
          name="lead-phone"
          onChange={(phone) => onChange({ phone })}
          value={form.phone}
          warning={known?.hasOpenSale === true ? say('lead.known.open') : undefined}
        />
        <TextField
          isDisabled={known !== undefined}
          isRequired
          label={say('lead.name')}
          maxLength={60}
          name="lead-name"
          onChange={(name) => onChange({ name })}
          value={known?.customer.name ?? form.name}
        />
      </div>
      <Choice
        label={say('lead.channel')}
        name="lead-channel"
        onChange={(channel) => onChange({ channel: channel ?? form.channel })}
        options={LEAD_CHANNELS.map((value) => ({
          value,
          label: say(`showroom.channel.${value}`),
        }))}
        value={form.channel}
      />
      {form.channel === 'referral' ? (
        <RecommenderField
          onChange={(recommender) => onChange({ recommender })}
          value={form.recommender}
        />
      ) : null}
      <div className={styles.pair}>
        <TextField
          label={say('lead.campaign')}
          maxLength={60}
          name="lead-campaign"
          onChange={(campaign) => onChange({ campaign })}
          placeholder={say('lead.campaignHint')}
          value={form.campaign}
        />
        <TextField
          label={say('lead.wanted')}
          maxLength={120}
          name="lead-wanted"
          onChange={(wanted) => onChange({ wanted })}
          value={form.wanted}
        />
      </div>
      <TextField
        label={say('lead.words')}
        maxLength={500}
        name="lead-words"
        onChange={(words) => onChange({ words })}
        rows={3}
        value={form.words}
      />
      <Choice
        label={say('lead.profile')}
        name="lead-profile"
        onChange={(profile) => onChange({ profile: profile ?? form.profile })}
        options={BUYER_PROFILES.map((value) => ({
          value,
          label: say(`showroom.profile.${value}`),
        }))}
        value={form.profile}
      />
      <Choice
        label={say('lead.assign')}
        name="lead-assign"
        onChange={(by) => onChange({ by: by ?? form.by })}
        options={(['rotation', 'own'] as const).map((value) => ({
          value,
          label: say(`lead.assign.${value}`),
        }))}
        value={form.by}
      />
    </div>
  )
}
