import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { countPromises } from '#shared/domain/workshop/work-left.ts'
import { DispatchDialog } from '../dispatch/dispatch-dialog.tsx'
import { listWorkshop } from '../list-workshop.ts'
import { BayCard } from './bay-card.tsx'
import { CarRow } from './car-row.tsx'
import { PromiseCounts } from './promise-counts.tsx'
import { TechnicianCard } from './technician-card.tsx'
import { useCarClock } from './use-car-clock.ts'
import styles from './workshop-page.module.css'

const carsOf = (page: HTMLElement | null): HTMLElement[] => [
  ...(page?.querySelectorAll<HTMLElement>('button[data-visit]') ?? []),
]

/** The workshop now: cars nobody has first, then every technician and bay with theirs. */
export const WorkshopPage = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow(15_000)
  const workshop = useLive(listWorkshop)
  const [dispatching, setDispatching] = useState<string>()
  const page = useRef<HTMLDivElement>(null)
  const isRead = workshop !== undefined
  useEffect(() => {
    if (!isRead || document.activeElement?.matches('input, textarea') === true) return
    carsOf(page.current)[0]?.focus()
  }, [isRead])
  const clock = useCarClock(workshop)
  const focusedCar = (): HTMLElement | undefined =>
    carsOf(page.current).find((car) => car === document.activeElement)
  useKeys({
    D: () => {
      const visitId = focusedCar()?.dataset.visit ?? workshop?.unassigned[0]?.visit.id
      if (visitId !== undefined) setDispatching(visitId)
    },
    S: () => clock.start(focusedCar()),
    P: () => clock.pause(focusedCar()),
  })
  if (workshop === undefined) return null
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const cars = carsOf(page.current)
    const at = cars.indexOf(document.activeElement as HTMLElement)
    const next = step === undefined ? undefined : cars[at === -1 ? 0 : at + step]
    if (next === undefined) return
    next.focus()
    event.preventDefault()
  }
  const chosen = workshop.cars.find(({ visit }) => visit.id === dispatching)
  const close = (): void => {
    setDispatching(undefined)
    // Back to the car that was being dispatched, wherever it stands now.
    setTimeout(() =>
      carsOf(page.current)
        .find((car) => car.dataset.visit === dispatching)
        ?.focus(),
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the cars, which are buttons
    <div className={styles.page} data-testid="workshop" onKeyDown={move} ref={page}>
      <div className={styles.head}>
        <h1>{say('workshop.title')}</h1>
        <span className={styles.hint}>
          <KeyHint keys="↑ ↓" /> <KeyHint keys="Enter" /> {say('workshop.keyOpen')}
          <KeyHint keys="D" /> {say('workshop.dispatch')}
          <KeyHint keys="S" /> {say('clock.start')}
          <KeyHint keys="P" /> {say('clock.pause')}
        </span>
      </div>
      <PromiseCounts
        counts={countPromises(
          workshop.cars.map(({ visit }) => visit),
          now,
          shop.promiseWarningMinutes,
        )}
      />
      <Card
        aside={say('reception.cars', { count: workshop.unassigned.length })}
        testId="workshop-unassigned"
        title={say('workshop.unassigned')}
      >
        {workshop.unassigned.length === 0 ? (
          <p className={styles.none}>{say('workshop.allAssigned')}</p>
        ) : (
          workshop.unassigned.map((record) => (
            <CarRow key={record.visit.id} now={now} record={record} />
          ))
        )}
      </Card>
      {workshop.technicians.length === 0 ? (
        <EmptyState
          hint={say('workshop.noTechniciansHint')}
          title={say('workshop.noTechnicians')}
        />
      ) : (
        <div className={styles.technicians}>
          {workshop.technicians.map((load) => (
            <TechnicianCard key={load.of.id} load={load} now={now} />
          ))}
        </div>
      )}
      <BayCard bays={workshop.bays} />
      {chosen === undefined ? null : (
        <DispatchDialog
          key={chosen.visit.id}
          onClose={close}
          plate={formatPlate(chosen.vehicle.plate, { home: homeOf(shop.currency) })}
          visit={chosen.visit}
        />
      )}
    </div>
  )
}
