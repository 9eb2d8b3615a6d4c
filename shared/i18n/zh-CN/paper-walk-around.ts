/** Words of the papers of the walk-around. */
export const paperWalkAround = {
  'walk.title': '检查项目（{tier} {count} 项）',
  'walk.notes': '检查说明',
  'walk.confirmed': '服务顾问（已确认）',
  'walk.answer.in-order': '正常',
  'walk.answer.faulty': '异常',
  'walk.answer.present': '有',
  'walk.answer.absent': '无',
  'walk.answer.not-checked': '未查',
  'walk.answer.not-possible': '无法查',
  'walk.question.valuables-told': '贵重物品提示',
  'walk.question.road-test': '同意试车',
  'walk.question.wash': '洗车',
  'walk.question.takes-old-parts': '旧件带走',
} as const
