import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './file-zone.module.css'

interface FileZoneProps {
  readonly label: string
  readonly accept: string
  readonly name: string
  /** What was taken, drawn; null where there is nothing yet. */
  readonly children: ReactNode
  /** Takes the file in; gives the words of a refusal. */
  readonly onFile: (file: File) => Promise<string | undefined>
}

/** A file chosen or dropped, with what became of it. */
export const FileZone = ({ label, accept, name, children, onFile }: FileZoneProps): ReactNode => {
  const say = useSay()
  const id = useId()
  const [isOver, setOver] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setBusy(true)
    setProblem(undefined)
    try {
      setProblem(await onFile(file))
    } finally {
      setBusy(false)
    }
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <div className={styles.place}>
      <input
        accept={accept}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        className={styles.input}
        data-testid={name}
        id={id}
        onChange={(event) => {
          void take(event.target.files?.[0])
          // The same file may be chosen again after it was refused and put right.
          event.target.value = ''
        }}
        type="file"
      />
      <label
        className={styles.zone}
        data-busy={isBusy}
        data-over={isOver}
        htmlFor={id}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDrop={drop}
      >
        {children}
        <span className={styles.label}>
          <b>{label}</b>
          {say(isBusy ? 'slides.taking' : 'slides.fileHint')}
        </span>
      </label>
      {problem === undefined ? null : (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
