import { splitMoney } from './format-money.ts'
import type { Money } from './money.ts'

interface Script {
  readonly digits: string
  readonly myriad: string
  readonly hundredMillion: string
  readonly minus: string
}

const SCRIPTS: Readonly<Record<'zh-CN' | 'zh-TW', Script>> = {
  'zh-CN': { digits: '零壹贰叁肆伍陆柒捌玖', myriad: '万', hundredMillion: '亿', minus: '负' },
  'zh-TW': { digits: '零壹貳參肆伍陸柒捌玖', myriad: '萬', hundredMillion: '億', minus: '負' },
}
const PLACES = ['', '拾', '佰', '仟'] as const
const MYRIAD = 10_000
const HUNDRED_MILLION = 100_000_000

/**
 * An amount in Chinese capital numerals, by the People's Bank of China's rules for filling in
 * bills (支付结算办法, annex 1):
 * - zeros in the middle are written once (壹仟零壹元), ten to nineteen begin with 壹拾;
 * - 元 or 角 last: 整 follows; 分 last: it does not;
 * - no 角 but 分: 零 must stand between (元零肆分);
 * - the 元 digit is 0 but there is 角: 零 is optional, and written here, because a gap there
 *   invites a digit to be added;
 * - 万 ending in 0 before a full thousand: 零 is optional, and left out as in the bank's example.
 */
export function chineseAmountWords(amount: Money, locale: 'zh-CN' | 'zh-TW'): string {
  const script = SCRIPTS[locale]
  const { major, minor } = splitMoney(amount)
  const words = majorWords(major, minor, script) + minorWords(major, minor, script)
  return amount < 0 ? script.minus + words : words
}

function majorWords(major: number, minor: number, script: Script): string {
  if (major > 0) return `${integerWords(major, script)}元`
  return minor === 0 ? '零元' : ''
}

function minorWords(major: number, minor: number, script: Script): string {
  if (minor === 0) return '整'
  const tenths = Math.floor(minor / 10)
  const hundredths = minor % 10
  const needsZero = major > 0 && (tenths === 0 || major % 10 === 0)
  const gap = needsZero ? script.digits.charAt(0) : ''
  const jiao = tenths === 0 ? '' : `${script.digits.charAt(tenths)}角`
  const fen = hundredths === 0 ? '整' : `${script.digits.charAt(hundredths)}分`
  return gap + jiao + fen
}

function integerWords(value: number, script: Script): string {
  if (value >= HUNDRED_MILLION) {
    return joinWords(value, HUNDRED_MILLION, script.hundredMillion, script)
  }
  if (value >= MYRIAD) return joinWords(value, MYRIAD, script.myriad, script)
  return sectionWords(value, script)
}

function joinWords(value: number, unit: number, unitWord: string, script: Script): string {
  const high = integerWords(Math.floor(value / unit), script) + unitWord
  const low = value % unit
  if (low === 0) return high
  // 零 stands for the empty places right after the unit; a full place (仟, 仟万) needs none.
  const gap = low < unit / 10 ? script.digits.charAt(0) : ''
  return high + gap + integerWords(low, script)
}

/** A number below 10 000. */
function sectionWords(value: number, script: Script): string {
  let words = ''
  let isGap = false
  for (let place = PLACES.length - 1; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      isGap = words !== ''
      continue
    }
    words += (isGap ? script.digits.charAt(0) : '') + script.digits.charAt(digit) + PLACES[place]
    isGap = false
  }
  return words
}
