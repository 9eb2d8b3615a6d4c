import { describe, expect, it } from 'vitest'
import { customerKeys } from '#renderer/db/search/customer-keys.ts'
import { searchKey } from '#renderer/db/search/key-prefix.ts'
import { spelledPart } from '#renderer/db/search/spelled-part.ts'
import { loadSpell } from '#renderer/db/search/spelling.ts'

const spell = await loadSpell()

const partOf = (
  name: string,
  contact: string | undefined,
  kind: 'initials' | 'pinyin',
  typed: string,
) => {
  const row = { name, phone: '', ...(contact === undefined ? {} : { contact }) }
  const searchKeys = customerKeys(row, spell)
  return spelledPart({ ...row, searchKeys }, searchKey(kind, typed))
}

describe('the characters that pinyin stands for', () => {
  it.each([
    ['王建国', undefined, 'initials', 'wjg', '王建国'],
    ['王建国', undefined, 'initials', 'w', '王'],
    ['王建国', undefined, 'initials', 'jg', '建国'],
    ['王建国', undefined, 'pinyin', 'wang', '王'],
    ['王建国', undefined, 'pinyin', 'wangj', '王建'],
    ['王建国', undefined, 'pinyin', 'guo', '国'],
    ['刘建安', undefined, 'pinyin', 'jianan', '建安'],
    ['刘建安', undefined, 'pinyin', 'an', '安'],
    ['单志强', undefined, 'pinyin', 'shanzhi', '单志'],
    ['单志强', undefined, 'pinyin', 'dan', '单'],
    ['陳偉傑', undefined, 'initials', 'wj', '伟杰'],
    ['北京顺达物流有限公司', '赵敏', 'initials', 'sdwl', '顺达物流'],
    ['北京顺达物流有限公司', '赵敏', 'initials', 'zm', '赵敏'],
    ['北京顺达物流有限公司', '赵敏', 'pinyin', 'zhaomin', '赵敏'],
    ['4S店王', undefined, 'pinyin', 'wang', undefined],
  ] as const)('%s (%s) by %s %s', (name, contact, kind, typed, expected) => {
    expect(partOf(name, contact, kind, typed)).toBe(expected)
  })
})
