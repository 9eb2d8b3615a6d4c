import { useKeys } from '#renderer/ui/use-keys.ts'
import { BOARD_STEPS, type BoardStep } from '#shared/domain/visit/board-step.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { BoardCar } from './board-car.ts'

interface BoardKeys {
  readonly cars: readonly BoardCar[]
  readonly chosen: VisitId | undefined
  readonly choose: (visitId: VisitId) => void
  readonly open: (car: BoardCar) => void
  readonly move: (car: BoardCar, to: BoardStep) => void
  readonly dispatch: (car: BoardCar) => void
  /** Calls the owner to the counter, or ends the call. */
  readonly call: (car: BoardCar) => void
}

const columnsOf = (cars: readonly BoardCar[]): readonly (readonly BoardCar[])[] =>
  BOARD_STEPS.map((step) => cars.filter((car) => car.visit.step === step))

/** The car reached from `from` by an arrow: in its column, or at the same height of the next full one. */
export const nextCar = (
  cars: readonly BoardCar[],
  from: VisitId | undefined,
  arrow: 'up' | 'down' | 'left' | 'right',
): BoardCar | undefined => {
  const columns = columnsOf(cars)
  const column = columns.findIndex((list) => list.some((car) => car.visit.id === from))
  if (column === -1) return columns.flat()[0]
  const here = columns[column] ?? []
  const row = here.findIndex((car) => car.visit.id === from)
  if (arrow === 'up') return here[row - 1] ?? here[row]
  if (arrow === 'down') return here[row + 1] ?? here[row]
  const by = arrow === 'right' ? 1 : -1
  for (let at = column + by; at >= 0 && at < columns.length; at += by) {
    const there = columns[at] ?? []
    if (there.length > 0) return there[Math.min(row, there.length - 1)]
  }
  return here[row]
}

/** The keys of the board: arrows choose, Enter opens, [ and ] move, D dispatches, C calls. */
export const useBoardKeys = ({
  cars,
  chosen,
  choose,
  open,
  move,
  dispatch,
  call,
}: BoardKeys): void => {
  const car = cars.find((each) => each.visit.id === chosen)
  const walk = (arrow: 'up' | 'down' | 'left' | 'right') => () => {
    const next = nextCar(cars, chosen, arrow)
    if (next !== undefined) choose(next.visit.id)
  }
  const step = (by: 1 | -1) => () => {
    if (car === undefined) return
    const to = BOARD_STEPS[BOARD_STEPS.indexOf(car.visit.step) + by]
    if (to !== undefined) move(car, to)
  }
  // Keys that type belong to a field that has the focus.
  const isTyping = (): boolean =>
    document.activeElement?.matches('input, textarea, select') === true
  const onCar = (act: () => void) => (): void => {
    if (!isTyping()) act()
  }
  useKeys({
    ArrowUp: onCar(walk('up')),
    ArrowDown: onCar(walk('down')),
    ArrowLeft: onCar(walk('left')),
    ArrowRight: onCar(walk('right')),
    Enter: car === undefined ? undefined : onCar(() => open(car)),
    '[': onCar(step(-1)),
    ']': onCar(step(1)),
    'Shift+ArrowLeft': onCar(step(-1)),
    'Shift+ArrowRight': onCar(step(1)),
    D: car === undefined ? undefined : onCar(() => dispatch(car)),
    C: car === undefined ? undefined : onCar(() => call(car)),
  })
}
