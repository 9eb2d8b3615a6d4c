import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { type CarSheet, SHEET_GEARBOXES } from '#shared/domain/used-car/car-sheet.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import { saveCarSheet } from './commands.ts'
import type { UsedCarDialogProps } from './used-car-dialogs.tsx'
import styles from './used-car-page.module.css'

const DAYS = ['builtOn', 'inspectedUntil', 'taxedUntil', 'insuredUntil'] as const
const WORDS = ['equipment', 'accidents', 'repairs', 'promise'] as const

type Draft = { [K in keyof CarSheet]?: CarSheet[K] | undefined }

/** What the window sheet says beside the appraisal; what is left open is printed as not known. */
export const SheetDialog = ({ facts, onClose }: UsedCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [draft, setDraft] = useState<Draft>(usedOf(facts.car).sheet ?? {})
  const set = (changes: Draft): void => setDraft((before) => ({ ...before, ...changes }))
  const text = (
    name: 'maker' | 'emission' | 'displacement' | (typeof WORDS)[number],
  ): ReactNode => (
    <TextField
      key={name}
      label={say(`usedStock.sheet.${name}`)}
      name={`sheet-${name}`}
      onChange={(value) => set({ [name]: value })}
      value={draft[name] ?? ''}
    />
  )
  const save = () => {
    const told = Object.entries(draft).filter(([, value]) => value !== undefined)
    return saveCarSheet(session, facts.car.id, Object.fromEntries(told) as CarSheet)
  }
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say('usedStock.save')}
      testId="sheet-dialog"
      title={say('usedStock.sheet.title')}
    >
      <div className={styles.fields}>
        {text('maker')}
        {text('displacement')}
        {text('emission')}
        {DAYS.map((name) => (
          <DayField
            key={name}
            label={say(`usedStock.sheet.${name}`)}
            name={`sheet-${name}`}
            onChange={(value) => set({ [name]: value })}
            value={draft[name]}
          />
        ))}
        <Choice
          isClearable
          label={say('usedStock.sheet.gearbox')}
          name="sheet-gearbox"
          onChange={(gearbox) => set({ gearbox })}
          options={SHEET_GEARBOXES.map((value) => ({
            value,
            label: say(`usedStock.gearbox.${value}`),
          }))}
          value={draft.gearbox}
        />
        <Choice
          isClearable
          label="ABS"
          name="sheet-abs"
          onChange={(value) => set({ hasAbs: value === undefined ? undefined : value === 'yes' })}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: say(`usedStock.abs.${value}`),
          }))}
          value={draft.hasAbs === undefined ? undefined : draft.hasAbs ? 'yes' : 'no'}
        />
      </div>
      {WORDS.map(text)}
    </ActDialog>
  )
}
