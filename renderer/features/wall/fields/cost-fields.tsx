import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { MOST_COST_CARS, MOST_KM_PER_YEAR } from '#shared/domain/wall/check-slide.ts'
import { KNOWN_CONSUMPTION } from '#shared/domain/wall/known-consumption.ts'
import type { CostCar } from '#shared/domain/wall/running-cost.ts'
import styles from '../wall-page.module.css'
import type { ContentOf } from './content-fields.tsx'
import { CostCarFields } from './cost-car-fields.tsx'

interface CostFieldsProps {
  readonly content: ContentOf<'running-cost'>
  readonly onChange: (content: ContentOf<'running-cost'>) => void
}

const nameOf = ({ make, model }: CostCar): string => `${make} ${model}`
const BLANK: CostCar = { make: '', model: '', energy: 'petrol', millilitres: 0, wattHours: 0 }

/** The cars that are compared, and how far they are driven. */
export const CostFields = ({ content, onChange }: CostFieldsProps): ReactNode => {
  const say = useSay()
  const { cars, kmPerYear } = content
  const setCars = (changed: readonly CostCar[]): void => onChange({ ...content, cars: changed })
  const isFull = cars.length >= MOST_COST_CARS
  return (
    <>
      {cars.map((car, index) => (
        <CostCarFields
          car={car}
          // Cars are told apart by their place: their names are being typed.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
          key={index}
          onChange={(changed) => setCars(cars.with(index, changed))}
          onRemove={() => setCars(cars.filter((_, at) => at !== index))}
        />
      ))}
      <div className={styles.times}>
        {isFull ? null : (
          <>
            <SelectField
              emptyLabel={say('slides.pickCar')}
              label={say('slides.addCar')}
              name="slide-car"
              onChange={(name) => {
                const known = KNOWN_CONSUMPTION.find((car) => nameOf(car) === name)
                if (known !== undefined) setCars([...cars, known])
              }}
              options={KNOWN_CONSUMPTION.filter(
                (car) => !cars.some((each) => nameOf(each) === nameOf(car)),
              ).map((car) => ({ value: nameOf(car), label: nameOf(car) }))}
              value={undefined}
            />
            <span className={styles.beside}>
              <Button data-testid="slide-car-blank" onClick={() => setCars([...cars, BLANK])}>
                {say('slides.addOther')}
              </Button>
            </span>
          </>
        )}
        <WholeField
          label={say('slides.kmPerYear')}
          most={MOST_KM_PER_YEAR}
          name="slide-km"
          onChange={(km) => onChange({ ...content, kmPerYear: km ?? 0 })}
          value={kmPerYear === 0 ? undefined : kmPerYear}
        />
      </div>
      <p className={styles.hint}>{say('slides.costHint')}</p>
    </>
  )
}
