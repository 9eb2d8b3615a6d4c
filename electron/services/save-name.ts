const FALLBACK = 'document'
const LONGEST_STEM = 120
/** What a file name may not hold on any of the three systems, and what hides in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** A name that is a file name everywhere: `RO-20261122-007 张三.pdf` stays, `../x` does not. */
export function cleanSaveName(suggested: string): string {
  const name = suggested.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  const stem = Array.from(name.slice(0, name.length - extension.length))
    .slice(0, LONGEST_STEM)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const [beforeDot = ''] = stem.split('.')
  if (stem === '') return `${FALLBACK}${extension}`
  return RESERVED.test(beforeDot) ? `_${stem}${extension}` : `${stem}${extension}`
}
