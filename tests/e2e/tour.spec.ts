import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { PROJECT } from '#tests/support/desk/launch.ts'
import { readSampleText, spoiledText } from '#tests/support/visit-file/sample-visit-files.ts'

interface Ended {
  readonly code: number
  readonly stderr: string
}

const tour = (script: 'main' | 'check', args: readonly string[]): Promise<Ended> =>
  new Promise((settle) => {
    const command = ['--import', 'tsx', join(PROJECT, 'tests', 'tour', `${script}.ts`), ...args]
    execFile(process.execPath, command, { cwd: PROJECT }, (error, _stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      settle({ code, stderr })
    })
  })

const test = base.extend<{ readonly folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'qiantai-tour-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

const REFUSED: readonly (readonly [name: string, text: string, line: RegExp])[] = [
  ['broken JSON', '{ "locale": "zh-CN", ', /^visit\.json: is not JSON/],
  ['the schema', spoiledText('/locale', 'fr'), /^visit\.json: \/locale: must be one of/],
  ['a wrong VIN', spoiledText('/vehicle/vin', 'LSVAB2BR1NN100001'), /\/vehicle\/vin: check digit/],
  [
    'payments that do not add up',
    spoiledText('/settlement/payments/0/amount', 137_601),
    /^visit\.json: \/settlement\/payments: paid 1376\.01, due 1376\.00$/,
  ],
  ['a missing photo', spoiledText('/comparisons/0/oldPhoto', 'no.jpg'), /oldPhoto: no\.jpg is not/],
  ['a photo that is none', spoiledText('/comparisons/0/oldPhoto', 'visit.json'), /is no image$/],
]

for (const [name, text, line] of REFUSED) {
  test(`the tour refuses ${name} in one line and leaves nothing`, async ({ folder }) => {
    const visit = join(folder, 'visit.json')
    const out = join(folder, 'out')
    await writeFile(visit, text)
    for (const script of ['check', 'main'] as const) {
      const { code, stderr } = await tour(script, ['--visit', visit, '--out', out])
      expect(code).toBe(2)
      expect(stderr.trim()).toMatch(line)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
    expect(await readdir(folder)).toEqual(['visit.json'])
  })
}

test('the tour knows its own options only', async () => {
  const refused = [
    ['--colour'],
    ['--locale', 'fr'],
    ['--visit'],
    ['papers'],
    ['--sale', '--visit', 'visit.json'],
    ['--sale=today'],
  ]
  for (const args of refused) {
    const { code, stderr } = await tour('main', args)
    expect(code, args.join(' ')).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  }
})

const SAMPLES = [
  {
    name: 'brake-pads',
    pages: { 'repair-order': 3, supplement: 1, 'old-parts': 1, settlement: 1 },
    totals: {
      labour: 36_900,
      parts: 94_760,
      charges: 8000,
      discount: 2000,
      rounding: 60,
      due: 137_600,
      paid: 137_600,
      inWords: '壹仟叁佰柒拾陆元整',
    },
    warranty: [
      ['更换机油及机油滤清器', 10, 2000, '2026-11-30', 60_218],
      ['更换前制动摩擦片', 10, 2000, '2026-11-30', 60_218],
      ['更换左前制动分泵防尘套', 10, 2000, '2026-11-30', 60_218],
    ],
  },
  {
    name: 'electric-tyres',
    pages: { 'repair-order': 3, 'old-parts': 1, settlement: 1 },
    totals: {
      labour: 56_000,
      parts: 191_280,
      charges: 0,
      discount: 0,
      rounding: 0,
      due: 247_280,
      paid: 247_280,
      inWords: '贰仟肆佰柒拾贰元捌角整',
    },
    warranty: [
      ['更换前轮轮胎（2条）并做动平衡', 10, 2000, '2026-12-01', 73_514],
      ['四轮定位', 10, 2000, '2026-12-01', 73_514],
      ['更换12V低压蓄电池', 10, 2000, '2026-12-01', 73_514],
      ['安装客户自备行车记录仪降压线', 10, 2000, '2026-12-01', 73_514],
    ],
  },
  {
    name: 'taipei-service',
    pages: { 'repair-order': 3, 'old-parts': 1, settlement: 1 },
    totals: { due: 482_000, paid: 482_000, inWords: '肆仟捌佰貳拾元整' },
    warranty: [
      ['九萬公里定期保養', 30, 5000, '2026-12-19', 101_423],
      ['更換冷氣濾網', 10, 2000, '2026-11-29', 98_423],
    ],
  },
] as const

for (const { name, pages, totals, warranty } of SAMPLES) {
  test(`the tour drives ${name} from reception to delivery`, async ({ folder }) => {
    const out = join(folder, 'out')
    const visit = join(PROJECT, 'tests', 'fixtures', 'visits', `${name}.json`)
    const { code, stderr } = await tour('main', ['--visit', visit, '--out', out])
    expect(code, stderr).toBe(0)
    const summary = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'))
    expect(summary.totals).toMatchObject(totals)
    const rows = summary.warranty.map(Object.values)
    expect(rows).toEqual(warranty)
    const hasSupplement = readSampleText(name).includes('"repair"')
    expect('supplement' in summary.documents).toBe(hasSupplement)
    for (const [kind, count] of Object.entries(pages)) {
      expect(summary.documents[kind].pages, kind).toBe(count)
    }
    for (const paper of Object.values<{ file: string; number: string }>(summary.documents)) {
      const bytes = await readFile(join(out, paper.file))
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      expect(paper.number).toMatch(/^[A-Z]{2}-2026\d{4}-001$/)
    }
    expect(await readdir(folder)).toEqual(['out'])
    expect((await readdir(out)).filter((file) => file.endsWith('.png')).length).toBeGreaterThan(15)
  })
}
