import { vinKey } from './vin.ts'

// Two-character surnames still borne, mainland and Taiwan forms; 張簡 and 范姜 are Taiwan's.
const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 南宫 端木 百里 长孙 宇文 轩辕 ' +
    '独孤 西门 闻人 呼延 钟离 澹台 赫连 完颜 拓跋 申屠 太史 淳于 单于 第五 ' +
    '歐陽 司馬 諸葛 東方 尉遲 公孫 南宮 長孫 軒轅 獨孤 西門 聞人 鍾離 澹臺 赫連 完顏 單于 張簡 范姜'
  ).split(' '),
)

/**
 * A person's name for other people's eyes: the surname stays, each further character is hidden
 * (`王小明` → `王**`, `欧阳娜娜` → `欧阳**`). Of a name in letters only the first one stays; blanks
 * and the dot within names are kept. De-identification as in 个人信息保护法 art. 51 and 73.
 */
export function maskName(name: string): string {
  const characters = [...name.trim()]
  const shown = hasCompoundSurname(characters) ? 2 : 1
  // A surname alone would otherwise look like a whole, unmasked name.
  if (characters.length === 1) return `${characters[0]}*`
  return characters
    .map((character, index) => (index < shown || /[\s·•‧・]/.test(character) ? character : '*'))
    .join('')
}

/**
 * What a person is called by: `王`, `欧阳`; of a name in letters the last word. For tags that hang
 * in the open, as on the board of keys.
 */
export function surnameOf(name: string): string {
  const trimmed = name.trim()
  if (/\p{Script=Latin}/u.test(trimmed)) return trimmed.split(/\s+/).at(-1) ?? trimmed
  const characters = [...trimmed]
  return characters.slice(0, hasCompoundSurname(characters) ? 2 : 1).join('')
}

const hasCompoundSurname = (characters: readonly string[]): boolean =>
  characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''))

/** A VIN for other people's eyes: only the last six places show (`***********000001`). */
export function maskVin(vin: string): string {
  const key = vinKey(vin)
  // Six or fewer places would be shown whole: half of them is hidden then.
  const hidden = key.length > 6 ? key.length - 6 : Math.ceil(key.length / 2)
  return '*'.repeat(hidden) + key.slice(hidden)
}

/**
 * A number of a person's (licence, identity) for a screen others may see: the first and last four
 * stay, enough to know one's own by. One shorter than ten characters has too little to hide.
 */
export function maskNumber(number: string): string {
  if (number.length < 10) return number
  return `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`
}
