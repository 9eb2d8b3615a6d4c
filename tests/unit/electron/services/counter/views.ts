import type { BillView, ComparisonView, EstimateView } from '#shared/ipc/views/counter-view.ts'

const headingOf = (showId: string, plate: string) => ({
  showId,
  locale: 'zh-CN' as const,
  currency: 'CNY' as const,
  plate,
  vehicle: '大众 朗逸',
})

export const billOf = (showId: string, plate: string): BillView => ({
  kind: 'bill',
  ...headingOf(showId, plate),
  groups: [],
  discount: 0,
  rounding: 0,
  due: 0,
  inWords: '零元整',
  payments: [],
  warranties: [],
})

export const comparisonOf = (
  showId: string,
  plate: string,
  oldPhoto: string,
  newPhoto: string,
): ComparisonView => ({
  kind: 'comparison',
  ...headingOf(showId, plate),
  items: [{ part: '前制动片', tone: 'bad', verdict: '已到限度', oldPhoto, newPhoto }],
  startAt: 0,
})

export const estimateOf = (showId: string, plate: string, photo?: string): EstimateView => ({
  kind: 'estimate',
  ...headingOf(showId, plate),
  jobs: [
    {
      jobId: 'j1',
      name: '更换前制动片',
      reason: '',
      category: '一般维修',
      isSupplement: false,
      lines: [],
      amount: 0,
      decision: 'pending',
      photos: photo === undefined ? [] : [photo],
    },
  ],
  charges: [],
  person: '张三',
  isSignatureWanted: true,
})
