/** How a model differs from the usual car; what is absent is as usual. */
export interface ModelFigures {
  readonly make: string
  /** The model name, without its trim. */
  readonly model: string
  /** Engine oil with filter, thousandths of a litre. */
  readonly oil?: number
  readonly oilFilter?: string
  /** Coolant, thousandths of a litre. */
  readonly coolant?: number
  /** Maker's numbers of the front and rear brake pads. */
  readonly frontPads?: string
  readonly rearPads?: string
  /** Prices of parts and hours of labour, in hundredths of the usual. */
  readonly prices?: number
  readonly hours?: number
}

/**
 * Figures of models the demo shop often sees: examples of what a price list may know, to be checked
 * against the maker's own catalogue before anyone orders by them.
 */
export const MODEL_FIGURES: readonly ModelFigures[] = [
  {
    make: '上汽大众',
    model: '朗逸',
    oil: 4000,
    oilFilter: '04E 115 561 H',
    coolant: 5600,
    frontPads: '18D 698 151',
    rearPads: '18D 698 451',
    prices: 85,
    hours: 95,
  },
  {
    make: '上汽大众',
    model: '途观L',
    oil: 5700,
    oilFilter: '06L 115 562 B',
    coolant: 8000,
    frontPads: '5Q0 698 151 AG',
    rearPads: '5Q0 698 451 AC',
    prices: 115,
    hours: 110,
  },
  {
    make: '上汽大众',
    model: '帕萨特',
    oil: 5700,
    oilFilter: '06L 115 562 B',
    coolant: 8000,
    frontPads: '3QD 698 151 A',
    rearPads: '5Q0 698 451 AC',
    prices: 110,
  },
  {
    make: '一汽大众',
    model: '速腾',
    oil: 4000,
    oilFilter: '04E 115 561 H',
    coolant: 5600,
    frontPads: '17D 698 151',
    rearPads: '17D 698 451',
    prices: 90,
  },
  {
    make: '一汽大众',
    model: '迈腾',
    oil: 5700,
    oilFilter: '06L 115 562 B',
    coolant: 8000,
    frontPads: '5Q0 698 151 AG',
    rearPads: '5Q0 698 451 AC',
    prices: 110,
  },
  {
    make: '一汽奥迪',
    model: 'A4L',
    oil: 5200,
    oilFilter: '06L 115 562 B',
    coolant: 9000,
    frontPads: '8W0 698 151 AG',
    rearPads: '8W0 698 451 P',
    prices: 150,
    hours: 120,
  },
  {
    make: '一汽奥迪',
    model: 'Q5L',
    oil: 5200,
    oilFilter: '06L 115 562 B',
    coolant: 9500,
    frontPads: '80A 698 151',
    rearPads: '80A 698 451',
    prices: 160,
    hours: 125,
  },
  {
    make: '东风日产',
    model: '轩逸',
    oil: 4300,
    oilFilter: '15208-65F0E',
    coolant: 6700,
    frontPads: 'D1060-3DA2B',
    rearPads: 'D4060-3DA2B',
    prices: 80,
    hours: 90,
  },
  {
    make: '东风本田',
    model: 'CR-V',
    oil: 3700,
    oilFilter: '15400-RTA-003',
    coolant: 5400,
    frontPads: '45022-TLA-A00',
    rearPads: '43022-TLA-A00',
    prices: 95,
  },
  {
    make: '广汽本田',
    model: '雅阁',
    oil: 3500,
    oilFilter: '15400-RTA-003',
    coolant: 5300,
    frontPads: '45022-TVA-A00',
    rearPads: '43022-TVA-A00',
    prices: 95,
  },
  {
    make: '一汽丰田',
    model: '卡罗拉',
    oil: 4200,
    oilFilter: '90915-YZZD4',
    coolant: 5600,
    frontPads: '04465-02390',
    rearPads: '04466-02310',
    prices: 85,
    hours: 95,
  },
  {
    make: '广汽丰田',
    model: '凯美瑞',
    oil: 4400,
    oilFilter: '90915-10009',
    coolant: 6500,
    frontPads: '04465-33480',
    rearPads: '04466-33180',
    prices: 95,
  },
  {
    make: '华晨宝马',
    model: '325Li',
    oil: 5250,
    oilFilter: '11 42 8 575 211',
    coolant: 8000,
    frontPads: '34 10 6 888 459',
    rearPads: '34 20 6 888 826',
    prices: 180,
    hours: 130,
  },
  {
    make: '北京奔驰',
    model: 'GLC',
    oil: 6500,
    oilFilter: 'A 264 180 00 09',
    coolant: 8500,
    frontPads: 'A 000 420 75 03',
    rearPads: 'A 000 420 42 04',
    prices: 190,
    hours: 135,
  },
  {
    make: '哈弗',
    model: 'H6',
    oil: 4800,
    coolant: 7000,
    prices: 75,
    hours: 95,
  },
  {
    make: '上汽通用别克',
    model: '君威',
    oil: 5000,
    oilFilter: '12674030',
    coolant: 6800,
    prices: 95,
  },
]
