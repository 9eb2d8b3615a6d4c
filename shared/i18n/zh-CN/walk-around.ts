/** Walk-around of the car: marks, check list, consents, signatures. */
export const walkAround = {
  'sign.here': '用鼠标、笔或手指在这里签字',
  'sign.tooShort': '请签上姓名',
  'sign.close': '不签',
  'sign.clear': '重写',
  'sign.save': '确认签字',
} as const
