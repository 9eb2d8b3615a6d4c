import type { PaperNode } from '#shared/documents/nodes.ts'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'

/** An A4 paper with nothing on it but what the test is about. */
export const samplePaper = (
  content: readonly PaperNode[],
  rest: Partial<PaperDefinition> = {},
): PaperDefinition => ({
  metadata: { title: '结算清单 JS-20261122-001', author: '安平汽车维修' },
  pageSize: 'A4',
  pageOrientation: 'portrait',
  pageMargins: [40, 60, 40, 50],
  images: [],
  content,
  ...rest,
})

const JOBS = [
  '更换前制动片（含调整）',
  '机油及机滤更换',
  '四轮定位检测与调整',
  '空调系统清洗',
  '更换刹车油 DOT4 全合成',
]

/** A bill of as many lines as asked for, with frame, header row and page numbers. */
export const billOf = (lines: number): PaperDefinition =>
  samplePaper(
    [
      { text: '机动车维修结算清单', bold: true, fontSize: 16, alignment: 'center' },
      {
        table: {
          headerRows: 1,
          widths: [24, '*', 40, 60, 70, 80],
          body: [
            ['序号', '项目', '工时', '单价', '金额', '备注'],
            ...Array.from({ length: lines }, (_, line) => [
              String(line + 1),
              JOBS[line % JOBS.length] ?? '',
              { text: '1.50', alignment: 'right' as const },
              { text: '¥120.00', alignment: 'right' as const },
              { text: `¥${180 + line}.00`, alignment: 'right' as const, bold: true },
              '质保 3 个月或 5000 公里',
            ]),
          ],
        },
        layout: { frame: 0.8, rows: 0.4, columns: 0.4, underHeader: 0.8, headerFill: '#eeeeee' },
      },
    ],
    { footer: { left: '结算清单', right: '第 {page} 页，共 {pages} 页' } },
  )
