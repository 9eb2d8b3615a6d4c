import { describe, expect, it } from 'vitest'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { mayCall } from '#shared/domain/customer/may-call.ts'
import { isDue } from '#shared/domain/deferred/defer-job.ts'
import { day } from '#shared/kernel/day.ts'
import { at } from '#tests/support/domain/times.ts'

const today = day('2026-11-20')
const demo = buildDemoShop({ today, now: at('11:00'), seed: 1, locale: 'zh-CN' })

describe('calls about work put off in the demo shop', () => {
  const called = demo.deferredJobs.filter(({ calls }) => calls !== undefined)

  it('ended in every way that leaves the work on the list', () => {
    const results = new Set(called.flatMap(({ calls = [] }) => calls.map(({ result }) => result)))
    expect(results).toEqual(new Set(['will-come', 'later', 'not-reached']))
  })

  it('went to nobody who does not want them, and none is still to come', () => {
    for (const { customerId, calls = [] } of called) {
      const customer = demo.customers.find(({ id }) => id === customerId)
      expect(customer !== undefined && mayCall(customer)).toBe(true)
      expect(calls.every((call) => call.at < at('11:00'))).toBe(true)
    }
  })

  it('changed nothing of when the work comes up', () => {
    for (const deferred of called) {
      const [call] = deferred.calls ?? []
      expect(call?.result === 'later').toBe(!isDue(deferred, today))
    }
  })
})

describe('estimates of the demo shop', () => {
  it('were shown again when something was found, the version before kept', () => {
    const again = demo.visits.filter(({ estimateVersion }) => estimateVersion > 1)
    expect(again.length).toBeGreaterThan(0)
    for (const { estimates, estimateVersion } of again) {
      expect(estimates).toHaveLength(estimateVersion - 1)
    }
  })

  it('know what their parts cost and name what may be needed', () => {
    const jobs = demo.visits.flatMap((visit) => visit.jobs)
    const parts = jobs.flatMap((job) => job.parts)
    expect(parts.filter(({ cost }) => cost === undefined)).toEqual([])
    expect(jobs.some(({ likelyParts = [] }) => likelyParts.length > 0)).toBe(true)
  })
})
