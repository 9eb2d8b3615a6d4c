import { type ReactNode, Suspense } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { REGISTERS, type Register } from '#renderer/navigation/route.ts'
import { go } from '#renderer/navigation/use-route.ts'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { REGISTER_PANELS } from './register-panels.tsx'
import styles from './registers-page.module.css'

interface RegistersPageProps {
  readonly register: Register
}

/** The shop's running lists: what is owed to customers, what customers owe, what was done. Alt+1 to Alt+9. */
export const RegistersPage = ({ register }: RegistersPageProps): ReactNode => {
  const say = useSay()
  const open = (name: Register): void => go({ name: 'registers', register: name })
  const Panel = REGISTER_PANELS[register]
  return (
    <div className={styles.page} data-testid="registers-page">
      <h1 className={styles.heading}>{say('shell.nav.registers')}</h1>
      <Tabs
        label={say('shell.nav.registers')}
        name="register"
        onOpen={open}
        tabs={REGISTERS.map((value) => ({ value, label: say(`registers.${value}`) }))}
        value={register}
      />
      <div className={styles.panel} data-register={register}>
        <Suspense fallback={null}>
          <Panel />
        </Suspense>
      </div>
    </div>
  )
}
