/** Taking away, bridging or switching off, in the words of all three languages. */
const AWAY = '拆除|取消|屏蔽|短接|停用|移除|遮蔽|remove|delete|disable|bypass'
/** What keeps people alive: restraint, brakes, stability, speed limiter, brake lamps. */
const SAFETY =
  '安全气囊|安全氣囊|安全带|安全帶|防抱死|ABS|ESP|车身稳定|車身穩定|限速器|制动|刹车|煞車|airbag|seat ?belt|brake|stability|speed limiter'
/** Taken off to be refitted or exchanged: usual repair, no modification. */
const REPAIR = /更换|更換|拆装|拆裝|拆检|拆檢|修复|修復|replace|refit|repair/i

const UNSAFE = new RegExp(`(?:${AWAY})[^，。；]*(?:${SAFETY})`, 'i')

/**
 * Whether the name of an accessory job says that it takes a safety device away: a garage does not
 * take such work on (机动车维修管理规定: no unlawful modification). A net for the obvious, not a test
 * of roadworthiness.
 */
export const isUnsafeModification = (name: string): boolean =>
  UNSAFE.test(name) && !REPAIR.test(name)
