/** Why somebody may not do something, or is not let in. */
export const refusalsStaff = {
  'save.not-allowed':
    '你的岗位不能做这一步，没有保存；填的内容还在。需要{role}来做，或由他们当场输入密码批准。',
  'pin.digits': '密码是 4 至 8 位数字。',
  'pin.too-simple': '这个密码太好猜了，请换一个。',
  'pin.differs': '两次输入的不一样。',
  'staff.owner-only': '谁是店主，只能由店主来定。',
  'pin.owner-only': '{name}是店主，密码只能由店主自己设置。',
  'access.own-pin-first': '请先给自己设好密码，再要求人人用密码登录。',
} as const
