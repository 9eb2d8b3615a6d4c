import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import {
  type BodyDefect,
  type BodyDefectCode,
  type DefectDegree,
  listDefectCodes,
  listDegrees,
} from '#shared/domain/used-car/body-defect.ts'
import { BODY_PANELS } from '#shared/domain/vehicle/body-panel.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import type { PickedPlace } from './body-sheet.tsx'
import styles from './look.module.css'
import { useSayDegree } from './use-say-degree.ts'

interface DefectEntryProps {
  readonly picked: PickedPlace | undefined
  readonly onPick: (picked: PickedPlace | undefined) => void
  readonly onAdd: (defect: BodyDefect) => void
}

/** A defect being written down: panel, letters, degree; Enter takes it. */
export const DefectEntry = ({ picked, onPick, onAdd }: DefectEntryProps): ReactNode => {
  const say = useSay()
  const sayDegree = useSayDegree()
  const entry = useRef<HTMLDivElement>(null)
  const [code, setCode] = useState<BodyDefectCode>('HH')
  const [degree, setDegree] = useState<DefectDegree>(1)
  const [note, setNote] = useState('')
  const codes = picked === undefined ? listDefectCodes('bonnet') : listDefectCodes(picked.panel)
  const [firstCode = 'HH'] = codes
  const ownCode = codes.includes(code) ? code : firstCode
  const degrees = listDegrees(ownCode)
  const [firstDegree = 1] = degrees
  const ownDegree = degrees.includes(degree) ? degree : firstDegree
  const focusPanel = (): void =>
    entry.current?.querySelector<HTMLElement>('[name="defect-panel"]')?.focus()
  useEffect(() => entry.current?.querySelector<HTMLElement>('[name="defect-panel"]')?.focus(), [])
  const add = (): void => {
    if (picked !== undefined) {
      const written = note.trim()
      onAdd({
        ...picked,
        code: ownCode,
        degree: ownDegree,
        ...(written === '' ? {} : { note: written }),
      })
      setNote('')
    }
    focusPanel()
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || isComposing(event.nativeEvent)) return
    // The button's own Enter presses it; on an answer it takes the defect down.
    if ((event.target as Element).matches('[data-testid="defect-add"]')) return
    event.preventDefault()
    add()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter anywhere in the row adds the defect
    <div className={styles.entry} onKeyDown={hear} ref={entry}>
      <div className={styles.two}>
        <SelectField
          emptyLabel={say('appraisal.body.panel.none')}
          label={say('appraisal.body.panel')}
          name="defect-panel"
          onChange={(panel) => onPick(panel === undefined ? undefined : { panel })}
          options={BODY_PANELS.map((value) => ({ value, label: say(`trade.panel.${value}`) }))}
          value={picked?.panel}
        />
        <TextField
          label={say('appraisal.body.note')}
          maxLength={TEXT_LIMITS.note}
          name="defect-note"
          onChange={setNote}
          value={note}
        />
      </div>
      <Choice
        label={say('appraisal.body.code')}
        name="defect-code"
        onChange={(value) => setCode(value ?? ownCode)}
        options={codes.map((value) => ({ value, label: say(`appraisal.defect.${value}`) }))}
        value={ownCode}
      />
      <div className={styles.last}>
        <Choice
          label={say('appraisal.body.degree')}
          name="defect-degree"
          onChange={(value) => setDegree((Number(value ?? ownDegree) || 1) as DefectDegree)}
          options={degrees.map((value) => ({
            value: String(value),
            label: sayDegree(ownCode, value),
          }))}
          value={String(ownDegree)}
        />
        <Button data-testid="defect-add" disabled={picked === undefined} keys="Enter" onClick={add}>
          {say('appraisal.body.add')}
        </Button>
      </div>
    </div>
  )
}
