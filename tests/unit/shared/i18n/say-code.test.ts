import { describe, expect, it } from 'vitest'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { en } from '#shared/i18n/en/index.ts'
import { findCodeWord, sayCode } from '#shared/i18n/say-code.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { zhTW } from '#shared/i18n/zh-TW/index.ts'
import { day } from '#shared/kernel/day.ts'
import { instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'

const {
  shop,
  lastNumbers: _,
  ...lists
} = buildDemoShop({
  today: day('2026-11-22'),
  now: unwrap(instant('2026-11-22T14:40:00+08:00')),
  seed: 7,
  locale: 'zh-CN',
})

/** Names of jobs of the price list, units and search keys look like codes and are none. */
const NO_CODES = /(^id|standardJobId|jobIds|unit|searchKeys|company|mime|path|hash)$/

function listCodes(
  table: string,
  value: unknown,
  path: readonly string[],
  found: Map<string, readonly [path: readonly string[], code: string]>,
): void {
  if (Array.isArray(value)) {
    for (const each of value) listCodes(table, each, path, found)
  } else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      listCodes(table, inner, [...path, name], found)
    }
  } else if (typeof value === 'string' && /^[a-z]+(-[a-z0-9]+)*$/.test(value)) {
    if (!NO_CODES.test(path.join('.'))) {
      found.set(`${table}.${path.join('.')} ${value}`, [path, value])
    }
  }
}

describe('a value of a closed list', () => {
  it('has a word wherever the demo shop has one on record', () => {
    const tables: [string, unknown][] = [['settings', shop], ...Object.entries(lists)]
    const unworded = tables.flatMap(([table, records]) => {
      const codes = new Map<string, readonly [readonly string[], string]>()
      listCodes(table, records, [], codes)
      return [...codes]
        .filter(([, [path, code]]) => findCodeWord(table, path, code) === undefined)
        .map(([key]) => key)
    })
    expect(unworded).toEqual([])
  })

  it('is said as the trade says it, by the field it stands in', () => {
    const decision = ['jobs', 'approval', 'state']
    expect(sayCode(createSay(zhCN), 'visits', decision, 'approved')).toBe('同意')
    expect(sayCode(createSay(zhTW), 'visits', ['paper'], 'ordered')).toBe('已開委託單')
    expect(sayCode(createSay(en), 'visits', decision, 'declined')).toBe('declined')
    expect(sayCode(createSay(zhCN), 'sales', ['step'], 'delivered')).not.toBe('delivered')
    expect(sayCode(createSay(zhCN), 'appraisals', ['car', 'papers', 'plates'], 'present')).toBe(
      zhCN.appraisal['four.present'],
    )
  })

  it('that nobody knows is told as it is', () => {
    expect(sayCode(createSay(zhCN), 'visits', ['step'], 'flown-off')).toBe('flown-off')
  })
})
