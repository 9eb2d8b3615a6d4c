import { describe, expect, it } from 'vitest'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { en } from '#shared/i18n/en/index.ts'
import { isFieldWorded, sayField, sayTable } from '#shared/i18n/say-field.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { day } from '#shared/kernel/day.ts'
import { instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'

const say = createSay(zhCN)
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

/** Every way from a record down to one of its values, places in lists left out. */
function listPaths(value: unknown, path: readonly string[], found: Map<string, string[]>): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const each of value) listPaths(each, path, found)
    return
  }
  for (const [name, inner] of Object.entries(value)) {
    const way = [...path, name]
    found.set(way.join('.'), way)
    listPaths(inner, way, found)
  }
}

describe('the name of a field', () => {
  it('is there for everything the demo shop has on record', () => {
    const tables: [string, unknown][] = [['settings', shop], ...Object.entries(lists)]
    expect(tables.length).toBeGreaterThan(20)
    for (const [table, records] of tables) {
      const paths = new Map<string, string[]>()
      listPaths(records, [], paths)
      expect(paths.size, table).toBeGreaterThan(2)
      const unworded = [...paths.values()].filter((path) => !isFieldWorded(table, path))
      expect(unworded.map((path) => `${table}.${path.join('.')}`)).toEqual([])
      expect(sayTable(say, table)).not.toBe(table)
    }
  })

  it('is the one it has there before the one it has everywhere', () => {
    expect(sayField(say, 'visits', ['jobs', 'approval', 'state'])).toBe('客户决定')
    expect(sayField(say, 'sales', ['order', 'number'])).toBe('合同号')
    expect(sayField(say, 'loans', ['state'])).toBe('状态')
  })

  it('is said in the language of the screen', () => {
    expect(sayField(createSay(en), 'visits', ['ceiling'])).toBe('ceiling')
    expect(sayTable(createSay(en), 'visits')).toBe('visit')
  })

  it('of a newer build is told as it is written', () => {
    expect(sayField(say, 'visits', ['somethingNew'])).toBe('somethingNew')
    expect(sayTable(say, 'somethings')).toBe('somethings')
  })
})
