import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useCallOwner } from '#renderer/features/lounge-feed/index.ts'
import { DispatchDialog } from '#renderer/features/workshop/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { moveCar } from '#renderer/session/move-car.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { computePromise } from '#shared/domain/visit/promise.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './board.module.css'
import { type BoardCar, listBoardCars } from './board-car.ts'
import { BoardCard } from './board-card.tsx'
import { BoardColumns } from './board-columns.tsx'
import { useBoardKeys } from './use-board-keys.ts'

const FILTERS = ['all', 'mine', 'late'] as const
type Filter = (typeof FILTERS)[number]

const open = (car: BoardCar): void =>
  go({
    name: 'visit',
    visitId: car.visit.id,
    sheet:
      car.visit.step === 'settlement' || car.visit.step === 'ready' ? 'settlement' : 'estimate',
  })

const isInHouse = ({ visit }: BoardCar): boolean =>
  visit.step !== 'booked' && visit.step !== 'delivered'

/** Today's cars by step: what moves, what waits, what is about to be late. */
export const BoardPage = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const { shop, staff } = session
  const explain = useExplain(shop.currency)
  const now = useNow()
  const today = dayOf(now, shop.offsetMinutes)
  const all = useLive((db) => listBoardCars(db, today, shop), [today, shop])
  const [filter, setFilter] = useState<Filter>('all')
  const [chosen, setChosen] = useState<VisitId>()
  const [dispatched, setDispatched] = useState<BoardCar>()
  const cars = useMemo(
    () =>
      (all ?? [])
        .filter((car) => {
          if (filter === 'mine') return car.visit.advisorId === staff.id
          if (filter === 'all') return true
          const { state } = computePromise(car.visit, now, shop.promiseWarningMinutes)
          return state === 'broken' || state === 'soon'
        })
        .sort((a, b) => (a.visit.promisedAt < b.visit.promisedAt ? -1 : 1)),
    [all, filter, now, shop.promiseWarningMinutes, staff.id],
  )
  useEffect(() => {
    // The card that keys act on is the one that has the focus.
    if (chosen === undefined) return
    document.querySelector<HTMLElement>(`[data-visit="${chosen}"]`)?.focus()
  }, [chosen])
  const move = async (car: BoardCar, to: BoardStep): Promise<void> => {
    const result = await moveCar(session, car.visit.id, to)
    if (!result.ok) notify('bad', `${formatPlate(car.vehicle.plate)} ${explain(result)}`)
  }
  const callOwner = useCallOwner()
  useBoardKeys({
    cars,
    chosen,
    choose: setChosen,
    open,
    move: (car, to) => void move(car, to),
    dispatch: setDispatched,
    call: (car) => void callOwner(car.visit),
  })
  if (all === undefined) return null
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{say('board.title')}</h1>
        <span className={styles.quiet}>
          {say('board.cars', { count: all.filter(isInHouse).length })}
        </span>
        <div aria-label={say('board.filter')} className={styles.filters} role="toolbar">
          {FILTERS.map((each) => (
            <button
              aria-pressed={each === filter}
              className={styles.filter}
              data-testid={`board-filter-${each}`}
              key={each}
              onClick={() => setFilter(each)}
              type="button"
            >
              {say(`board.filter.${each}`)}
            </button>
          ))}
        </div>
        <span className={styles.keys}>{say('board.keys')}</span>
      </div>
      {all.length === 0 ? (
        <EmptyState hint={say('board.empty.hint')} title={say('board.empty')} />
      ) : cars.length === 0 ? (
        <EmptyState title={say('board.empty.filter')} />
      ) : (
        <BoardColumns
          cars={cars}
          chosen={chosen ?? cars[0]?.visit.id}
          draw={(car) => (
            <BoardCard
              car={car}
              now={now}
              offsetMinutes={shop.offsetMinutes}
              warningMinutes={shop.promiseWarningMinutes}
            />
          )}
          onChoose={setChosen}
          onMove={(car, to) => void move(car, to)}
          onOpen={open}
        />
      )}
      {dispatched === undefined ? null : (
        <DispatchDialog
          onClose={() => setDispatched(undefined)}
          plate={formatPlate(dispatched.vehicle.plate)}
          visit={dispatched.visit}
        />
      )}
    </div>
  )
}
