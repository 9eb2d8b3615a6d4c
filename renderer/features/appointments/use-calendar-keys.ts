import { useKeys } from '#renderer/ui/use-keys.ts'
import type { AppointmentId } from '#shared/domain/appointment/appointment.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import type { AppointmentActs } from './appointment-panel.tsx'

interface CalendarKeys {
  readonly day: Day
  readonly today: Day
  /** Of the day, in the order they are walked through. */
  readonly ids: readonly AppointmentId[]
  readonly chosen: AppointmentId | undefined
  readonly onDay: (day: Day) => void
  readonly onChoose: (id: AppointmentId) => void
  readonly onView: (view: 'day' | 'week') => void
  readonly onNew: () => void
  readonly onPrepare: () => void
  readonly acts: AppointmentActs
}

/** The keys of the calendar: ← → days, ↑ ↓ appointments, a letter for each answer. */
export const useCalendarKeys = (given: CalendarKeys): void => {
  const { day, today, ids, chosen, onDay, onChoose, onView, onNew, onPrepare, acts } = given
  const walk = (by: 1 | -1) => (): void => {
    const at = chosen === undefined ? -1 : ids.indexOf(chosen)
    const next = ids[at === -1 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))]
    if (next === undefined) return
    onChoose(next)
    document.querySelector<HTMLElement>(`[data-appointment="${next}"]`)?.focus()
  }
  useKeys({
    ArrowLeft: () => onDay(addDays(day, -1)),
    ArrowRight: () => onDay(addDays(day, 1)),
    PageUp: () => onDay(addDays(day, -7)),
    PageDown: () => onDay(addDays(day, 7)),
    ArrowUp: walk(-1),
    ArrowDown: walk(1),
    T: () => onDay(today),
    D: () => onView('day'),
    W: () => onView('week'),
    N: onNew,
    P: onPrepare,
    K: acts.keep,
    M: acts.miss,
    V: acts.move,
    X: acts.cancel,
    S: acts.setAllAside,
    C: acts.confirm,
  })
}
