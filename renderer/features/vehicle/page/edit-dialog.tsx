import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { changeCustomer, changeVehicle } from '../commands.ts'
import { CustomerFields } from '../forms/customer-fields.tsx'
import { checkCustomer, customerFormOf, readCustomer } from '../forms/customer-form.ts'
import { firstError } from '../forms/field-notice.ts'
import { useFieldNotices } from '../forms/use-field-notices.ts'
import { VehicleFields } from '../forms/vehicle-fields.tsx'
import { checkVehicle, readVehicle, vehicleFormOf } from '../forms/vehicle-form.ts'
import type { CarMemory } from '../memory/use-car-memory.ts'
import styles from './vehicle-page.module.css'

/** Which record is being edited. */
export type Edited = 'vehicle' | 'customer'

interface EditDialogProps {
  readonly edited: Edited
  readonly memory: CarMemory
  readonly onClose: () => void
  /** Leads on to the erasure of the customer’s data. */
  readonly onErase: () => void
}

/** Corrects the record of the car or of its owner, with the checks of reception. */
export const EditDialog = ({ edited, memory, onClose, onErase }: EditDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const place = { home: homeOf(session.shop.currency) }
  const explain = useExplain(session.shop.currency)
  const [vehicle, setVehicle] = useState(() => vehicleFormOf(memory.vehicle))
  const [customer, setCustomer] = useState(() => customerFormOf(memory.customer))
  const [problem, setProblem] = useState<string>()
  const form = useRef<HTMLDivElement>(null)
  const notices =
    edited === 'vehicle' ? checkVehicle(vehicle, place) : checkCustomer(customer, place)
  const { messageOf, leave, showAll } = useFieldNotices(notices)
  const save = async (): Promise<void> => {
    showAll()
    const unread = findInvalidField(form.current)?.getAttribute('name')
    const wrong = firstError(notices) ?? unread ?? undefined
    if (wrong !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
      return
    }
    const saved =
      edited === 'vehicle'
        ? await changeVehicle(session, memory.vehicle.id, readVehicle(vehicle, place))
        : await changeCustomer(session, memory.customer.id, readCustomer(customer, place))
    if (saved.ok) onClose()
    else setProblem(explain(saved))
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { inDialog: true })
  return (
    <Dialog
      foot={
        <>
          {edited === 'customer' ? (
            <span className={styles.apart}>
              <Button data-testid="open-erase" look="quiet" onClick={onErase}>
                {say('erasure.open')}
              </Button>
            </span>
          ) : null}
          <Button keys="Esc" onClick={onClose}>
            {say('intake.cancel')}
          </Button>
          <Button
            data-testid="record-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('intake.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="edit-dialog"
      title={say(edited === 'vehicle' ? 'vehicle.edit' : 'customer.edit')}
      width={600}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens for the field that is left */}
      <div onBlur={leave} ref={form}>
        {edited === 'vehicle' ? (
          <VehicleFields
            isWhole
            messageOf={messageOf}
            onChange={(typed) => setVehicle({ ...vehicle, ...typed })}
            value={vehicle}
          />
        ) : (
          <CustomerFields
            autoFocus
            isWhole
            messageOf={messageOf}
            onChange={(typed) => setCustomer({ ...customer, ...typed })}
            value={customer}
          />
        )}
        {problem === undefined ? null : <p role="alert">{problem}</p>}
      </div>
    </Dialog>
  )
}
