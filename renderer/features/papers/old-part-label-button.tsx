import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { OldPart } from '#shared/domain/old-part/old-part.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { drawOldPartLabel } from './draw-old-part-label.ts'
import { PrintDialog } from './print-dialog.tsx'
import { usePrintSetup } from './print-setups.ts'
import type { PrintJob } from './send-to-printer.ts'
import { usePrintNow } from './use-print-now.ts'

interface OldPartLabelButtonProps {
  readonly visit: Visit
  readonly vehicle: Vehicle
  readonly part: OldPart
  /** The screen's key for it; none where several stand on one screen. */
  readonly keys?: string
}

/** The label of a part the shop keeps: at once where a label printer is set, else after asking. */
export const OldPartLabelButton = (props: OldPartLabelButtonProps): ReactNode => {
  const { visit, vehicle, part, keys } = props
  const { shop, clock } = useSession()
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const setup = usePrintSetup('old-part-label')
  const printNow = usePrintNow()
  const [asked, setAsked] = useState<PrintJob>()

  const print = async (): Promise<void> => {
    if (setup === undefined) return
    const { locale } = visit
    const drawn = await drawOldPartLabel({
      visit,
      vehicle,
      part,
      shop,
      locale,
      setup,
      at: clock.now(),
    })
    if (!drawn.ok) notify('bad', explain(drawn))
    else if (setup.printer === undefined) setAsked(drawn.value)
    else printNow(drawn.value)
  }
  useKeys(keys === undefined ? {} : { [keys]: () => void print() })
  return (
    <>
      <Button
        data-testid={`old-part-print-${part.label}`}
        keys={keys}
        onClick={() => void print()}
        size="small"
      >
        {say('oldParts.printLabel')}
      </Button>
      {asked === undefined ? null : <PrintDialog job={asked} onClose={() => setAsked(undefined)} />}
    </>
  )
}
