import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '#shared/domain/approval/signed-content.ts'
import { completeDraft } from '#shared/domain/sales/delivery/complete-draft.ts'
import { inspectCar } from '#shared/domain/sales/delivery/inspect-car.ts'
import { prepareHandOver } from '#shared/domain/sales/delivery/prepare-hand-over.ts'
import { signHandOver } from '#shared/domain/sales/delivery/sign-hand-over.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDueDelivery, allInOrder } from '#tests/support/domain/delivery.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const sun = aConsultant()
const { sale } = aDueDelivery(sun)
const inspected = unwrap(inspectCar(sale, allInOrder, { by: sun.id, at: at('10:00') }))
const content = {
  locale: 'zh-CN',
  plate: '',
  vehicle: '比亚迪 海豹06',
  title: '交车确认单',
  sections: [{ heading: '资料', lines: [{ value: '✓ 合格证' }] }],
  person: '李芳',
  consent: '买方已核对',
} as const
const signature = {
  path: 'M1 1 L9 9',
  width: 100,
  height: 50,
  at: at('15:00'),
  shown: { content, hash: fingerprintOf(content) },
}
const read = completeDraft(
  { ...inspected, handOverDraft: { done: ['manual'] } },
  { on: day('2026-11-20'), shop: { serviceInterval: { km: 5000, months: 6 } } },
)

describe('the buyer’s name under the hand-over', () => {
  const signed = unwrap(signHandOver(inspected, read, signature))

  it('keeps the whole list as it was read', () => {
    expect(signed.handOverDraft).toEqual({ ...read, signature })
  })

  it('stays through the ceremony, and falls with what was signed for', () => {
    const { signature: _theirs, ...kept } = signed.handOverDraft ?? { done: [] }
    const photo = {
      ...kept,
      done: [...kept.done, 'ceremony' as const],
      ceremony: ['photo' as const],
    }
    expect(unwrap(prepareHandOver(signed, photo, at('15:10'))).handOverDraft?.signature).toBe(
      signature,
    )
    const fewer = { ...kept, done: [] }
    expect(
      unwrap(prepareHandOver(signed, fewer, at('15:10'))).handOverDraft?.signature,
    ).toBeUndefined()
  })

  it('is refused under other words than were shown', () => {
    const forged = {
      ...signature,
      shown: { content: { ...content, person: '赵磊' }, hash: signature.shown.hash },
    }
    expect(signHandOver(inspected, read, forged)).toMatchObject({ code: 'signature.not-as-shown' })
  })

  it('is not given for a car that nobody has looked at', () => {
    expect(signHandOver(sale, read, signature)).toMatchObject({ code: 'hand-over.not-inspected' })
  })
})
