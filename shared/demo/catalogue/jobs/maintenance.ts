import { type CatalogueJob, equivalent, original, part, words } from '../catalogue-job.ts'

/** 保养: what wears by time and distance. */
export const MAINTENANCE: readonly CatalogueJob[] = [
  {
    id: 'oil-and-filter',
    category: 'maintenance-1',
    hours: 50,
    name: words('更换机油及机油滤清器', '更換機油及機油芯', 'Change engine oil and filter'),
    initials: ['ghjyjjylqq', 'ghjyjjyx'],
    parts: [
      part(
        words('全合成机油 5W-40', '全合成機油 5W-40', 'Fully synthetic engine oil 5W-40'),
        'litre',
        4200,
        original(8800),
        equivalent(6800, 'mobil'),
      ),
      part(
        words('机油滤清器', '機油芯', 'Oil filter'),
        'piece',
        1000,
        original(5200),
        equivalent(3200, 'mann'),
      ),
      part(
        words('放油螺塞垫圈', '洩油螺絲墊片', 'Drain plug washer'),
        'piece',
        1000,
        original(600),
        equivalent(300),
      ),
    ],
  },
  {
    id: 'oil-only',
    category: 'maintenance-1',
    hours: 40,
    name: words('更换机油（不换滤清器）', '更換機油（不含機油芯）', 'Change engine oil only'),
    initials: ['ghjybhlqq', 'ghjybhjyx'],
    parts: [
      part(
        words('半合成机油 5W-30', '半合成機油 5W-30', 'Semi-synthetic engine oil 5W-30'),
        'litre',
        4000,
        original(5800),
        equivalent(4200, 'mobil'),
      ),
    ],
  },
  {
    id: 'air-filter',
    category: 'minor',
    hours: 20,
    name: words('更换空气滤清器', '更換空氣濾芯', 'Replace air filter'),
    initials: ['ghkqlqq', 'ghkqlx'],
    parts: [
      part(
        words('空气滤清器', '空氣濾芯', 'Air filter'),
        'piece',
        1000,
        original(9800),
        equivalent(6200, 'mann'),
      ),
    ],
  },
  {
    id: 'cabin-filter',
    category: 'minor',
    hours: 20,
    name: words('更换空调滤清器', '更換冷氣濾網', 'Replace cabin filter'),
    initials: ['ghktlqq', 'ghlqlw'],
    parts: [
      part(
        words('空调滤清器（活性炭）', '冷氣濾網（活性碳）', 'Cabin filter, activated carbon'),
        'piece',
        1000,
        original(15800),
        equivalent(9600, 'mann'),
      ),
    ],
  },
  {
    id: 'fuel-filter',
    category: 'minor',
    hours: 60,
    name: words('更换燃油滤清器', '更換汽油芯', 'Replace fuel filter'),
    initials: ['ghrylqq', 'ghqyx'],
    parts: [
      part(
        words('燃油滤清器', '汽油芯', 'Fuel filter'),
        'piece',
        1000,
        original(16800),
        equivalent(9800, 'mann'),
      ),
    ],
  },
  {
    id: 'spark-plugs',
    category: 'minor',
    hours: 80,
    name: words('更换火花塞', '更換火星塞', 'Replace spark plugs'),
    initials: ['ghhhs', 'ghhxs'],
    parts: [
      part(
        words('火花塞（铱金）', '火星塞（銥合金）', 'Spark plug, iridium'),
        'branch',
        4000,
        original(9800),
        equivalent(6500, 'ngk'),
      ),
    ],
  },
  {
    id: 'coolant',
    category: 'maintenance-1',
    hours: 80,
    name: words('更换冷却液', '更換水箱冷卻液', 'Change coolant'),
    initials: ['ghlqy', 'ghsxlqy'],
    parts: [
      part(
        words('冷却液 −35℃', '水箱冷卻液', 'Coolant, −35 °C'),
        'litre',
        6000,
        original(5200),
        equivalent(3200),
      ),
    ],
  },
  {
    id: 'service-1',
    category: 'maintenance-1',
    hours: 120,
    name: words(
      '一级维护（整车检查、润滑、紧固）',
      '定期保養（檢查、潤滑、鎖緊）',
      'First-grade maintenance: check, lubricate, tighten',
    ),
    initials: ['yjwhzcjcrhjg', 'dqbyjcrhsj'],
    parts: [part(words('润滑脂', '潤滑油脂', 'Grease'), 'tube', 1000, equivalent(2800))],
  },
  {
    id: 'service-2',
    category: 'maintenance-2',
    hours: 420,
    name: words('二级维护', '大保養', 'Second-grade maintenance'),
    initials: ['ejwh', 'dby'],
    parts: [
      part(
        words('全合成机油 5W-40', '全合成機油 5W-40', 'Fully synthetic engine oil 5W-40'),
        'litre',
        4200,
        original(8800),
        equivalent(6800, 'mobil'),
      ),
      part(
        words('机油滤清器', '機油芯', 'Oil filter'),
        'piece',
        1000,
        original(5200),
        equivalent(3200, 'mann'),
      ),
      part(
        words('空气滤清器', '空氣濾芯', 'Air filter'),
        'piece',
        1000,
        original(9800),
        equivalent(6200, 'mann'),
      ),
      part(
        words('空调滤清器（活性炭）', '冷氣濾網（活性碳）', 'Cabin filter, activated carbon'),
        'piece',
        1000,
        original(15800),
        equivalent(9600, 'mann'),
      ),
    ],
  },
  {
    id: 'wiper-blades',
    category: 'minor',
    hours: 20,
    name: words('更换雨刮片', '更換雨刷片', 'Replace wiper blades'),
    initials: ['ghygp', 'ghysp'],
    parts: [
      part(
        words('雨刮片（左右）', '雨刷片（左右）', 'Wiper blades, left and right'),
        'pair',
        1000,
        original(22000),
        equivalent(12800, 'bosch'),
      ),
    ],
  },
  {
    id: 'accessory-belt',
    category: 'minor',
    hours: 90,
    name: words('更换发电机皮带', '更換發電機皮帶', 'Replace accessory drive belt'),
    initials: ['ghfdjpd'],
    parts: [
      part(
        words('发电机皮带', '發電機皮帶', 'Accessory drive belt'),
        'piece',
        1000,
        original(26800),
        equivalent(16800, 'gates'),
      ),
    ],
  },
]
