import type { ReactNode } from 'react'
import { KeyHint } from './key-hint.tsx'
import styles from './tabs.module.css'
import { useKeys } from './use-keys.ts'

interface TabsProps<V extends string> {
  readonly label: string
  readonly tabs: readonly { readonly value: V; readonly label: string }[]
  readonly value: V
  readonly onOpen: (value: V) => void
  /** Before the value of each tab: `sheet-estimate`. */
  readonly name: string
}

/** The faces of a screen side by side; Alt+1 to Alt+9 open them. */
export const Tabs = <V extends string>(props: TabsProps<V>): ReactNode => {
  const { label, tabs, value, onOpen, name } = props
  useKeys(
    Object.fromEntries(tabs.map((tab, index) => [`Alt+${index + 1}`, () => onOpen(tab.value)])),
  )
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map((tab, index) => (
        <button
          aria-current={tab.value === value ? 'page' : undefined}
          data-testid={`${name}-${tab.value}`}
          key={tab.value}
          onClick={() => onOpen(tab.value)}
          type="button"
        >
          {tab.label}
          <KeyHint keys={`Alt+${index + 1}`} />
        </button>
      ))}
    </nav>
  )
}
