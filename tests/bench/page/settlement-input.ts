import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import { aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { aSettledVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

const JOBS = 20
const AT = '2026-11-20T04:00:00.000Z' as Instant

/** A job with its labour and one part: two lines of the list. Names are those of the price list. */
const jobs = (): Job[] =>
  listStandardJobs('zh-CN')
    .slice(0, JOBS)
    .map(({ name }, index) =>
      aJob({
        name,
        labour: aLabour(50 + index),
        parts: [aPart({ name: `${name}用配件`, price: money(10_000 + index * 130) })],
      }),
    )

/** Everything a settlement of 40 lines is printed from. */
export async function settlementInput(): Promise<PaperInput> {
  const visit = aSettledVisit({ jobs: jobs() })
  return {
    shop: DEMO_SHOP,
    customer: {
      id: visit.customerId,
      kind: 'person',
      name: '王建国',
      phone: '13801234567',
      createdAt: AT,
    },
    vehicle: {
      id: anId(),
      customerId: visit.customerId,
      plate: '京N8K3F2',
      plateColor: 'blue',
      vin: 'LSVAB2BR0NN100001',
      make: '上汽大众',
      model: '朗逸',
      kind: 'car',
      energy: 'petrol',
      firstRegisteredOn: day('2022-05-20'),
      createdAt: AT,
    },
    visit,
    number: 'JS-20261120-001',
    numbers: { 'repair-order': 'RO-20261120-001' },
    locale: 'zh-CN',
    catalogue: await loadCatalogue('zh-CN'),
    issuedAt: AT,
    staffName: () => '李娜',
  }
}
