import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { StandardStep } from '#shared/domain/workshop/work-step.ts'
import { type Words, words } from './catalogue-job.ts'

interface CatalogueStep {
  readonly name: Words
  readonly isCheckPoint: boolean
  readonly unit?: string
}

const step = (cn: string, tw: string, en: string): CatalogueStep => ({
  name: words(cn, tw, en),
  isCheckPoint: false,
})

/** A check point: a tick, or a value in `unit`. */
const check = (cn: string, tw: string, en: string, unit?: string): CatalogueStep => ({
  name: words(cn, tw, en),
  isCheckPoint: true,
  ...(unit === undefined ? {} : { unit }),
})

const LIFT = step('举升并断开相关部件', '舉升並拆開相關部件', 'Lift the car, free the parts')
const CLEAN = step('清洁安装面', '清潔安裝面', 'Clean the mounting faces')
const FIT = step('安装新件', '安裝新品', 'Fit the new parts')
const WHEELS = check('车轮螺栓力矩', '車輪螺絲扭力', 'Wheel bolt torque', 'N·m')
const BLEED = check('排气，踏板高度正常', '放空氣，踏板高度正常', 'Bleed; pedal height is right')
const ROAD = check('路试确认', '路試確認', 'Confirmed on the road')
const LEAKS = check('起动后无渗漏', '發動後無滲漏', 'No leaks after starting')
const CODES = check('清除并复查故障码', '清除並複查故障碼', 'Codes cleared and read again')
const TEMPERATURE = check('出风口温度', '出風口溫度', 'Vent temperature', '℃')

const PADS: readonly CatalogueStep[] = [
  step('拆车轮与制动钳', '拆車輪與煞車卡鉗', 'Remove wheel and caliper'),
  step('清洁导销并涂润滑脂', '清潔導銷並上油', 'Clean and grease the guide pins'),
  step('安装新摩擦片', '安裝新來令片', 'Fit the new pads'),
  check('制动钳螺栓力矩', '卡鉗螺絲扭力', 'Caliper bolt torque', 'N·m'),
  BLEED,
  ROAD,
]

const DISCS: readonly CatalogueStep[] = [
  step('拆制动钳与制动盘', '拆卡鉗與碟盤', 'Remove caliper and disc'),
  CLEAN,
  FIT,
  check('制动盘端面跳动', '碟盤偏擺', 'Disc run-out', 'mm'),
  WHEELS,
  ROAD,
]

const TYRES: readonly CatalogueStep[] = [
  step('拆装轮胎', '拆裝輪胎', 'Change the tyres'),
  check('动平衡残余量', '平衡殘餘量', 'Residual imbalance', 'g'),
  check('胎压', '胎壓', 'Tyre pressure', 'bar'),
  WHEELS,
]

const GEARBOX: readonly CatalogueStep[] = [
  LIFT,
  step('吊下变速器总成', '吊下變速箱總成', 'Take the gearbox out'),
  step('分解、清洗、检查', '分解、清洗、檢查', 'Strip, wash, inspect'),
  check('间隙测量', '間隙量測', 'Clearance measured', 'mm'),
  check('阀体螺栓力矩', '閥體螺絲扭力', 'Valve body bolt torque', 'N·m'),
  check('油位', '油位', 'Oil level', 'L'),
  CODES,
  ROAD,
]

const FLUSH: readonly CatalogueStep[] = [
  step('放出旧油', '放出舊油', 'Drain the old oil'),
  step('更换滤芯与密封垫', '更換濾網與墊片', 'Change filter and gasket'),
  check('加注量', '加注量', 'Filled', 'L'),
  check('油温下复查油位', '於油溫下複查油位', 'Level checked at temperature'),
  ROAD,
]

