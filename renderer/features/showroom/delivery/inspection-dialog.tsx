import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { groupOfPoint, type PreDeliveryGroup } from '#shared/domain/sales/delivery/pre-delivery.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { inspectCar } from './commands.ts'
import styles from './inspection.module.css'
import { itemsOf, withItem, withRest } from './inspection-form.ts'
import { InspectionRow } from './inspection-row.tsx'

/** Two halves of about a dozen points: nothing is scrolled for. */
const COLUMNS: readonly (readonly PreDeliveryGroup[])[] = [
  ['outside', 'bonnet'],
  ['inside', 'road'],
]

/** No new car has run further, and no used one. */
const MOST_KM = 999_999

interface InspectionDialogProps {
  readonly sale: Sale
  readonly carName: string
  readonly isCharged: boolean
  readonly onClose: () => void
}

/** The look at a car before its hand-over, point by point in the order of the walk. */
export const InspectionDialog = (props: InspectionDialogProps): ReactNode => {
  const { sale, carName, isCharged, onClose } = props
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const list = useRef<HTMLDivElement>(null)
  const [items, setItems] = useState(() => itemsOf(sale.preDelivery, isCharged))
  const [km, setKm] = useState<number | undefined>(sale.preDelivery?.mileageKm)
  const [error, setError] = useState<string>()
  const focusPoint = (index: number): void => {
    const point = items[Math.max(0, Math.min(items.length - 1, index))]?.point
    list.current
      ?.querySelector<HTMLElement>(`[data-point="${point}"] [role="radio"][tabindex="0"]`)
      ?.focus()
  }
  const begin = useRef(() => focusPoint(items.findIndex(({ answer }) => answer !== 'in-order')))
  useEffect(() => begin.current(), [])
  const fillRest = (group: PreDeliveryGroup): void => {
    setItems(withRest(items, group))
    focusPoint(items.findLastIndex(({ point }) => groupOfPoint(point) === group) + 1)
  }
  const save = async (): Promise<void> => {
    if (km === undefined) {
      list.current?.querySelector<HTMLElement>('[name="inspection-km"]')?.focus()
      return
    }
    const saved = await inspectCar(session, sale.id, { items, mileageKm: km })
    if (saved.ok) onClose()
    else setError(explain(saved))
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { inDialog: true })
  const passed = items.filter(({ answer }) => answer === 'in-order').length
  return (
    <Dialog
      foot={
        <>
          <span className={styles.progress} data-testid="inspection-progress">
            {say('handOver.inspection.progress', { done: passed, count: items.length })}
          </span>
          <Button keys="Esc" onClick={onClose}>
            {say('handOver.close')}
          </Button>
          <Button
            data-testid="inspection-save"
            keys="Ctrl Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('handOver.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="inspection-dialog"
      title={say('handOver.inspection.title', { car: carName })}
      width={1040}
    >
      <div className={styles.dialog} ref={list}>
        <div className={styles.bar}>
          <div className={styles.km}>
            <WholeField
              isRequired
              label={say('handOver.inspection.mileage')}
              most={MOST_KM}
              name="inspection-km"
              onChange={setKm}
              value={km}
            />
          </div>
          <p className={styles.keys}>{say('handOver.inspection.keys')}</p>
        </div>
        <div className={styles.list}>
          {COLUMNS.map((groups) => (
            <div key={groups[0]}>
              {groups.map((group) => (
                <section aria-label={say(`handOver.group.${group}`)} key={group}>
                  <h3 className={styles.group}>
                    {say(`handOver.group.${group}`)}
                    <button
                      className={styles.rest}
                      data-testid={`inspection-rest-${group}`}
                      onClick={() => fillRest(group)}
                      tabIndex={-1}
                      type="button"
                    >
                      {say('handOver.inspection.rest')}
                    </button>
                  </h3>
                  {items.map((item, index) =>
                    groupOfPoint(item.point) === group ? (
                      <InspectionRow
                        item={item}
                        key={item.point}
                        onChange={(changed) => setItems((before) => withItem(before, changed))}
                        onNext={(by) => focusPoint(index + by)}
                        onRest={() => fillRest(group)}
                      />
                    ) : null,
                  )}
                </section>
              ))}
            </div>
          ))}
        </div>
        {error === undefined ? null : (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </div>
    </Dialog>
  )
}
