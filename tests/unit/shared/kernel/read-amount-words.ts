// The way back from words to minor units, written apart from the code it checks.

const DIGITS: Readonly<Record<string, bigint>> = Object.fromEntries(
  [...'零壹贰叁肆伍陆柒捌玖'].map((digit, value) => [digit, BigInt(value)]),
)
const FORMS: Readonly<Record<string, string>> = { 貳: '贰', 參: '叁', 陸: '陆', 萬: '万', 億: '亿' }
const SMALL_UNITS: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n }

/** Minor units of a Chinese amount in capitals, either script. */
export function readChineseAmount(words: string): number {
  const plain = [...words].map((character) => FORMS[character] ?? character).join('')
  const [, yuan = '', jiao = '零', fen = '零'] =
    /^(?:([^元]+)元)?零?(?:(.)角)?零?(?:(.)分)?整?$/.exec(plain) ?? []
  const minor = readInteger(yuan) * 100n + (DIGITS[jiao] ?? -1n) * 10n + (DIGITS[fen] ?? -1n)
  return Number(minor)
}

function readInteger(words: string): bigint {
  const large = words.lastIndexOf('亿')
  if (large >= 0) {
    return readInteger(words.slice(0, large)) * 100_000_000n + readInteger(words.slice(large + 1))
  }
  const myriad = words.lastIndexOf('万')
  if (myriad >= 0) {
    return readInteger(words.slice(0, myriad)) * 10_000n + readInteger(words.slice(myriad + 1))
  }
  let total = 0n
  let digit = 0n
  for (const character of words) {
    const unit = SMALL_UNITS[character]
    if (unit === undefined) {
      digit = DIGITS[character] ?? -1n
    } else {
      total += digit * unit
      digit = 0n
    }
  }
  return total + digit
}

const ENGLISH: Readonly<Record<string, bigint>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, BigInt(value)] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, BigInt(index + 2) * 10n] as const),
])
const SCALES: Readonly<Record<string, bigint>> = {
  thousand: 1000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
}

/** Minor units of an English amount in yuan. */
export function readEnglishAmount(words: string): number {
  const [, integer = '', cents = ''] = /^(.+) yuan and (\d\d)\/100$/.exec(words) ?? []
  let total = 0n
  let group = 0n
  for (const word of integer.toLowerCase().split(/[ -]/)) {
    const scale = SCALES[word]
    if (word === 'hundred') {
      group *= 100n
    } else if (scale === undefined) {
      group += ENGLISH[word] ?? -1_000_000_000_000_000n
    } else {
      total += group * scale
      group = 0n
    }
  }
  return Number((total + group) * 100n + BigInt(cents))
}
