import { type CatalogueJob, equivalent, part, words } from '../catalogue-job.ts'

/** 美容: washing, paint and interior. */
export const CARE: readonly CatalogueJob[] = [
  {
    id: 'wash',
    category: 'minor',
    hours: 50,
    name: words('精细洗车', '精緻洗車', 'Detailed wash'),
    initials: ['jxxc', 'jzxc'],
    parts: [],
  },
  {
    id: 'wax',
    category: 'minor',
    hours: 150,
    name: words('漆面打蜡', '車身打蠟', 'Wax paintwork'),
    initials: ['qmdl', 'csdl'],
    parts: [part(words('车蜡', '車蠟', 'Car wax'), 'can', 1000, equivalent(5800))],
  },
  {
    id: 'polish',
    category: 'minor',
    hours: 400,
    name: words('漆面抛光还原', '漆面拋光還原', 'Polish and restore paint'),
    initials: ['qmpghy'],
    parts: [
      part(
        words('抛光研磨剂', '拋光研磨劑', 'Polishing compound'),
        'bottle',
        1000,
        equivalent(12800),
      ),
    ],
  },
  {
    id: 'ceramic-coating',
    category: 'special',
    hours: 800,
    name: words('漆面镀晶', '車身鍍膜', 'Ceramic coating'),
    initials: ['qmdj', 'csdm'],
    parts: [
      part(
        words('镀晶套装', '鍍膜劑', 'Ceramic coating kit'),
        'set',
        1000,
        equivalent(68000, '3m'),
      ),
    ],
  },
  {
    id: 'interior-clean',
    category: 'minor',
    hours: 400,
    name: words('内饰深度清洁', '內裝深層清潔', 'Deep clean interior'),
    initials: ['nssdqj', 'nzscqj'],
    parts: [
      part(words('内饰清洁剂', '內裝清潔劑', 'Interior cleaner'), 'bottle', 1000, equivalent(4800)),
    ],
  },
  {
    id: 'evaporator-clean',
    category: 'minor',
    hours: 100,
    name: words('空调蒸发箱清洗除味', '冷氣蒸發器清洗除臭', 'Clean evaporator and remove odour'),
    initials: ['ktzfxqxcw', 'lqzfqqxcc'],
    parts: [
      part(
        words('蒸发箱清洗剂', '蒸發器清潔劑', 'Evaporator cleaner'),
        'can',
        1000,
        equivalent(8800),
      ),
    ],
  },
  {
    id: 'window-film',
    category: 'special',
    hours: 600,
    name: words('全车贴隔热膜', '全車貼隔熱紙', 'Fit window film, whole car'),
    initials: ['qctgrm', 'qctgrz'],
    parts: [part(words('隔热膜', '隔熱紙', 'Window film'), 'set', 1000, equivalent(198000, '3m'))],
  },
  {
    id: 'engine-bay-clean',
    category: 'minor',
    hours: 120,
    name: words('发动机舱清洗', '引擎室清洗', 'Clean engine bay'),
    initials: ['fdjcqx', 'yqsqx'],
    parts: [
      part(
        words('发动机外部清洗剂', '引擎外部清潔劑', 'Engine bay cleaner'),
        'can',
        1000,
        equivalent(3800),
      ),
    ],
  },
]
