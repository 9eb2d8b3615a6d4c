/** How fast a part wears, from earlier measurements on the same car. */
export const wear = {
  rate: '每万公里磨损 {wear}',
  both: '{rate}，{left}',
  rateUp: '每万公里上升 {wear}',
  left: '照此约 {km} 公里后到限度',
  far: '照此还能用 10 万公里以上',
  newLife: '照此新件约可用 {km} 公里',
  reach: '约 {km} km',
  assumption: '按 {day}（{km} km）以来 {count} 次数据推算，用车习惯不变时成立',
  chart: '磨损：{points}。{rate}',
  otherSide: '{position} {value}，左右相差 {difference}',
  otherSideSame: '{position} {value}，左右相同',
  'unknown.one-measurement': '这个位置还没有以前的测量：下次再量，就能看出磨损快慢。',
  'unknown.too-short': '两次测量之间不到 2,000 公里，还看不出磨损快慢。',
  'unknown.no-wear': '和以前的测量几乎一样，还看不出磨损快慢。',
} as const
