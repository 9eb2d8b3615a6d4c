import { describe, expect, it } from 'vitest'
import type { AgreedText } from '#shared/domain/approval/agreed.ts'
import { fingerprintOf } from '#shared/domain/approval/signed-content.ts'
import { placeOrder } from '#shared/domain/sales/order/place-order.ts'
import { isOrderSigned, signOrder } from '#shared/domain/sales/order/sign-order.ts'
import { quote } from '#shared/domain/sales/quotation/quote.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const ordered = () => {
  const id = anId<'Quotation'>()
  const asked = { id, by, at: at('10:00'), today: day('2026-11-20') }
  const quoted = unwrap(quote(aSale(), aQuotation(), asked))
  const facts = { by, at: at('11:00'), offsetMinutes: OFFSET }
  const promisedOn = day('2026-12-01')
  return unwrap(
    placeOrder(quoted, { ...facts, number: 'XS-20261120-001', quotationId: id, promisedOn }),
  )
}

const READ: AgreedText = {
  locale: 'zh-CN',
  plate: '',
  vehicle: '海豹06',
  title: '汽车销售合同 XS-20261120-001',
  sections: [{ heading: '三、价款', lines: [{ label: '合同总价', value: '¥110,000.00' }] }],
  person: '李芳',
  consent: '本人已阅读并同意以上合同的全部内容。',
}
const drawn = { path: 'M0 0L1 1', width: 10, height: 10, at: at('11:05') }
const shown = { content: READ, hash: fingerprintOf(READ) }

describe('the signature under a contract', () => {
  it('is kept with what was read', () => {
    const signed = unwrap(signOrder(ordered(), { signature: { ...drawn, shown } }))
    expect(signed.order?.signature?.shown?.content.title).toContain('XS-20261120-001')
    expect(signed.order !== undefined && isOrderSigned(signed.order)).toBe(true)
  })

  it('is refused where the digits belong to other words', () => {
    const other = { ...READ, consent: '别的' }
    expect(
      signOrder(ordered(), { signature: { ...drawn, shown: { ...shown, content: other } } }),
    ).toMatchObject({ code: 'signature.not-as-shown' })
  })

  it('is given once, on the display or with a pen', () => {
    const pen = { signedOnPaper: { by, at: at('11:06') } }
    const signed = unwrap(signOrder(ordered(), pen))
    expect(signOrder(signed, pen)).toMatchObject({
      code: 'order.signed',
      detail: { number: 'XS-20261120-001' },
    })
    expect(signOrder(signed, { signature: drawn })).toMatchObject({ code: 'order.signed' })
  })

  it('needs a contract that holds', () => {
    expect(signOrder(aSale(), { signature: drawn })).toMatchObject({ code: 'order.none' })
    expect(signOrder({ ...ordered(), state: 'delivered' }, { signature: drawn })).toMatchObject({
      code: 'sale.closed',
    })
  })
})
