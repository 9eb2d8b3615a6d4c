import type { Refusal } from '#renderer/i18n/use-explain.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { listOpenWork } from '#shared/domain/workshop/grade.ts'
import { listRunning } from '#shared/domain/workshop/running-clocks.ts'
import { workerOf } from '#shared/domain/workshop/worker-of.ts'
import { clockIn, pause } from '../commands.ts'
import type { Workshop } from '../list-workshop.ts'

/** The clock of the car that has the focus: its technician begins the next job, or pauses. */
export interface CarClock {
  readonly start: (car: HTMLElement | undefined) => void
  readonly pause: (car: HTMLElement | undefined) => void
}

/** The clocks of the cars of an overview, by one key each. */
export function useCarClock(workshop: Workshop | undefined): CarClock {
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const told = async (doing: Promise<{ ok: true } | ({ ok: false } & Refusal)>): Promise<void> => {
    const done = await doing
    if (!done.ok) notify('bad', explain(done))
  }
  const find = (car: HTMLElement | undefined) => {
    const record = workshop?.cars.find(({ visit }) => visit.id === car?.dataset.visit)
    const load = workshop?.technicians.find(({ of }) => of.id === car?.dataset.technician)
    return record === undefined || load === undefined
      ? undefined
      : { visit: record.visit, technician: load.of }
  }
  return {
    start: (car) => {
      const found = find(car)
      if (found === undefined) {
        // A car nobody has is given to somebody first.
        if (car !== undefined) notify('bad', explain({ code: 'move.no-technician' }))
        return
      }
      const { visit, technician } = found
      const job = listOpenWork(visit).find((each) => workerOf(visit, each) === technician.id)
      if (job !== undefined) void told(clockIn(session, visit.id, job.id, technician))
      else notify('bad', explain({ code: 'clock.nothing-to-do' }))
    },
    pause: (car) => {
      const found = find(car)
      if (found === undefined) return
      const { visit, technician } = found
      const running = listRunning(visit).find(({ staffId }) => staffId === technician.id)
      if (running !== undefined) {
        void told(pause(session, visit.id, running.jobId, technician.id))
      } else
        notify('bad', explain({ code: 'clock.nothing-runs', detail: { name: technician.name } }))
    },
  }
}
