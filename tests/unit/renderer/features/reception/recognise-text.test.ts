import { describe, expect, it } from 'vitest'
import { recogniseText } from '#renderer/features/reception/form/recognise-text.ts'

describe('text of the search box, put on the form', () => {
  it.each([
    ['京A12345', { vehicle: { plate: '京A12345' } }],
    ['8k3f2', { vehicle: { plate: '8k3f2' } }],
    ['粤A·D12345', { vehicle: { plate: '粤A·D12345' } }],
    ['lsvab2br0nn100001', { vehicle: { vin: 'LSVAB2BR0NN100001' } }],
    ['13801234567', { customer: { phone: '13801234567' } }],
    ['1380123456789', { customer: { phone: '1380123456789' } }],
    ['王建国', { customer: { name: '王建国' } }],
    ['京北诚达', { customer: { name: '京北诚达' } }],
    ['  ', {}],
  ])('%s', (text, recognised) => {
    expect(recogniseText(text, 'CN')).toEqual(recognised)
  })

  it('takes a Taiwan plate and phone at a Taiwan desk', () => {
    expect(recogniseText('BKM-2076', 'TW')).toEqual({ vehicle: { plate: 'BKM-2076' } })
    expect(recogniseText('0912345678', 'TW')).toEqual({ customer: { phone: '0912345678' } })
  })
})
