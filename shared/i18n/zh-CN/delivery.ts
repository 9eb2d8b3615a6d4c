/** The car's way out: warranty, next service, handing over. */
export const delivery = {
  warranties: '质量保证',
  term: '{days} 天 / {km} km',
  until: '至 {on} 或 {km} km，先到为准',
  fromToday: '按今天出厂计算；以实际交车日为准。',
  nextService: '下次保养',
  on: '日期',
  km: '里程',
  half: '日期和里程要一起填，或都留空。',
  withCertificate: '交车时一并开出厂合格证。',
  deliver: '交车',
  delivered: '已交车。',
  next: '下次保养：{on} 或 {km} km',
} as const
