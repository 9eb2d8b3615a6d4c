import type { BuyerProfile } from '#shared/domain/sales/buyer-profile.ts'
import type { RepaymentMethod } from '#shared/domain/sales/finance/finance-terms.ts'
import type { LeadChannel } from '#shared/domain/sales/lead/lead.ts'
import type { LossReason } from '#shared/domain/sales/loss/loss.ts'

/** How far a buyer has come by now. */
export const DEAL_ENDS = [
  'drive-booked',
  'driven',
  'quoted',
  'waits-for-approval',
  'ordered',
  'allocated',
  'arrived',
  'ready',
  'delivered',
  'called-off',
  'lost',
] as const
export type DealEnd = (typeof DEAL_ENDS)[number]

/** One buyer’s story in a line: what they asked for, how long ago, and how far it went. */
export interface DealPlan {
  readonly model: string
  readonly trim: 0 | 1
  readonly channel: LeadChannel
  readonly campaign?: string
  readonly profile: BuyerProfile
  readonly words: string
  /** Days before today. */
  readonly askedAgo: number
  readonly end: DealEnd
  /** Versions of the quotation. */
  readonly versions?: 1 | 2 | 3
  readonly finance?: RepaymentMethod
  /** Place in the list of used cars of the car that is traded in. */
  readonly tradeIn?: number
  /** When the drive is: days after today, and the time. Absent: on the first visit. */
  readonly drive?: { readonly inDays: number; readonly time: string }
  /** What is next, and in how many days; below 0: overdue. */
  readonly next?: { readonly what: string; readonly inDays: number }
  readonly loss?: { readonly reason: LossReason; readonly words: string; readonly backIn: number }
}

const asked = (
  channel: LeadChannel,
  profile: BuyerProfile,
  words: string,
): Pick<DealPlan, 'channel' | 'profile' | 'words'> => ({ channel, profile, words })

const car = (model: string, trim: 0 | 1): Pick<DealPlan, 'model' | 'trim'> => ({ model, trim })

/** Which old car came with which of the delivered: place in the list of used cars by place below. */
const TRADED_IN: Readonly<Record<number, number>> = { 0: 0, 2: 1, 3: 2, 5: 3 }

