import { type ReactNode, useState } from 'react'
import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { type BayId, hasRole, type StaffId } from '#shared/domain/staff/staff.ts'
import styles from './board.module.css'
import type { BoardCar } from './board-car.ts'
import { dispatchCar } from './commands.ts'

interface DispatchDialogProps {
  readonly car: BoardCar
  /** All cars of the board: how much each technician has in hand. */
  readonly cars: readonly BoardCar[]
  readonly onClose: () => void
}

const loadOf = (cars: readonly BoardCar[], key: 'technicianId' | 'bayId', id: string): number =>
  cars.filter((car) => car.visit[key] === id && car.visit.paper === 'ordered').length

/** Who works on the car, and where. */
export const DispatchDialog = ({ car, cars, onClose }: DispatchDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const [technicianId, setTechnician] = useState<StaffId | undefined>(car.visit.technicianId)
  const [bayId, setBay] = useState<BayId | undefined>(car.visit.bayId)
  const [problem, setProblem] = useState<string>()
  const staff = useLive(listStaff) ?? []
  const bays = useLive(listBays) ?? []
  const save = async (): Promise<void> => {
    if (technicianId === undefined) {
      setProblem(say('board.dispatch.choose'))
      return
    }
    const result = await dispatchCar(session, car.visit.id, { technicianId, bayId })
    if (result.ok) onClose()
    else setProblem(explain(result))
  }
  return (
    <Dialog
      foot={
        <>
          <Button onClick={onClose}>{say('board.cancel')}</Button>
          <Button data-testid="board-dispatch-save" look="primary" onClick={() => void save()}>
            {say('board.dispatch.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="board-dispatch"
      title={`${say('board.dispatch')} · ${car.vehicle.make} ${car.vehicle.model}`}
      width={440}
    >
      <div className={styles.dispatch}>
        <SelectField
          error={problem}
          label={say('board.dispatch.technician')}
          name="board-dispatch-technician"
          onChange={setTechnician}
          options={staff
            .filter((person) => person.isActive && hasRole(person, 'technician'))
            .map((person) => ({
              value: person.id,
              label: say('board.dispatch.load', {
                name: person.name,
                count: loadOf(cars, 'technicianId', person.id),
              }),
            }))}
          value={technicianId}
        />
        <SelectField
          emptyLabel={say('board.dispatch.noBay')}
          label={say('board.dispatch.bay')}
          name="board-dispatch-bay"
          onChange={setBay}
          options={bays.map((bay) => ({
            value: bay.id,
            label: say('board.dispatch.load', {
              name: bay.name,
              count: loadOf(cars, 'bayId', bay.id),
            }),
          }))}
          value={bayId}
        />
      </div>
    </Dialog>
  )
}
