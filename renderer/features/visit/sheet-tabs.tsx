import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { VISIT_SHEETS, type VisitSheet } from '#renderer/navigation/route.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import styles from './sheet-tabs.module.css'

interface SheetTabsProps {
  readonly sheet: VisitSheet
  readonly onOpen: (sheet: VisitSheet) => void
}

/** The sheets of a visit in the order of the work, Alt+1 to Alt+9. */
export const SheetTabs = ({ sheet, onOpen }: SheetTabsProps): ReactNode => {
  const say = useSay()
  useKeys(
    Object.fromEntries(VISIT_SHEETS.map((name, index) => [`Alt+${index + 1}`, () => onOpen(name)])),
  )
  return (
    <nav aria-label={say('visit.sheets')} className={styles.tabs}>
      {VISIT_SHEETS.map((name, index) => (
        <button
          aria-current={name === sheet ? 'page' : undefined}
          data-testid={`sheet-${name}`}
          key={name}
          onClick={() => onOpen(name)}
          type="button"
        >
          {say(`visit.sheet.${name}`)}
          <KeyHint keys={`Alt+${index + 1}`} />
        </button>
      ))}
    </nav>
  )
}
