import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { VISIT_SHEETS, type VisitSheet } from '#renderer/navigation/route.ts'
import { Tabs } from '#renderer/ui/tabs.tsx'

interface SheetTabsProps {
  readonly sheet: VisitSheet
  readonly onOpen: (sheet: VisitSheet) => void
}

/** The sheets of a visit in the order of the work. */
export const SheetTabs = ({ sheet, onOpen }: SheetTabsProps): ReactNode => {
  const say = useSay()
  return (
    <Tabs
      label={say('visit.sheets')}
      name="sheet"
      onOpen={onOpen}
      tabs={VISIT_SHEETS.map((value) => ({ value, label: say(`visit.sheet.${value}`) }))}
      value={sheet}
    />
  )
}
