import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presentEstimateView } from '#renderer/features/showing/present-estimate-view.ts'
import { checkSigned, isSigned } from '#shared/domain/approval/check-signed.ts'
import { declineJob } from '#shared/domain/approval/decide-job.ts'
import { signEstimate } from '#shared/domain/approval/signature.ts'
import {
  fingerprintOf,
  formatFingerprint,
  type SignedContent,
} from '#shared/domain/approval/signed-content.ts'
import { addJob, changeJob } from '#shared/domain/estimate/change-jobs.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { signedContentOf } from '#shared/ipc/views/signed-content-of.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDraft, aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { viewInputOf } from '#tests/unit/renderer/features/showing/view-input.ts'

const pads = aJob({ parts: [aPart()] })
const filter = aJob({ name: '更换空调滤清器', approval: 'declined' })
const strokes = { path: 'M1 1L9 9', width: 600, height: 200, at: at('09:41') }

const contentOf = (visit: Visit): SignedContent =>
  signedContentOf(presentEstimateView(viewInputOf(visit)), ({ decision, declineReason }) => ({
    decision,
    ...(declineReason === undefined ? {} : { declineReason }),
  }))

const withContent = (content: SignedContent) => ({
  ...strokes,
  shown: { content, hash: fingerprintOf(content) },
})

const asked = aVisit({
  jobs: [pads, filter],
  charges: [{ id: anId(), kind: 'diagnosis', name: '制动系统检测', amount: money(8000) }],
  ceiling: money(220_000),
})
const signed = unwrap(signEstimate(asked, withContent(contentOf(asked))))

describe('a signature bound to what was shown', () => {
  it('is kept with all that stood on the display and its fingerprint', () => {
    const { shown } = signed.signature ?? {}
    expect(shown?.content).toMatchObject({
      locale: 'zh-CN',
      total: 9000 + 39_800 + 8000,
      jobs: [
        { name: pads.name, decision: 'approved' },
        { name: '更换空调滤清器', decision: 'declined', declineReason: '下次再做' },
      ],
    })
    expect(shown?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(checkSigned(signed)).toEqual({ state: 'intact', changed: [], added: [] })
  })

  it('is refused where the display showed another price, another answer or fewer jobs', () => {
    const content = contentOf(asked)
    const [first, ...rest] = content.jobs
    if (first === undefined) throw new Error('nothing was shown')
    for (const jobs of [[{ ...first, amount: 1 }, ...rest], rest, [{ ...first, name: '别的' }]]) {
      expect(signEstimate(asked, withContent({ ...content, jobs }))).toMatchObject({
        code: 'signature.not-as-shown',
      })
    }
    const turned = { ...first, decision: 'declined' } as const
    expect(signEstimate(asked, withContent({ ...content, jobs: [turned, ...rest] }))).toMatchObject(
      { code: 'signature.not-as-shown' },
    )
  })

  it('is refused where the fingerprint is of something else', () => {
    const content = contentOf(asked)
    const shown = { content, hash: fingerprintOf({ ...content, total: 0 }) }
    expect(signEstimate(asked, { ...strokes, shown })).toMatchObject({
      code: 'signature.not-as-shown',
    })
  })

  it('is refused while a job waits to be decided or explained', () => {
    const open = aVisit({ jobs: [pads, aJob({ approval: 'pending' })] })
    expect(signEstimate(open, withContent(contentOf(open)))).toMatchObject({
      code: 'signature.undecided',
    })
    const waits = aVisit({
      jobs: [aJob({ approval: { state: 'pending', askedAt: at('09:40') } })],
    })
    expect(contentOf(waits).jobs[0]?.decision).toBe('asked')
    expect(signEstimate(waits, withContent(contentOf(waits)))).toMatchObject({
      code: 'signature.undecided',
    })
  })

  it('no longer holds when the work or the answer changes, and names the job', () => {
    const dearer = unwrap(changeJob(signed, pads.id, aDraft({ labour: aLabour(80) })))
    expect(checkSigned(dearer)).toMatchObject({ state: 'changed', changed: [pads.name] })
    const answer = { method: 'phone', person: '王建国', at: at('10:00'), reason: '太贵' } as const
    const taken = unwrap(declineJob(signed, pads.id, answer))
    expect(checkSigned(taken)).toMatchObject({ state: 'changed', changed: [pads.name] })
    expect(checkSigned({ ...signed, ceiling: money(300_000) })).toMatchObject({ state: 'changed' })
    expect(checkSigned({ ...signed, charges: [] })).toMatchObject({ state: 'changed', changed: [] })
  })

  it('holds for what was signed when a job is added, and says that the new one was not', () => {
    const more = unwrap(addJob(signed, anId(), aDraft({ name: '更换雨刮片' })))
    expect(checkSigned(more)).toEqual({ state: 'intact', changed: [], added: ['更换雨刮片'] })
    expect(isSigned(more.signature ?? {}, { jobs: signed.jobs })).toBe(true)
    expect(isSigned(more.signature ?? {}, { jobs: more.jobs })).toBe(false)
  })

  it('is found out when the kept data are not those that were signed', () => {
    const { signature } = signed
    if (signature?.shown === undefined) throw new Error('nothing was kept')
    const { hash, content } = signature.shown
    const forged: Visit = {
      ...signed,
      signature: { ...signature, shown: { hash, content: { ...content, person: '张三' } } },
    }
    expect(checkSigned(forged).state).toBe('damaged')
    expect(isSigned(forged.signature ?? {}, { jobs: forged.jobs })).toBe(false)
  })

  it('taken before what was shown was kept proves nothing', () => {
    expect(checkSigned(unwrap(signEstimate(asked, strokes))).state).toBe('unproven')
    expect(checkSigned(asked).state).toBe('none')
  })
})

describe('the fingerprint', () => {
  /** Every place in the content where something stands, as a path. */
  const placesOf = (
    value: unknown,
    path: readonly (string | number)[] = [],
  ): (string | number)[][] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, member]) => placesOf(member, [...path, key]))
      : [[...path]]

  const withOther = (value: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) {
      if (typeof value === 'number') return value + 1
      return typeof value === 'boolean' ? !value : `${String(value)} `
    }
    const members = Object.entries(value as Record<string, unknown>).map(([name, member]) => [
      name,
      name === String(key) ? withOther(member, rest) : member,
    ])
    const changed = Object.fromEntries(members) as Record<string, unknown>
    return Array.isArray(value) ? Object.values(changed) : changed
  }

  it('is another one whatever is changed in what was shown', () => {
    const content = contentOf(asked)
    const hash = fingerprintOf(content)
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(content)), (place) => {
        expect(fingerprintOf(withOther(content, place) as SignedContent)).not.toBe(hash)
      }),
      { numRuns: 300 },
    )
  })

  it('does not hang on the order in which the data were put together', () => {
    const content = contentOf(asked)
    const turned = Object.fromEntries(Object.entries(content).reverse()) as SignedContent
    expect(Object.keys(turned)).not.toEqual(Object.keys(content))
    expect(fingerprintOf(turned)).toBe(fingerprintOf(content))
  })

  it('is read in fours', () => {
    expect(formatFingerprint(`3f9a22c108be77d0${'0'.repeat(48)}`)).toBe('3f9a 22c1 08be 77d0')
  })
})
