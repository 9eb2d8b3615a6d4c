import { type Energy, hasTank } from '#shared/domain/vehicle/vehicle.ts'
import type { FaultInterview } from '#shared/domain/visit/fault-interview.ts'

/** Why a car comes, and what the shop finds: jobs of the price list by their ids. */
export interface VisitPlan {
  readonly id: string
  readonly fits: 'fuel' | 'electric' | 'any'
  /** How often it comes up, against the others. */
  readonly weight: number
  readonly statement: string
  readonly fault: FaultInterview
  /** Always on the estimate; the first is always agreed to. */
  readonly jobs: readonly string[]
  /** On the estimate now and then, and now and then declined. */
  readonly extras: readonly string[]
  /** What may turn up during the repair. */
  readonly supplement?: string
}

const plan = (
  id: string,
  fits: VisitPlan['fits'],
  weight: number,
  statement: string,
  rest: Partial<VisitPlan> & Pick<VisitPlan, 'jobs'>,
): VisitPlan => ({ id, fits, weight, statement, fault: {}, extras: [], ...rest })

/** What the demo shop's customers come with. */
export const VISIT_PLANS: readonly VisitPlan[] = [
  plan('service', 'fuel', 40, '到保养里程了，做个常规保养。', {
    jobs: ['oil-and-filter'],
    extras: ['air-filter', 'cabin-filter', 'wiper-blades', 'tyre-rotation', 'brake-fluid'],
    supplement: 'accessory-belt',
  }),
  plan('big-service', 'fuel', 12, '六万公里大保养，该换的都看一下。', {
    jobs: ['oil-and-filter', 'spark-plugs', 'air-filter'],
    extras: ['coolant', 'brake-fluid', 'throttle-clean', 'cabin-filter'],
    supplement: 'ignition-coil',
  }),
  plan('front-brakes', 'any', 10, '低速刹车时前面有金属摩擦声，早上第一脚特别明显。', {
    fault: { since: '大约两周前', frequency: 'often', engine: 'cold', speed: 'low' },
    jobs: ['front-brake-pads'],
    extras: ['front-brake-discs', 'brake-fluid'],
    supplement: 'caliper-boots',
  }),
  plan('rear-brakes', 'any', 5, '刹车踏板变软，后面有尖叫声。', {
    fault: { since: '一个月左右', frequency: 'sometimes', speed: 'low' },
    jobs: ['rear-brake-pads'],
    extras: ['brake-fluid', 'rear-brake-discs'],
  }),
  plan('tyres', 'any', 8, '前轮花纹浅了，下雨天有点打滑。', {
    jobs: ['front-tyres'],
    extras: ['wheel-alignment', 'tyre-rotation'],
  }),
  plan('puncture', 'any', 6, '左后胎压报警，好像扎了钉子。', { jobs: ['tyre-repair'] }),
  plan('no-start', 'any', 6, '早上打不着车，仪表灯很暗。', {
    fault: { since: '今天早上', frequency: 'once', engine: 'cold' },
    jobs: ['battery-12v'],
    extras: ['battery-test'],
  }),
  plan('climate', 'any', 7, '空调吹出来不凉，还有一股霉味。', {
    jobs: ['ac-regas'],
    extras: ['cabin-filter', 'evaporator-clean'],
    supplement: 'blower-motor',
  }),
  plan('rough-idle', 'fuel', 6, '怠速抖动，加速没劲，故障灯亮。', {
    fault: { since: '上周末', frequency: 'always', engine: 'warm', speed: 'standing' },
    jobs: ['fault-diagnosis', 'ignition-coil'],
    extras: ['spark-plugs', 'throttle-clean', 'injector-clean'],
  }),
  plan('overheating', 'fuel', 3, '防冻液老是少，跑高速水温偏高。', {
    fault: { since: '半个月', frequency: 'often', engine: 'warm', speed: 'high' },
    jobs: ['water-pump', 'coolant'],
    extras: ['thermostat'],
  }),
  plan('knocking', 'any', 4, '过减速带底盘咯噔响。', {
    fault: { since: '入秋以后', frequency: 'often', speed: 'low', road: 'rough' },
    jobs: ['front-shocks'],
    extras: ['wheel-alignment', 'noise-check'],
  }),
  plan('shifting', 'fuel', 3, '冷车换挡有顿挫。', {
    fault: { frequency: 'often', engine: 'cold' },
    jobs: ['atf-flush'],
    extras: ['engine-mount'],
  }),
  plan('scratch', 'any', 6, '停车场被刮了，右后门要补漆。', {
    jobs: ['door-paint'],
    extras: ['polish', 'dent-removal'],
  }),
  plan('roadworthiness', 'any', 5, '下个月年检，先帮我检查一遍。', {
    jobs: ['safety-check'],
    extras: ['wiper-blades', 'headlamp-bulb', 'annual-inspection'],
  }),
  plan('electric-service', 'electric', 34, '做个保养，顺便看看电池健康。', {
    jobs: ['traction-battery-check', 'cabin-filter'],
    extras: ['reduction-gear-oil', 'brake-fluid', 'wiper-blades', 'battery-coolant'],
  }),
  plan('no-fast-charge', 'electric', 4, '快充插上没反应，慢充正常。', {
    fault: { since: '前天', frequency: 'always' },
    jobs: ['charge-port'],
    extras: ['hv-insulation'],
  }),
]

/** The plans that suit a car, and no other: nobody sells an electric car an oil change. */
export const plansFor = (energy: Energy): readonly VisitPlan[] =>
  VISIT_PLANS.filter(({ fits }) => fits === 'any' || (fits === 'fuel') === hasTank(energy))

/** Why a job is needed, in words for the customer. */
export const JOB_REASONS: Readonly<Record<string, string>> = {
  'oil-and-filter': '距上次保养已满一万公里',
  'air-filter': '滤芯积灰较多',
  'cabin-filter': '滤芯发黑，有异味',
  'wiper-blades': '刮不干净，有条纹',
  'tyre-rotation': '前后磨损相差较多',
  'brake-fluid': '含水量2.8%，接近更换值',
  'accessory-belt': '内侧有裂纹',
  'spark-plugs': '间隙偏大，已到六万公里',
  coolant: '冰点−18℃，冬季不够',
  'throttle-clean': '积碳较多',
  'ignition-coil': '二缸失火，线圈老化',
  'front-brake-pads': '左侧剩余2.1毫米，接近更换限度2毫米',
  'front-brake-discs': '盘面有沟槽，厚度接近下限',
  'caliper-boots': '拆检发现防尘套破裂，有进水风险',
  'rear-brake-pads': '剩余2.4毫米',
  'front-tyres': '花纹深度1.9毫米，接近法定下限1.6毫米',
  'wheel-alignment': '轮胎内侧偏磨',
  'battery-12v': '静态电压11.8伏，起动能力不足',
  'ac-regas': '制冷剂压力偏低',
  'evaporator-clean': '蒸发箱有霉味',
  'blower-motor': '风机轴承异响',
  'water-pump': '泵体渗漏',
  thermostat: '开启温度偏高',
  'front-shocks': '左前减振器漏油',
  'atf-flush': '油液发黑，有焦味',
  'charge-port': '快充触点烧蚀',
  'traction-battery-check': '例行检查',
}
