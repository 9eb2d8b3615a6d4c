import type { ReactNode } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { chooseScreenLocale } from '#renderer/session/use-screen-words.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import styles from './settings.module.css'

/** A language is named in itself: whoever needs it must be able to read it. */
const OWN_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const

/** The language of this desk's screen. */
export const LanguageCard = (): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const { db } = useSession()
  return (
    <Card title={say('settings.language')}>
      <div className={styles.body}>
        <Choice
          label={say('settings.language.screen')}
          name="screen-locale"
          onChange={(chosen) => {
            if (chosen !== undefined) void chooseScreenLocale(db, chosen)
          }}
          options={DOCUMENT_LOCALES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          value={locale}
        />
        <p className={styles.hint}>{say('settings.language.hint')}</p>
      </div>
    </Card>
  )
}
