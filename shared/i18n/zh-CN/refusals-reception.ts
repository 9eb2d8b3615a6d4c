/** Refusals of reception and follow-up. */
export const refusalsReception = {
  'intake.promise-past': '承诺交车时间已经过去，请改晚。',
  'deferred.unanswered': '请先回答「{job}」：本次再提、改日再提，还是不再提？',
  'deferred.day-not-ahead': '再提日期要在今天以后。',
  'marketing.unanswered': '请选客户同意的方式，或选“都不同意”。',
  'follow-up.not-delivered': '车还没有交，交车后才回访。',
  'follow-up.person-empty': '请填写与谁通的话。',
  'follow-up.words-empty': '请照原话记下客户不满意的地方。',
  'follow-up.day-past': '答应的日期已经过去，请改晚。',
  'follow-up.message-too-early': '电话连续 {days} 天打不通，才改发短信。',
  'follow-up.done': '这次维修已经回访过，客户满意。',
  'follow-up.unanswered': '请先选通话结果。',
} as const
