import { Fragment, type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { ModelsView } from '#shared/ipc/views/showroom-view.ts'
import styles from './model-facts.module.css'

/** Models in columns, facts in rows; only what differs, until more is wanted. */
export const ModelFacts = ({ view }: { readonly view: ModelsView }): ReactNode => {
  const say = useSay()
  const [isAll, setAll] = useState(false)
  const { models, groups } = view
  // A car alone differs from nothing.
  const isWhole = isAll || models.length === 1
  const shown = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => isWhole || row.isDifferent) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <div className={styles.frame}>
      <table className={styles.facts} data-testid="counter-models-table">
        <colgroup>
          <col className={styles.labels} />
          {models.map(({ make, model, trim }) => (
            <col key={`${make} ${model} ${trim}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              {models.length === 1 ? null : (
                <TouchButton data-testid="counter-models-all" onClick={() => setAll(!isAll)}>
                  {say(isAll ? 'counter.modelsDifferent' : 'counter.modelsAll')}
                </TouchButton>
              )}
            </th>
            {models.map(({ make, model, trim, availability }) => (
              <th key={`${make} ${model} ${trim}`} scope="col">
                <b>
                  {make} {model}
                </b>
                <span>{trim}</span>
                <small>{availability}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.length === 0 ? (
            <tr>
              <td className={styles.same} colSpan={models.length + 1}>
                {say('counter.modelsSame')}
              </td>
            </tr>
          ) : null}
          {shown.map(({ title, rows }) => (
            <Fragment key={title}>
              <tr className={styles.group}>
                <th colSpan={models.length + 1} scope="colgroup">
                  {title}
                </th>
              </tr>
              {rows.map(({ label, values, best }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {values.map((value, index) => (
                    // The models stand in one order for as long as they are shown.
                    // biome-ignore lint/suspicious/noArrayIndexKey: a value has no name but its column
                    <td data-best={best.includes(index)} key={index}>
                      {value}
                      {best.includes(index) ? <em>{say('counter.modelsBest')}</em> : null}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
