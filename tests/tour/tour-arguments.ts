import { parseArgs } from 'node:util'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** What the tour was asked for. */
export interface TourArguments {
  /** The visit file; the project's own sample when none was named. */
  readonly visit: string | undefined
  /** A sale in the demo shop instead of a visit. */
  readonly isSale: boolean
  readonly out: string | undefined
  /** Language of papers and screen, instead of the file's. */
  readonly locale: DocumentLocale | undefined
}

const OPTIONS = {
  sale: { type: 'boolean', multiple: true },
  visit: { type: 'string', multiple: true },
  out: { type: 'string', multiple: true },
  locale: { type: 'string', multiple: true },
} as const

const refuse = (what: string): Result<never, 'tour.arguments'> => fail('tour.arguments', { what })

/** Reads `--visit FILE | --sale, --out DIR, --locale L`; the detail of a failure is one line: {what}. */
export function parseTourArguments(
  args: readonly string[],
): Result<TourArguments, 'tour.arguments'> {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true })
  const values = new Map<string, string>()
  let isSale = false
  for (const token of tokens) {
    if (token.kind === 'positional') return refuse(`there is no argument "${token.value}"`)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(OPTIONS, token.name)) return refuse(`there is no option ${token.rawName}`)
    if (token.name === 'sale') {
      if (token.value !== undefined) return refuse('--sale takes no value')
      isSale = true
      continue
    }
    if (token.value === undefined || token.value === '' || token.value.startsWith('--')) {
      return refuse(`${token.rawName} needs a value`)
    }
    values.set(token.name, token.value)
  }
  const locale = values.get('locale')
  if (locale !== undefined && !isLocale(locale)) {
    return refuse(`--locale is one of ${DOCUMENT_LOCALES.join(', ')}, not "${locale}"`)
  }
  if (isSale && values.has('visit')) return refuse('it is either --sale or --visit')
  return ok({ visit: values.get('visit'), isSale, out: values.get('out'), locale })
}

const isLocale = (text: string): text is DocumentLocale =>
  (DOCUMENT_LOCALES as readonly string[]).includes(text)
