import type {
  BillView,
  ComparisonItemView,
  ComparisonView,
  CounterView,
  DiagnosisView,
  EstimateView,
  JobView,
} from '#shared/ipc/views/counter-view.ts'

const heading = {
  locale: 'zh-CN',
  currency: 'CNY',
  plate: '京N·8K3F2',
  plateColor: 'blue',
  vehicle: '上汽大众 朗逸',
} as const

export const IDLE: CounterView = { kind: 'idle', locale: 'zh-CN', shop: '京北诚达' }

export const job = (jobId: string, more: Partial<JobView> = {}): JobView => ({
  jobId,
  name: `项目${jobId}`,
  reason: '已到更换限度',
  category: '小修',
  isSupplement: false,
  lines: [{ name: `工时${jobId}`, detail: '0.5 小时', amount: 9_000 }],
  amount: 50_000,
  decision: 'pending',
  photos: [],
  ...more,
})

export const estimate = (more: Partial<EstimateView> = {}): EstimateView => ({
  kind: 'estimate',
  ...heading,
  showId: 'estimate-1',
  jobs: [job('A'), job('B', { amount: 30_000 })],
  charges: [{ name: '检测', detail: '', amount: 8_000 }],
  ceiling: 100_000,
  person: '王建国',
  isSignatureWanted: true,
  ...more,
})

export const item = (more: Partial<ComparisonItemView> = {}): ComparisonItemView => ({
  part: '前制动摩擦片',
  position: '左前',
  oldPhoto: 'a'.repeat(64),
  newPhoto: 'b'.repeat(64),
  gauge: { measured: '2.1 mm', measuredAt: 0.19, badEnd: '0', goodEnd: '11 mm' },
  tone: 'bad',
  verdict: '只剩 0.1 毫米就到限度',
  source: '限度来源：参考值',
  ...more,
})

const withoutPosition = ({ position: _, ...rest }: ComparisonItemView): ComparisonItemView => rest

export const comparison = (more: Partial<ComparisonView> = {}): ComparisonView => ({
  kind: 'comparison',
  ...heading,
  showId: 'comparison-1',
  items: [item(), item({ position: '右前' }), withoutPosition(item({ part: '空调滤清器' }))],
  startAt: 0,
  ...more,
})

export const bill = (more: Partial<BillView> = {}): BillView => ({
  kind: 'bill',
  ...heading,
  showId: 'bill-1',
  groups: [
    { title: '工时费', lines: [{ name: '换机油', detail: '', amount: 36_900 }], amount: 36_900 },
    { title: '配件费', lines: [{ name: '摩擦片', detail: '', amount: 94_760 }], amount: 94_760 },
    { title: '其他费用', lines: [], amount: 0 },
  ],
  discount: 2_000,
  rounding: 60,
  due: 129_600,
  inWords: '壹仟贰佰玖拾陆元整',
  payments: [],
  warranties: [],
  ...more,
})

export const diagnosis = (more: Partial<DiagnosisView> = {}): DiagnosisView => ({
  kind: 'diagnosis',
  ...heading,
  showId: 'diagnosis-1',
  hidden: ['engine', 'battery', 'front-left-brake'],
  findings: [
    {
      number: 1,
      grade: 'red',
      place: 'front-left-brake',
      placeName: '左前制动',
      name: '前制动摩擦片',
      photo: 'c'.repeat(64),
      gauge: { measured: '2.1 mm', measuredAt: 0.19, badEnd: '0', goodEnd: '11 mm' },
      verdict: '只剩 0.1 毫米就到限度',
      source: '限度来源：参考值',
      cure: '更换前制动摩擦片',
    },
    {
      number: 2,
      grade: 'yellow',
      place: 'wheel-left-front',
      placeName: '左前轮',
      name: '前轮胎花纹',
    },
    { number: 3, grade: 'green', place: 'battery', placeName: '12V 蓄电池', name: '蓄电池' },
  ],
  summary: '左前制动片到限，请尽快更换。',
  ...more,
})