/** Buyers of the last half year whose sale went beyond the first visits. */
export const DEAL_PLANS: readonly DealPlan[] = [
  // Drives of today and the next days.
  {
    ...car('海豹06 DM-i', 1),
    ...asked('web', 'household', '周末想带家人试驾，顺便算一下置换'),
    askedAgo: 4,
    end: 'drive-booked',
    drive: { inDays: 0, time: '09:40' },
  },
  {
    ...car('宋 PLUS DM-i', 1),
    ...asked('live-stream', 'household', '直播里说的 112KM 旗舰型有现车吗？'),
    campaign: '双十一直播',
    askedAgo: 3,
    end: 'drive-booked',
    drive: { inDays: 0, time: '14:30' },
  },
  {
    ...car('元 PLUS', 1),
    ...asked('wechat', 'commuting', '每天通勤六十公里，冬天续航够不够？'),
    askedAgo: 5,
    end: 'drive-booked',
    drive: { inDays: 0, time: '16:00' },
  },
  {
    ...car('RAV4 荣放', 1),
    ...asked('referral', 'household', '同事买的这款，想试一下四驱'),
    askedAgo: 2,
    end: 'drive-booked',
    drive: { inDays: 1, time: '10:00' },
  },
  {
    ...car('L6', 1),
    ...asked('motor-show', 'household', '车展上看过，想再试一次'),
    campaign: '秋季车展',
    askedAgo: 9,
    end: 'drive-booked',
    drive: { inDays: 2, time: '14:00' },
  },
  {
    ...car('速腾', 1),
    ...asked('phone', 'first-car', '第一次买车，想先试试好不好开'),
    askedAgo: 8,
    end: 'driven',
    next: { what: '回访试驾感受，约到店谈价', inDays: 0 },
  },
  {
    ...car('Model Y', 0),
    ...asked('web', 'replacement', '开了七年油车，想换电车'),
    askedAgo: 11,
    end: 'driven',
    next: { what: '发充电桩安装说明和报价', inDays: -1 },
  },
  // Being negotiated.
  {
    ...car('海豹06 DM-i', 0),
    ...asked('walk-in', 'commuting', '上下班代步，落地十一万以内'),
    askedAgo: 10,
    end: 'quoted',
    versions: 2,
    finance: 'equal-instalment',
    next: { what: '回访报价意向', inDays: 0 },
  },
  {
    ...car('汉兰达', 0),
    ...asked('referral', 'household', '二胎了，要三排，老车一起置换'),
    askedAgo: 13,
    end: 'quoted',
    versions: 3,
    tradeIn: 10,
    next: { what: '和家人商量好后定车', inDays: 1 },
  },
  {
    ...car('GL8', 0),
    ...asked('phone', 'business', '公司接待用，要两台能不能再谈？'),
    askedAgo: 14,
    end: 'waits-for-approval',
    versions: 2,
    next: { what: '等经理批让利后回复', inDays: 0 },
  },
  {
    ...car('3 系', 0),
    ...asked('service', 'replacement', '来保养看到展车，想知道置换差价'),
    askedAgo: 7,
    end: 'waits-for-approval',
    versions: 1,
    tradeIn: 11,
    finance: 'equal-principal',
    next: { what: '等经理批让利后回复', inDays: 1 },
  },
  {
    ...car('途观 L', 1),
    ...asked('web', 'household', '要四驱，冬天跑高速多'),
    askedAgo: 12,
    end: 'quoted',
    versions: 1,
    next: { what: '客户在比较竞品，再约一次', inDays: -2 },
  },
  // Ordered.
  {
    ...car('L6', 0),
    ...asked('web', 'household', '家里有固定车位，能装桩'),
    askedAgo: 10,
    end: 'ordered',
    versions: 2,
    finance: 'equal-instalment',
    next: { what: '告知排产进度', inDays: 3 },
  },
  {
    ...car('炮', 1),
    ...asked('live-stream', 'off-road', '周末越野，平时拉货'),
    campaign: '越野专场直播',
    askedAgo: 6,
    end: 'ordered',
    versions: 1,
    next: { what: '确认颜色和选装', inDays: 0 },
  },
  {
    ...car('赛那', 0),
    ...asked('referral', 'household', '三个孩子，要七座'),
    askedAgo: 17,
    end: 'allocated',
    versions: 2,
    tradeIn: 8,
    next: { what: '告知运输进度', inDays: 2 },
  },
  {
    ...car('唐 DM-i', 1),
    ...asked('motor-show', 'household', '车展定金能不能转过来？'),
    campaign: '秋季车展',
    askedAgo: 14,
    end: 'allocated',
    versions: 2,
    finance: 'equal-instalment',
    next: { what: '告知运输进度', inDays: 1 },
  },
  {
    ...car('帕萨特', 1),
    ...asked('phone', 'business', '公司换车，要开专票'),
    askedAgo: 21,
    end: 'arrived',
    versions: 2,
    next: { what: '车已到店，通知客户付尾款、约交车', inDays: 0 },
  },
  {
    ...car('元 PLUS', 0),
    ...asked('wechat', 'commuting', '绿牌指标下来了，想尽快提车'),
    askedAgo: 20,
    end: 'arrived',
    versions: 1,
    finance: 'equal-instalment',
    next: { what: '车已到店，通知客户付尾款、约交车', inDays: -1 },
  },
  {
    ...car('卡罗拉 双擎', 0),
    ...asked('walk-in', 'commuting', '跑网约车多，要省油'),
    askedAgo: 23,
    end: 'ready',
    versions: 2,
    next: { what: '下午交车：手续、礼仪、技师到场', inDays: 0 },
  },
  {
    ...car('星越 L', 1),
    ...asked('service', 'replacement', '老客户换车，原来的车在这里保养'),
    askedAgo: 25,
    end: 'ready',
    versions: 3,
    tradeIn: 9,
    next: { what: '上午交车：手续、礼仪、技师到场', inDays: 1 },
  },
  // Delivered: calls behind them, due, or still to come.
  ...[
    [27, '海豹06 DM-i', 1, 'web'],
    [30, '海鸥', 1, 'live-stream'],
    [41, '宋 PLUS DM-i', 0, 'referral'],
    [54, '速腾', 0, 'walk-in'],
    [57, 'CR-V', 0, 'phone'],
    [68, 'AION Y', 1, 'wechat'],
    [83, '汉 EV', 0, 'web'],
    [99, 'A4L', 0, 'motor-show'],
    [116, '轩逸', 1, 'walk-in'],
    [121, 'MONA M03', 1, 'web'],
    [148, 'H6', 1, 'phone'],
    [171, '缤果', 1, 'service'],
  ].map(
    ([askedAgo, model, trim, channel], nth): DealPlan => ({
      ...car(model as string, trim as 0 | 1),
      ...asked(
        channel as LeadChannel,
        nth % 3 === 0 ? 'household' : 'commuting',
        '想要现车，价格合适就定',
      ),
      askedAgo: askedAgo as number,
      end: 'delivered',
      versions: nth % 2 === 0 ? 2 : 1,
      ...(nth % 3 === 1 ? { finance: 'equal-instalment' } : {}),
      ...(TRADED_IN[nth] === undefined ? {} : { tradeIn: TRADED_IN[nth] }),
    }),
  ),
  {
    ...car('M7', 1),
    ...asked('web', 'household', '想要六座，看重智驾'),
    askedAgo: 45,
    end: 'called-off',
    versions: 2,
    next: { what: '指标延期，下个月再联系', inDays: 4 },
  },
  // Lost after a quotation; some said when to ask again.
  {
    ...car('思域', 0),
    ...asked('phone', 'first-car', '预算十三万以内'),
    askedAgo: 52,
    end: 'lost',
    versions: 2,
    loss: { reason: 'price', words: '邻区店便宜三千，已在那边交定金，担心交车拖', backIn: -3 },
  },
  {
    ...car('L60', 1),
    ...asked('web', 'household', '想了解换电'),
    askedAgo: 47,
    end: 'lost',
    versions: 1,
    loss: { reason: 'plan-changed', words: '小孩上学买房，推迟到春节前再看', backIn: 0 },
  },
  {
    ...car('雅阁', 1),
    ...asked('referral', 'replacement', '旧车置换'),
    askedAgo: 38,
    end: 'lost',
    versions: 2,
    loss: { reason: 'finance', words: '贷款额度没批下来，征信半年后再办', backIn: 21 },
  },
  {
    ...car('银河 E5', 1),
    ...asked('wechat', 'commuting', '要三天内提车'),
    askedAgo: 35,
    end: 'lost',
    versions: 1,
    loss: { reason: 'no-stock', words: '要的颜色要等六周，客户等不了', backIn: -8 },
  },
  {
    ...car('CS75 PLUS', 1),
    ...asked('walk-in', 'household', '和瑞虎8 对比'),
    askedAgo: 60,
    end: 'lost',
    versions: 1,
    loss: { reason: 'other-brand', words: '最后选了别的品牌，服务还算满意', backIn: 40 },
  },
]