/** Steps of the jobs a shop does most, and of those where a slip is dangerous. */
const STEPS: Readonly<Record<string, readonly CatalogueStep[]>> = {
  'front-brake-pads': PADS,
  'rear-brake-pads': PADS,
  'front-brake-discs': DISCS,
  'rear-brake-discs': DISCS,
  'brake-fluid': [
    step('抽出旧制动液', '抽出舊煞車油', 'Draw off the old fluid'),
    step('按顺序排放四轮', '依序洩放四輪', 'Flush the four wheels in order'),
    check('新液含水量', '新油含水量', 'Water in the new fluid', '%'),
    BLEED,
  ],
  'brake-caliper': [LIFT, FIT, check('油管螺栓力矩', '油管螺絲扭力', 'Banjo torque', 'N·m'), BLEED],
  'oil-and-filter': [
    step('放净旧机油', '放淨舊機油', 'Drain the old oil'),
    step('更换机油滤清器', '更換機油濾芯', 'Change the oil filter'),
    check('放油螺栓力矩', '洩油螺絲扭力', 'Drain plug torque', 'N·m'),
    check('加注量', '加注量', 'Filled', 'L'),
    LEAKS,
  ],
  'service-2': [
    step('更换油液与滤清器', '更換油液與濾芯', 'Change fluids and filters'),
    step('检查并调整制动', '檢查並調整煞車', 'Check and adjust the brakes'),
    check('底盘螺栓复紧', '底盤螺絲複緊', 'Chassis bolts tightened'),
    WHEELS,
    CODES,
    ROAD,
  ],
  'spark-plugs': [
    step('拆点火线圈与旧火花塞', '拆點火線圈與舊火星塞', 'Remove coils and old plugs'),
    check('新火花塞间隙', '新火星塞間隙', 'Gap of the new plugs', 'mm'),
    check('火花塞力矩', '火星塞扭力', 'Plug torque', 'N·m'),
    CODES,
  ],
  'ignition-coil': [FIT, CODES, ROAD],
  coolant: [
    step('放出旧防冻液', '放出舊水箱水', 'Drain the old coolant'),
    check('冰点', '冰點', 'Freezing point', '℃'),
    check('排气后液位正常', '排氣後液位正常', 'Level right after bleeding'),
    LEAKS,
  ],
  'water-pump': [
    LIFT,
    CLEAN,
    FIT,
    check('水泵螺栓力矩', '水泵螺絲扭力', 'Pump bolt torque', 'N·m'),
    LEAKS,
  ],
  'timing-belt': [
    step('锁定正时', '鎖定正時', 'Lock the timing'),
    FIT,
    check('张紧力', '張力', 'Belt tension', 'Hz'),
    check('转动两圈正时标记对齐', '轉兩圈正時記號對齊', 'Marks line up after two turns'),
    LEAKS,
  ],
  'engine-overhaul': [
    step('吊下发动机并分解', '吊下引擎並分解', 'Take the engine out and strip it'),
    check('气缸磨损量', '汽缸磨耗量', 'Cylinder wear', 'mm'),
    check('曲轴轴向间隙', '曲軸軸向間隙', 'Crankshaft end play', 'mm'),
    check('缸盖螺栓力矩', '汽缸頭螺絲扭力', 'Head bolt torque', 'N·m'),
    check('气缸压力', '汽缸壓力', 'Compression', 'bar'),
    LEAKS,
    ROAD,
  ],
  'transmission-overhaul': GEARBOX,
  'valve-body': GEARBOX.slice(2),
  'atf-gravity': FLUSH,
  'atf-flush': FLUSH,
  'front-tyres': TYRES,
  'four-tyres': TYRES,
  'tyre-repair': [
    step('找出并修补漏点', '找出並補漏', 'Find and mend the leak'),
    check('胎压', '胎壓', 'Tyre pressure', 'bar'),
    WHEELS,
  ],
  'wheel-alignment': [
    check('前束', '前束', 'Toe', 'mm'),
    check('方向盘居中', '方向盤置中', 'Steering wheel is straight'),
    ROAD,
  ],
  'front-shocks': [
    LIFT,
    FIT,
    check('支柱螺栓力矩', '避震座螺絲扭力', 'Strut bolt torque', 'N·m'),
    WHEELS,
    ROAD,
  ],
  'battery-12v': [
    step('接备用电源保存设置', '接備用電源保存設定', 'Keep the settings on back-up power'),
    check('静态电压', '靜態電壓', 'Resting voltage', 'V'),
    check('充电电压', '充電電壓', 'Charging voltage', 'V'),
  ],
  'ac-regas': [
    check('保压无泄漏', '保壓無洩漏', 'Holds its pressure'),
    check('加注量', '加注量', 'Charged', 'g'),
    TEMPERATURE,
  ],
  'charge-port': [
    check('断高压并验电', '斷高壓並驗電', 'High voltage off, proven dead', 'V'),
    FIT,
    check('绝缘电阻', '絕緣電阻', 'Insulation resistance', 'MΩ'),
    check('快充慢充均正常', '快充慢充均正常', 'Charges fast and slow'),
  ],
}

/** Steps of a standard job in one language; undefined for jobs that need none written down. */
export function workStepsOf(
  id: string,
  locale: DocumentLocale,
): readonly StandardStep[] | undefined {
  return STEPS[id]?.map(({ name, ...rest }) => ({ name: name[locale], ...rest }))
}

const SAMPLES: Readonly<Record<string, string>> = {
  N·m: '110',
  mm: '0.04',
  bar: '2.4',
  L: '4.2',
  g: '5',
  V: '12.6',
  '%': '0.5',
  '℃': '6',
  MΩ: '550',
  Hz: '85',
}

/** What a demo technician measures at a check point. */
export function stepValue({ unit = '' }: Pick<StandardStep, 'unit'>): string {
  return SAMPLES[unit] ?? '1'
}
