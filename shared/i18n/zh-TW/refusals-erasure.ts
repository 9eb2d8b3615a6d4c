import { translateArea } from '../translate-area.ts'
import { refusalsErasure as source } from '../zh-CN/refusals-erasure.ts'

export const refusalsErasure = translateArea(source)({
  'erasure.done': '這位客戶的個人資料已經刪除。',
  'erasure.open-visit': '還有未交車的進廠單（{number}）。交車或取消後再刪除。',
  'erasure.open-appointment': '{day} 還有預約。取消預約後再刪除。',
  'erasure.open-sale': '還有跟進中的銷售機會。結束後再刪除。',
  'erasure.open-appraisal': '還有未結束的中古車鑑價。結束後再刪除。',
  'erasure.owes': '結帳單 {number} 還有掛帳未收回。收清後再刪除。',
  'erasure.loan-out': '代步車尚未歸還。歸還後再刪除。',
  'erasure.warranty': '「{job}」保固到 {day}，期內要憑紀錄履行。期滿後再刪除。',
  'erasure.reason-empty': '請寫明原因，例如「客戶到店書面提出」。',
  'erasure.reason-personal': '原因裡有這位客戶的姓名或電話，刪除後會留下來。請去掉。',
  'erasure.day-ahead': '提出日期不能晚於今天。',
  'erasure.damaged': '日誌檔有損壞，先處理損壞再刪除：開啟「台帳 · 操作紀錄 · 防竄改檢查」。',
})
