/** Refusals of the screens for customers. */
export const refusalsScreens = {
  'screens.display-taken': '这块显示器已有别的屏幕。请另选一块，或先关闭那一块屏幕。',
  'pin.none': '没有设置退出密码，请到前台关闭这块屏幕。',
  'pin.wrong': '密码不对。',
  'pin.wait': '输错太多次，请 {seconds} 秒后再试。',
} as const
