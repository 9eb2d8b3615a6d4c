import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './import-page.module.css'

interface FileDropProps {
  /** Why the last file was no list. */
  readonly problem: string | undefined
  readonly onFile: (file: File) => void
}

/** The place for a file: click to choose, or drop. */
export const FileDrop = ({ problem, onFile }: FileDropProps): ReactNode => {
  const say = useSay()
  const id = useId()
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null): void => {
    const file = files?.[0]
    if (file !== undefined) onFile(file)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <div className={styles.drop}>
      <input
        accept=".xlsx,.csv,.txt"
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        className={styles.input}
        data-testid="list-file"
        id={id}
        onChange={(event) => {
          take(event.target.files)
          // The same file may be chosen again after it was refused and put right.
          event.target.value = ''
        }}
        type="file"
      />
      <label
        className={styles.zone}
        data-over={isOver}
        data-testid="list-drop"
        htmlFor={id}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDrop={drop}
      >
        <b>{say('lists.drop')}</b>
        <span>{say('lists.drop.hint')}</span>
      </label>
      {problem === undefined ? null : (
        <p className={styles.problem} data-testid="list-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
