import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { Several } from '#renderer/ui/several.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { BODY_KINDS, EQUIPMENT } from '#shared/domain/sales/model/car-variant.ts'
import { CAR_USES, type NeedsSheet, PARKING_KINDS } from '#shared/domain/sales/needs/needs-sheet.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import styles from './needs.module.css'
import { PresentCarFields } from './present-car-fields.tsx'
import { withAnswer } from './with-answer.ts'

interface NeedsFieldsProps {
  readonly needs: NeedsSheet
  readonly onChange: (needs: NeedsSheet) => void
}

/** The questions in the order in which they are asked. */
export const NeedsFields = ({ needs, onChange }: NeedsFieldsProps): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const answer = <K extends keyof NeedsSheet>(question: K, to: NeedsSheet[K] | undefined): void =>
    onChange(withAnswer(needs, question, to))
  return (
    <div className={styles.fields}>
      <Several
        label={say('needs.uses')}
        name="needs-uses"
        onChange={(uses) => answer('uses', uses)}
        options={CAR_USES.map((value) => ({ value, label: say(`needs.use.${value}`) }))}
        value={needs.uses}
      />
      <div className={styles.four}>
        <WholeField
          label={say('needs.people')}
          most={60}
          name="needs-people"
          onChange={(people) => answer('people', people)}
          value={needs.people}
        />
        <MoneyField
          currency={currency}
          label={say('needs.budgetFrom')}
          name="needs-budget-from"
          onChange={(budgetFrom) => answer('budgetFrom', budgetFrom)}
          value={needs.budgetFrom}
        />
        <MoneyField
          currency={currency}
          label={say('needs.budgetTo')}
          name="needs-budget-to"
          onChange={(budgetTo) => answer('budgetTo', budgetTo)}
          value={needs.budgetTo}
        />
        <WholeField
          label={say('needs.kmPerYear')}
          most={300_000}
          name="needs-km"
          onChange={(kmPerYear) => answer('kmPerYear', kmPerYear)}
          value={needs.kmPerYear}
        />
      </div>
      <Several
        label={say('needs.energies')}
        name="needs-energies"
        onChange={(energies) => answer('energies', energies)}
        options={ENERGIES.map((value) => ({ value, label: say(`needs.energy.${value}`) }))}
        value={needs.energies}
      />
      <Several
        label={say('needs.bodies')}
        name="needs-bodies"
        onChange={(bodies) => answer('bodies', bodies)}
        options={BODY_KINDS.map((value) => ({ value, label: say(`needs.body.${value}`) }))}
        value={needs.bodies}
      />
      <div className={styles.two}>
        <Choice
          isClearable
          label={say('needs.parking')}
          name="needs-parking"
          onChange={(parking) => answer('parking', parking)}
          options={PARKING_KINDS.map((value) => ({
            value,
            label: say(`needs.parking.${value}`),
          }))}
          value={needs.parking}
        />
        <Choice
          isClearable
          label={say('needs.automaticOnly')}
          name="needs-automatic"
          onChange={(yes) =>
            answer('isAutomaticOnly', yes === undefined ? undefined : yes === 'yes')
          }
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: say(`needs.${value}`),
          }))}
          value={
            needs.isAutomaticOnly === undefined ? undefined : needs.isAutomaticOnly ? 'yes' : 'no'
          }
        />
        <WholeField
          label={say('needs.longest')}
          most={12_000}
          name="needs-longest"
          onChange={(longest) => answer('longest', longest)}
          value={needs.longest}
        />
      </div>
      <Several
        label={say('needs.likes')}
        name="needs-likes"
        onChange={(likes) => answer('likes', likes)}
        options={EQUIPMENT.map((value) => ({ value, label: say(`needs.equip.${value}`) }))}
        value={needs.likes}
      />
      <PresentCarFields
        car={needs.presentCar}
        onChange={(presentCar) => answer('presentCar', presentCar)}
      />
      <TextField
        label={say('needs.words')}
        maxLength={500}
        name="needs-words"
        onChange={(words) => answer('words', words)}
        rows={2}
        value={needs.words}
      />
    </div>
  )
}
