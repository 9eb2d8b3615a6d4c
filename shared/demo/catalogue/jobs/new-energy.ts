import {
  type CatalogueJob,
  equivalent,
  original,
  part,
  remanufactured,
  words,
} from '../catalogue-job.ts'

/** 新能源: work on cars that run on high voltage. */
export const NEW_ENERGY: readonly CatalogueJob[] = [
  {
    id: 'traction-battery-check',
    category: 'special',
    hours: 150,
    name: words('动力电池健康检测', '動力電池健康檢測', 'Test traction battery health'),
    initials: ['dldcjkjc'],
    parts: [],
  },
  {
    id: 'battery-coolant',
    category: 'maintenance-1',
    hours: 150,
    name: words('更换动力电池冷却液', '更換動力電池冷卻液', 'Change traction battery coolant'),
    initials: ['ghdldclqy'],
    parts: [
      part(
        words('低电导率冷却液', '低導電冷卻液', 'Low-conductivity coolant'),
        'litre',
        8000,
        original(8800),
        equivalent(5800),
      ),
    ],
  },
  {
    id: 'reduction-gear-oil',
    category: 'maintenance-1',
    hours: 80,
    name: words('更换减速器齿轮油', '更換減速器齒輪油', 'Change reduction gear oil'),
    initials: ['ghjsqcly'],
    parts: [
      part(
        words('减速器齿轮油', '減速器齒輪油', 'Reduction gear oil'),
        'litre',
        1500,
        original(12800),
        equivalent(8200),
      ),
    ],
  },
  {
    id: 'hv-insulation',
    category: 'special',
    hours: 120,
    name: words('高压系统绝缘检测', '高壓系統絕緣檢測', 'Test high-voltage insulation'),
    initials: ['gyxtjyjc'],
    parts: [],
  },
  {
    id: 'charge-port',
    category: 'special',
    hours: 180,
    name: words('更换充电口总成', '更換充電座總成', 'Replace charging port'),
    initials: ['ghcdkzc', 'ghcdzzc'],
    parts: [
      part(
        words('充电口总成', '充電座總成', 'Charging port assembly'),
        'assembly',
        1000,
        original(168000),
      ),
    ],
  },
  {
    id: 'dcdc-converter',
    category: 'special',
    hours: 240,
    name: words('更换DC-DC转换器', '更換DC-DC轉換器', 'Replace DC-DC converter'),
    initials: ['ghdcdczhq'],
    parts: [
      part(
        words('DC-DC转换器总成', 'DC-DC轉換器總成', 'DC-DC converter assembly'),
        'assembly',
        1000,
        original(360000),
        remanufactured(190000),
      ),
    ],
  },
  {
    id: 'hv-contactor',
    category: 'special',
    hours: 280,
    name: words('更换高压接触器', '更換高壓接觸器', 'Replace high-voltage contactor'),
    initials: ['ghgyjcq'],
    parts: [
      part(
        words('高压接触器', '高壓接觸器', 'High-voltage contactor'),
        'assembly',
        1000,
        original(128000),
        equivalent(82000),
      ),
    ],
  },
  {
    id: 'electric-compressor',
    category: 'special',
    hours: 360,
    name: words('更换电动压缩机', '更換電動壓縮機', 'Replace electric A/C compressor'),
    initials: ['ghddysj'],
    parts: [
      part(
        words('电动压缩机总成', '電動壓縮機總成', 'Electric compressor assembly'),
        'assembly',
        1000,
        original(520000),
        remanufactured(280000),
      ),
      part(words('制冷剂 R134a', '冷媒 R134a', 'Refrigerant R134a'), 'can', 2000, equivalent(5800)),
    ],
  },
  {
    id: 'drive-motor',
    category: 'overhaul',
    hours: 900,
    name: words('更换驱动电机', '更換驅動馬達', 'Replace drive motor'),
    initials: ['ghqddj', 'ghqdmd'],
    parts: [
      part(
        words('驱动电机总成', '驅動馬達總成', 'Drive motor assembly'),
        'assembly',
        1000,
        original(1580000),
        remanufactured(880000),
      ),
    ],
  },
]
