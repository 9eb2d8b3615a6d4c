import {
  type CatalogueJob,
  equivalent,
  original,
  part,
  remanufactured,
  words,
} from '../catalogue-job.ts'

/** 制动: nothing here is put off lightly. */
export const BRAKES: readonly CatalogueJob[] = [
  {
    id: 'front-brake-pads',
    category: 'special',
    hours: 120,
    name: words('更换前制动摩擦片', '更換前煞車來令片', 'Replace front brake pads'),
    initials: ['ghqzdmcp', 'ghqscllp'],
    parts: [
      part(
        words('前制动摩擦片', '前煞車來令片', 'Front brake pads'),
        'set',
        1000,
        original(56800),
        equivalent(39800, 'bosch'),
      ),
    ],
  },
  {
    id: 'rear-brake-pads',
    category: 'special',
    hours: 120,
    name: words('更换后制动摩擦片', '更換後煞車來令片', 'Replace rear brake pads'),
    initials: ['ghhzdmcp', 'ghhscllp'],
    parts: [
      part(
        words('后制动摩擦片', '後煞車來令片', 'Rear brake pads'),
        'set',
        1000,
        original(48800),
        equivalent(33800, 'bosch'),
      ),
    ],
  },
  {
    id: 'front-brake-discs',
    category: 'special',
    hours: 200,
    name: words('更换前制动盘', '更換前煞車碟盤', 'Replace front brake discs'),
    initials: ['ghqzdp', 'ghqscdp'],
    parts: [
      part(
        words('前制动盘', '前煞車碟盤', 'Front brake disc'),
        'piece',
        2000,
        original(46800),
        equivalent(32800, 'brembo'),
      ),
    ],
  },
  {
    id: 'rear-brake-discs',
    category: 'special',
    hours: 200,
    name: words('更换后制动盘', '更換後煞車碟盤', 'Replace rear brake discs'),
    initials: ['ghhzdp', 'ghhscdp'],
    parts: [
      part(
        words('后制动盘', '後煞車碟盤', 'Rear brake disc'),
        'piece',
        2000,
        original(39800),
        equivalent(27800, 'brembo'),
      ),
    ],
  },
  {
    id: 'brake-fluid',
    category: 'minor',
    hours: 80,
    name: words('更换制动液', '更換煞車油', 'Change brake fluid'),
    initials: ['ghzdy', 'ghscy'],
    parts: [
      part(
        words('制动液 DOT4', '煞車油 DOT4', 'Brake fluid DOT 4'),
        'litre',
        1000,
        original(9800),
        equivalent(6800, 'bosch'),
      ),
    ],
  },
  {
    id: 'brake-caliper',
    category: 'special',
    hours: 150,
    name: words('更换制动分泵', '更換煞車分泵', 'Replace brake caliper'),
    initials: ['ghzdfb', 'ghscfb'],
    parts: [
      part(
        words('制动分泵总成', '煞車分泵總成', 'Brake caliper assembly'),
        'piece',
        1000,
        original(98000),
        equivalent(62000),
        remanufactured(45000),
      ),
      part(
        words('制动液 DOT4', '煞車油 DOT4', 'Brake fluid DOT 4'),
        'litre',
        500,
        original(9800),
        equivalent(6800, 'bosch'),
      ),
    ],
  },
  {
    id: 'caliper-boots',
    category: 'minor',
    hours: 35,
    name: words('更换制动分泵防尘套', '更換煞車分泵防塵套', 'Replace caliper dust boots'),
    initials: ['ghzdfbfct', 'ghscfbfct'],
    parts: [
      part(
        words('制动分泵修理包', '煞車分泵修理包', 'Caliper repair kit'),
        'set',
        1000,
        original(12800),
        equivalent(6800),
      ),
    ],
  },
  {
    id: 'brake-master-cylinder',
    category: 'special',
    hours: 220,
    name: words('更换制动总泵', '更換煞車總泵', 'Replace brake master cylinder'),
    initials: ['ghzdzb', 'ghsczb'],
    parts: [
      part(
        words('制动总泵', '煞車總泵', 'Brake master cylinder'),
        'piece',
        1000,
        original(86000),
        equivalent(52000),
      ),
      part(
        words('制动液 DOT4', '煞車油 DOT4', 'Brake fluid DOT 4'),
        'litre',
        1000,
        original(9800),
        equivalent(6800, 'bosch'),
      ),
    ],
  },
  {
    id: 'brake-hoses',
    category: 'special',
    hours: 120,
    name: words('更换制动软管', '更換煞車軟管', 'Replace brake hoses'),
    initials: ['ghzdrg', 'ghscrg'],
    parts: [
      part(
        words('制动软管', '煞車軟管', 'Brake hose'),
        'branch',
        2000,
        original(18800),
        equivalent(9800),
      ),
    ],
  },
  {
    id: 'parking-brake',
    category: 'minor',
    hours: 60,
    name: words('调整驻车制动', '調整手煞車', 'Adjust parking brake'),
    initials: ['tzzczd', 'tzssc'],
    parts: [],
  },
  {
    id: 'brake-clean',
    category: 'minor',
    hours: 80,
    name: words('制动系统清洁润滑', '煞車系統清潔潤滑', 'Clean and lubricate brakes'),
    initials: ['zdxtqjrh', 'scxtqjrh'],
    parts: [
      part(words('制动清洗剂', '煞車清潔劑', 'Brake cleaner'), 'can', 1000, equivalent(2800)),
      part(words('制动润滑脂', '煞車潤滑脂', 'Brake grease'), 'tube', 1000, equivalent(2200)),
    ],
  },
]
