import { chineseAmountWords } from './chinese-amount-words.ts'
import { englishAmountWords } from './english-amount-words.ts'
import type { Currency, Money } from './money.ts'

/** The languages an amount can be written out in. */
export type AmountLocale = 'zh-CN' | 'zh-TW' | 'en'

/** In which language and currency to write an amount out. */
export interface AmountInWordsOptions {
  readonly locale: AmountLocale
  readonly currency: Currency
}

const CURRENCY_WORDS: Readonly<Record<AmountLocale, Readonly<Record<Currency, string>>>> = {
  'zh-CN': { CNY: '人民币', TWD: '新台币', HKD: '港币' },
  'zh-TW': { CNY: '人民幣', TWD: '新臺幣', HKD: '港幣' },
  en: { CNY: 'RMB', TWD: 'NTD', HKD: 'HKD' },
}

/**
 * An amount written out (大写), without the currency's name: zh-CN `壹仟叁佰柒拾陆元整`,
 * zh-TW `肆仟捌佰貳拾元整`, en `One thousand three hundred seventy-six yuan and 00/100`.
 * Below zero it begins with 负, 負 or Minus.
 * Chinese follows the People's Bank of China's rules for filling in bills (支付结算办法, annex 1).
 */
export function amountInWords(amount: Money, { locale, currency }: AmountInWordsOptions): string {
  return locale === 'en' ? englishAmountWords(amount, currency) : chineseAmountWords(amount, locale)
}

/**
 * The currency's name, which Chinese rules want directly before the words, no gap between:
 * 人民币, 新臺幣, 港幣; in English RMB, NTD, HKD.
 */
export function currencyWord({ locale, currency }: AmountInWordsOptions): string {
  return CURRENCY_WORDS[locale][currency]
}
