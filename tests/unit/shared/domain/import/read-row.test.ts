import { describe, expect, it } from 'vitest'
import { IMPORT_FIELDS, type ImportField } from '#shared/domain/import/import-field.ts'
import { readRow } from '#shared/domain/import/read-row.ts'

type Cells = Partial<Record<ImportField, string>>

const read = (cells: Cells, home: 'CN' | 'TW' | 'HK' = 'CN') =>
  readRow(
    IMPORT_FIELDS.map((field) => cells[field] ?? ''),
    IMPORT_FIELDS,
    { home },
  )

const wang: Cells = { name: '王建国', phone: '13801234567', plate: '京N8K3F2' }

describe('a row of an old list', () => {
  it.each<[string, Cells, object]>([
    ['plain', wang, { customer: { kind: 'person', name: '王建国', phone: '13801234567' } }],
    [
      'with a dot, blanks and small letters',
      { ...wang, plate: ' 京n·8k3f2 ' },
      { vehicle: { plate: '京N8K3F2', plateColor: 'blue', energy: 'petrol' } },
    ],
    [
      'in full width',
      { ...wang, phone: '１３８　０１２３　４５６７' },
      { customer: { phone: '13801234567' } },
    ],
    [
      'kept as text by a spreadsheet',
      { ...wang, phone: '="13801234567"', plate: "'京N8K3F2\t" },
      { customer: { phone: '13801234567' }, vehicle: { plate: '京N8K3F2' } },
    ],
    [
      'a number with a decimal',
      { ...wang, phone: '13801234567.0' },
      { customer: { phone: '13801234567' } },
    ],
    ['with +86', { ...wang, phone: '+86 138-0123-4567' }, { customer: { phone: '13801234567' } }],
    [
      'a company by its name',
      { ...wang, name: '北京鸿运物流有限公司', contact: '刘师傅' },
      { customer: { kind: 'company', contact: '刘师傅' } },
    ],
    ['a company as said', { ...wang, kind: '单位客户' }, { customer: { kind: 'company' } }],
    [
      'a new-energy plate',
      { ...wang, plate: '京AD12345' },
      { vehicle: { energy: 'battery-electric', plateColor: 'green' } },
    ],
    [
      'an energy as said',
      { ...wang, energy: '插电式混合动力' },
      { vehicle: { energy: 'plug-in-hybrid' } },
    ],
    ['a lorry', { ...wang, vehicleKind: '重型半挂牵引车' }, { vehicle: { kind: 'other' } }],
    [
      'a motorcycle',
      { ...wang, vehicleKind: '普通二轮摩托车' },
      { vehicle: { kind: 'motorcycle' } },
    ],
    [
      'with what was never filled in',
      { ...wang, address: '无', contact: '-', color: 'NULL', model: '朗逸' },
      { vehicle: { model: '朗逸' } },
    ],
    [
      'with a time behind the day',
      { ...wang, firstRegisteredOn: '2019/5/3 0:00:00' },
      { vehicle: { firstRegisteredOn: '2019-05-03' } },
    ],
    [
      'with a spreadsheet’s day',
      { ...wang, lastVisitOn: '43588' },
      { vehicle: { lastVisitOn: '2019-05-03' } },
    ],
    [
      'with 万 kilometres',
      { ...wang, lastMileageKm: '5.8万公里' },
      { vehicle: { lastMileageKm: 58_000 } },
    ],
    [
      'with thousands set apart',
      { ...wang, lastMileageKm: '58,213 km' },
      { vehicle: { lastMileageKm: 58_213 } },
    ],
    [
      'two numbers in one cell',
      { ...wang, phone: '13801234567/010-88886666' },
      { customer: { phone: '13801234567' }, notes: [{ code: 'import.only-first-phone' }] },
    ],
    [
      'a labelled number',
      { ...wang, phone: '手机：13801234567' },
      { customer: { phone: '13801234567' } },
    ],
    [
      'a car without its owner’s number',
      { name: '王建国', plate: '京N8K3F2' },
      { customer: { phone: '' } },
    ],
    [
      'a new car known by its VIN',
      { ...wang, plate: '未上牌', vin: 'LSVAA49J132047371' },
      { vehicle: { plate: '', vin: 'LSVAA49J132047371' } },
    ],
    [
      'an imported car whose ninth place disagrees',
      { ...wang, vin: 'WBA3A5C50DF358058' },
      { vehicle: { vin: 'WBA3A5C50DF358058' } },
    ],
  ])('%s is taken', (_, cells, expected) => {
    expect(read(cells)).toMatchObject({ ok: true, value: expected })
  })

  it('of Taiwan is read by its own plates, numbers and calendar', () => {
    const cells = { name: '陳怡君', phone: '0912-345-678', plate: 'BKM-2076' }
    expect(read({ ...cells, firstRegisteredOn: '民國108年5月3日' }, 'TW')).toMatchObject({
      value: {
        customer: { phone: '0912345678' },
        vehicle: { plate: 'BKM-2076', firstRegisteredOn: '2019-05-03' },
      },
    })
    expect(read({ ...cells, firstRegisteredOn: '98/05/03' }, 'TW')).toMatchObject({
      value: { vehicle: { firstRegisteredOn: '2009-05-03' } },
    })
    // Elsewhere it may be 1998: nobody guesses.
    expect(read({ ...cells, firstRegisteredOn: '98/05/03' })).toMatchObject({
      code: 'day.not-a-day',
    })
  })

  it('without a car is a customer', () => {
    const row = read({ name: '王建国', phone: '13801234567' })
    expect(row).toMatchObject({ ok: true, value: { customer: { name: '王建国' } } })
    expect(row.ok && 'vehicle' in row.value).toBe(false)
  })

  it('keeps a person’s record free of a company’s code', () => {
    const cells = { ...wang, kind: '个人', creditCode: '91110108551385082Q' }
    expect(read(cells)).toMatchObject({ value: { customer: { kind: 'person' } } })
    expect(JSON.stringify(read(cells))).not.toContain('creditCode')
  })

  it.each<[string, Cells, string, ImportField]>([
    ['no name', { ...wang, name: '　' }, 'customer.name-empty', 'name'],
    ['neither number nor car', { name: '王建国' }, 'phone.empty', 'phone'],
    ['a number too short', { ...wang, phone: '1380123456' }, 'phone.length', 'phone'],
    ['a number in letters', { ...wang, phone: '张三的电话' }, 'phone.bad-character', 'phone'],
    [
      'a number cut by a spreadsheet',
      { ...wang, phone: '1.38012E+10' },
      'import.mangled-number',
      'phone',
    ],
    ['a plate with O', { ...wang, plate: '京N8O3F2' }, 'plate.letter-i-or-o', 'plate'],
    ['a plate too short', { ...wang, plate: '京N8K3' }, 'plate.too-short', 'plate'],
    ['a VIN too short', { ...wang, vin: 'LSVAA49J13204737' }, 'vin.length', 'vin'],
    ['a VIN with a slip', { ...wang, vin: 'LSVAA49J132047372' }, 'vin.check-digit', 'vin'],
    [
      'a car without plate and VIN',
      { name: '王建国', phone: '13801234567', model: '朗逸' },
      'vehicle.plate-or-vin',
      'plate',
    ],
    [
      'a day that never was',
      { ...wang, firstRegisteredOn: '2019-02-30' },
      'day.no-such-day',
      'firstRegisteredOn',
    ],
    ['half a day', { ...wang, lastVisitOn: '2019年5月' }, 'day.not-a-day', 'lastVisitOn'],
    [
      'a mileage in words',
      { ...wang, lastMileageKm: '约六万' },
      'number.not-whole',
      'lastMileageKm',
    ],
    [
      'a mileage beyond any car',
      { ...wang, lastMileageKm: '9999999' },
      'mileage.out-of-range',
      'lastMileageKm',
    ],
    ['a formula that failed', { ...wang, name: '#REF!' }, 'import.formula-error', 'name'],
    [
      'a cell as long as a page',
      { ...wang, address: '北'.repeat(201) },
      'import.cell-too-long',
      'address',
    ],
    [
      'a wrong credit code',
      { ...wang, creditCode: '91110108551385082A' },
      'credit-code.check-digit',
      'creditCode',
    ],
  ])('with %s is refused at its field', (_, cells, code, field) => {
    expect(read(cells)).toMatchObject({ ok: false, code, field })
  })
})
