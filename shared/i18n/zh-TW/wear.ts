import { translateArea } from '../translate-area.ts'
import { wear as source } from '../zh-CN/wear.ts'

export const wear = translateArea(source)({
  rate: '每萬公里磨耗 {wear}',
  both: '{rate}，{left}',
  rateUp: '每萬公里上升 {wear}',
  left: '照此約 {km} 公里後到限度',
  far: '照此還能用 10 萬公里以上',
  newLife: '照此新品約可用 {km} 公里',
  reach: '約 {km} km',
  assumption: '依 {day}（{km} km）以來 {count} 次資料推算，用車習慣不變時成立',
  chart: '磨耗：{points}。{rate}',
  otherSide: '{position} {value}，左右相差 {difference}',
  otherSideSame: '{position} {value}，左右相同',
  'unknown.one-measurement': '這個位置還沒有以前的測量：下次再量，就能看出磨耗快慢。',
  'unknown.too-short': '兩次測量之間不到 2,000 公里，還看不出磨耗快慢。',
  'unknown.no-wear': '與以前的測量幾乎相同，還看不出磨耗快慢。',
})
