import { approveJob, declineJob, listApproved } from '#shared/domain/approval/decide-job.ts'
import { jobDraftFrom } from '#shared/domain/catalogue/standard-job.ts'
import { addComparison } from '#shared/domain/comparison/change-comparisons.ts'
import { deferredFrom, reviveDeferred } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { addCharge, setCeiling } from '#shared/domain/estimate/change-charges.ts'
import { addJob } from '#shared/domain/estimate/change-jobs.ts'
import { computeEstimate } from '#shared/domain/estimate/compute-estimate.ts'
import type { Job, JobId } from '#shared/domain/estimate/job.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { dispatchVisit } from '#shared/domain/visit/dispatch-visit.ts'
import { finishJob } from '#shared/domain/visit/finish-job.ts'
import { issueRepairOrder } from '#shared/domain/visit/issue-repair-order.ts'
import { moveVisit } from '#shared/domain/visit/move-step.ts'
import { startVisit } from '#shared/domain/visit/start-visit.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { answerStep } from '#shared/domain/workshop/answer-step.ts'
import {
  canCheck,
  checkColleaguesWork,
  needsMutualCheck,
} from '#shared/domain/workshop/check-work.ts'
import { checkGrade, listOpenWork } from '#shared/domain/workshop/grade.ts'
import { doerOf, listDoers } from '#shared/domain/workshop/worker-of.ts'
import { addMonths } from '#shared/kernel/day.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import { type Result, unwrap } from '#shared/kernel/result.ts'
import { stepValue } from './catalogue/work-steps.ts'
import { buildComparisons } from './comparison-samples.ts'
import type { DemoCar } from './demo-cars.ts'
import { signContractOf } from './demo-contract.ts'
import { buildIntake } from './demo-intake.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import type { DemoWorld } from './demo-world.ts'
import { JOB_REASONS, type VisitPlan } from './visit-plans.ts'

const REASONS_AGAINST = [
  ...[
    '下次保养再换',
    '还能再用一段时间',
    '最近手头紧，先不做',
    '回去跟家里商量一下',
    '打算明年换车',
  ],
]

/** How a story is told: which car, why it came, and when each thing happened. */
export interface StoryInput {
  readonly car: DemoCar
  readonly plan: VisitPlan
  readonly arrivedAt: Instant
  readonly promisedAt: Instant
  readonly km: number
  /** The moment so many minutes after arrival. */
  readonly after: (minutes: number) => Instant
  /** Whether steps are ticked off one by one; absent: the shop did not write them down yet. */
  readonly hasSteps?: boolean
}

/**
 * One visit of the demo shop, step by step through the same rules as a real one: a demo record that
 * a rule would refuse cannot be told, it throws.
 */
export class VisitStory {
  visit: Visit
  /** Deferred work that came of the visit or was taken up by it. */
  readonly deferred: DeferredJob[] = []
  readonly input: StoryInput
  readonly world: DemoWorld
  private readonly standardJobs = new Map<JobId, string>()

  constructor(world: DemoWorld, input: StoryInput) {
    const { car, plan, arrivedAt, promisedAt, km } = input
    this.world = world
    this.input = input
    world.moveTo(arrivedAt)
    const started = startVisit({
      id: world.nextId<'Visit'>(),
      customerId: car.customer.id,
      vehicleId: car.vehicle.id,
      advisorId: world.pickStaff('advisor').id,
      at: arrivedAt,
      promisedAt,
      locale: DEMO_SHOP.paperLocale,
      offsetMinutes: DEMO_SHOP.offsetMinutes,
      intake: buildIntake(world.random, { car, plan, km }),
    })
    this.visit = unwrap(started)
  }

  moveTo(step: BoardStep, minutes: number): void {
    this.apply(moveVisit(this.visit, step, this.input.after(minutes)))
  }

  /** Writes the estimate: the plan's jobs, some extras, and what the car has had deferred. */
  estimate(extraShare: number, deferred: readonly DeferredJob[]): void {
    const { plan } = this.input
    const extras = plan.extras.filter(() => this.world.random.chance(extraShare))
    const names = new Set<string>()
    for (const id of [...plan.jobs, ...extras]) {
      const known = deferred.find(({ name }) => name === this.world.getJob(id).name)
      names.add(this.world.getJob(id).name)
      if (known === undefined) this.addStandardJob(id)
      else this.revive(known)
    }
    for (const one of deferred) {
      if (!names.has(one.name) && this.world.random.chance(0.5)) this.revive(one)
    }
    if (this.world.random.chance(0.12)) {
      this.apply(
        addCharge(this.visit, {
          id: this.world.nextId<'Charge'>(),
          kind: 'diagnosis',
          name: '电脑检测',
          amount: ofMajor(80),
        }),
      )
    }
  }

  /** The customer's limit, with room for what may still turn up, in whole hundreds. */
  agreeCeiling(): void {
    const { total } = computeEstimate(this.visit)
    this.apply(setCeiling(this.visit, money(Math.ceil((total * 2) / 10_000) * 10_000)))
  }

