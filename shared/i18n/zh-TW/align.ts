import { translateArea } from '../translate-area.ts'
import { align as source } from '../zh-CN/align.ts'

export const align = translateArea(source)({
  open: '對齊照片',
  again: '重新對齊',
  off: '取消對齊',
  aligned: '已對齊',
  title: '對齊新舊照片',
  tapHere: '{name}：點第 {index} 處',
  point: '第 {index} 處',
  result: '對齊後',
  howTo:
    '先在舊品上點一處，再在新品上點同一處；\n這樣點兩處就能對齊，第三處更準。\n請選背板兩端、螺孔等新舊相同的地方。',
  takeBack: '退一步',
  startAgain: '全部重點',
  close: '取消',
  keep: '使用這個對齊',
  turnLeft: '左轉',
  turnRight: '右轉',
  smaller: '縮小',
  larger: '放大',
  tighter: '裁緊',
  wider: '裁鬆',
  arrows: '方向鍵移動新品，按住 Shift 移得快',
  resetFine: '微調歸零',
  figures: '轉 {turn}° · 大小 {scale}% · 畫面 {crop}%',
  fits: '兩處已對準。可以再點第三處，或用下面的鍵微調。',
  miss: '三處最多相差畫面寬度的 {percent}%，對得很準。',
  missWide: '三處最多相差畫面寬度的 {percent}%，請檢查是否點了同一處。',
})
