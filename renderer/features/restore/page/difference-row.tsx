import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import {
  effectOf,
  type RestoreEffect,
  type RowDifference,
} from '#shared/domain/restore/row-difference.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import { DifferenceDetails } from './difference-details.tsx'
import styles from './restore-page.module.css'

const TONES: Readonly<Record<RestoreEffect, Tone>> = {
  goes: 'bad',
  changes: 'info',
  returns: 'ok',
}

interface DifferenceRowProps {
  readonly difference: RowDifference
  readonly name: string
  /** The last save that counts. */
  readonly afterSeq: number
}

/** One record that would change; opened it tells what of it, and whose saves are taken back. */
export const DifferenceRow = ({ difference, name, afterSeq }: DifferenceRowProps): ReactNode => {
  const say = useSay()
  const [isOpen, setIsOpen] = useState(false)
  const effect = effectOf(difference)
  return (
    <>
      <button
        aria-expanded={isOpen}
        className={styles.record}
        data-effect={effect}
        data-table={difference.table}
        data-testid="difference-row"
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        <span aria-hidden className={styles.fold}>
          {isOpen ? '▾' : '▸'}
        </span>
        <span className={styles.quiet}>{sayTable(say, difference.table)}</span>
        <b>{name}</b>
        <StatusTag tone={TONES[effect]}>{say(`restore.effect.${effect}`)}</StatusTag>
      </button>
      {isOpen ? <DifferenceDetails afterSeq={afterSeq} difference={difference} /> : null}
    </>
  )
}
