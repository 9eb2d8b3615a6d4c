import type { CarUsage } from '#shared/domain/used-car/appraisal.ts'
import type { BodyDefectCode, DefectDegree } from '#shared/domain/used-car/body-defect.ts'
import type { FramePoint } from '#shared/domain/used-car/frame-check.ts'
import type { AppraisalSection } from '#shared/domain/used-car/grade-car.ts'
import type { BodyPanel } from '#shared/domain/vehicle/body-panel.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'

/** A used car as it was brought: what it is, what was found, what it should bring. */
export interface UsedPlan {
  readonly make: string
  readonly model: string
  readonly energy: Energy
  readonly color: string
  /** First registered so many months ago. */
  readonly months: number
  readonly mileageKm: number
  readonly usage?: CarUsage
  readonly body: readonly (readonly [BodyPanel, BodyDefectCode, DefectDegree])[]
  readonly faults: readonly (readonly [AppraisalSection, string, number])[]
  /** A point of the frame that tells of an accident. */
  readonly frame?: FramePoint
  /** Whether the thirteen points are still to be looked at. */
  readonly isBegun?: boolean
  readonly words: string
  /** Yuan: what it should be sold for, and what making it ready costs. */
  readonly expected: number
  readonly preparation: number
  /** Yuan offered above (or below) what the formula gives. */
  readonly above?: number
  /** Without a sale: brought so many days ago, and what became of it. */
  readonly seenAgo?: number
  readonly end?: 'bought' | 'declined' | 'open' | 'offered'
  readonly declined?: string
  /** Traders who bid for it, with what they would give in yuan; `sold`: it went to the highest. */
  readonly bids?: readonly (readonly [trader: string, phone: string, yuan: number])[]
  readonly isSold?: boolean
}

