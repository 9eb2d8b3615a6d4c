import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { Several } from '#renderer/ui/several.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField, WholeField } from '#renderer/ui/typed-fields.tsx'
import {
  BODY_KINDS,
  type CarVariant,
  DRIVES,
  EQUIPMENT,
  GEARBOXES,
} from '#shared/domain/sales/model/car-variant.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { saveVariant } from '../commands.ts'
import styles from './models.module.css'

interface ModelDialogProps {
  readonly variant: CarVariant
  readonly onClose: () => void
}

/** The figures of a model as the manager writes them. */
export const ModelDialog = ({ variant, onClose }: ModelDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { currency } = session.shop
  const [draft, setDraft] = useState(variant)
  const set = (changes: Partial<CarVariant>): void => setDraft({ ...draft, ...changes })
  const text = (key: 'make' | 'model' | 'trim') => (
    <TextField
      key={key}
      label={say(`presentation.m.${key}`)}
      maxLength={60}
      name={`model-${key}`}
      onChange={(value) => set({ [key]: value })}
      value={draft[key]}
    />
  )
  const whole = (
    key:
      | 'seats'
      | 'boot'
      | 'power'
      | 'length'
      | 'width'
      | 'height'
      | 'wheelbase'
      | 'serviceEveryKm',
    label: string,
    most: number,
  ) => (
    <WholeField
      key={key}
      label={label}
      most={most}
      name={`model-${key}`}
      onChange={(value) => set({ [key]: value ?? 0 })}
      value={draft[key]}
    />
  )
  const size = (key: 'length' | 'width' | 'height' | 'wheelbase') =>
    whole(key, say('presentation.m.mm', { name: say(`presentation.fact.${key}`) }), 9_999)
  // Emptied, a figure the car does not have is not there at all.
  const consumption = (key: 'fuel' | 'electricity' | 'electricRange', label: string) => (
    <WholeField
      key={key}
      label={label}
      most={99_999}
      name={`model-${key}`}
      onChange={(value) => {
        const { [key]: _, ...rest } = draft
        setDraft(value === undefined ? rest : { ...rest, [key]: value })
      }}
      value={draft[key]}
    />
  )
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => saveVariant(session, draft)}
      saveWord={say('presentation.m.save')}
      testId="model-dialog"
      title={say('presentation.m.edit')}
      width={760}
    >
      <div className={styles.three}>{(['make', 'model', 'trim'] as const).map(text)}</div>
      <div className={styles.three}>
        <MoneyField
          currency={currency}
          label={say('presentation.fact.guidePrice')}
          name="model-price"
          onChange={(value) => set({ guidePrice: value ?? ZERO })}
          value={draft.guidePrice}
        />
        <SelectField
          label={say('presentation.fact.body')}
          name="model-body"
          onChange={(value) => set(value === undefined ? {} : { body: value })}
          options={BODY_KINDS.map((value) => ({ value, label: say(`needs.body.${value}`) }))}
          value={draft.body}
        />
        <SelectField
          label={say('presentation.fact.energy')}
          name="model-energy"
          onChange={(value) => set(value === undefined ? {} : { energy: value })}
          options={ENERGIES.map((value) => ({ value, label: say(`needs.energy.${value}`) }))}
          value={draft.energy}
        />
        {consumption('fuel', say('presentation.m.fuel'))}
        {consumption('electricity', say('presentation.m.electricity'))}
        {consumption('electricRange', say('presentation.m.range'))}
        {whole('serviceEveryKm', say('presentation.fact.serviceEveryKm'), 100_000)}
        <MoneyField
          currency={currency}
          label={say('presentation.fact.serviceCost')}
          name="model-service"
          onChange={(value) => set({ serviceCost: value ?? ZERO })}
          value={draft.serviceCost}
        />
        {whole('seats', say('presentation.fact.seats'), 60)}
        {whole('power', say('presentation.m.power'), 2_000)}
        {whole('boot', say('presentation.m.boot'), 9_999)}
        {size('length')}
        {size('width')}
        {size('height')}
        {size('wheelbase')}
      </div>
      <div className={styles.three}>
        <Choice
          label={say('presentation.fact.gearbox')}
          name="model-gearbox"
          onChange={(value) => set(value === undefined ? {} : { gearbox: value })}
          options={GEARBOXES.map((value) => ({
            value,
            label: say(`presentation.gearbox.${value}`),
          }))}
          value={draft.gearbox}
        />
        <Choice
          label={say('presentation.fact.drive')}
          name="model-drive"
          onChange={(value) => set(value === undefined ? {} : { drive: value })}
          options={DRIVES.map((value) => ({ value, label: say(`presentation.drive.${value}`) }))}
          value={draft.drive}
        />
      </div>
      <Several
        label={say('presentation.group.equipment')}
        name="model-equipment"
        onChange={(equipment) => set({ equipment })}
        options={EQUIPMENT.map((value) => ({ value, label: say(`needs.equip.${value}`) }))}
        value={draft.equipment}
      />
    </ActDialog>
  )
}
