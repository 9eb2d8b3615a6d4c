import {
  type CatalogueJob,
  equivalent,
  original,
  part,
  remanufactured,
  words,
} from '../catalogue-job.ts'

/** 变速箱: fluids, clutches and overhauls. */
export const TRANSMISSION: readonly CatalogueJob[] = [
  {
    id: 'atf-gravity',
    category: 'maintenance-1',
    hours: 120,
    name: words(
      '更换自动变速箱油（重力换油）',
      '更換自排變速箱油（重力式）',
      'Change automatic transmission fluid, drain and fill',
    ),
    initials: ['ghzdbsxyzlhy', 'ghzpbsxyzls'],
    parts: [
      part(
        words('自动变速箱油', '自排變速箱油', 'Automatic transmission fluid'),
        'litre',
        4000,
        original(16800),
        equivalent(9800),
      ),
    ],
  },
  {
    id: 'atf-flush',
    category: 'maintenance-1',
    hours: 200,
    name: words(
      '更换自动变速箱油（循环换油）',
      '更換自排變速箱油（循環式）',
      'Change automatic transmission fluid, full exchange',
    ),
    initials: ['ghzdbsxyxhhy', 'ghzpbsxyxhs'],
    parts: [
      part(
        words('自动变速箱油', '自排變速箱油', 'Automatic transmission fluid'),
        'litre',
        12000,
        original(16800),
        equivalent(9800),
      ),
      part(
        words('变速箱滤清器', '變速箱濾網', 'Transmission filter'),
        'piece',
        1000,
        original(32000),
        equivalent(18800),
      ),
    ],
  },
  {
    id: 'dual-clutch-fluid',
    category: 'maintenance-1',
    hours: 180,
    name: words(
      '更换双离合变速箱油及滤清器',
      '更換雙離合變速箱油及濾網',
      'Change dual-clutch fluid and filter',
    ),
    initials: ['ghslhbsxyjlqq', 'ghslhbsxyjlw'],
    parts: [
      part(
        words('双离合变速箱油', '雙離合變速箱油', 'Dual-clutch transmission fluid'),
        'litre',
        5200,
        original(19800),
        equivalent(12800),
      ),
      part(
        words('双离合变速箱滤清器', '雙離合變速箱濾網', 'Dual-clutch filter'),
        'piece',
        1000,
        original(26000),
        equivalent(15800),
      ),
    ],
  },
  {
    id: 'manual-gear-oil',
    category: 'maintenance-1',
    hours: 70,
    name: words('更换手动变速箱油', '更換手排變速箱油', 'Change manual gearbox oil'),
    initials: ['ghsdbsxy', 'ghspbsxy'],
    parts: [
      part(
        words('齿轮油 75W-90', '齒輪油 75W-90', 'Gear oil 75W-90'),
        'litre',
        2000,
        original(9800),
        equivalent(6200),
      ),
    ],
  },
  {
    id: 'clutch-kit',
    category: 'special',
    hours: 560,
    name: words('更换离合器三件套', '更換離合器三件式', 'Replace clutch kit'),
    initials: ['ghlhqsjt', 'ghlhqsjs'],
    parts: [
      part(
        words('离合器三件套', '離合器三件式', 'Clutch kit'),
        'set',
        1000,
        original(148000),
        equivalent(92000),
      ),
    ],
  },
  {
    id: 'differential-oil',
    category: 'maintenance-1',
    hours: 60,
    name: words('更换差速器油', '更換差速器油', 'Change differential oil'),
    initials: ['ghcsqy'],
    parts: [
      part(
        words('差速器油', '差速器油', 'Differential oil'),
        'litre',
        1500,
        original(12800),
        equivalent(7800),
      ),
    ],
  },
  {
    id: 'valve-body',
    category: 'special',
    hours: 480,
    name: words('更换变速箱阀体', '更換變速箱閥體', 'Replace transmission valve body'),
    initials: ['ghbsxft'],
    parts: [
      part(
        words('变速箱阀体总成', '變速箱閥體總成', 'Valve body assembly'),
        'assembly',
        1000,
        original(680000),
        remanufactured(320000),
      ),
      part(
        words('自动变速箱油', '自排變速箱油', 'Automatic transmission fluid'),
        'litre',
        6000,
        original(16800),
        equivalent(9800),
      ),
    ],
  },
  {
    id: 'transmission-overhaul',
    category: 'overhaul',
    hours: 2800,
    name: words('自动变速箱大修', '自排變速箱大修', 'Overhaul automatic transmission'),
    initials: ['zdbsxdx', 'zpbsxdx'],
    parts: [
      part(
        words('变速箱大修包', '變速箱大修包', 'Transmission overhaul kit'),
        'set',
        1000,
        original(460000),
        equivalent(280000),
      ),
      part(
        words('液力变矩器', '扭力轉換器', 'Torque converter'),
        'assembly',
        1000,
        original(520000),
        remanufactured(220000),
      ),
      part(
        words('自动变速箱油', '自排變速箱油', 'Automatic transmission fluid'),
        'litre',
        10000,
        original(16800),
        equivalent(9800),
      ),
    ],
  },
]
