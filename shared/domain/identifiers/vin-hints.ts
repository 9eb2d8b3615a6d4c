import { vinKey } from './vin.ts'

/** A maker's name in the program's languages. */
export interface VinMaker {
  readonly 'zh-CN': string
  readonly 'zh-TW': string
  readonly en: string
}

// World manufacturer identifiers as makers registered them (GB 16737); common ones only.
const MAKERS: Readonly<Record<string, readonly [string, string, string]>> = {
  L2C: ['奇瑞捷豹路虎', '奇瑞捷豹路虎', 'Chery Jaguar Land Rover'],
  L6T: ['吉利', '吉利', 'Geely'],
  LB3: ['吉利', '吉利', 'Geely'],
  LBE: ['北京现代', '北京現代', 'Beijing Hyundai'],
  LBV: ['华晨宝马', '華晨寶馬', 'BMW Brilliance'],
  LC0: ['比亚迪客车', '比亞迪客車', 'BYD buses'],
  LDC: ['东风神龙', '東風神龍', 'Dongfeng Peugeot-Citroën'],
  LE4: ['北京奔驰', '北京賓士', 'Beijing Benz'],
  LFM: ['一汽丰田', '一汽豐田', 'FAW Toyota'],
  LFP: ['一汽轿车', '一汽轎車', 'FAW Car'],
  LFV: ['一汽大众', '一汽福斯', 'FAW-Volkswagen'],
  LGB: ['东风日产', '東風日產', 'Dongfeng Nissan'],
  LGW: ['长城', '長城', 'Great Wall'],
  LGX: ['比亚迪', '比亞迪', 'BYD'],
  LH1: ['海马', '海馬', 'Haima'],
  LHG: ['广汽本田', '廣汽本田', 'GAC Honda'],
  LJ1: ['江淮', '江淮', 'JAC'],
  LJD: ['东风悦达起亚', '東風悅達起亞', 'Dongfeng Yueda Kia'],
  LKL: ['苏州金龙', '蘇州金龍', 'Higer'],
  LMG: ['广汽传祺', '廣汽傳祺', 'GAC Trumpchi'],
  LPE: ['比亚迪', '比亞迪', 'BYD'],
  LRW: ['特斯拉上海', '特斯拉上海', 'Tesla Shanghai'],
  LS4: ['长安', '長安', 'Changan'],
  LS5: ['长安铃木', '長安鈴木', 'Changan Suzuki'],
  LSG: ['上汽通用', '上汽通用', 'SAIC-GM'],
  LSJ: ['上汽名爵', '上汽名爵', 'SAIC MG'],
  LSV: ['上汽大众', '上汽福斯', 'SAIC Volkswagen'],
  LTV: ['一汽丰田', '一汽豐田', 'FAW Toyota'],
  LVG: ['广汽丰田', '廣汽豐田', 'GAC Toyota'],
  LVH: ['东风本田', '東風本田', 'Dongfeng Honda'],
  LVR: ['长安马自达', '長安馬自達', 'Changan Mazda'],
  LVS: ['长安福特', '長安福特', 'Changan Ford'],
  LVV: ['奇瑞', '奇瑞', 'Chery'],
  LYV: ['沃尔沃中国', '富豪中國', 'Volvo China'],
  LZW: ['上汽通用五菱', '上汽通用五菱', 'SAIC-GM-Wuling'],
  LZY: ['宇通', '宇通', 'Yutong'],
}

/** The maker a VIN's first three places point to; a hint a person may override, or undefined. */
export function findVinMaker(vin: string): VinMaker | undefined {
  const names = MAKERS[vinKey(vin).slice(0, 3)]
  if (names === undefined) return undefined
  const [mainland, taiwan, en] = names
  return { 'zh-CN': mainland, 'zh-TW': taiwan, en }
}

// Thirty codes from 1980, without I, O, Q, U, Z and 0 (GB 16735, place ten); then they repeat.
const YEAR_CODES = 'ABCDEFGHJKLMNPRSTVWXY123456789'
const FIRST_YEAR = 1980
const YEAR_INDEX = 9

/**
 * The year in a VIN's tenth place, a hint only: makers may give the model year or the year of
 * production. The code repeats every 30 years; the latest year is taken that is not more than one
 * after `registeredIn`, as next year's models are sold this year. Undefined if the place holds no
 * year, or only one after the registration.
 */
export function findVinYear(vin: string, registeredIn: number): number | undefined {
  const code = vinKey(vin).charAt(YEAR_INDEX)
  const index = code === '' ? -1 : YEAR_CODES.indexOf(code)
  const first = FIRST_YEAR + index
  const latest = registeredIn + 1
  if (index < 0 || first > latest) return undefined
  return first + Math.floor((latest - first) / YEAR_CODES.length) * YEAR_CODES.length
}
