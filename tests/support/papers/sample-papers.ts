import { createHash } from 'node:crypto'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import type { Approval } from '#shared/domain/approval/approval.ts'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { readingOf } from '#shared/domain/comparison/reading.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { inspectionItemsFor } from '#shared/domain/inspection/inspection-items.ts'
import type { DocumentLocale, PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { PAPER_KINDS, PAPER_PREFIX } from '#shared/domain/papers/paper-kind.ts'
import { issueSettlement } from '#shared/domain/settlement/issue-settlement.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { deliverVisit } from '#shared/domain/visit/deliver-visit.ts'
import { allDeliveryDone } from '#shared/domain/visit/delivery-check.ts'
import { NOTHING_YET } from '#shared/domain/visit/nothing-yet.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { day } from '#shared/kernel/day.ts'
import { hours } from '#shared/kernel/hours.ts'
import { addMinutes, dayOf, type Instant, instant } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '../domain/ids.ts'
import { OFFSET } from '../domain/times.ts'
import {
  readSamplePhoto,
  readVisitFile,
  type SampleComparison,
  type SampleFile,
  type SampleJob,
  type SampleName,
} from './read-visit-file.ts'

const at = (text: string): Instant => unwrap(instant(text))

/** A sample visit as delivered, ready to make any of its papers from. */
export interface SamplePaper {
  readonly input: (kind: PaperKind, locale?: DocumentLocale) => Promise<PaperInput>
  readonly visit: Visit
  /** Photos by hash. */
  readonly images: Readonly<Record<string, Uint8Array>>
}

/**
 * Turns a sample visit file into records, so that papers are tested on the very visits the tour
 * drives. A small stand-in: the app reads such files through shared/visit-file, with all checks.
 */
export function samplePaper(name: SampleName): SamplePaper {
  const file = readVisitFile(name)
  const images: Record<string, Uint8Array> = {}
  const visit = deliveredVisit(file, images)
  const numbers = numbersOf(visit)
  return {
    visit,
    images,
    input: async (kind, locale = file.locale) => ({
      shop: shopOf(file),
      customer: customerOf(file, visit),
      vehicle: vehicleOf(file, visit),
      visit,
      number: numbers[kind] ?? '',
      numbers,
      locale,
      catalogue: await loadCatalogue(locale),
      issuedAt: at(file.settlement.deliveredAt),
      staffName: (id: StaffId) => STAFF.get(id) ?? '?',
    }),
  }
}

/** The forms that say something about every sample visit. */
export const SAMPLE_KINDS = [
  'intake-inspection',
  'estimate',
  'repair-order',
  'supplement',
  'old-parts',
  'final-inspection',
  'settlement',
  'certificate',
] as const satisfies readonly PaperKind[]

const STAFF = new Map<StaffId, string>()

function hire(name: string): StaffId {
  const id = anId<'Staff'>()
  STAFF.set(id, name)
  return id
}

function numbersOf(visit: Visit): Partial<Record<PaperKind, string>> {
  const stem = `${visit.day.replaceAll('-', '')}-007`
  return Object.fromEntries(PAPER_KINDS.map((kind) => [kind, `${PAPER_PREFIX[kind]}-${stem}`]))
}

function shopOf({ shop }: SampleFile): Shop {
  return {
    id: 'shop',
    name: '广州车之友汽车服务有限公司',
    address: '广州市天河区中山大道西88号',
    phone: '020-38290000',
    currency: 'CNY',
    offsetMinutes: OFFSET,
    labourRate: money(18_000),
    paperLocale: 'zh-CN',
    promiseWarningMinutes: 30,
    serviceInterval: { km: 10_000, months: 6 },
    isDemo: true,
    ...shop,
  }
}

function customerOf({ customer, intake }: SampleFile, visit: Visit): Customer {
  return { id: visit.customerId, kind: 'person', createdAt: at(intake.arrivedAt), ...customer }
}

function vehicleOf({ vehicle, intake }: SampleFile, visit: Visit): Vehicle {
  const { firstRegisteredOn, ...rest } = vehicle
  return {
    id: visit.vehicleId,
    customerId: visit.customerId,
    kind: 'car',
    energy: 'petrol',
    createdAt: at(intake.arrivedAt),
    ...rest,
    ...(firstRegisteredOn === undefined ? {} : { firstRegisteredOn: day(firstRegisteredOn) }),
  }
}

function deliveredVisit(file: SampleFile, images: Record<string, Uint8Array>): Visit {
  const { arrivedAt, promisedAt, ...intake } = file.intake
  const arrived = at(arrivedAt)
  const leaves = at(file.settlement.deliveredAt)
  const jobs = file.jobs.map((job) => jobOf(job, file.customer.name, arrived))
  const staff = {
    advisor: hire(file.staff.advisor),
    technician: hire(file.staff.technician),
    inspector: hire(file.staff.inspector),
    cashier: hire(file.staff.cashier),
  }
  const { discount = 0, rounding = 0, oldParts, payments, mileageOutKm } = file.settlement
  const draft: Visit = {
    id: anId(),
    customerId: anId(),
    vehicleId: anId(),
    number: `RO-${dayOf(arrived, OFFSET).replaceAll('-', '')}-007`,
    paper: 'ordered',
    step: 'settlement',
    steps: [],
    day: dayOf(arrived, OFFSET),
    arrivedAt: arrived,
    promisedAt: at(promisedAt),
    locale: file.locale,
    advisorId: staff.advisor,
    technicianId: staff.technician,
    intake: { arrival: 'driven', fault: {}, damage: [], belongings: [], ...intake },
    jobs,
    charges: (file.charges ?? []).map((charge) => ({
      ...charge,
      id: anId(),
      amount: money(charge.amount),
    })),
    ...(file.estimate?.ceiling === undefined ? {} : { ceiling: money(file.estimate.ceiling) }),
    estimateVersion: 1,
    ...NOTHING_YET,
    comparisons: file.comparisons.map((comparison) => comparisonOf(comparison, jobs, images)),
    inspections: [],
    bill: {
      discount: money(discount),
      rounding: money(rounding),
      oldParts,
      mileageOutKm,
      payments: payments.map(({ method, amount }) => ({ method, amount: money(amount) })),
    },
    createdAt: arrived,
    updatedAt: leaves,
  }
  const inspected: Visit = {
    ...draft,
    inspections: [
      {
        at: addMinutes(leaves, -20),
        inspectorId: staff.inspector,
        result: 'pass',
        items: inspectionItemsFor(draft).map((item) => ({
          ...item,
          answer: 'pass',
          ...(item.key === 'wheel-bolts' ? { value: '120 N·m' } : {}),
        })),
        ...(file.settlement.roadTestKm === undefined
          ? {}
          : { roadTest: { km: file.settlement.roadTestKm } }),
      },
    ],
  }
  const settled = unwrap(
    issueSettlement(inspected, {
      number: `JS-${draft.day.replaceAll('-', '')}-007`,
      at: addMinutes(leaves, -5),
      cashierId: staff.cashier,
      vehicleKind: 'car',
      offsetMinutes: OFFSET,
    }),
  )
  return unwrap(
    deliverVisit(settled, {
      at: leaves,
      by: staff.advisor,
      checks: allDeliveryDone(settled),
      vehicleKind: 'car',
      offsetMinutes: OFFSET,
    }),
  )
}

function jobOf(sample: SampleJob, person: string, arrived: Instant): Job {
  const { name, category, reason = '', foundDuring = 'reception', labour, decision } = sample
  const job: Job = {
    id: anId(),
    name,
    category,
    reason,
    foundDuring,
    ...(labour === undefined
      ? {}
      : { labour: { hours: hours(Math.round(labour.hours * 100)), rate: money(labour.rate) } }),
    parts: (sample.parts ?? []).map((part) => ({
      ...part,
      id: anId(),
      quantity: quantity(Math.round(part.quantity * 1000)),
      price: money(part.price),
    })),
    approval: { state: 'pending' },
    isDone: decision.answer === 'approved',
  }
  const said = {
    method: decision.method,
    person,
    at: addMinutes(arrived, foundDuring === 'repair' ? 106 : 26),
  }
  const approval: Approval =
    decision.answer === 'approved'
      ? { state: 'approved', ...said, amount: computeJobAmount(job) }
      : {
          state: 'declined',
          ...said,
          reason: decision.reason ?? '',
          ...(decision.offerAgainOn === undefined
            ? {}
            : { offerAgainOn: day(decision.offerAgainOn) }),
        }
  return { ...job, approval }
}

function comparisonOf(
  sample: SampleComparison,
  jobs: readonly Job[],
  images: Record<string, Uint8Array>,
): Comparison {
  const {
    job,
    newValue,
    measured,
    limit,
    oldPhoto,
    newPhoto,
    worseWhen = 'below',
    ...rest
  } = sample
  const linked = job === undefined ? undefined : jobs[job]
  return {
    ...rest,
    id: anId(),
    worseWhen,
    ...(linked === undefined ? {} : { jobId: linked.id }),
    ...(newValue === undefined ? {} : { newValue: readingOf(newValue) }),
    ...(measured === undefined ? {} : { measured: readingOf(measured) }),
    ...(limit === undefined ? {} : { limit: readingOf(limit) }),
    ...(oldPhoto === undefined ? {} : { oldPhoto: photoOf(oldPhoto, images) }),
    ...(newPhoto === undefined ? {} : { newPhoto: photoOf(newPhoto, images) }),
  }
}

function photoOf(path: string, images: Record<string, Uint8Array>): Photo {
  const bytes = readSamplePhoto(path)
  const hash = createHash('sha256').update(bytes).digest('hex')
  images[hash] = bytes
  return {
    hash,
    size: bytes.length,
    mime: 'image/jpeg',
    width: 1280,
    height: 960,
    thumbnail: 'data:image/jpeg;base64,',
  }
}
