import type { ReactNode } from 'react'
import { PhotoSlot, PhotoView } from '#renderer/features/photos/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { type BodyDefect, takenByDefect } from '#shared/domain/used-car/body-defect.ts'
import { formatTenths } from './format-tenths.ts'
import styles from './look.module.css'
import { useSayDegree } from './use-say-degree.ts'

interface DefectListProps {
  readonly body: readonly BodyDefect[]
  /** Without it the list is only read. */
  readonly onChange: ((body: readonly BodyDefect[]) => void) | undefined
}

const withPhoto = (defect: BodyDefect, photo: Photo | undefined): BodyDefect => {
  const { photo: _before, ...rest } = defect
  return photo === undefined ? rest : { ...rest, photo }
}

/** The defects by their numbers on the drawing, with what each takes. */
export const DefectList = ({ body, onChange }: DefectListProps): ReactNode => {
  const say = useSay()
  const sayDegree = useSayDegree()
  if (body.length === 0) return <p className={styles.none}>{say('appraisal.body.none')}</p>
  return (
    <ol className={styles.defects}>
      {body.map((defect, index) => {
        const panel = say(`trade.panel.${defect.panel}`)
        const what = `${panel} ${say(`appraisal.defect.${defect.code}`)}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a defect is its place in the list
          <li data-photo-spot="" data-testid="body-defect" key={index}>
            <span className={styles.number}>{index + 1}</span>
            <span>
              <b>{panel}</b> {say(`appraisal.defect.${defect.code}`)}
              <small>
                {sayDegree(defect.code, defect.degree)}
                {defect.note === undefined ? '' : ` · ${defect.note}`}
              </small>
            </span>
            <span className={styles.taken}>
              {say('appraisal.body.points', { points: formatTenths(takenByDefect(defect)) })}
            </span>
            {onChange !== undefined ? (
              <PhotoSlot
                onPhoto={(photo) =>
                  onChange(body.map((each, at) => (at === index ? withPhoto(each, photo) : each)))
                }
                photo={defect.photo}
                testId={`defect-photo-${index}`}
                what={what}
              />
            ) : defect.photo === undefined ? (
              <span />
            ) : (
              <PhotoView photo={defect.photo} what={what} />
            )}
            {onChange === undefined ? null : (
              <button
                aria-label={say('appraisal.body.remove', { what })}
                className={styles.remove}
                onClick={() => onChange(body.filter((_, at) => at !== index))}
                type="button"
              >
                ✕
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
