import { type ReactNode, Suspense, useState } from 'react'
import { findVehicle } from '#renderer/db/repositories/vehicles.ts'
import { CatalogueDialog } from '#renderer/features/estimate/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import styles from './appointment-editor.module.css'
import { type AppointmentForm, plannedHours } from './appointment-form.ts'
import { CallerFields } from './caller-fields.tsx'
import { DayLoad } from './day-load.tsx'
import { PickUpFields } from './pick-up-fields.tsx'
import { TimeFields } from './time-fields.tsx'
import { useAppointmentEditor } from './use-appointment-editor.ts'
import { useSlot } from './use-slot.ts'
import { WantedJobs } from './wanted-jobs.tsx'

interface AppointmentEditorProps {
  readonly appointment: Appointment | undefined
  readonly draftKey: string
  readonly start: AppointmentForm
  readonly staff: readonly Staff[]
  readonly bays: readonly Bay[]
}

/** A job that is not on the price list: its name, no figures yet. */
const freeJob = (name: string): JobDraft => ({
  name,
  category: 'minor',
  reason: '',
  foundDuring: 'reception',
  parts: [],
})

/** The day a new appointment was being written for. */
const backTo = (at: Instant | undefined, offsetMinutes: number): { readonly day?: Day } =>
  at === undefined ? {} : { day: dayOf(at, offsetMinutes) }

/** The form in the order of the call: who, what, when, by whom. */
export const AppointmentEditor = (props: AppointmentEditorProps): ReactNode => {
  const { appointment, draftKey, start, staff, bays } = props
  const say = useSay()
  const { shop } = useSession()
  const editing = useAppointmentEditor(appointment, draftKey, start)
  const { draft, patch, errorOf, form, save } = editing
  const { value } = draft
  const [isPicking, setPicking] = useState(false)
  const { vehicleId } = value
  const vehicle = useLive(
    async (db) => (vehicleId === undefined ? undefined : await findVehicle(db, vehicleId)),
    [vehicleId],
  )
  const { warnings, capacity } = useSlot(
    value.at === undefined
      ? undefined
      : {
          at: value.at,
          hours: plannedHours(value),
          plate: value.plate,
          vehicleId,
          ...(value.technicianId === undefined ? {} : { technicianId: value.technicianId }),
          ...(value.bayId === undefined ? {} : { bayId: value.bayId }),
        },
    appointment?.id,
  )
  const isPrepared = appointment?.visitId !== undefined
  const pick = isPrepared ? undefined : () => setPicking(true)
  const back = (): void =>
    go({
      name: 'appointments',
      ...(appointment === undefined
        ? backTo(value.at, shop.offsetMinutes)
        : { day: appointment.day, appointmentId: appointment.id }),
    })
  const add = (job: JobDraft): void => {
    patch({ jobs: [...value.jobs, job] })
    setPicking(false)
  }
  useKeys({ 'Ctrl+Enter': () => void save(), F2: pick, Escape: back })
  if (!draft.isReady) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for the field that is left
    <div className={styles.page} data-testid="appointment-form" onBlur={draft.flush} ref={form}>
      <div className={styles.head}>
        <h1>{say(appointment === undefined ? 'appointments.new' : 'appointments.edit')}</h1>
        {draft.isRestored ? (
          <>
            <StatusTag tone="info">{say('reception.restored')}</StatusTag>
            <Button
              data-testid="appointment-clear"
              look="quiet"
              onClick={() => void draft.discard()}
              size="small"
            >
              {say('reception.clear')}
            </Button>
          </>
        ) : null}
        <span className={styles.end}>
          <Button data-testid="appointment-back" keys="Esc" onClick={back}>
            {say('appointments.back')}
          </Button>
          <Button
            data-testid="appointment-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('appointments.save')}
          </Button>
        </span>
      </div>
      {warnings.length === 0 ? null : (
        <ul className={styles.warnings} data-testid="appointment-warnings" role="status">
          {warnings.map((words) => (
            <li key={words}>
              <span aria-hidden>▲</span> {words}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card title={say('appointments.caller')}>
            <CallerFields
              errorOf={errorOf}
              isNew={appointment === undefined}
              onChange={patch}
              value={value}
            />
          </Card>
          {capacity === undefined ? null : (
            <DayLoad
              capacity={capacity}
              {...(value.at === undefined ? {} : { on: dayOf(value.at, shop.offsetMinutes) })}
            />
          )}
        </div>
        <Card title={say('appointments.work')}>
          <div className={styles.fields}>
            <TextField
              error={errorOf('appointment-wanted')}
              label={say('appointments.wanted')}
              name="appointment-wanted"
              onChange={(wanted) => patch({ wanted })}
              rows={3}
              value={value.wanted}
            />
            <WantedJobs
              isLocked={isPrepared}
              jobs={value.jobs}
              onPick={pick}
              onRemove={(index) =>
                patch({ jobs: value.jobs.filter((_, other) => other !== index) })
              }
            />
          </div>
        </Card>
        <div className={styles.column}>
          <Card title={say('appointments.time')}>
            <TimeFields
              bays={bays}
              errorOf={errorOf}
              onChange={patch}
              staff={staff}
              value={value}
            />
          </Card>
          <Card title={say('appointments.pickUp')}>
            <PickUpFields errorOf={errorOf} onChange={patch} staff={staff} value={value} />
          </Card>
        </div>
      </div>
      {isPicking ? (
        <Suspense fallback={null}>
          <CatalogueDialog
            onClose={() => setPicking(false)}
            vehicle={vehicle}
            onFree={(name) => (name === '' ? setPicking(false) : add(freeJob(name)))}
            onPick={add}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
