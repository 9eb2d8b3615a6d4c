import type { Energy } from '#shared/domain/vehicle/vehicle.ts'

/** A car as sold in China: its maker's code opens the VIN (GB 16737). */
export interface CarModel {
  /** First three places of the VIN. */
  readonly maker: string
  readonly make: string
  readonly model: string
  readonly energy: Energy
  /** The years it was sold new, first and last. */
  readonly years: readonly [number, number]
}

const petrol = (
  maker: string,
  make: string,
  model: string,
  years: readonly [number, number],
): CarModel => ({ maker, make, model, energy: 'petrol', years })

const electric = (
  maker: string,
  make: string,
  model: string,
  years: readonly [number, number],
): CarModel => ({ maker, make, model, energy: 'battery-electric', years })

const plugIn = (
  maker: string,
  make: string,
  model: string,
  years: readonly [number, number],
): CarModel => ({ maker, make, model, energy: 'plug-in-hybrid', years })

/** What drives into the demo shop; listed about as often as it is seen on the road. */
export const CAR_MODELS: readonly CarModel[] = [
  petrol('LSV', '上汽大众', '朗逸 1.5L 自动舒适版', [2018, 2024]),
  petrol('LSV', '上汽大众', '途观L 330TSI 智享版', [2018, 2024]),
  petrol('LSV', '上汽大众', '帕萨特 330TSI 豪华版', [2019, 2024]),
  petrol('LFV', '一汽大众', '速腾 280TSI 超越版', [2019, 2024]),
  petrol('LFV', '一汽大众', '迈腾 330TSI 豪华型', [2018, 2024]),
  petrol('LFV', '一汽奥迪', 'A4L 40 TFSI 豪华动感型', [2018, 2024]),
  petrol('LFV', '一汽奥迪', 'Q5L 40 TFSI 荣享进取型', [2019, 2024]),
  petrol('LGB', '东风日产', '轩逸 1.6L CVT 豪华版', [2018, 2024]),
  petrol('LGB', '东风日产', '奇骏 2.5L CVT 至尊版', [2018, 2022]),
  petrol('LVH', '东风本田', 'CR-V 240TURBO 都市版', [2018, 2024]),
  petrol('LVH', '东风本田', '思域 220TURBO 燃动版', [2018, 2024]),
  petrol('LHG', '广汽本田', '雅阁 260TURBO 豪华版', [2018, 2024]),
  petrol('LHG', '广汽本田', '飞度 1.5L CVT 潮越版', [2018, 2023]),
  petrol('LFM', '一汽丰田', '卡罗拉 1.2T S-CVT 精英版', [2019, 2024]),
  petrol('LFM', '一汽丰田', 'RAV4荣放 2.0L CVT 风尚版', [2020, 2024]),
  petrol('LVG', '广汽丰田', '凯美瑞 2.0G 豪华版', [2018, 2024]),
  petrol('LVG', '广汽丰田', '汉兰达 2.0T 四驱豪华版', [2018, 2021]),
  petrol('LSG', '上汽通用别克', '君威 552T 领先型', [2018, 2023]),
  petrol('LSG', '上汽通用别克', 'GL8 ES陆尊 653T 豪华型', [2018, 2024]),
  petrol('LBE', '北京现代', '伊兰特 1.5L CVT 首选版', [2020, 2024]),
  petrol('LBE', '北京现代', '途胜L 1.5T 智尚版', [2021, 2024]),
  petrol('LBV', '华晨宝马', '325Li M运动套装', [2019, 2024]),
  petrol('LBV', '华晨宝马', 'X3 xDrive28i 领先型', [2018, 2024]),
  petrol('LE4', '北京奔驰', 'C 260 L 运动版', [2018, 2024]),
  petrol('LE4', '北京奔驰', 'GLC 260 L 4MATIC 动感型', [2018, 2024]),
  petrol('LGW', '哈弗', 'H6 1.5T 自动都市版', [2018, 2024]),
  petrol('LB3', '吉利', '博越 1.8TD 智联型', [2018, 2023]),
  petrol('LS4', '长安', 'CS75 PLUS 1.5T 豪华型', [2019, 2024]),
  petrol('LZW', '五菱', '宏光S 1.5L 舒适型', [2018, 2022]),
  petrol('LVV', '奇瑞', '瑞虎8 1.6TGDI 豪华型', [2019, 2024]),
  petrol('LMG', '广汽传祺', 'GS4 270T 豪华版', [2018, 2023]),
  { ...petrol('LGW', '长城', '炮 2.0T 柴油四驱', [2020, 2024]), energy: 'diesel' },
  { ...petrol('LVG', '广汽丰田', '凯美瑞 双擎 2.5HE', [2018, 2024]), energy: 'hybrid' },
  { ...petrol('LHG', '广汽本田', '雅阁 锐·混动 2.0L', [2018, 2024]), energy: 'hybrid' },
  plugIn('LGX', '比亚迪', '秦PLUS DM-i 55KM 尊贵型', [2021, 2024]),
  plugIn('LGX', '比亚迪', '宋PLUS DM-i 110KM 旗舰型', [2021, 2024]),
  plugIn('LGX', '比亚迪', '唐 DM-i 112KM 尊荣型', [2021, 2024]),
  electric('LGX', '比亚迪', '汉EV 605KM 前驱尊贵型', [2020, 2024]),
  electric('LGX', '比亚迪', '元PLUS 510KM 旗舰型', [2022, 2024]),
  electric('LGX', '比亚迪', '海豚 401KM 骑士版', [2021, 2024]),
  electric('LRW', '特斯拉', 'Model 3 后轮驱动版', [2020, 2024]),
  electric('LRW', '特斯拉', 'Model Y 长续航版', [2021, 2024]),
  electric('LMG', '广汽埃安', 'AION S 魅 580', [2020, 2024]),
]
