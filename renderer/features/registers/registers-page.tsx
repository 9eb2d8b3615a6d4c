import { type ReactNode, Suspense } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { REGISTERS, type Register } from '#renderer/navigation/route.ts'
import { go } from '#renderer/navigation/use-route.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { REGISTER_PANELS } from './register-panels.tsx'
import styles from './registers-page.module.css'

interface RegistersPageProps {
  readonly register: Register
}

/** The shop's running lists: what is owed to customers, and what customers owe. Alt+1 to Alt+5. */
export const RegistersPage = ({ register }: RegistersPageProps): ReactNode => {
  const say = useSay()
  const open = (name: Register): void => go({ name: 'registers', register: name })
  useKeys(
    Object.fromEntries(REGISTERS.map((name, index) => [`Alt+${index + 1}`, () => open(name)])),
  )
  const Panel = REGISTER_PANELS[register]
  return (
    <div className={styles.page} data-testid="registers-page">
      <h1 className={styles.heading}>{say('shell.nav.registers')}</h1>
      <nav aria-label={say('shell.nav.registers')} className={styles.tabs}>
        {REGISTERS.map((name, index) => (
          <button
            aria-current={name === register ? 'page' : undefined}
            data-testid={`register-${name}`}
            key={name}
            onClick={() => open(name)}
            type="button"
          >
            {say(`registers.${name}`)}
            <KeyHint keys={`Alt+${index + 1}`} />
          </button>
        ))}
      </nav>
      <div className={styles.panel} data-register={register}>
        <Suspense fallback={null}>
          <Panel />
        </Suspense>
      </div>
    </div>
  )
}
