import { translateArea } from '../translate-area.ts'
import { refusalsWorkshop as source } from '../zh-CN/refusals-workshop.ts'

export const refusalsWorkshop = translateArea(source)({
  'grade.needs-middle': '「{job}」需中級或高級技師。請換人，或由品檢、經理、店主核准。',
  'grade.needs-senior': '「{job}」需高級技師。請換人，或由品檢、經理、店主核准。',
  'grade.override-role': '{name}不是品檢、經理或店主，不能核准。',
  'grade.override-reason': '請寫明核准理由。',
  'clock.job-done': '「{job}」已完工，不能再計時。要重做請先取消完工勾選。',
  'clock.already-running': '「{job}」已在計時。',
  'clock.running-elsewhere':
    '這位技師正在 {plate}（{order}）的「{job}」上計時。請先到那裡暫停或完工，再開始這一項。',
  'clock.wrong-step': '車已送完工檢驗，不能計時。要重做請先退回維修。',
  'clock.not-running': '「{job}」沒有在計時。',
  'clock.nothing-to-do': '這台車沒有這位技師要做的項目。',
  'clock.nothing-runs': '{name}沒有在這台車上計時。',
  'wait.not-in-work': '車不在維修中，不用記等待。',
  'wait.already': '已在等待，時間累計中。',
  'wait.none': '現在沒有等待。',
  'wait.note-too-long': '等待說明太長，最多 {most} 個字。',
  'step.unknown': '這個工序已不在單上。',
  'step.job-done': '「{job}」已完工，工序不能再改。要改請先取消完工勾選。',
  'step.value-missing': '請填「{step}」的量測值（{unit}）。',
  'step.value-too-long': '量測值太長，最多 {most} 個字。',
  'job.check-points-open': '「{job}」還有檢查點沒有完成：{steps}。',
  'check.job-open': '「{job}」還沒有完工，不能檢驗。',
  'check.not-own': '「{job}」不是{name}做的，自檢由施工人簽。',
  'check.same-person': '{name}參與了施工，互檢要換一個人。',
  'check.role': '{name}不是技師或品檢員，不能互檢。',
  'inspection.self-check-missing': '還沒有自檢：{jobs}。請在「廠內」頁由施工人簽自檢。',
  'inspection.mutual-check-missing':
    '還沒有互檢：{jobs}。大保養和總成修理要三檢，請在「廠內」頁由另一位技師簽互檢。',
})
