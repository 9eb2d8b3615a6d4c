import { type ReactNode, useEffect, useState } from 'react'
import type { OpenProblem } from '#renderer/db/database.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { Catalogue } from '#shared/i18n/words.ts'

/** The records could not be opened, or must not be: says why, and that nothing was changed. */
export const RecordsRefused = ({ problem }: { readonly problem: OpenProblem }): ReactNode => {
  const [catalogue, setCatalogue] = useState<Catalogue>()
  useEffect(() => {
    // The chosen language is in the records that cannot be opened: the system's is the best guess.
    const locale = /^zh-(TW|HK)/i.test(navigator.language) ? 'zh-TW' : 'zh-CN'
    void loadCatalogue(locale).then(setCatalogue)
  }, [])
  if (catalogue === undefined) return null
  const say = createSay(catalogue)
  return problem === 'database.newer' ? (
    <EmptyState hint={say('shell.records.newer.hint')} title={say('shell.records.newer')} />
  ) : (
    <EmptyState hint={say('shell.records.failed.hint')} title={say('shell.records.failed')} />
  )
}
