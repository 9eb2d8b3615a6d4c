import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { Keys } from '#renderer/ui/use-keys.ts'
import type { FineTuning } from '#shared/domain/comparison/alignment/alignment.ts'
import styles from './align-dialog.module.css'
import type { AlignmentState } from './use-alignment.ts'

const TURN = 0.5
const SCALE = 0.01
const MOVE = 0.005
const CROP = 0.05

interface FineAct {
  readonly word: 'turnLeft' | 'turnRight' | 'smaller' | 'larger' | 'tighter' | 'wider'
  readonly keys: string
  readonly name: keyof FineTuning
  readonly by: number
}

const ACTS: readonly FineAct[] = [
  { word: 'turnLeft', keys: ',', name: 'turn', by: -TURN },
  { word: 'turnRight', keys: '.', name: 'turn', by: TURN },
  { word: 'smaller', keys: '-', name: 'scale', by: -SCALE },
  { word: 'larger', keys: '=', name: 'scale', by: SCALE },
  { word: 'tighter', keys: '[', name: 'crop', by: -CROP },
  { word: 'wider', keys: ']', name: 'crop', by: CROP },
]

/** What the keys of the fine tuning do; with Shift an arrow goes four times as far. */
export const fineKeys = ({ adjust, resetFine }: AlignmentState): Keys => {
  const arrows = [
    ['ArrowLeft', 'x', -MOVE],
    ['ArrowRight', 'x', MOVE],
    ['ArrowUp', 'y', -MOVE],
    ['ArrowDown', 'y', MOVE],
  ] as const
  return {
    ...Object.fromEntries(ACTS.map(({ keys, name, by }) => [keys, () => adjust(name, by)])),
    // The same key with Shift, and the one of the number block.
    'Shift++': () => adjust('scale', SCALE),
    '+': () => adjust('scale', SCALE),
    ...Object.fromEntries(arrows.map(([key, name, by]) => [key, () => adjust(name, by)])),
    ...Object.fromEntries(
      arrows.map(([key, name, by]) => [`Shift+${key}`, () => adjust(name, by * 4)]),
    ),
    '0': resetFine,
  }
}

/** The fine tuning of the new photo, each with its key. */
export const FineBar = ({ state }: { readonly state: AlignmentState }): ReactNode => {
  const say = useSay()
  const { fine, laid, adjust, resetFine } = state
  return (
    <div className={styles.fine}>
      {ACTS.map(({ word, keys, name, by }) => (
        <Button
          data-testid={`align-${word}`}
          disabled={!laid.ok}
          key={word}
          keys={keys}
          onClick={() => adjust(name, by)}
          size="small"
        >
          {say(`align.${word}`)}
        </Button>
      ))}
      <span className={styles.hint}>{say('align.arrows')}</span>
      <Button disabled={!laid.ok} keys="0" onClick={resetFine} size="small">
        {say('align.resetFine')}
      </Button>
      <span className={styles.figures}>
        {say('align.figures', {
          turn: fine.turn.toFixed(1),
          scale: Math.round(fine.scale * 100),
          crop: Math.round(fine.crop * 100),
        })}
      </span>
    </div>
  )
}
