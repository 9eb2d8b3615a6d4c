import { describe, expect, it } from 'vitest'
import { guessList } from '#renderer/features/import/guess-list.ts'
import { MOST_BYTES, MOST_ROWS } from '#renderer/features/import/read/list-file.ts'
import { openList } from '#renderer/features/import/read/open-list.ts'
import { readList } from '#renderer/features/import/read/read-list.ts'
import { encodeText } from '#tests/support/lists/encode-text.ts'
import { makeXlsx } from '#tests/support/lists/make-xlsx.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const SIMPLIFIED = '客户名称,手机号,车牌号\r\n王建国,13801234567,京N8K3F2\r\n'
const TRADITIONAL = '車主,行動電話,車牌號碼\r\n陳怡君,0912345678,BKM-2076\r\n'
const ROWS = [
  ['客户名称', '手机号', '车牌号'],
  ['王建国', '13801234567', '京N8K3F2'],
]

describe('a text list', () => {
  it.each([
    ['UTF-8', utf8(SIMPLIFIED), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${SIMPLIFIED}`), 'utf-8'],
    ['GBK, as Excel saves CSV in China', encodeText(SIMPLIFIED, 'gbk'), 'gbk'],
    [
      'Unicode text with tabs',
      new Uint8Array(Buffer.from(`\ufeff${SIMPLIFIED.replaceAll(',', '\t')}`, 'utf16le')),
      'utf-16',
    ],
  ])('in %s is read', async (_, bytes, encoding) => {
    expect(await readList(bytes)).toEqual({
      ok: true,
      value: { encoding, sheets: [{ name: '', rows: ROWS }] },
    })
  })

  it('in Big5 is not taken for GBK, although its bytes would do', async () => {
    const bytes = encodeText(TRADITIONAL, 'big5')
    expect(() => new TextDecoder('gbk', { fatal: true }).decode(bytes)).not.toThrow()
    expect(await readList(bytes)).toMatchObject({
      value: {
        encoding: 'big5',
        sheets: [
          {
            rows: [
              ['車主', '行動電話', '車牌號碼'],
              ['陳怡君', '0912345678', 'BKM-2076'],
            ],
          },
        ],
      },
    })
  })

  it('is read as told, where the guess was wrong', async () => {
    const read = await readList(encodeText(SIMPLIFIED, 'gbk'), 'big5')
    expect(read).toMatchObject({ ok: true, value: { encoding: 'big5' } })
    expect(JSON.stringify(read)).not.toContain('王建国')
  })

  it.each([
    ['semicolons', '姓名;电话\n王建国;13801234567'],
    ['tabs', '姓名\t电话\n王建国\t13801234567'],
    ['a note to Excel on top', 'sep=;\r\n姓名;电话\r\n王建国;13801234567'],
    ['quotes', '"姓名","电话"\n"王建国","13801234567"'],
  ])('with %s is divided', async (_, text) => {
    expect(await readList(utf8(text))).toMatchObject({
      value: {
        sheets: [
          {
            rows: [
              ['姓名', '电话'],
              ['王建国', '13801234567'],
            ],
          },
        ],
      },
    })
  })

  it.each([
    ['empty', new Uint8Array(), 'list.empty'],
    ['only line ends', utf8('\r\n\r\n'), 'list.empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'list.not-a-list'],
    ['a PDF', utf8('%PDF-1.7 …'), 'list.not-a-list'],
    ['an old or locked workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'list.old-excel'],
    ['a torn workbook', makeXlsx({ 客户: ROWS }).slice(0, 400), 'list.damaged'],
    ['a zip of something else', utf8('PK\u0003\u0004 and nothing behind'), 'list.damaged'],
    ['an open quote', utf8('姓名,电话\n"王建国,13801234567\n李敏,13901234567'), 'list.quotes'],
    ['no encoding at all', new Uint8Array([0x41, 0x2c, 0x81, 0x20, 0x0a]), 'list.encoding-unknown'],
    ['far too many rows', utf8('姓名\n'.repeat(MOST_ROWS + 1)), 'list.too-many-rows'],
  ])('that is %s is refused by name', async (_, bytes, code) => {
    expect(await readList(bytes)).toMatchObject({ ok: false, code })
  })

  it('of 300 MB is refused before it is read', async () => {
    const file = {
      name: '客户.csv',
      size: 300 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error('read')),
    }
    const opened = await openList(file as unknown as File, undefined, new AbortController().signal)
    expect(MOST_BYTES).toBeLessThan(file.size)
    expect(opened).toMatchObject({ code: 'list.too-large', detail: { size: 300, most: 50 } })
  })

  it('that has gone since it was chosen is said to be unreadable', async () => {
    const file = {
      name: '客户.csv',
      size: 10,
      arrayBuffer: () => Promise.reject(new Error('gone')),
    }
    const opened = await openList(file as unknown as File, undefined, new AbortController().signal)
    expect(opened).toMatchObject({ code: 'list.not-readable' })
  })
})

describe('a workbook', () => {
  it('is read with its numbers whole, its days and what its formulas came to', async () => {
    const read = await readList(
      makeXlsx({
        客户: [
          ['客户名称', '手机', '上牌日期', '车牌', '里程'],
          [
            '王建国',
            13_801_234_567,
            { day: 43_588 },
            { formula: 'CONCAT("京","N8K3F2")', value: '京N8K3F2' },
            58_213.5,
          ],
          ['李敏', '', '', { formula: 'VLOOKUP(1,A:B,2)', value: '#N/A', isError: true }, ''],
        ],
      }),
    )
    expect(read).toMatchObject({
      ok: true,
      value: {
        sheets: [
          {
            name: '客户',
            rows: [
              ['客户名称', '手机', '上牌日期', '车牌', '里程'],
              ['王建国', '13801234567', '2019-05-03', '京N8K3F2', '58213.5'],
              ['李敏', '', '', '#N/A', ''],
            ],
          },
        ],
      },
    })
  })

  it('gives its filled sheets', async () => {
    const read = await readList(makeXlsx({ 封面: [['顺达汽修']], 空: [], 客户: ROWS }))
    expect(read).toMatchObject({
      value: { sheets: [{ name: '封面' }, { name: '客户', rows: ROWS }] },
    })
  })

  it('of hundreds of kilobytes needs no workers of its own', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => [
      `客户${index}`,
      13_800_000_000 + index,
      '',
    ])
    const read = await readList(makeXlsx({ 客户: [['姓名', '电话', '车牌'], ...many] }))
    expect(read.ok && read.value.sheets[0]?.rows).toHaveLength(5001)
  })
})

describe('the guess for a table', () => {
  it('covers columns beyond the headings', () => {
    const rows = [['姓名'], ['王建国', '13801234567', '京N8K3F2']]
    expect(guessList(rows, 'CN')).toMatchObject({
      value: { headingRow: 0, mapping: ['name', 'phone', 'plate'] },
    })
  })
})
