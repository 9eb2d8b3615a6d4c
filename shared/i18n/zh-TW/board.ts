import { translateArea } from '../translate-area.ts'
import { board as source } from '../zh-CN/board.ts'

export const board = translateArea(source)({
  title: '今日看板',
  cars: '{count} 台在廠',
  filter: '篩選',
  'filter.all': '全部',
  'filter.mine': '我的',
  'filter.late': '時間緊迫',
  keys: '方向鍵選車 · Enter 開啟 · [ ] 移動 · D 派工 · C 請到櫃台',
  empty: '今天還沒有車',
  'empty.hint': '按 Ctrl K 尋找客戶，或到「接待」登記新來的車。',
  'empty.filter': '沒有符合篩選的車',
  pending: '{count} 項待定',
  noTechnician: '未派工',
  column: '{step}，{count} 台',
  internal: '內部整備',
})
