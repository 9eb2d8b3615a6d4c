import { describe, expect, it } from 'vitest'
import { checkMapping } from '#shared/domain/import/check-mapping.ts'
import { findHeadingRow } from '#shared/domain/import/find-heading-row.ts'
import { guessMapping } from '#shared/domain/import/guess-mapping.ts'
import { HEADING_WORDS, headingKey } from '#shared/domain/import/heading-words.ts'
import { mapColumn } from '#shared/domain/import/import-field.ts'

describe('the columns of an old list', () => {
  it.each([
    [
      [
        '序号',
        '客户名称',
        '联系人',
        '手机号码',
        '车牌号',
        '车架号(VIN)',
        '厂牌',
        '车型',
        '进厂里程',
      ],
      [undefined, 'name', 'contact', 'phone', 'plate', 'vin', 'make', 'model', 'lastMileageKm'],
    ],
    [
      ['車主姓名', '行動電話', '車牌號碼', '引擎號碼', '車身號碼', '廠牌', '車種', '領牌日期'],
      ['name', 'phone', 'plate', 'engineNumber', 'vin', 'make', 'model', 'firstRegisteredOn'],
    ],
    [
      ['Customer Name', 'Mobile No.', 'Reg. No.', 'Chassis Number', 'Make', 'Model', 'Colour'],
      ['name', 'phone', 'plate', 'vin', 'make', 'model', 'color'],
    ],
    [
      ['车主姓名 *', '车主联系电话【必填】', '号牌号码', '号牌颜色', '车身颜色', '燃料种类'],
      ['name', 'phone', 'plate', 'plateColor', 'color', 'energy'],
    ],
  ])('%j are understood', (headings, fields) => {
    expect(guessMapping(headings, [])).toEqual(fields)
  })

  it('of other people are left out', () => {
    const headings = ['姓名', '电话', '服务顾问', '顾问电话', '保险公司', '身份证号', '微信号']
    expect(guessMapping(headings, [['王建国', '13801234567', '周敏', '13800000000']])).toEqual([
      'name',
      'phone',
      ...Array.from({ length: 5 }, () => undefined),
    ])
  })

  it('are told by their cells where the heading says nothing', () => {
    const rows = [
      ['1', '王建国', '京N8K3F2', '13801234567', 'LSVAA49J132047371'],
      ['2', '李敏', '京AD12345', '无', '无'],
    ]
    expect(guessMapping(['A', '姓名', 'B', 'C', 'D'], rows)).toEqual([
      undefined,
      'name',
      'plate',
      'phone',
      'vin',
    ])
  })

  it('take 联系人 for the customer where nobody else is named', () => {
    expect(guessMapping(['联系人', '电话'], [])).toEqual(['name', 'phone'])
  })

  it('have one field each: giving it away takes it from the column before', () => {
    expect(mapColumn(['name', 'phone', undefined], 2, 'name')).toEqual([undefined, 'phone', 'name'])
    expect(mapColumn(['name', undefined], 0, undefined)).toEqual([undefined, undefined])
  })

  it('need a name, and something to find the customer by', () => {
    expect(checkMapping(['phone'])).toMatchObject({ code: 'import.no-name' })
    expect(checkMapping(['name', 'address'])).toMatchObject({ code: 'import.no-way-to-find' })
    expect(checkMapping(['plate', 'name'])).toMatchObject({ ok: true })
  })

  it('know every word once, in the form in which headings are compared', () => {
    const words = Object.values(HEADING_WORDS).flat()
    expect(words.map(headingKey)).toEqual(words)
    for (const words of Object.values(HEADING_WORDS)) expect(new Set(words).size).toBe(words.length)
    const all = Object.values(HEADING_WORDS).flatMap((each) => [...new Set(each)])
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  })
})

describe('the row with the headings', () => {
  it('stands below a title and the day of printing', () => {
    const rows = [
      ['顺达汽修客户档案'],
      ['', '打印日期：2024-05-01'],
      [],
      ['姓名', '电话'],
      ['王', '1'],
    ]
    expect(findHeadingRow(rows)).toEqual({ ok: true, value: 3 })
  })

  it('may be in words nobody knows', () => {
    expect(
      findHeadingRow([
        ['Nom', 'Portable'],
        ['Wang', '13801234567'],
      ]),
    ).toEqual({
      ok: true,
      value: 0,
    })
  })

  it.each([
    ['nothing', []],
    [
      'blanks',
      [
        ['', ' '],
        ['　', '-'],
      ],
    ],
    ['headings alone', [['姓名', '电话']]],
  ])('of %s heads an empty list', (_, rows) => {
    expect(findHeadingRow(rows)).toMatchObject({ code: 'list.empty' })
  })

  it('is missing where the first row is a customer', () => {
    expect(
      findHeadingRow([
        ['王建国', '13801234567'],
        ['李敏', '13901234567'],
      ]),
    ).toMatchObject({
      code: 'list.no-headings',
    })
  })
})
