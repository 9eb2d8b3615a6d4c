import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { drawKeyTag } from './draw-key-tag.ts'
import { PrintDialog } from './print-dialog.tsx'
import { usePrintSetup } from './print-setups.ts'
import type { PrintJob } from './send-to-printer.ts'
import { usePrintNow } from './use-print-now.ts'

interface KeyTagButtonProps {
  readonly record: VisitRecord
  readonly locale: DocumentLocale
}

/** The tag for the car's keys: at once where a label printer is set, else after asking which. */
export const KeyTagButton = ({ record, locale }: KeyTagButtonProps): ReactNode => {
  const { shop, clock } = useSession()
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const setup = usePrintSetup('key-tag')
  const printNow = usePrintNow()
  const [asked, setAsked] = useState<PrintJob>()

  const print = async (): Promise<void> => {
    if (setup === undefined) return
    const drawn = await drawKeyTag({ ...record, shop, locale, setup, at: clock.now() })
    if (!drawn.ok) notify('bad', explain(drawn))
    else if (setup.printer === undefined) setAsked(drawn.value)
    else printNow(drawn.value)
  }
  return (
    <>
      <Button data-testid="key-tag-print" onClick={() => void print()} size="small">
        {say('papers.keyTagPrint')}
      </Button>
      {asked === undefined ? null : <PrintDialog job={asked} onClose={() => setAsked(undefined)} />}
    </>
  )
}
