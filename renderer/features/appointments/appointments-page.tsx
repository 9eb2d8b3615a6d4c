import { type ReactNode, useEffect, useState } from 'react'
import { IssuedPaperDialog } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go, goInstead } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { AppointmentId } from '#shared/domain/appointment/appointment.ts'
import { computeCapacity } from '#shared/domain/appointment/compute-capacity.ts'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import { addDays, compareDays, type Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { AppointmentPanel } from './appointment-panel.tsx'
import styles from './appointments-page.module.css'
import { CalendarHead } from './calendar-head.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import { DayLoad } from './day-load.tsx'
import { DayView } from './day-view.tsx'
import { listCalendar } from './list-calendar.ts'
import { MoveDialog } from './move-dialog.tsx'
import { useAppointmentActs } from './use-appointment-acts.ts'
import { useCalendarKeys } from './use-calendar-keys.ts'
import { usePrepareDay } from './use-prepare-day.ts'
import { WeekView } from './week-view.tsx'

interface AppointmentsPageProps {
  readonly day?: Day
  /** The one to begin with. */
  readonly appointmentId?: AppointmentId
}

/** The calendar: what each day can take, who comes when, and what became of it. */
export const AppointmentsPage = ({
  day: named,
  appointmentId,
}: AppointmentsPageProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const today = dayOf(now, shop.offsetMinutes)
  const day = named ?? today
  const calendar = useLive((db) => listCalendar(db, day), [day])
  const [view, setView] = useState<'day' | 'week'>('day')
  const [picked, setPicked] = useState(appointmentId)
  const { acts, asked, paper, close, openOne } = useAppointmentActs()
  const all = calendar?.appointments.filter((each) => each.day === day) ?? []
  // What was called off takes no place in the workshop; the week's lists still show it.
  const shown = view === 'day' ? all.filter(({ state }) => state !== 'cancelled') : all
  const first = shown.find(({ state }) => state === 'booked') ?? shown[0]
  const chosen = shown.find(({ id }) => id === picked) ?? first
  const onDay = (next: Day): void => goInstead({ name: 'appointments', day: next })
  const onNew = (): void =>
    go({ name: 'appointment', day: compareDays(day, today) < 0 ? today : day })
  // On today's page the evening's work is tomorrow's list.
  const prepared = day <= today ? addDays(today, 1) : day
  const prepare = usePrepareDay(prepared, onDay)
  const actsOfChosen = acts(chosen)
  useCalendarKeys({
    day,
    today,
    ids: shown.map(({ id }) => id),
    chosen: chosen?.id,
    onDay,
    onChoose: setPicked,
    onView: setView,
    onNew,
    onPrepare: prepare,
    acts: actsOfChosen,
  })
  const isRead = calendar !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day's first appointment takes the focus, nothing else moves it
  useEffect(() => {
    if (!isRead || document.activeElement?.matches('input, textarea') === true) return
    document.querySelector<HTMLElement>('[data-appointment][tabindex="0"]')?.focus()
  }, [isRead, day, view])
  if (calendar === undefined) return null
  const capacity = computeCapacity({
    ...calendar,
    day,
    now,
    offsetMinutes: shop.offsetMinutes,
    workday: workdayOf(shop),
  })
  const block = {
    chosen: chosen?.id,
    now,
    onChoose: setPicked,
    onOpen: openOne,
  }
  return (
    <div className={styles.page} data-testid="appointments">
      <CalendarHead
        appointments={all}
        day={day}
        onDay={onDay}
        onNew={onNew}
        onPrepare={prepare}
        onView={setView}
        prepared={prepared}
        today={today}
        view={view}
      />
      <div className={styles.body}>
        {view === 'day' ? (
          <DayView {...block} appointments={shown} calendar={calendar} day={day} />
        ) : (
          <WeekView
            {...block}
            appointments={calendar.appointments}
            calendar={calendar}
            day={day}
            onChoose={(id) => {
              setPicked(id)
              const on = calendar.appointments.find((each) => each.id === id)?.day
              if (on !== undefined && on !== day) onDay(on)
            }}
            onDay={onDay}
          />
        )}
        <aside className={styles.side}>
          {chosen === undefined ? (
            <EmptyState hint={say('appointments.emptyHint')} title={say('appointments.empty')} />
          ) : (
            <AppointmentPanel
              acts={actsOfChosen}
              appointment={chosen}
              calendar={calendar}
              now={now}
            />
          )}
          <DayLoad capacity={capacity} />
        </aside>
      </div>
      {asked?.what === 'move' ? (
        <MoveDialog
          appointment={asked.appointment}
          onClose={close}
          onMoved={({ day: to, id }) => {
            close()
            setPicked(id)
            onDay(to)
          }}
        />
      ) : null}
      {paper === undefined ? null : <IssuedPaperDialog onClose={close} paper={paper} />}
      {asked?.what === 'cancel' ? (
        <CancelDialog appointment={asked.appointment} onClose={close} />
      ) : null}
    </div>
  )
}
