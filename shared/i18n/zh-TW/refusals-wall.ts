import { translateArea } from '../translate-area.ts'
import { refusalsWall as source } from '../zh-CN/refusals-wall.ts'

export const refusalsWall = translateArea(source)({
  'slide.gone': '這一頁剛剛關閉了，請回到清單查看。',
  'slide.no-screen': '還沒選在哪個螢幕播放，請至少選一個。',
  'slide.seconds': '每頁停留 {least} 到 {most} 秒，請改在這個範圍內。',
  'slide.no-weekday': '一天都沒選就永遠不會播放，請至少選一天，或先停播。',
  'slide.day-order': '結束日期早於開始日期，請改正。',
  'slide.not-a-time': '「{time}」不是時刻，請依 09:00 的格式填寫。',
  'slide.no-prices': '還沒選價目，請至少選一個標準項目。',
  'slide.too-many-prices': '一頁最多放 {most} 個項目，再多隔著展廳看不清楚，請分成兩頁。',
  'slide.no-points': '還沒寫承諾，請至少寫一條。',
  'slide.too-many-points': '一頁最多寫 {most} 條，請分成兩頁。',
  'slide.no-part': '請寫上是什麼零件。',
  'slide.no-photos': '新舊兩張照片都要有，才能對比。',
  'slide.no-picture': '還沒選圖片。',
  'slide.no-video': '還沒選影片。',
  'slide.no-cars': '還沒選車款，請至少選一款。',
  'slide.too-many-cars': '一頁最多比 {most} 款車，請分成兩頁。',
  'slide.no-consumption': '{car} 還沒填油耗或電耗，算不出費用。',
  'slide.km-per-year': '每年里程填 1 到 {most} 公里。',
  'video.not-a-video': '這個檔案不是能播放的影片（只收 MP4、WebM），請換一個。',
  'video.too-large': '影片超過 100 MB，請壓縮或剪短後再選。',
  'energy-price.not-a-price': '能源價格要大於 0，請填每公升或每度多少錢。',
})
