/** Words of a screen in a public room that are not about a customer: asking, and leaving. */
export const kiosk = {
  still: '还在看吗？',
  stillHint: '{seconds} 秒后清空屏幕，保护您的隐私',
  stay: '继续看',
  title: '退出这块屏幕',
  pin: '请输入退出密码',
  typed: '已输入 {count} 位',
  back: '退格',
  ok: '确定',
  cancel: '返回',
  wrong: '密码不对。',
  wait: '请 {seconds} 秒后再试。',
  failed: '现在无法核对，请到前台关闭这块屏幕。',
  closing: '正在关闭……',
} as const
