import { describe, expect, it } from 'vitest'
import { type PaperSources, paperInputOf } from '#renderer/features/papers/paper-input-of.ts'
import { presentEstimateView } from '#renderer/features/showing/present-estimate-view.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { fingerprintOf, formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import { changeJob } from '#shared/domain/estimate/change-jobs.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { signedContentOf } from '#shared/ipc/views/signed-content-of.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDraft, aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { createTestIds } from '#tests/support/records/ids.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { viewInputOf } from '../showing/view-input.ts'

const ids = createTestIds()
const customer = someCustomer(ids)

const sources = (orderCopies?: number, visit: Visit = aVisit()): PaperSources => ({
  visit,
  customer,
  vehicle: someVehicle(ids, customer),
  shop: orderCopies === undefined ? DEMO_SHOP : { ...DEMO_SHOP, orderCopies },
  staff: [],
  papers: [],
  deferred: [],
  locale: 'zh-CN',
  catalogue: zhCN,
  issuedAt: MORNING,
})

it('prints as many copies of a repair order as the shop hands round', () => {
  expect(paperInputOf('repair-order', 'RO-1', sources(5)).copies).toBe(5)
  expect(paperInputOf('repair-order', 'RO-1', sources()).copies).toBeUndefined()
})

it('leaves the copies of other forms alone', () => {
  expect(paperInputOf('settlement', 'JS-1', sources(5)).copies).toBeUndefined()
})

describe('the signature of the counter display', () => {
  const pads = aJob()
  const asked = aVisit({ jobs: [pads] })
  const content = signedContentOf(presentEstimateView(viewInputOf(asked)), ({ decision }) => ({
    decision,
  }))
  const hash = fingerprintOf(content)
  const strokes = { path: 'M1 1L9 9', width: 600, height: 200 }
  const signed: Visit = {
    ...asked,
    signature: { ...strokes, at: at('09:41'), estimateVersion: 1, shown: { content, hash } },
  }
  const code = formatFingerprint(hash)

  it('is drawn on the forms that carry the answers, with the code of what was signed', () => {
    for (const kind of ['estimate', 'repair-order'] as const) {
      expect(paperInputOf(kind, 'X-1', sources(3, signed)).signature).toEqual({ ...strokes, code })
    }
    expect(paperInputOf('settlement', 'JS-1', sources(3, signed)).signature).toBeUndefined()
  })

  it('is not drawn under work that was changed since: the paper says so instead', () => {
    const changed = unwrap(changeJob(signed, pads.id, aDraft({ labour: aLabour(90) })))
    const input = paperInputOf('estimate', 'X-1', sources(3, changed))
    expect(input.signature).toBeUndefined()
    expect(input.outdatedSignature).toEqual({ at: at('09:41'), code })
  })

  it('is not drawn under a supplement nobody signed, nor called outdated there', () => {
    const more: Visit = { ...signed, jobs: [pads, aJob({ foundDuring: 'repair' })] }
    const input = paperInputOf('supplement', 'X-1', sources(3, more))
    expect(input).not.toHaveProperty('signature')
    expect(input).not.toHaveProperty('outdatedSignature')
    expect(paperInputOf('repair-order', 'X-1', sources(3, more)).signature).toMatchObject({ code })
  })
})
