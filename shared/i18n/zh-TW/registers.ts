import { translateArea } from '../translate-area.ts'
import { registers as source } from '../zh-CN/registers.ts'

export const registers = translateArea(source)({
  deferred: '未做項目',
  'follow-ups': '回訪',
  'old-parts': '舊品',
  loans: '代步車',
  accounts: '掛帳',
  tasks: '待辦',
  health: '健康檔案',
  ratings: '客戶評價',
  journal: '操作紀錄',
})
