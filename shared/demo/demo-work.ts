import { listApproved } from '#shared/domain/approval/decide-job.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import { dispatchVisit } from '#shared/domain/visit/dispatch-visit.ts'
import { checkGrade, listOpenWork } from '#shared/domain/workshop/grade.ts'
import { pauseClock } from '#shared/domain/workshop/pause-clock.ts'
import { startClock } from '#shared/domain/workshop/start-clock.ts'
import { noteWait } from '#shared/domain/workshop/start-wait.ts'
import type { VisitStory } from './visit-story.ts'

/** Clocked work on the open jobs, one after the other, between two minutes of the story. */
export function clockJobs(story: VisitStory, from: number, until: number): void {
  const jobs = listOpenWork(story.visit)
  for (const [index, job] of jobs.entries()) {
    const share = (until - from) / jobs.length
    startOn(story, job.id, from + index * share)
    const at = story.input.after(from + (index + 1) * share)
    story.apply(pauseClock(story.visit, { jobId: job.id, at }))
  }
}

/**
 * The first open job is being worked on now, its first steps ticked. Nobody is clocked in twice: a
 * technician who is busy with another car hands this one to somebody who is not.
 */
export function workNow(story: VisitStory, from: number, busy: Set<StaffId>): void {
  const [job] = listOpenWork(story.visit)
  if (job === undefined) return
  const { technicianId, bayId } = story.visit
  if (technicianId === undefined || busy.has(technicianId)) {
    const free = story.world.staff.find(
      (each) =>
        each.roles.includes('technician') &&
        !busy.has(each.id) &&
        checkGrade(story.visit, each, listOpenWork(story.visit)).ok,
    )
    if (free === undefined) return
    story.apply(dispatchVisit(story.visit, { technician: free, bayId }))
  }
  startOn(story, job.id, from)
  story.answerSteps(job.id, from, 2)
  if (story.visit.technicianId !== undefined) busy.add(story.visit.technicianId)
}

/** What a car stands waiting for. */
export function waitsFor(story: VisitStory): void {
  const part = listApproved(story.visit).flatMap((job) => job.parts)[0]
  story.apply(noteWait(story.visit, `${part?.name ?? '配件'}，供应商下午送到`))
}

function startOn(
  story: VisitStory,
  jobId: Parameters<typeof pauseClock>[1]['jobId'],
  minutes: number,
) {
  const worker = story.world.staff.find(({ id }) => id === story.visit.technicianId)
  if (worker === undefined) return
  const id = story.world.nextId<'Clocking'>()
  story.apply(startClock(story.visit, { id, jobId, worker, at: story.input.after(minutes) }, []))
}
