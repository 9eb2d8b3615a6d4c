import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ParsedField } from '#renderer/ui/parsed-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { formatReading, parseReading, reading } from '#shared/domain/comparison/reading.ts'
import { ENERGIES, hasTank, hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'
import type { CostCar } from '#shared/domain/wall/running-cost.ts'
import styles from '../wall-page.module.css'

interface CostCarFieldsProps {
  readonly car: CostCar
  readonly onChange: (car: CostCar) => void
  readonly onRemove: () => void
}

/** One car of the comparison: what it is and what it takes per 100 km. */
export const CostCarFields = ({ car, onChange, onRemove }: CostCarFieldsProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const consumption = (field: 'millilitres' | 'wattHours'): ReactNode => (
    <ParsedField
      align="right"
      explain={explain}
      format={formatReading}
      label={say(`slides.${field}`)}
      name={`slide-${field}`}
      onChange={(value) => onChange({ ...car, [field]: value ?? 0 })}
      parse={parseReading}
      value={car[field] === 0 ? undefined : reading(car[field])}
    />
  )
  return (
    <div className={styles.car}>
      <TextField
        label={say('slides.make')}
        name="slide-make"
        onChange={(make) => onChange({ ...car, make })}
        value={car.make}
      />
      <TextField
        label={say('slides.model')}
        name="slide-model"
        onChange={(model) => onChange({ ...car, model })}
        value={car.model}
      />
      <SelectField
        label={say('slides.energy')}
        name="slide-energy"
        onChange={(energy) => energy !== undefined && onChange({ ...car, energy })}
        options={ENERGIES.map((value) => ({ value, label: say(`trade.energy.${value}`) }))}
        value={car.energy}
      />
      {hasTank(car.energy) ? consumption('millilitres') : <span />}
      {hasTractionBattery(car.energy) ? consumption('wattHours') : <span />}
      <span className={styles.beside}>
        <Button
          aria-label={say('slides.takeOff', { name: `${car.make} ${car.model}` })}
          look="quiet"
          onClick={onRemove}
          size="small"
        >
          ✕
        </Button>
      </span>
    </div>
  )
}
