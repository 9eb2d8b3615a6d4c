import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { Say } from '#shared/i18n/words.ts'
import { DigitPad } from './digit-pad.tsx'
import type { PairingAnswer } from './network-news.ts'
import styles from './pairing-page.module.css'
import { CODE_LENGTH, useCodeEntry } from './use-code-entry.ts'

/** A language is named in itself: whoever needs it must be able to read it. */
const OWN_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const

interface PairingPageProps {
  readonly locale: ScreenLocale
  readonly onLocale: (locale: ScreenLocale) => void
  readonly tryCode: (code: string) => Promise<PairingAnswer>
  readonly onPaired: () => void
}

/** What a new screen shows: six places for the code of the desk, by keys, remote control or touch. */
export const PairingPage = ({
  locale,
  onLocale,
  tryCode,
  onPaired,
}: PairingPageProps): ReactNode => {
  const say = useSay()
  const entry = useCodeEntry(tryCode, onPaired)
  const { digits, isChecking, problem, wait } = entry
  return (
    <main className={styles.page} data-testid="board-pairing">
      <section className={styles.words}>
        <h1>{say('network.page.title')}</h1>
        <h2>{say('network.page.enter')}</h2>
        <p>{say('network.page.where')}</p>
        <ol className={styles.code} data-testid="pairing-digits">
          {Array.from({ length: CODE_LENGTH }, (_, index) => (
            <li
              aria-label={say('network.page.digit', { index: index + 1 })}
              data-current={index === digits.length}
              // biome-ignore lint/suspicious/noArrayIndexKey: six places that never move
              key={index}
            >
              {digits[index] ?? ''}
            </li>
          ))}
        </ol>
        <p className={styles.problem} data-testid="pairing-problem" role="alert">
          {isChecking ? say('network.page.checking') : null}
          {!isChecking && problem !== undefined ? explain(say, problem.code, wait) : null}
        </p>
      </section>
      <DigitPad
        isDisabled={isChecking || wait > 0}
        onClear={entry.clear}
        onDigit={entry.type}
        onErase={entry.erase}
      />
      <nav aria-label={say('network.page.language')} className={styles.languages}>
        {DOCUMENT_LOCALES.map((each) => (
          <button
            aria-pressed={each === locale}
            data-locale={each}
            key={each}
            lang={each}
            onClick={() => onLocale(each)}
            type="button"
          >
            {OWN_NAMES[each]}
          </button>
        ))}
      </nav>
    </main>
  )
}

const explain = (say: Say, code: string, wait: number): string => {
  switch (code) {
    case 'pairing.wrong':
      return say('network.page.wrong')
    case 'pairing.none':
      return say('network.page.none')
    case 'pairing.void':
      return say('network.page.void')
    case 'network.full':
      return say('network.page.full')
    case 'pairing.wait':
      return wait > 0 ? say('network.page.wait', { seconds: wait }) : ''
    case 'network.too-often':
      return say('refusals.network.too-often')
    default:
      return say('network.page.offline')
  }
}
