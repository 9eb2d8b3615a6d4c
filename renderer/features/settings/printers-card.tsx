import { type ReactNode, useEffect, useState } from 'react'
import {
  type PrintSetups,
  savePrintSetup,
  usePrintSetups,
} from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import type { PrintedForm } from '#shared/domain/papers/paper-format.ts'
import { PRINTED_FORMS } from '#shared/domain/papers/print-setup.ts'
import type { PrinterInfo } from '#shared/ipc/contract.ts'
import { PrintSetupFields } from './print-setup-fields.tsx'
import styles from './printers-card.module.css'
import settings from './settings.module.css'

/** Which printer, paper and place each form has at this desk. */
export const PrintersCard = (): ReactNode => {
  const say = useSay()
  const setups = usePrintSetups()
  const printers = usePrinters()
  return (
    <Card testId="settings-printers" title={say('settings.printers')}>
      <div className={settings.body}>
        {printers?.length === 0 ? (
          <p className={settings.hint} data-testid="printers-none">
            {say('settings.printers.none')}
          </p>
        ) : null}
        {setups === undefined ? null : <Forms printers={printers ?? []} setups={setups} />}
        <p className={settings.hint}>{say('settings.printers.hint')}</p>
      </div>
    </Card>
  )
}

interface FormsProps {
  readonly setups: PrintSetups
  readonly printers: readonly PrinterInfo[]
}

const Forms = ({ setups, printers }: FormsProps): ReactNode => {
  const say = useSay()
  const { db } = useSession()
  const [chosen, setChosen] = useState<PrintedForm>('settlement')
  const nameOf = (form: PrintedForm): string =>
    form === 'key-tag'
      ? say('papers.keyTag')
      : form === 'old-part-label'
        ? say('papers.oldPartLabel')
        : say(`trade.paper.${form}`)
  return (
    <div className={styles.forms}>
      <div className={styles.list}>
        {PRINTED_FORMS.map((form) => {
          const { printer, format, copies } = setups[form]
          return (
            <button
              aria-pressed={form === chosen}
              className={styles.form}
              data-testid={`print-form-${form}`}
              key={form}
              onClick={() => setChosen(form)}
              type="button"
            >
              <b>{nameOf(form)}</b>
              <span className={styles.line}>
                {printer ?? say('settings.printers.ask')} · {say(`papers.format.${format}`)}
                {copies === 1 ? '' : ` × ${copies}`}
              </span>
            </button>
          )
        })}
      </div>
      <PrintSetupFields
        form={chosen}
        key={chosen}
        name={nameOf(chosen)}
        onChange={(setup) => void savePrintSetup(db, chosen, setup)}
        printers={printers}
        setup={setups[chosen]}
      />
    </div>
  )
}

/** The system's printers; undefined while they are asked for. */
const usePrinters = (): readonly PrinterInfo[] | undefined => {
  const [printers, setPrinters] = useState<readonly PrinterInfo[]>()
  useEffect(() => {
    let isHere = true
    void desktop.call('printers.list', undefined).then((found) => {
      if (isHere) setPrinters(found)
    })
    return () => {
      isHere = false
    }
  }, [])
  return printers
}
