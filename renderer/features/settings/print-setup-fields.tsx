import type { ReactNode } from 'react'
import { useState } from 'react'
import { printTestPage } from '#renderer/features/papers/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { ParsedField } from '#renderer/ui/parsed-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { formatOffset, parseOffset } from '#shared/domain/papers/offset-millimetres.ts'
import { formatsOf, type PrintedForm } from '#shared/domain/papers/paper-format.ts'
import { MOST_PRINT_COPIES, type PrintSetup } from '#shared/domain/papers/print-setup.ts'
import type { PrinterInfo } from '#shared/ipc/contract.ts'
import styles from './printers-card.module.css'

interface PrintSetupFieldsProps {
  readonly form: PrintedForm
  readonly name: string
  readonly setup: PrintSetup
  readonly printers: readonly PrinterInfo[]
  readonly onChange: (setup: PrintSetup) => void
}

/** How one form is printed. A change is kept as it is made. */
export const PrintSetupFields = (props: PrintSetupFieldsProps): ReactNode => {
  const { form, onChange: keep } = props
  const say = useSay()
  const explain = useExplain()
  // Ahead of what is kept: a second change must not bring back what the first one replaced.
  const [setup, setSetup] = useState(props.setup)
  const onChange = (next: PrintSetup): void => {
    setSetup(next)
    keep(next)
  }
  const { printer, format, copies, offset } = setup
  return (
    <div className={styles.fields}>
      <SelectField
        emptyLabel={say('settings.printers.ask')}
        label={say('settings.printers.printer')}
        name="setup-printer"
        onChange={(chosen) => onChange(withPrinter(setup, chosen))}
        options={printerOptions({ ...props, setup }, (gone) =>
          say('settings.printers.gone', { printer: gone }),
        )}
        value={printer}
      />
      <SelectField
        label={say('settings.printers.format')}
        name="setup-format"
        onChange={(chosen) => onChange({ ...setup, format: chosen ?? format })}
        options={formatsOf(form).map((value) => ({ value, label: say(`papers.format.${value}`) }))}
        value={format}
      />
      <div className={styles.figures}>
        <WholeField
          label={say('settings.printers.copies')}
          most={MOST_PRINT_COPIES}
          name="setup-copies"
          onChange={(count) => {
            if (count !== undefined && count >= 1) onChange({ ...setup, copies: count })
          }}
          value={copies}
        />
        {(['x', 'y'] as const).map((side) => (
          <ParsedField
            align="right"
            explain={explain}
            format={formatOffset}
            key={side}
            label={say(side === 'x' ? 'settings.printers.right' : 'settings.printers.down')}
            name={`setup-offset-${side}`}
            onChange={(tenths) =>
              onChange({ ...setup, offset: { ...offset, [side]: tenths ?? 0 } })
            }
            parse={parseOffset}
            value={offset[side]}
          />
        ))}
      </div>
      <TestPageButton {...props} setup={setup} />
    </div>
  )
}

const TestPageButton = ({ name, setup, printers }: PrintSetupFieldsProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const locale = useScreenLocale()
  const { clock } = useSession()
  const [isBusy, setBusy] = useState(false)
  const usual = printers.find(({ isDefault }) => isDefault) ?? printers[0]
  const printer = setup.printer ?? usual?.name
  const print = async (): Promise<void> => {
    if (printer === undefined) return
    setBusy(true)
    const result = await printTestPage({ setup, printer, locale, at: clock.now() }).finally(() =>
      setBusy(false),
    )
    if (result.ok) notify('ok', say('settings.printers.sent', { printer }))
    else notify('bad', explain(result))
  }
  return (
    <div>
      <Button
        aria-label={say('settings.printers.testOf', { form: name })}
        data-testid="print-test-page"
        disabled={printer === undefined || isBusy}
        onClick={() => void print()}
      >
        {say('settings.printers.test')}
      </Button>
    </div>
  )
}

const withPrinter = (
  { printer: _old, ...rest }: PrintSetup,
  chosen: string | undefined,
): PrintSetup => (chosen === undefined ? rest : { ...rest, printer: chosen })

/** The system's printers; one that is set but gone stays in the list, and says so. */
const printerOptions = (
  { setup: { printer }, printers }: PrintSetupFieldsProps,
  goneLabel: (printer: string) => string,
): readonly { value: string; label: string }[] => {
  const found = printers.map(({ name }) => ({ value: name, label: name }))
  if (printer === undefined || printers.some(({ name }) => name === printer)) return found
  return [...found, { value: printer, label: goneLabel(printer) }]
}
