import { describe, expect, it } from 'vitest'
import { giftsOf, listOpenGifts, timesLeft, useGift } from '#shared/domain/sales/gift/gift.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const use = { by: anId<'Staff'>(), at: at('10:00'), words: 'RO-20261120-003' }
const gifts = [
  { name: '机油保养', times: 2, uses: [] },
  { name: '首次保养', times: 1, uses: [] },
]

describe('what was given with a car', () => {
  it('are the packages of the quotation', () => {
    const line = { price: money(400_00), cost: money(150_00) }
    const lines = [
      { ...line, kind: 'package', name: ' 首次保养 ' },
      { ...line, kind: 'option', name: '行车记录仪' },
    ] as const
    expect(giftsOf({ lines })).toEqual([{ name: '首次保养', times: 1, uses: [] }])
  })

  it('is used as often as it was promised, and no more', () => {
    const once = unwrap(useGift(aSale({ gifts }), '机油保养', use))
    expect(once.gifts?.map(timesLeft)).toEqual([1, 1])
    const twice = unwrap(useGift(once, '机油保养', use))
    expect(listOpenGifts(twice).map(({ name }) => name)).toEqual(['首次保养'])
    expect(useGift(twice, '机油保养', use)).toMatchObject({ code: 'gift.used-up' })
    expect(useGift(twice, '脚垫', use)).toMatchObject({ code: 'gift.unknown' })
  })
})
