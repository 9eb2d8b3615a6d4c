/** Refusals of the diagnosis. */
export const refusalsDiagnosis = {
  'diagnosis.not-received': '车还没有接进来，或已经完工：现在不能诊断。',
  'diagnosis.begun': '诊断已经开始了。',
  'diagnosis.not-begun': '诊断还没有开始。',
  'diagnosis.nothing-found': '还没有写下任何发现：至少写一处再完成诊断。',
  'diagnosis.summary-too-long': '诊断结论最多 {most} 个字。',
  'finding.unknown': '这处发现已经不在了。',
  'finding.name-empty': '请填写检查了什么。',
  'finding.name-too-long': '检查对象最多 {most} 个字。',
  'finding.note-too-long': '说明最多 {most} 个字。',
  'finding.place-missing': '请选择位置：点图上的部位，或在列表里选。',
  'finding.grade-missing': '请选择评级：红、黄还是绿。',
  'finding.green-with-job': '「{job}」因它进了报价：先从报价里删去，再改为状况良好。',
  'finding.green': '「{finding}」状况良好，不需要处理项目。',
  'finding.no-cure': '「{finding}」还没有处理项目：先从价目表里选一项。',
  'finding.cure-off-list': '价目表里已经没有「{job}」：请另选一项。',
} as const
