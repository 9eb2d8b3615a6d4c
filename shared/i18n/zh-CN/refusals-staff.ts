/** Why somebody may not do something, or is not let in. */
export const refusalsStaff = {
  'save.not-allowed':
    '你的角色不能做这一步，没有保存；填的内容还在。需要{role}来做，或由他们当场输入 PIN 批准。',
} as const
