import type { CostCar } from './running-cost.ts'

const petrol = (make: string, model: string, millilitres: number): CostCar => ({
  make,
  model,
  energy: 'petrol',
  millilitres,
  wattHours: 0,
})

const electric = (make: string, model: string, wattHours: number): CostCar => ({
  make,
  model,
  energy: 'battery-electric',
  millilitres: 0,
  wattHours,
})

/**
 * Consumption of models often asked for, to begin with: rounded from what makers publish, to be
 * checked against the label of the very car (GB 22757) before anybody relies on it.
 */
export const KNOWN_CONSUMPTION: readonly CostCar[] = [
  petrol('上汽大众', '朗逸', 6000),
  petrol('上汽大众', '途观L', 7600),
  petrol('东风日产', '轩逸', 5900),
  petrol('东风本田', 'CR-V', 7200),
  petrol('哈弗', 'H6', 7300),
  { ...petrol('广汽丰田', '凯美瑞 双擎', 4700), energy: 'hybrid' },
  { ...petrol('广汽本田', '雅阁 锐·混动', 4900), energy: 'hybrid' },
  {
    make: '比亚迪',
    model: '秦PLUS DM-i',
    energy: 'plug-in-hybrid',
    millilitres: 4800,
    wattHours: 13_500,
  },
  {
    make: '比亚迪',
    model: '宋PLUS DM-i',
    energy: 'plug-in-hybrid',
    millilitres: 5300,
    wattHours: 15_500,
  },
  electric('比亚迪', '海豚', 11_500),
  electric('比亚迪', '元PLUS', 12_800),
  electric('特斯拉', 'Model 3', 12_800),
  electric('特斯拉', 'Model Y', 14_200),
  electric('广汽埃安', 'AION S', 13_000),
]
