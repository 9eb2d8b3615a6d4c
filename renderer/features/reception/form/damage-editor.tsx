import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { CarDiagram } from '#renderer/ui/car-diagram/car-diagram.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { BODY_PANELS, type BodyPanel } from '#shared/domain/vehicle/body-panel.ts'
import { DAMAGE_KINDS, type DamageKind, type DamageMark } from '#shared/domain/visit/damage-mark.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import styles from './damage-editor.module.css'
import { DamageList } from './damage-list.tsx'

interface DamageEditorProps {
  readonly value: readonly DamageMark[]
  readonly onChange: (damage: readonly DamageMark[]) => void
}

/** Marks the damage that is there on arrival: click a panel or take it from the list. */
export const DamageEditor = ({ value, onChange }: DamageEditorProps): ReactNode => {
  const say = useSay()
  const [panel, setPanel] = useState<BodyPanel>()
  const [kind, setKind] = useState<DamageKind>('scratch')
  const [note, setNote] = useState('')
  const entry = useRef<HTMLDivElement>(null)
  const focus = (name: string): void =>
    entry.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
  const add = (): void => {
    if (panel === undefined) {
      focus('damage-panel')
      return
    }
    const written = note.trim()
    onChange([...value, { panel, kind, ...(written === '' ? {} : { note: written }) }])
    setPanel(undefined)
    setNote('')
    focus('damage-panel')
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || isComposing(event.nativeEvent)) return
    // A button's own Enter presses it.
    if (event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    add()
  }
  return (
    <div className={styles.editor}>
      <div className={styles.diagram}>
        <CarDiagram
          label={say('intake.bodyDiagram')}
          marks={value}
          onPick={(picked) => {
            setPanel(picked)
            focus('damage-kind')
          }}
          picked={panel}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter anywhere in the row adds the mark */}
      <div className={styles.entry} onKeyDown={hear} ref={entry}>
        <SelectField
          emptyLabel={say('intake.damagePanelNone')}
          label={say('intake.damagePanel')}
          name="damage-panel"
          onChange={setPanel}
          options={BODY_PANELS.map((each) => ({ value: each, label: say(`trade.panel.${each}`) }))}
          value={panel}
        />
        <SelectField
          label={say('intake.damageKind')}
          name="damage-kind"
          onChange={(picked) => setKind(picked ?? 'scratch')}
          options={DAMAGE_KINDS.map((each) => ({
            value: each,
            label: say(`trade.damage.${each}`),
          }))}
          value={kind}
        />
        <TextField
          label={say('intake.damageNote')}
          maxLength={TEXT_LIMITS.note}
          name="damage-note"
          onChange={setNote}
          placeholder={say('intake.damageNoteHint')}
          value={note}
        />
        <Button data-testid="damage-add" onClick={add}>
          {say('intake.damageAdd')}
        </Button>
      </div>
      <DamageList
        damage={value}
        onPhoto={(index, photo) => onChange(withPhoto(value, index, photo))}
        onRemove={(index) => onChange(value.filter((_, at) => at !== index))}
      />
    </div>
  )
}

const withPhoto = (
  damage: readonly DamageMark[],
  index: number,
  photo: Photo | undefined,
): readonly DamageMark[] =>
  damage.map((mark, at) => {
    if (at !== index) return mark
    const { photo: _before, ...rest } = mark
    return photo === undefined ? rest : { ...rest, photo }
  })
