import { type ReactNode, useEffect, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { listOpenWork } from '#shared/domain/workshop/grade.ts'
import { dispatchCar } from '../commands.ts'
import type { Workshop } from '../list-workshop.ts'
import { GradeDecisionFields } from './grade-decision-fields.tsx'
import styles from './load-choice.module.css'
import { LoadChoice } from './load-choice.tsx'
import { useGradeDecision } from './use-grade-decision.ts'
import { useTechnicianOption } from './use-technician-option.ts'

interface DispatchFormProps {
  readonly visit: Visit
  readonly workshop: Workshop
  /** On a page of its own: D and B lead here, and a car nobody has begins here. */
  readonly hasKeys?: boolean
  readonly onSaved?: () => void
}

/** Arrows and digits choose from there. */
const focusOn = (group: 'dispatch-technician' | 'dispatch-bay'): void =>
  document
    .querySelector<HTMLElement>(
      `[data-testid="workshop-sheet"] [data-testid="${group}"] [tabindex="0"]`,
    )
    ?.focus()

/** Technician and bay of a car, with the load each has. */
export const DispatchForm = (props: DispatchFormProps): ReactNode => {
  const { visit, workshop, hasKeys = false, onSaved } = props
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const [technicianId, setTechnicianId] = useState(visit.technicianId)
  const [bayId, setBayId] = useState(visit.bayId)
  const options = { home: homeOf(session.shop.currency) }
  const technician = workshop.technicians.find(({ of }) => of.id === technicianId)?.of
  const bay = workshop.bays.find(({ of }) => of.id === bayId)
  const others = bay?.cars.filter((car) => car.visit.id !== visit.id) ?? []
  const own = listOpenWork(visit).filter((job) => job.technicianId === undefined)
  const grade = useGradeDecision(visit, technician, own)
  const optionOf = useTechnicianOption()
  const isUnclaimed = hasKeys && visit.technicianId === undefined && !isClosed(visit)
  useEffect(() => {
    if (isUnclaimed && document.activeElement === document.body) focusOn('dispatch-technician')
  }, [isUnclaimed])
  useKeys(
    hasKeys ? { D: () => focusOn('dispatch-technician'), B: () => focusOn('dispatch-bay') } : {},
  )
  const save = async (): Promise<void> => {
    if (technician === undefined) {
      notify('warn', say('workshop.chooseTechnician'))
      return
    }
    const saved = await dispatchCar(session, visit.id, { technician, bayId }, grade.decision)
    if (!saved.ok) notify('bad', explain(saved))
    else {
      notify('ok', say('workshop.dispatched', { name: technician.name }))
      onSaved?.()
    }
  }
  return (
    <div className={styles.form}>
      <LoadChoice
        keys={hasKeys ? 'D' : undefined}
        label={say('workshop.technician')}
        name="dispatch-technician"
        onChange={setTechnicianId}
        options={workshop.technicians.map(optionOf)}
        value={technicianId}
      />
      <GradeDecisionFields draft={grade} />
      <LoadChoice
        isClearable
        isWide
        keys={hasKeys ? 'B' : undefined}
        label={say('workshop.bay')}
        name="dispatch-bay"
        onChange={setBayId}
        options={workshop.bays.map(({ of, cars }) => ({
          value: of.id,
          name: of.name,
          load:
            cars[0] === undefined
              ? say('workshop.bayFree')
              : formatPlate(cars[0].vehicle.plate, options),
          isBusy: cars.length > 0,
        }))}
        value={bayId}
      />
      {others.length === 0 ? null : <p className={styles.warning}>▲ {say('workshop.bayTaken')}</p>}
      <div className={styles.foot}>
        <Button
          data-testid="dispatch-save"
          disabled={isClosed(visit)}
          keys="Alt+S"
          look="primary"
          onClick={() => void save()}
        >
          {say('workshop.dispatch')}
        </Button>
      </div>
    </div>
  )
}
