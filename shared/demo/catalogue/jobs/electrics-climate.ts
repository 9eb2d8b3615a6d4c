import {
  type CatalogueJob,
  equivalent,
  original,
  part,
  remanufactured,
  words,
} from '../catalogue-job.ts'

/** 电气空调: batteries, machines, lamps, cooling. */
export const ELECTRICS_CLIMATE: readonly CatalogueJob[] = [
  {
    id: 'battery-12v',
    category: 'minor',
    hours: 40,
    name: words('更换12V蓄电池', '更換12V電瓶', 'Replace 12 V battery'),
    initials: ['gh12vxdc', 'gh12vdp'],
    parts: [
      part(
        words('12V 60Ah 蓄电池', '12V 60Ah 電瓶', '12 V 60 Ah battery'),
        'battery',
        1000,
        original(82000),
        equivalent(52000, 'varta'),
      ),
    ],
  },
  {
    id: 'battery-start-stop',
    category: 'minor',
    hours: 60,
    name: words(
      '更换启停蓄电池并匹配',
      '更換怠速熄火電瓶含設定',
      'Replace start-stop battery and register',
    ),
    initials: ['ghqtxdcbpp', 'ghdsxhdphsd'],
    parts: [
      part(
        words('AGM 70Ah 蓄电池', 'AGM 70Ah 電瓶', 'AGM battery 70 Ah'),
        'battery',
        1000,
        original(168000),
        equivalent(118000, 'varta'),
      ),
    ],
  },
  {
    id: 'alternator',
    category: 'special',
    hours: 180,
    name: words('更换发电机', '更換發電機', 'Replace alternator'),
    initials: ['ghfdj'],
    parts: [
      part(
        words('发电机总成', '發電機總成', 'Alternator assembly'),
        'assembly',
        1000,
        original(198000),
        equivalent(118000, 'bosch'),
        remanufactured(78000),
      ),
    ],
  },
  {
    id: 'starter-motor',
    category: 'special',
    hours: 160,
    name: words('更换起动机', '更換啟動馬達', 'Replace starter motor'),
    initials: ['ghqdj', 'ghqdmd'],
    parts: [
      part(
        words('起动机总成', '啟動馬達總成', 'Starter motor assembly'),
        'assembly',
        1000,
        original(148000),
        equivalent(88000, 'bosch'),
        remanufactured(62000),
      ),
    ],
  },
  {
    id: 'headlamp-bulb',
    category: 'minor',
    hours: 30,
    name: words('更换大灯灯泡', '更換大燈燈泡', 'Replace headlamp bulb'),
    initials: ['ghdddp'],
    parts: [
      part(
        words('大灯灯泡', '大燈燈泡', 'Headlamp bulb'),
        'piece',
        1000,
        original(12800),
        equivalent(6800, 'philips'),
      ),
    ],
  },
  {
    id: 'window-regulator',
    category: 'minor',
    hours: 150,
    name: words('更换玻璃升降器', '更換電動窗升降機', 'Replace window regulator'),
    initials: ['ghblsjq', 'ghddcsjj'],
    parts: [
      part(
        words('玻璃升降器总成', '升降機總成', 'Window regulator assembly'),
        'piece',
        1000,
        original(48000),
        equivalent(28000),
      ),
    ],
  },
  {
    id: 'door-lock',
    category: 'minor',
    hours: 130,
    name: words('更换车门锁块', '更換車門鎖機', 'Replace door lock'),
    initials: ['ghcmsk', 'ghcmsj'],
    parts: [
      part(
        words('车门锁块', '車門鎖機', 'Door lock'),
        'piece',
        1000,
        original(52000),
        equivalent(29800),
      ),
    ],
  },
  {
    id: 'ac-regas',
    category: 'minor',
    hours: 100,
    name: words(
      '空调系统抽真空加制冷剂',
      '冷氣抽真空加冷媒',
      'Evacuate and recharge air conditioning',
    ),
    initials: ['ktxtczkjzlj', 'lqczkjlm'],
    parts: [
      part(words('制冷剂 R134a', '冷媒 R134a', 'Refrigerant R134a'), 'can', 2000, equivalent(5800)),
      part(words('冷冻油', '冷凍油', 'Compressor oil'), 'bottle', 1000, equivalent(4800)),
    ],
  },
  {
    id: 'ac-compressor',
    category: 'special',
    hours: 320,
    name: words('更换空调压缩机', '更換冷氣壓縮機', 'Replace A/C compressor'),
    initials: ['ghktysj', 'ghlqysj'],
    parts: [
      part(
        words('空调压缩机总成', '冷氣壓縮機總成', 'A/C compressor assembly'),
        'assembly',
        1000,
        original(320000),
        equivalent(198000, 'denso'),
        remanufactured(138000),
      ),
      part(words('制冷剂 R134a', '冷媒 R134a', 'Refrigerant R134a'), 'can', 2000, equivalent(5800)),
    ],
  },
  {
    id: 'blower-motor',
    category: 'minor',
    hours: 140,
    name: words('更换鼓风机', '更換鼓風機', 'Replace blower motor'),
    initials: ['ghgfj'],
    parts: [
      part(
        words('鼓风机总成', '鼓風機總成', 'Blower motor assembly'),
        'assembly',
        1000,
        original(58000),
        equivalent(34000),
      ),
    ],
  },
  {
    id: 'dashcam',
    category: 'minor',
    hours: 60,
    name: words('安装行车记录仪降压线', '安裝行車紀錄器降壓線', 'Fit dash camera hard-wire kit'),
    initials: ['azxcjlyjyx', 'azxcjlqjyx'],
    parts: [
      part(
        words('行车记录仪降压线', '行車紀錄器降壓線', 'Dash camera hard-wire kit'),
        'branch',
        1000,
        equivalent(6800),
      ),
    ],
  },
]
