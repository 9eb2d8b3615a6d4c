import {
  DndContext,
  type DragEndEvent,
  type DragStartEvent,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { BOARD_STEPS, type BoardStep } from '#shared/domain/visit/board-step.ts'
import { checkMove } from '#shared/domain/visit/move-step.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import styles from './board.module.css'
import type { BoardCar } from './board-car.ts'

interface BoardColumnsProps {
  readonly cars: readonly BoardCar[]
  readonly chosen: VisitId | undefined
  readonly onChoose: (visitId: VisitId) => void
  readonly onOpen: (car: BoardCar) => void
  readonly onMove: (car: BoardCar, to: BoardStep) => void
  readonly draw: (car: BoardCar) => ReactNode
}

interface CardFrameProps extends Pick<BoardColumnsProps, 'onChoose' | 'onOpen'> {
  readonly car: BoardCar
  readonly isChosen: boolean
  readonly children: ReactNode
}

const CardFrame = ({ car, isChosen, onChoose, onOpen, children }: CardFrameProps): ReactNode => {
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id: car.visit.id })
  return (
    <button
      {...listeners}
      aria-pressed={isChosen}
      className={`${styles.card} ${isDragging ? styles.dragging : ''}`}
      data-plate={car.vehicle.plate}
      data-step={car.visit.step}
      data-testid="board-card"
      data-visit={car.visit.id}
      onClick={() => onOpen(car)}
      onFocus={() => onChoose(car.visit.id)}
      ref={setNodeRef}
      style={
        transform === null
          ? undefined
          : { transform: `translate(${transform.x}px, ${transform.y}px)`, zIndex: 10 }
      }
      tabIndex={isChosen ? 0 : -1}
      type="button"
    >
      {children}
    </button>
  )
}

interface ColumnProps {
  readonly step: BoardStep
  readonly count: number
  readonly isRefusing: boolean
  readonly children: ReactNode
}

const Column = ({ step, count, isRefusing, children }: ColumnProps): ReactNode => {
  const say = useSay()
  const { setNodeRef, isOver } = useDroppable({ id: step, disabled: isRefusing })
  const name = say(`trade.step.${step}`)
  return (
    <section
      aria-label={say('board.column', { step: name, count })}
      className={[styles.column, isRefusing ? styles.refusing : '', isOver ? styles.over : ''].join(
        ' ',
      )}
      data-testid={`board-column-${step}`}
      ref={setNodeRef}
    >
      <h3 className={styles.columnTitle}>
        {name} <span className={styles.count}>{count}</span>
      </h3>
      <div className={styles.stack}>{children}</div>
    </section>
  )
}

/** The ten steps side by side. A card is dragged, or moved by keys, as far as the rules allow. */
export const BoardColumns = ({
  cars,
  chosen,
  onChoose,
  onOpen,
  onMove,
  draw,
}: BoardColumnsProps): ReactNode => {
  const [dragged, setDragged] = useState<BoardCar>()
  // A click opens the car; only a pull of some pixels is a drag.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))
  const carOf = (id: unknown): BoardCar | undefined => cars.find((car) => car.visit.id === id)
  const start = (event: DragStartEvent): void => setDragged(carOf(event.active.id))
  const end = (event: DragEndEvent): void => {
    const car = carOf(event.active.id)
    const to = event.over?.id as BoardStep | undefined
    setDragged(undefined)
    if (car !== undefined && to !== undefined && to !== car.visit.step) onMove(car, to)
  }
  return (
    <DndContext
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={end}
      onDragStart={start}
      sensors={sensors}
    >
      <div className={styles.columns} data-testid="board">
        {BOARD_STEPS.map((step) => {
          const here = cars.filter((car) => car.visit.step === step)
          const isRefusing =
            dragged !== undefined &&
            dragged.visit.step !== step &&
            !checkMove(dragged.visit, step).ok
          return (
            <Column count={here.length} isRefusing={isRefusing} key={step} step={step}>
              {here.map((car) => (
                <CardFrame
                  car={car}
                  isChosen={car.visit.id === chosen}
                  key={car.visit.id}
                  onChoose={onChoose}
                  onOpen={onOpen}
                >
                  {draw(car)}
                </CardFrame>
              ))}
            </Column>
          )
        })}
      </div>
    </DndContext>
  )
}
