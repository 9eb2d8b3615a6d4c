import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatPlate,
  maskPlate,
  type PlateColor,
  type PlateKind,
  PROVINCES,
  parsePlate,
  plateKey,
  suggestPlateColor,
} from '#shared/domain/identifiers/plate.ts'
import { unwrap } from '#shared/kernel/result.ts'

describe('a mainland plate', () => {
  test.each<[string, string, PlateKind, PlateColor | undefined]>([
    ['京N·8K3F2', '京N8K3F2', 'ordinary', 'blue'],
    ['京n8k3f2', '京N8K3F2', 'ordinary', 'blue'],
    ['京Ｎ·８Ｋ３Ｆ２', '京N8K3F2', 'ordinary', 'blue'],
    ['京N-8K3 F2', '京N8K3F2', 'ordinary', 'blue'],
    ['苏D40000', '苏D40000', 'ordinary', 'blue'],
    ['粤A·D12345', '粤AD12345', 'new-energy-small', 'green'],
    ['浙B·FA0001', '浙BFA0001', 'new-energy-small', 'green'],
    ['粤B·G12345', '粤BG12345', 'new-energy-small', 'green'],
    ['陕A12345D', '陕A12345D', 'new-energy-large', 'yellow-green'],
    ['粤Z·1234港', '粤Z1234港', 'cross-border', 'black'],
    ['粵Z1234澳', '粤Z1234澳', 'cross-border', 'black'],
    ['京A·1234学', '京A1234学', 'trainer', 'yellow'],
    ['京A·1234學', '京A1234学', 'trainer', 'yellow'],
    ['京A·1234警', '京A1234警', 'police', 'white'],
    ['沪A·1234挂', '沪A1234挂', 'trailer', 'yellow'],
    ['滬A1234試', '沪A1234试', 'trial', undefined],
    ['沪A1234超', '沪A1234超', 'oversize', undefined],
    ['沪A·0023领', '沪A0023领', 'consulate', 'black'],
  ])('%s is %s: %s, %s', (text, value, kind, color) => {
    expect(unwrap(parsePlate(text))).toEqual({ value, kind, region: 'CN', color, warnings: [] })
    expect(suggestPlateColor(text)).toBe(color)
  })

  test.each([
    ['', { code: 'plate.empty' }],
    [' · ', { code: 'plate.empty' }],
    ['车A12345', { code: 'plate.unknown-province', detail: { character: '车', position: 1 } }],
    ['A12345', { code: 'plate.unknown-province', detail: { character: 'A', position: 1 } }],
    ['A-12345', { code: 'plate.unknown-province', detail: { character: 'A', position: 1 } }],
    ['京I12345', { code: 'plate.letter-i-or-o', detail: { character: 'I', position: 2 } }],
    ['京N8K3FO', { code: 'plate.letter-i-or-o', detail: { character: 'O', position: 7 } }],
    ['京N·8I3F2', { code: 'plate.letter-i-or-o', detail: { character: 'I', position: 4 } }],
    ['京112345', { code: 'plate.bad-character', detail: { character: '1', position: 2 } }],
    ['京N8K?F2', { code: 'plate.bad-character', detail: { character: '?', position: 5 } }],
    ['京N学1234', { code: 'plate.bad-character', detail: { character: '学', position: 3 } }],
    ['京N8K3F使', { code: 'plate.bad-character', detail: { character: '使', position: 7 } }],
    ['京N8𠮷3F2', { code: 'plate.bad-character', detail: { character: '𠮷', position: 4 } }],
    ['京N8K3F', { code: 'plate.too-short', detail: { length: 6, expected: 7 } }],
    ['京', { code: 'plate.too-short', detail: { length: 1, expected: 7 } }],
    ['粤AD123456', { code: 'plate.too-long', detail: { length: 9, expected: 8 } }],
  ])('%j is none: %j', (text, problem) => {
    expect(parsePlate(text)).toEqual({ ok: false, ...problem })
  })

  test.each([['京O12345'], ['粤AX12345'], ['京A1234港'], ['京A12345学']])(
    '%s is odd but possible: taken, with a warning',
    (text) => {
      expect(unwrap(parsePlate(text)).warnings).toEqual(['plate.unusual'])
    },
  )

  const serial = fc.stringMatching(/^[A-HJ-NP-Z0-9]{5}$/)
  const plates = fc
    .tuple(fc.constantFrom(...PROVINCES), fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ'), serial)
    .map((parts) => parts.join(''))

  test('of any province and serial is taken, and is its own normal form', () => {
    fc.assert(
      fc.property(plates, (plate) => {
        expect(unwrap(parsePlate(plate))).toMatchObject({
          value: plate,
          region: 'CN',
          warnings: [],
        })
        expect(unwrap(parsePlate(formatPlate(plate.toLowerCase()))).value).toBe(plate)
      }),
    )
  })

  test('with an I or O slipped into the serial names that very place', () => {
    fc.assert(
      fc.property(
        plates,
        fc.constantFrom('I', 'O'),
        fc.integer({ min: 2, max: 6 }),
        (plate, letter, index) => {
          const slipped = plate.slice(0, index) + letter + plate.slice(index + 1)
          expect(parsePlate(slipped)).toEqual({
            ok: false,
            code: 'plate.letter-i-or-o',
            detail: { character: letter, position: index + 1 },
          })
        },
      ),
    )
  })

  test('for other eyes hides exactly three places and keeps its length', () => {
    fc.assert(
      fc.property(plates, (plate) => {
        const masked = maskPlate(plate).replace('·', '')
        expect(masked).toHaveLength(plate.length)
        expect(masked.replace(/[^*]/g, '')).toBe('***')
      }),
    )
  })
})

describe('a special plate is taken as it is', () => {
  test.each<[string, string, PlateKind, PlateColor | undefined]>([
    ['224578使', '224578使', 'embassy', 'black'],
    ['WJ京1234X', 'WJ京1234X', 'armed-police', 'white'],
    ['VA12345', 'VA12345', 'military', 'white'],
    ['民航A1234', '民航A1234', 'civil-aviation', undefined],
    ['京X1234应急', '京X1234应急', 'emergency', 'white'],
    ['临京A12345', '临京A12345', 'temporary', undefined],
    ['京A12345临', '京A12345临', 'temporary', undefined],
  ])('%s', (text, value, kind, color) => {
    expect(unwrap(parsePlate(text))).toEqual({
      value,
      kind,
      region: 'special',
      color,
      warnings: [],
    })
  })
})

describe('a Taiwanese plate', () => {
  test.each([
    ['BKM-2076', 'BKM-2076'],
    ['bkm2076', 'BKM-2076'],
    ['ＢＫＭ－２０７６', 'BKM-2076'],
    ['AB-1234', 'AB-1234'],
    ['1234-AB', '1234-AB'],
    ['1234AB', '1234-AB'],
    ['2A-0815', '2A-0815'],
  ])('%s is %s', (text, value) => {
    expect(unwrap(parsePlate(text))).toEqual({
      value,
      kind: 'taiwan',
      region: 'TW',
      color: 'white',
      warnings: [],
    })
  })

  test('with a 4, no longer issued, is taken with a warning', () => {
    expect(unwrap(parsePlate('ABC-1234'))).toMatchObject({
      value: 'ABC-1234',
      warnings: ['plate.unusual'],
    })
  })

  test.each([['BIM-2076'], ['BOM-2076'], ['BKM-207'], ['BKM-20766'], ['123-4567']])(
    '%s is none',
    (text) => {
      expect(parsePlate(text).ok).toBe(false)
    },
  )
})

describe('a Hong Kong plate', () => {
  test.each([
    ['AB 1234', 'AB1234'],
    ['ab12', 'AB12'],
    ['T1', 'T1'],
  ])('%s is %s', (text, value) => {
    expect(unwrap(parsePlate(text))).toMatchObject({
      value,
      region: 'HK',
      color: undefined,
      warnings: [],
    })
  })

  test.each([['AI 1234'], ['AQ 123'], ['AB 0'], ['1234'], ['ABC']])(
    '%s is none elsewhere',
    (text) => {
      expect(parsePlate(text).ok).toBe(false)
    },
  )

  test('of digits alone, or personalised, is taken at home', () => {
    expect(unwrap(parsePlate('1234', { home: 'HK' }))).toMatchObject({ region: 'HK', warnings: [] })
    expect(unwrap(parsePlate('LUCKY', { home: 'HK' }))).toMatchObject({
      region: 'HK',
      warnings: ['plate.unusual'],
    })
  })

  test('that might be Taiwan’s is decided by the dash, then by the shop', () => {
    expect(unwrap(parsePlate('AB1234')).region).toBe('HK')
    expect(unwrap(parsePlate('AB-1234')).region).toBe('TW')
    expect(unwrap(parsePlate('AB1234', { home: 'TW' })).region).toBe('TW')
    expect(unwrap(parsePlate('AB1234', { home: 'HK' })).region).toBe('HK')
    expect(unwrap(parsePlate('BKM2076', { home: 'HK' })).region).toBe('TW')
  })
})

test.each([
  ['京n8k3f2', '京N·8K3F2'],
  ['粤AD12345', '粤A·D12345'],
  ['京X1234应急', '京X·1234应急'],
  ['224578使', '224·578使'],
  ['BKM2076', 'BKM-2076'],
  ['AB1234', 'AB 1234'],
  ['WJ京1234X', 'WJ京1234X'],
  ['还没上牌', '还没上牌'],
])('%s is shown as %s', (text, shown) => {
  expect(formatPlate(text)).toBe(shown)
})

test.each([
  ['京N8K3F2', '京N·8***2'],
  ['粤AD12345', '粤A·D1***5'],
  ['苏D40000', '苏D·4***0'],
  ['陕A12345D', '陕A·12***D'],
  ['京A88888', '京A·8***8'],
  ['BKM-2076', 'BK***76'],
  ['AB 1234', 'AB***4'],
  ['T12', 'T*2'],
  ['T1', 'T*'],
  ['8', '*'],
  ['京N8K3F', '京N***F'],
  ['224578使', '22***8使'],
  ['', ''],
])('%s is shown to others as %s', (text, shown) => {
  expect(maskPlate(text)).toBe(shown)
})

test.each([
  ['京n·8k3f2', '京N8K3F2'],
  ['粵a d1', '粤AD1'],
  ['bkm-20', 'BKM20'],
  ['晉Ａ－１', '晋A1'],
  ['臨滬A', '临沪A'],
])('%s is searched for as %s', (text, key) => {
  expect(plateKey(text)).toBe(key)
})
