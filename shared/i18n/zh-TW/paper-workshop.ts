import { translateArea } from '../translate-area.ts'
import { paperWorkshop as source } from '../zh-CN/paper-workshop.ts'

export const paperWorkshop = translateArea(source)({
  'work.bay': '工位',
  'work.quota': '定額工時',
  'work.started': '開工',
  'work.finished': '完工',
  'work.step': '項目 / 工序',
  'work.need': '要求',
  'work.value': '量測值',
  'work.done': '完成',
  'work.signed': '簽名 / 時間',
  'work.check-point': '檢查點',
  'work.blank-value': '＿＿＿＿ {unit}',
  'work.own-check': '完工自檢',
  'work.mutual-check': '互檢',
  'work.hours': '定額 {hours} h',
  'work.grade': '{grade}技師',
  'work.job': '{number}. {name}',
  'work.technician': '技師 {name}',
  'work.parts': '本單零件',
  'work.taken': '已領',
  'work.notes':
    '客戶未同意的項目不得施工；施工中發現其他問題，先停下並報告服務專員，不得自行加做。檢查點逐項填寫，完工自檢後送檢。',
  'work.sign-technician': '施工技師',
  'work.sign-inspector': '品質檢驗員',
  'issue.for': '用於項目',
  'issue.issued': '實發',
  'issue.returned': '退回',
  'issue.own': '客戶自備',
  'issue.notes':
    '依本單數量發料，換下的舊品交回零件部登記。多領、退回當日辦理。客戶自備件只核對，不出庫。',
  'issue.sign-from': '發料人',
  'issue.sign-to': '領料人',
  'checks.job': '維修項目',
  'checks.self': '自檢',
  'checks.mutual': '互檢',
})
