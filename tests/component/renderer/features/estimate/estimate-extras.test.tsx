// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { deferredFrom } from '#shared/domain/deferred/defer-job.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { figure, openEstimate } from './open-estimate.tsx'

afterEach(() => {
  cleanup()
  window.location.hash = ''
})

const field = <T extends HTMLElement = HTMLInputElement>(name: string): T => {
  const found = document.querySelector<T>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}
const owner: Staff = {
  id: anId(),
  name: '唐立伟',
  roles: ['owner'],
  isActive: true,
}

/** Pads that on a 朗逸 take an hour, and may need discs. */
const PADS: StandardJob = {
  id: 'front-brake-pads',
  group: 'brakes',
  name: '更换前制动摩擦片套',
  category: 'special',
  hours: hours(120),
  parts: [
    {
      name: '前制动摩擦片',
      unit: '套',
      quantity: quantity(1000),
      choices: [
        { class: 'original', price: money(56_800), cost: money(40_000), number: '18D 698 151' },
        { class: 'equivalent', brand: '博世', price: money(39_800), cost: money(24_000) },
      ],
    },
  ],
  likelyParts: [
    {
      name: '前制动盘',
      unit: '个',
      quantity: quantity(2000),
      choices: [{ class: 'original', price: money(46_800), cost: money(34_000) }],
    },
  ],
  fits: [{ make: '上汽大众', model: '朗逸', hours: hours(100) }],
  searchKeys: ['更换前制动摩擦片套', 'ghqzdmcpt'],
  order: 2,
}

const takePads = async (): Promise<void> => {
  await userEvent.keyboard('{F2}')
  await screen.findByTestId('catalogue-item-front-brake-pads')
  await userEvent.keyboard('ghqzdmcpt')
}

describe('a job of the price list', () => {
  it('comes with the hours of this model and says so', async () => {
    const { session, visitId } = await openEstimate(
      {},
      { fill: (work) => work.standardJobs.put(PADS) },
    )
    await takePads()
    expect(screen.getByTestId('catalogue-fit').textContent).toContain('朗逸')
    expect(screen.getByTestId('catalogue-likely').textContent).toContain('前制动盘')
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-row-0')
    const { jobs } = await getVisit(session.db, visitId)
    expect(jobs[0]).toMatchObject({
      standardJobId: 'front-brake-pads',
      labour: { hours: 100 },
      parts: [{ number: '18D 698 151' }],
    })
    expect(figure('total')).toBe(18_000 + 56_800)
    expect(figure('likely')).toBe(93_600)
  })

  it('is priced by the class its part is changed to', async () => {
    const { session, visitId } = await openEstimate(
      {},
      { fill: (work) => work.standardJobs.put(PADS) },
    )
    await takePads()
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-row-0')
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-editor')
    await waitFor(async () => {
      await userEvent.selectOptions(field<HTMLSelectElement>('part-class-0'), 'original')
      await userEvent.selectOptions(field<HTMLSelectElement>('part-class-0'), 'equivalent')
      expect(field('part-price-0').value).toBe('398.00')
    })
    expect(field('part-brand-0').value).toBe('博世')
    expect(field('part-number-0').value).toBe('')
    // What the shop pays is not the advisor's to see.
    expect(document.querySelector('[name="part-cost-0"]')).toBeNull()
    await userEvent.type(field('job-reason'), '左侧 2.1 毫米{Enter}')
    await waitFor(async () => {
      const [job] = (await getVisit(session.db, visitId)).jobs
      expect(job?.parts).toMatchObject([{ class: 'equivalent', price: 39_800, cost: 24_000 }])
      // Likely parts and where the job comes from are not lost by writing it anew.
      expect(job).toMatchObject({ standardJobId: 'front-brake-pads' })
      expect(job?.likelyParts).toMatchObject([{ name: '前制动盘' }])
    })
  })
})

