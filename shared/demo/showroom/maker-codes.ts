import { buildVin } from '../identifiers.ts'
import type { Random } from '../random.ts'

/** The first three places of a VIN by who builds the car in China (GB 16737), as the demo needs them. */
const MAKER_CODES: Readonly<Record<string, string>> = {
  大众: 'LSV',
  丰田: 'LFM',
  本田: 'LVH',
  日产: 'LGB',
  吉利: 'LB3',
  长安: 'LS4',
  长安深蓝: 'LS4',
  奇瑞: 'LVV',
  奥迪: 'LFV',
  宝马: 'LBV',
  奔驰: 'LE4',
  比亚迪: 'LGX',
  特斯拉: 'LRW',
  哈弗: 'LGW',
  坦克: 'LGW',
  长城: 'LGW',
  广汽埃安: 'LMG',
  传祺: 'LMG',
  理想: 'LW4',
  零跑: 'LFZ',
  蔚来乐道: 'LJ1',
  问界: 'LM8',
  五菱: 'LZW',
  小鹏: 'L1N',
  别克: 'LSG',
}

/** A fictitious VIN of a make and model year with a right check character. `serial` counts the cars. */
export const vinOfMake = (random: Random, make: string, year: number, serial: number): string =>
  buildVin(random, MAKER_CODES[make] ?? 'LGX', year, serial)
