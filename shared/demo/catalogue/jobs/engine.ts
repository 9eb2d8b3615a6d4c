import {
  type CatalogueJob,
  equivalent,
  original,
  part,
  remanufactured,
  words,
} from '../catalogue-job.ts'

/** 发动机: from a clean throttle to an overhaul. */
export const ENGINE: readonly CatalogueJob[] = [
  {
    id: 'throttle-clean',
    category: 'minor',
    hours: 60,
    name: words('清洗节气门', '清洗節氣門', 'Clean throttle body'),
    initials: ['qxjqm'],
    parts: [
      part(
        words('节气门清洗剂', '節氣門清潔劑', 'Throttle cleaner'),
        'can',
        1000,
        equivalent(3800),
      ),
    ],
  },
  {
    id: 'injector-clean',
    category: 'minor',
    hours: 120,
    name: words('清洗喷油嘴', '清洗噴油嘴', 'Clean injectors'),
    initials: ['qxpyz'],
    parts: [
      part(
        words('喷油嘴清洗剂', '噴油嘴清潔劑', 'Injector cleaner'),
        'bottle',
        1000,
        equivalent(6800),
      ),
    ],
  },
  {
    id: 'intake-carbon',
    category: 'special',
    hours: 240,
    name: words('清除进气道积炭', '清除進氣道積碳', 'Remove intake carbon'),
    initials: ['qcjqdjt'],
    parts: [
      part(words('积炭清洗剂', '積碳清潔劑', 'Carbon cleaner'), 'bottle', 2000, equivalent(8800)),
    ],
  },
  {
    id: 'ignition-coil',
    category: 'minor',
    hours: 50,
    name: words('更换点火线圈', '更換考爾', 'Replace ignition coil'),
    initials: ['ghdhxq', 'ghke'],
    parts: [
      part(
        words('点火线圈', '考爾', 'Ignition coil'),
        'piece',
        1000,
        original(32000),
        equivalent(18800, 'bosch'),
      ),
    ],
  },
  {
    id: 'water-pump',
    category: 'special',
    hours: 320,
    name: words('更换水泵', '更換水泵浦', 'Replace water pump'),
    initials: ['ghsb', 'ghsbp'],
    parts: [
      part(
        words('水泵总成', '水泵浦總成', 'Water pump assembly'),
        'piece',
        1000,
        original(58000),
        equivalent(36000),
      ),
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
    id: 'thermostat',
    category: 'minor',
    hours: 160,
    name: words('更换节温器', '更換水龜', 'Replace thermostat'),
    initials: ['ghjwq', 'ghsg'],
    parts: [
      part(
        words('节温器', '水龜', 'Thermostat'),
        'piece',
        1000,
        original(26000),
        equivalent(15800),
      ),
    ],
  },
  {
    id: 'timing-belt',
    category: 'special',
    hours: 480,
    name: words('更换正时皮带组件', '更換正時皮帶組', 'Replace timing belt kit'),
    initials: ['ghzspdzj', 'ghzspdz'],
    parts: [
      part(
        words('正时皮带组件', '正時皮帶組', 'Timing belt kit'),
        'set',
        1000,
        original(128000),
        equivalent(78000, 'gates'),
      ),
    ],
  },
  {
    id: 'timing-chain',
    category: 'special',
    hours: 900,
    name: words('更换正时链条组件', '更換正時鏈條組', 'Replace timing chain kit'),
    initials: ['ghzsltzj', 'ghzsltz'],
    parts: [
      part(
        words('正时链条组件', '正時鏈條組', 'Timing chain kit'),
        'set',
        1000,
        original(198000),
        equivalent(118000),
      ),
      part(
        words('正时盖密封胶', '正時蓋密封膠', 'Timing cover sealant'),
        'tube',
        1000,
        equivalent(5800),
      ),
    ],
  },
  {
    id: 'valve-cover-gasket',
    category: 'minor',
    hours: 180,
    name: words('更换气门室盖垫', '更換汽門室蓋墊片', 'Replace valve cover gasket'),
    initials: ['ghqmsgd', 'ghqmsgdp'],
    parts: [
      part(
        words('气门室盖垫', '汽門室蓋墊片', 'Valve cover gasket'),
        'piece',
        1000,
        original(18800),
        equivalent(9800),
      ),
    ],
  },
  {
    id: 'oil-pan-gasket',
    category: 'minor',
    hours: 260,
    name: words('油底壳渗漏修理', '油底殼滲漏修理', 'Repair oil pan leak'),
    initials: ['ydkslxl'],
    parts: [
      part(
        words('油底壳密封胶', '油底殼密封膠', 'Oil pan sealant'),
        'tube',
        1000,
        original(8800),
        equivalent(5800),
      ),
    ],
  },
  {
    id: 'engine-mount',
    category: 'special',
    hours: 200,
    name: words('更换发动机支架', '更換引擎腳', 'Replace engine mount'),
    initials: ['ghfdjzj', 'ghyqj'],
    parts: [
      part(
        words('发动机支架', '引擎腳', 'Engine mount'),
        'piece',
        1000,
        original(68000),
        equivalent(38000),
      ),
    ],
  },
  {
    id: 'oxygen-sensor',
    category: 'minor',
    hours: 80,
    name: words('更换氧传感器', '更換含氧感知器', 'Replace oxygen sensor'),
    initials: ['ghycgq', 'ghhygzq'],
    parts: [
      part(
        words('氧传感器', '含氧感知器', 'Oxygen sensor'),
        'piece',
        1000,
        original(62000),
        equivalent(38000, 'denso'),
      ),
    ],
  },
  {
    id: 'turbocharger',
    category: 'special',
    hours: 620,
    name: words('更换涡轮增压器', '更換渦輪增壓器', 'Replace turbocharger'),
    initials: ['ghwlzyq'],
    parts: [
      part(
        words('涡轮增压器总成', '渦輪增壓器總成', 'Turbocharger assembly'),
        'assembly',
        1000,
        original(880000),
        equivalent(560000),
        remanufactured(380000),
      ),
    ],
  },
  {
    id: 'engine-overhaul',
    category: 'overhaul',
    hours: 4500,
    name: words('发动机大修', '引擎大修', 'Overhaul engine'),
    initials: ['fdjdx', 'yqdx'],
    parts: [
      part(
        words('发动机大修包', '引擎大修包', 'Engine overhaul kit'),
        'set',
        1000,
        original(580000),
        equivalent(360000),
      ),
      part(
        words('活塞环', '活塞環', 'Piston rings'),
        'set',
        1000,
        original(98000),
        equivalent(58000, 'mahle'),
      ),
      part(
        words('全合成机油 5W-40', '全合成機油 5W-40', 'Fully synthetic engine oil 5W-40'),
        'litre',
        4500,
        original(8800),
        equivalent(6800, 'mobil'),
      ),
    ],
  },
]
