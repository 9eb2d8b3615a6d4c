import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type { Say } from '#shared/i18n/words.ts'
import type { ScreenStatus, ScreensStatus } from '#shared/ipc/contract.ts'
import styles from './screens-card.module.css'

interface ScreenRowProps {
  readonly screen: ScreenStatus
  readonly all: ScreensStatus
  readonly keys: string
  readonly onPlace: (displayId: string) => void
  readonly onToggle: () => void
}

const TONES: Readonly<Record<ScreenStatus['state'], Tone>> = {
  filling: 'ok',
  window: 'info',
  waiting: 'warn',
  failed: 'bad',
  closed: 'plain',
}

const sayState = (say: Say, { state, chosenName }: ScreenStatus): string =>
  state === 'waiting' && chosenName !== ''
    ? say('screens.state.waitingFor', { name: chosenName })
    : say(`screens.state.${state}`)

/** One screen: its display, whether it is open, and the key that opens or closes it. */
export const ScreenRow = ({ screen, all, keys, onPlace, onToggle }: ScreenRowProps): ReactNode => {
  const say = useSay()
  const { kind, state, crashes } = screen
  const isOpen = state === 'filling' || state === 'window'
  const nameOf = (display: (typeof all.displays)[number]): string => {
    const { number, name, width, height, isPrimary } = display
    const words = { number, name, width, height }
    const said = say(isPrimary ? 'screens.primary' : 'screens.display', words)
    const other = all.screens.find(
      ({ kind: each, displayId, state: how }) =>
        each !== kind && how === 'filling' && displayId === display.id,
    )
    if (other === undefined) return said
    return say('screens.taken', { display: said, screen: say(`settings.screens.${other.kind}`) })
  }
  return (
    <div className={styles.row} data-state={state} data-testid={`screen-row-${kind}`}>
      <SelectField
        emptyLabel={say('screens.choose')}
        label={say(`settings.screens.${kind}`)}
        name={`screen-${kind}`}
        onChange={(displayId) => {
          if (displayId !== undefined) onPlace(displayId)
        }}
        options={all.displays.map((display) => ({ value: display.id, label: nameOf(display) }))}
        value={screen.displayId ?? screen.chosenId ?? undefined}
      />
      <div className={styles.state}>
        <StatusTag tone={TONES[state]}>{sayState(say, screen)}</StatusTag>
        {crashes === 0 ? null : (
          <span className={styles.crashes}>{say('screens.crashes', { count: crashes })}</span>
        )}
      </div>
      <Button data-testid={`screen-toggle-${kind}`} keys={keys} onClick={onToggle}>
        {say(isOpen ? 'screens.close' : 'screens.open')}
      </Button>
    </div>
  )
}
