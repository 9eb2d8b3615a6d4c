import { type ReactNode, useEffect, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { loadDemoShop } from '#renderer/session/load-demo-shop.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { SetupParts } from './commands.ts'
import styles from './setup.module.css'

/** Sets up the demo shop. The desk moves on by itself once the shop is on record. */
export const DemoLoading = (parts: SetupParts): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const notify = useNotify()
  const explain = useExplain()
  const [share, setShare] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shop is set up once, whatever is drawn anew
  useEffect(() => {
    void loadDemoShop({ ...parts, desktop, locale, onProgress: setShare }).then((result) => {
      if (!result.ok) notify('bad', explain(result))
    })
  }, [])
  return (
    <div className={styles.loading}>
      <p>{say('setup.demo.loading')}</p>
      <progress aria-label={say('setup.demo.loading')} max={1} value={share} />
    </div>
  )
}