describe('parts that may turn out to be needed', () => {
  const disc = aPart({ name: '前制动盘', price: money(60_000) })
  const job = aJob({ labour: aLabour(100, 10_000), parts: [], likelyParts: [disc] })

  it('are taken with L, and the customer is asked again', async () => {
    const { session, visitId } = await openEstimate({ jobs: [job], ceiling: money(50_000) })
    expect(figure('total')).toBe(10_000)
    expect(screen.getByTestId('estimate-room').dataset.state).toBe('within-unless-likely')
    // The first press goes to the part, the second takes it.
    await userEvent.keyboard('l')
    expect(screen.getByTestId('likely-row').getAttribute('aria-selected')).toBe('true')
    await userEvent.keyboard('l')
    await waitFor(() => expect(screen.queryByTestId('likely-row')).toBeNull())
    const visit = await getVisit(session.db, visitId)
    expect(visit.jobs[0]).toMatchObject({
      parts: [{ name: '前制动盘' }],
      approval: { state: 'pending', changedFrom: 10_000 },
    })
    expect(screen.getByTestId('estimate-room').dataset.state).toBe('over')
  })

  it('may be named by hand in the form', async () => {
    const { session, visitId } = await openEstimate({
      jobs: [aJob({ approval: 'pending', parts: [aPart()] })],
    })
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-editor')
    await userEvent.click(screen.getByTestId('part-likely-0'))
    expect(figure('parts')).toBe(0)
    await userEvent.type(field('part-name-0'), '{Enter}')
    await waitFor(async () => {
      const [written] = (await getVisit(session.db, visitId)).jobs
      expect(written).toMatchObject({ parts: [], likelyParts: [{ name: '前制动摩擦片' }] })
    })
  })
})

describe('the margin', () => {
  const jobs = [
    aJob({ labour: aLabour(100, 18_000), parts: [aPart({ cost: money(24_000) })] }),
    aJob({ name: '四轮定位', labour: aLabour(100, 18_000) }),
  ]

  it('is the owner’s to see, until the screen is turned to a customer', async () => {
    await openEstimate({ jobs }, { staff: owner })
    // 180.00 + 398.00 less 70.00 for the hour and 240.00 for the pads
    expect((await screen.findByTestId('job-margin-0')).dataset.amount).toBe('26800')
    expect(figure('margin')).toBe(26_800 + 11_000)
    await userEvent.keyboard('m')
    await waitFor(() => expect(screen.queryByTestId('job-margin-0')).toBeNull())
    expect(screen.queryByTestId('estimate-margin')).toBeNull()
    await userEvent.keyboard('m')
    await screen.findByTestId('job-margin-0')
  })

  it('is a dash while a buying price is missing', async () => {
    await openEstimate({ jobs: [aJob({ parts: [aPart()] })] }, { staff: owner })
    expect((await screen.findByTestId('job-margin-0')).textContent).toBe('—')
    expect(screen.getByTestId('estimate-margin').textContent).toBe('毛利 —')
  })

  it('prices a part from what was paid for it', async () => {
    await openEstimate(
      { jobs: [aJob({ approval: 'pending', parts: [aPart()] })] },
      { staff: owner },
    )
    await screen.findByTestId('job-margin-0')
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-editor')
    await userEvent.type(field('part-cost-0'), '100')
    // The demo shop puts 60 % on parts of equal quality.
    expect(figure('parts')).toBe(16_000)
  })

  it('does not exist for an advisor, whatever is pressed', async () => {
    await openEstimate({ jobs })
    await userEvent.keyboard('m')
    expect(screen.queryByTestId('margin-toggle')).toBeNull()
    expect(screen.queryByTestId('job-margin-0')).toBeNull()
  })
})

describe('versions', () => {
  it('are held against each other line by line', async () => {
    await openEstimate({ jobs: [aJob({ parts: [aPart()] }), aJob({ name: '四轮定位' })] })
    expect(screen.queryByTestId('versions-open')).toBeNull()
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-editor')
    await userEvent.clear(field('job-hours'))
    await userEvent.type(field('job-hours'), '1{Enter}')
    await screen.findByTestId('versions-open')
    await userEvent.keyboard('v')
    const dialog = await screen.findByTestId('versions')
    const [changed, same] = within(dialog).getAllByTestId('version-line')
    expect(changed?.dataset.change).toBe('changed')
    expect(changed?.textContent).toContain('需重新确认，原 ¥488.00')
    expect(changed?.textContent).toContain('0.50 工时 × ¥180.00 → 1.00 工时 × ¥180.00')
    expect(same?.dataset.change).toBe('same')
    expect(within(dialog).getByTestId('versions-difference').textContent).toBe('+90.00')
  })
})

describe('work taken up again', () => {
  it('leads to the visit in which it was declined', async () => {
    const declined = aJob({ approval: 'declined' })
    const before = {
      id: anId<'Visit'>(),
      vehicleId: anId<'Vehicle'>(),
      customerId: anId<'Customer'>(),
    }
    const deferred = deferredFrom(before, declined, anId())
    await openEstimate(
      { jobs: [aJob({ approval: 'pending', revives: deferred.id })] },
      { fill: (work) => work.deferredJobs.put(deferred) },
    )
    expect((await screen.findByTestId('job-origin-0')).textContent).toContain('2026-11-20')
    await userEvent.keyboard('o')
    expect(window.location.hash).toBe(`#/visit/${before.id}/estimate`)
  })
})
