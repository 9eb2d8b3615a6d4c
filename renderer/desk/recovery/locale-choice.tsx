import type { ReactNode } from 'react'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import styles from './recovery-screen.module.css'

const NAMES: readonly (readonly [ScreenLocale, string])[] = [
  ['zh-CN', '简体中文'],
  ['zh-TW', '繁體中文'],
  ['en', 'English'],
]

interface LocaleChoiceProps {
  readonly locale: ScreenLocale
  readonly onChoose: (locale: ScreenLocale) => void
}

/** The three languages in their own words: whoever sits here may not read the one that stands. */
export const LocaleChoice = ({ locale, onChoose }: LocaleChoiceProps): ReactNode => (
  <div className={styles.locales}>
    {NAMES.map(([each, name]) => (
      <button
        aria-pressed={each === locale}
        className={styles.locale}
        key={each}
        lang={each}
        onClick={() => onChoose(each)}
        type="button"
      >
        {name}
      </button>
    ))}
  </div>
)
