import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { encodeText } from '#tests/support/lists/encode-text.ts'
import { makeXlsx } from '#tests/support/lists/make-xlsx.ts'
import { expect, test } from './app-test.ts'

const HEADINGS = ['客户姓名', '手机号码', '车牌号', '品牌车型', '进厂里程']

/** A shop's old customers, one in fifty with half a number. */
const rowsOf = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [
    `王建国${index}`,
    index % 50 === 0 ? '1380123' : String(13_800_000_000 + index),
    `京A${String(10_000 + index)}`,
    '大众 朗逸',
    String(20_000 + index),
  ])

test('a GBK list comes in, is found at once, and its refused rows are saved', async ({
  app,
  desk,
  profile,
}) => {
  const path = join(profile, '客户.csv')
  const csv = [HEADINGS, ...rowsOf(200)].map((row) => row.join(',')).join('\r\n')
  await writeFile(path, encodeText(csv, 'gbk'))
  await desk.goTo('settings')
  await desk.fields.press('settings-import')
  await desk.page.getByTestId('list-file').setInputFiles(path)
  await expect(desk.fields.field('list-encoding')).toHaveValue('gbk')
  await expect(desk.fields.field('column-0')).toHaveValue('name')
  await expect(desk.fields.field('column-2')).toHaveValue('plate')
  await expect(desk.page.getByTestId('preview-row')).toHaveCount(50)
  await expect(desk.page.getByTestId('preview-row').first()).toHaveAttribute(
    'data-verdict',
    'refused',
  )
  await desk.page.keyboard.press('Control+Enter')
  await expect(desk.page.getByTestId('report-new')).toHaveAttribute('data-count', '196')
  await expect(desk.page.getByTestId('report-refused')).toHaveAttribute('data-count', '4')

  const saved = join(profile, 'refused.csv')
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, saved)
  await desk.fields.press('refused-save')
  await expect(desk.notices).toContainText('refused.csv')
  const report = (await readFile(saved, 'utf8')).trim().split('\r\n')
  expect(report).toHaveLength(5)
  expect(report[1]).toContain('王建国0,1380123,京A10000')

  await desk.search.goTo('京A10107')
  await expect(desk.page.getByText('王建国107').first()).toBeVisible()
})

test('a workbook comes in through the same page, in every language', async ({ desk, profile }) => {
  const path = join(profile, '客户.xlsx')
  const rows = rowsOf(3000).map(([name = '', , plate = '', model = '', km]) => [
    name,
    '',
    plate,
    model,
    Number(km),
  ])
  await writeFile(path, makeXlsx({ 封面: [['顺达汽修']], 客户: [HEADINGS, ...rows] }))
  for (const locale of ['zh-TW', 'en', 'zh-CN'] satisfies DocumentLocale[]) {
    await desk.speak(locale)
    await desk.fields.press('settings-import')
    await desk.page.getByTestId('list-file').setInputFiles(path)
    await expect(desk.fields.field('list-sheet')).toHaveValue('1')
    await expect(desk.page.getByTestId('preview-row')).toHaveCount(50)
    await desk.fields.press('import-back')
  }
})

test('an import that is cancelled leaves nothing', async ({ desk, profile }) => {
  const path = join(profile, '客户.csv')
  const csv = [HEADINGS, ...rowsOf(8000)].map((row) => row.join(',')).join('\n')
  await writeFile(path, csv)
  await desk.goTo('settings')
  await desk.fields.press('settings-import')
  await desk.page.getByTestId('list-file').setInputFiles(path)
  await desk.page.getByTestId('list-preview').waitFor()
  await desk.page.keyboard.press('Control+Enter')
  await desk.page.getByTestId('import-progress').waitFor()
  await desk.page.keyboard.press('Escape')
  await expect(desk.page.getByTestId('import-progress')).toHaveCount(0)
  await expect(desk.page.getByTestId('import-report')).toHaveCount(0)
  const found = await desk.search.find('京A10107')
  await expect(found).toHaveCount(1)
})