  /** The customer's answers: yes to the main job, and no to some of the others. */
  answer(minutes: number, declineShare: number): void {
    const { random } = this.world
    const at = this.input.after(minutes)
    const { person } = this
    const method = random.pick(['signature', 'signature', 'signature', 'phone', 'message'] as const)
    for (const [index, job] of this.visit.jobs.entries()) {
      if (index === 0 || !random.chance(declineShare)) {
        this.apply(approveJob(this.visit, job.id, { method, person, at }))
        continue
      }
      const offerAgainOn = addMonths(this.visit.day, random.whole(1, 6))
      const reason = random.pick(REASONS_AGAINST)
      this.apply(declineJob(this.visit, job.id, { method, person, at, reason, offerAgainOn }))
      this.defer(job.id)
    }
  }

  /** The order is issued, and the car given to a technician. */
  order(minutes: number, bay: Bay = this.world.random.pick(this.world.bays)): void {
    const at = this.input.after(minutes)
    const day = dayOf(at, DEMO_SHOP.offsetMinutes)
    const number = this.world.takeNumber('repair-order', day)
    this.apply(issueRepairOrder(this.visit, number, at))
    this.apply(
      dispatchVisit(this.visit, {
        technician: this.pickTechnician(),
        bayId: bay.id,
      }),
    )
    signContractOf(this, minutes)
  }

  /** Something is found during the repair; the customer agrees by phone, or has not answered yet. */
  findMore(standardJob: string, minutes: number, isApproved: boolean): void {
    const jobId = this.addStandardJob(standardJob)
    if (!isApproved) return
    const at = this.input.after(minutes)
    this.apply(approveJob(this.visit, jobId, { method: 'phone', person: this.person, at }))
  }

  /** Everything agreed is done, its check points answered, and looked at as its kind asks. */
  finishJobs(minutes: number): void {
    for (const job of listApproved(this.visit)) {
      this.answerSteps(job.id, minutes)
      this.apply(finishJob(this.visit, job.id, true, this.input.after(minutes)))
      this.checkMutually(job.id, minutes)
    }
  }

  /** Old beside new, for the jobs where there is something to see. */
  compare(): void {
    for (const [jobId, standardJob] of this.standardJobs) {
      for (const comparison of buildComparisons(this.world, standardJob, jobId)) {
        this.apply(addComparison(this.visit, comparison))
      }
    }
  }

  apply(result: Result<Visit>): void {
    const visit = unwrap(result)
    // The unit of work writes the time of a change; a story has no unit of work.
    this.visit = { ...visit, updatedAt: visit.steps.at(-1)?.at ?? visit.updatedAt }
  }

  /** The first `count` steps of a job, or all of them, with what was measured. */
  answerSteps(jobId: JobId, minutes: number, count?: number): void {
    const job = this.visit.jobs.find(({ id }) => id === jobId)
    const by = job === undefined ? undefined : doerOf(this.visit, job)
    if (by === undefined) return
    for (const [index, step] of (job?.steps ?? []).slice(0, count).entries()) {
      const at = this.input.after(minutes)
      const value = step.unit === undefined ? undefined : stepValue(step)
      this.apply(answerStep(this.visit, jobId, index, { isDone: true, by, at, value }))
    }
  }

  /** A colleague who had no hand in it looks at the work that asks for one. */
  private checkMutually(jobId: JobId, minutes: number): void {
    const job = this.visit.jobs.find(({ id }) => id === jobId)
    if (job === undefined || !needsMutualCheck(job)) return
    const doers = listDoers(this.visit, job)
    const by = this.world.staff.find((each) => canCheck(each) && !doers.includes(each.id))
    if (by === undefined) return
    const at = this.input.after(minutes)
    this.apply(checkColleaguesWork(this.visit, jobId, { by, at }))
  }

  /** Whoever comes next, unless the work is too hard for them: then a senior. */
  private pickTechnician(): Staff {
    const picked = this.world.pickStaff('technician')
    if (checkGrade(this.visit, picked, listOpenWork(this.visit)).ok) return picked
    return this.world.staff.find(({ grade }) => grade === 'senior') ?? picked
  }

  private get person(): string {
    const { name, contact } = this.input.car.customer
    return contact ?? name
  }

  private addStandardJob(id: string): JobId {
    const { nextId } = this.world
    const draft = jobDraftFrom(
      this.world.getJob(id),
      DEMO_SHOP.labourRate,
      () => nextId<'PartLine'>(),
      this.input.car.vehicle,
    )
    const { steps, ...rest } = draft
    const kept = this.input.hasSteps === true && steps !== undefined ? { steps } : {}
    const jobId = this.add({ ...rest, ...kept, reason: JOB_REASONS[id] ?? '' })
    this.standardJobs.set(jobId, id)
    return jobId
  }

  private revive(deferred: DeferredJob): void {
    const revived = reviveDeferred(deferred, this.visit.id)
    this.deferred.push(revived.deferred)
    this.add(revived.draft)
  }

  private add(draft: JobDraft): JobId {
    const id = this.world.nextId<'Job'>()
    this.apply(addJob(this.visit, id, draft))
    return id
  }

  private defer(jobId: JobId): void {
    const job = this.visit.jobs.find(({ id }) => id === jobId) as Job
    this.deferred.push(deferredFrom(this.visit, job, this.world.nextId<'DeferredJob'>()))
  }
}
