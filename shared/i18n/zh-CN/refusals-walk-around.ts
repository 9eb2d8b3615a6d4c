/** Refusals of the walk-around. */
export const refusalsWalkAround = {
  'walk-around.not-arrived': '这台车还没到店，不能做环车检查。',
  'walk-around.answer-unknown': '这一项没有这种答案，请重新选择。',
  'walk-around.note-too-long': '说明最多 {most} 个字，请写短一些。',
  'walk-around.signature-empty': '签字是空的，请重新签。',
} as const