/** The first twelve are traded in or bought; see the places that deals name. */
export const USED_PLANS: readonly UsedPlan[] = [
  {
    make: '丰田',
    model: '2021款 卡罗拉 1.2T S-CVT 精英版',
    energy: 'petrol',
    color: '白',
    months: 58,
    mileageKm: 52_300,
    body: [['front-bumper', 'HH', 1]],
    faults: [['cabin', '驾驶座侧翼磨损', 5]],
    words: '启动平顺，路试无异响，底盘无渗漏。',
    expected: 82_800,
    preparation: 1800,
  },
  {
    make: '日产',
    model: '2019款 轩逸 1.6L CVT 豪华版',
    energy: 'petrol',
    color: '银',
    months: 80,
    mileageKm: 71_600,
    body: [
      ['left-front-door', 'HH', 2],
      ['rear-bumper', 'AX', 1],
    ],
    faults: [['chassis', '前减振胶套老化', 20]],
    words: '低速过坎有轻微异响，已记整备。',
    expected: 58_800,
    preparation: 2600,
  },
  {
    make: '大众',
    model: '2020款 途观L 330TSI 智享版',
    energy: 'petrol',
    color: '黑',
    months: 72,
    mileageKm: 86_400,
    body: [
      ['bonnet', 'XF', 2],
      ['right-rear-door', 'HH', 1],
    ],
    faults: [['engine-bay', '正时室盖轻微渗油', 25]],
    words: '引擎盖钣金过，纵梁、吸能盒正常。',
    expected: 118_000,
    preparation: 4200,
  },
  {
    make: '本田',
    model: '2022款 思域 240TURBO 燃动版',
    energy: 'petrol',
    color: '蓝',
    months: 44,
    mileageKm: 31_200,
    body: [['wheel-right-front', 'HH', 1]],
    faults: [],
    words: '一手私家车，保养记录全。',
    expected: 106_800,
    preparation: 1500,
  },
  {
    make: '别克',
    model: '2019款 GL8 ES陆尊 653T 豪华型',
    energy: 'petrol',
    color: '灰',
    months: 86,
    mileageKm: 118_500,
    usage: 'official',
    body: [
      ['left-rear-door', 'HH', 2],
      ['rear-bumper', 'XF', 1],
    ],
    faults: [['cabin', '第二排航空座椅开裂', 15]],
    words: '公司用车，两把钥匙，保养在店。',
    expected: 138_000,
    preparation: 5200,
    seenAgo: 47,
    end: 'bought',
  },
  {
    make: '比亚迪',
    model: '2022款 宋PLUS DM-i 110KM 旗舰型',
    energy: 'plug-in-hybrid',
    color: '白',
    months: 50,
    mileageKm: 46_800,
    body: [['left-front-wing', 'AX', 2]],
    faults: [['start', '电池健康 91 %', 10]],
    words: '三电质保在有效期内，充电正常。',
    expected: 99_800,
    preparation: 2200,
    seenAgo: 63,
    end: 'bought',
  },
  {
    make: '特斯拉',
    model: '2021款 Model 3 后轮驱动版',
    energy: 'battery-electric',
    color: '白',
    months: 62,
    mileageKm: 68_900,
    body: [
      ['front-bumper', 'HH', 2],
      ['wheel-left-rear', 'HH', 2],
    ],
    faults: [['chassis', '前下摆臂球头松旷', 30]],
    words: '电池健康 88 %，下摆臂需更换。',
    expected: 122_800,
    preparation: 4800,
    seenAgo: 78,
    end: 'bought',
  },
  {
    make: '哈弗',
    model: '2019款 H6 1.5T 自动都市版',
    energy: 'petrol',
    color: '红',
    months: 90,
    mileageKm: 93_700,
    body: [
      ['boot', 'XF', 3],
      ['rear-bumper', 'XF', 3],
    ],
    faults: [
      ['road-test', '制动轻微抖动', 30],
      ['cabin', '空调出风口拨片断', 5],
    ],
    frame: 'left-rear-strut',
    words: '左后减振器悬挂部位有烧焊，按事故车收购，建议批售。',
    expected: 42_000,
    preparation: 1800,
    seenAgo: 96,
    end: 'bought',
    bids: [
      ['顺通车行', '13911020331', 33_500],
      ['鑫达二手车', '13911020332', 34_800],
      ['顺通车行', '13911020331', 35_600],
    ],
  },
  {
    make: '大众',
    model: '2018款 途安L 280TSI 舒雅版',
    energy: 'petrol',
    color: '棕',
    months: 97,
    mileageKm: 104_200,
    body: [['right-front-door', 'HH', 2]],
    faults: [['engine-bay', '水泵渗漏痕迹', 20]],
    words: '家用，随新车交付时收车。',
    expected: 62_800,
    preparation: 3400,
  },
  {
    make: '吉利',
    model: '2018款 博越 1.8TD 智联型',
    energy: 'petrol',
    color: '白',
    months: 100,
    mileageKm: 98_600,
    body: [['rear-bumper', 'HH', 2]],
    faults: [['chassis', '后减振器渗油', 25]],
    words: '老客户车，历次保养在本店。',
    expected: 48_800,
    preparation: 3000,
  },
  {
    make: '丰田',
    model: '2019款 汉兰达 2.0T 四驱豪华版',
    energy: 'petrol',
    color: '黑',
    months: 85,
    mileageKm: 89_300,
    body: [['left-rear-wing', 'HH', 1]],
    faults: [],
    words: '车况好，等客户定新车。',
    expected: 148_000,
    preparation: 3200,
  },
  {
    make: '宝马',
    model: '2019款 325Li M运动套装',
    energy: 'petrol',
    color: '蓝',
    months: 82,
    mileageKm: 76_500,
    body: [
      ['front-bumper', 'XF', 2],
      ['wheel-right-rear', 'HH', 3],
    ],
    faults: [['engine-bay', '机油滤芯座渗油', 20]],
    words: '客户心理价高于公式。',
    expected: 156_000,
    preparation: 5600,
    above: 6000,
  },
  {
    make: '奇瑞',
    model: '2021款 瑞虎8 1.6TGDI 豪华型',
    energy: 'petrol',
    color: '灰',
    months: 60,
    mileageKm: 64_100,
    body: [['right-mirror', 'LW', 1]],
    faults: [],
    isBegun: true,
    words: '举升机下午空出，待查底盘与骨架。',
    expected: 72_000,
    preparation: 2000,
    seenAgo: 0,
    end: 'open',
  },
  {
    make: '广汽埃安',
    model: '2022款 AION S 魅 580',
    energy: 'battery-electric',
    color: '银',
    months: 49,
    mileageKm: 58_400,
    body: [['roof', 'AX', 1]],
    faults: [['start', '电池健康 90 %', 10]],
    words: '车主报价偏高，已请示经理。',
    expected: 76_800,
    preparation: 1900,
    above: 3500,
    seenAgo: 2,
    end: 'offered',
  },
  {
    make: '五菱',
    model: '2018款 宏光S 1.5L 舒适型',
    energy: 'petrol',
    color: '白',
    months: 99,
    mileageKm: 142_000,
    usage: 'operating',
    body: [
      ['left-rear-door', 'XS', 3],
      ['boot', 'BX', 2],
    ],
    faults: [['road-test', '二挡挂挡异响', 40]],
    words: '货运用过，内饰磨损重。',
    expected: 19_800,
    preparation: 2600,
    above: -600,
    seenAgo: 12,
    end: 'declined',
    declined: '车主嫌价低，自行处理',
  },
  {
    make: '奥迪',
    model: '2019款 Q5L 40 TFSI 荣享进取型',
    energy: 'petrol',
    color: '黑',
    months: 88,
    mileageKm: 97_800,
    body: [['bonnet', 'XF', 3]],
    faults: [['engine-bay', '右前纵梁附近线束改动', 30]],
    frame: 'right-front-member',
    words: '右前纵梁更换，属事故车，按店规不收零售。',
    expected: 128_000,
    preparation: 6000,
    above: -5000,
    seenAgo: 26,
    end: 'declined',
    declined: '事故车，店内不收',
  },
  {
    make: '大众',
    model: '2017款 朗逸 1.5L 自动舒适版',
    energy: 'petrol',
    color: '灰',
    months: 108,
    mileageKm: 126_400,
    body: [
      ['left-front-door', 'HH', 3],
      ['bonnet', 'XF', 2],
    ],
    faults: [['engine-bay', '气门室盖渗油', 25]],
    words: '车龄长，零售慢，按批售准备。',
    expected: 33_800,
    preparation: 1200,
    seenAgo: 71,
    end: 'bought',
    bids: [
      ['鑫达二手车', '13911020332', 28_600],
      ['北苑汽贸', '13911020333', 29_900],
    ],
    isSold: true,
  },
  {
    make: '五菱',
    model: '2020款 宏光S 1.5L 舒适型',
    energy: 'petrol',
    color: '银',
    months: 74,
    mileageKm: 98_200,
    body: [['boot', 'XS', 2]],
    faults: [['cabin', '第三排座椅缺失', 20]],
    words: '缺第三排座椅，批售。',
    expected: 26_800,
    preparation: 900,
    seenAgo: 58,
    end: 'bought',
    bids: [
      ['北苑汽贸', '13911020333', 22_400],
      ['顺通车行', '13911020331', 23_200],
    ],
    isSold: true,
  },
]
