/**
 * The terms of a test drive, in the order in which they are read on the display and on paper:
 * 道路交通安全法 §19, §22 (licence, fit to drive), 民法典 §1165, §1209 (who answers for what),
 * 个人信息保护法 §6 (what the licence is kept for).
 */
export const DRIVE_TERMS = [
  'licence',
  'sober',
  'route',
  'speed',
  'fines',
  'insurance',
  'liable',
  'return',
  'data',
] as const
