import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'

/** What the demo shop has written on its wall. */
export interface DemoSlideWords {
  readonly winter: string
  readonly winterCaption: string
  readonly tyrePrices: string
  readonly pad: string
  readonly padNote: string
  readonly tyreTitle: string
  readonly tyre: string
  readonly promises: readonly string[]
  readonly video: string
  readonly videoCaption: string
  readonly weekend: string
  readonly weekendPoints: readonly string[]
}

export const demoSlideWords: Readonly<Record<DocumentLocale, DemoSlideWords>> = {
  'zh-CN': {
    winter: '入冬检查，免费看五样',
    winterCaption: '冷却液冰点、蓄电池、轮胎、雨刮、制动液。十二月底前到店即做。',
    tyrePrices: '轮胎相关价格',
    pad: '前制动摩擦片',
    padNote: '同一台车，五万八千公里时拆下。',
    tyreTitle: '花纹浅了，雨天刹车就变长',
    tyre: '前轮胎',
    promises: [
      '报价您不签字，我们不动工',
      '换下来的旧件，当面给您看',
      '超出报价的，一分不收',
      '答应的时间会晚，提前告诉您',
    ],
    video: '制动盘是怎么磨薄的',
    videoCaption: '摩擦片到限度不换，磨的就是盘。',
    weekend: '周末也修车',
    weekendPoints: ['周六周日照常营业，08:30 到 17:30', '提前预约，到店不用等工位'],
  },
  'zh-TW': {
    winter: '入冬檢查，免費看五樣',
    winterCaption: '水箱精冰點、電瓶、輪胎、雨刷、煞車油。十二月底前到店即做。',
    tyrePrices: '輪胎相關價格',
    pad: '前煞車來令片',
    padNote: '同一輛車，五萬八千公里時拆下。',
    tyreTitle: '胎紋淺了，雨天煞車距離就變長',
    tyre: '前輪輪胎',
    promises: [
      '估價您不簽名，我們不動工',
      '換下來的舊品，當面給您看',
      '超出估價的，一毛不收',
      '答應的時間會晚，提前告訴您',
    ],
    video: '煞車碟盤是怎麼磨薄的',
    videoCaption: '來令片到限度不換，磨的就是碟盤。',
    weekend: '週末也修車',
    weekendPoints: ['週六週日照常營業，08:30 到 17:30', '提前預約，到店不用等工位'],
  },
  en: {
    winter: 'Winter check: five things, free',
    winterCaption:
      'Coolant, battery, tyres, wipers, brake fluid. Any day until the end of December.',
    tyrePrices: 'What tyre work costs',
    pad: 'Front brake pads',
    padNote: 'From one car, taken off at 58,000 km.',
    tyreTitle: 'Worn tread: longer to stop in the rain',
    tyre: 'Front tyre',
    promises: [
      'No work before you have signed the estimate',
      'Every part we take off, you can see',
      'Nothing is charged beyond the estimate',
      'If we will be late, you hear it beforehand',
    ],
    video: 'How a brake disc wears thin',
    videoCaption: 'Pads past their limit wear down the disc instead.',
    weekend: 'Open at weekends',
    weekendPoints: [
      'Saturday and Sunday as usual, 08:30 to 17:30',
      'Book ahead and no waiting for a bay',
    ],
  },
}
