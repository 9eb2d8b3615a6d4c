import { type CatalogueJob, equivalent, original, part, words } from '../catalogue-job.ts'

/** 钣金喷漆: priced by panel. */
export const BODY_PAINT: readonly CatalogueJob[] = [
  {
    id: 'bumper-paint',
    category: 'special',
    hours: 300,
    name: words('保险杠喷漆', '保險桿烤漆', 'Paint bumper'),
    initials: ['bxgpq', 'bxgkq'],
    parts: [
      part(words('油漆辅料', '烤漆材料', 'Paint and materials'), 'panel', 1000, equivalent(28000)),
    ],
  },
  {
    id: 'door-paint',
    category: 'special',
    hours: 350,
    name: words('车门钣金喷漆', '車門鈑金烤漆', 'Repair and paint door'),
    initials: ['cmbjpq', 'cmbjkq'],
    parts: [
      part(words('油漆辅料', '烤漆材料', 'Paint and materials'), 'panel', 1000, equivalent(28000)),
    ],
  },
  {
    id: 'wing-paint',
    category: 'special',
    hours: 320,
    name: words('翼子板钣金喷漆', '葉子板鈑金烤漆', 'Repair and paint wing'),
    initials: ['yzbbjpq', 'yzbbjkq'],
    parts: [
      part(words('油漆辅料', '烤漆材料', 'Paint and materials'), 'panel', 1000, equivalent(28000)),
    ],
  },
  {
    id: 'bonnet-paint',
    category: 'special',
    hours: 420,
    name: words('发动机盖喷漆', '引擎蓋烤漆', 'Paint bonnet'),
    initials: ['fdjgpq', 'yqgkq'],
    parts: [
      part(words('油漆辅料', '烤漆材料', 'Paint and materials'), 'panel', 1500, equivalent(28000)),
    ],
  },
  {
    id: 'front-bumper',
    category: 'special',
    hours: 250,
    name: words('更换前保险杠', '更換前保險桿', 'Replace front bumper'),
    initials: ['ghqbxg'],
    parts: [
      part(
        words('前保险杠皮', '前保險桿皮', 'Front bumper cover'),
        'piece',
        1000,
        original(128000),
        equivalent(68000),
      ),
      part(
        words('保险杠卡扣', '保險桿卡扣', 'Bumper clip'),
        'piece',
        12000,
        original(300),
        equivalent(150),
      ),
    ],
  },
  {
    id: 'headlamp-assembly',
    category: 'special',
    hours: 150,
    name: words('更换前大灯总成', '更換大燈總成', 'Replace headlamp assembly'),
    initials: ['ghqddzc', 'ghddzc'],
    parts: [
      part(
        words('前大灯总成', '大燈總成', 'Headlamp assembly'),
        'assembly',
        1000,
        original(268000),
        equivalent(148000),
      ),
    ],
  },
  {
    id: 'door-mirror',
    category: 'minor',
    hours: 80,
    name: words('更换外后视镜总成', '更換後視鏡總成', 'Replace door mirror'),
    initials: ['ghwhsjzc', 'ghhsjzc'],
    parts: [
      part(
        words('外后视镜总成', '後視鏡總成', 'Door mirror assembly'),
        'assembly',
        1000,
        original(78000),
        equivalent(42000),
      ),
    ],
  },
  {
    id: 'windscreen',
    category: 'special',
    hours: 300,
    name: words('更换前挡风玻璃', '更換前擋風玻璃', 'Replace windscreen'),
    initials: ['ghqdfbl'],
    parts: [
      part(
        words('前挡风玻璃', '前擋風玻璃', 'Windscreen'),
        'sheet',
        1000,
        original(168000),
        equivalent(88000, 'fuyao'),
      ),
      part(words('玻璃胶', '玻璃膠', 'Glass adhesive'), 'tube', 1000, equivalent(6800)),
    ],
  },
  {
    id: 'dent-removal',
    category: 'minor',
    hours: 150,
    name: words('凹陷无痕修复', '凹痕無痕修復', 'Paintless dent removal'),
    initials: ['axwhxf', 'ahwhxf'],
    parts: [],
  },
]
