import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { HealthBasicInfo, HealthRecord } from '#shared/domain/health-record/health-record.ts'
import styles from './health-record.module.css'

/** In the order of the record. */
const BASIC = [
  'vehicleplatenumber',
  'vin',
  'repairdate',
  'settledate',
  'repairmileage',
  'costlistcode',
  'companyname',
  'faultdescription',
] as const satisfies readonly (keyof HealthBasicInfo)[]

/** Days and kilometres as people read them; the file has them as the platforms want. */
function readable(key: keyof HealthBasicInfo, value: string): string {
  if (key === 'repairdate' || key === 'settledate') {
    return value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  }
  return key === 'repairmileage' ? `${Number(value).toLocaleString('en-US')} km` : value
}

/** A record as it goes out, to be read by people: what it says, not how it is written. */
export const HealthPreview = ({ record }: { readonly record: HealthRecord }): ReactNode => {
  const say = useSay()
  const { basicInfo, vehiclepartslist, repairprojectlist } = record
  return (
    <div className={styles.preview} data-testid="health-preview">
      <dl className={styles.basic}>
        {BASIC.map((key) => (
          <div className={key === 'faultdescription' ? styles.wide : undefined} key={key}>
            <dt>{say(`health.field.${key}`)}</dt>
            <dd data-field={key}>{readable(key, basicInfo[key])}</dd>
          </div>
        ))}
      </dl>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th>{say('health.field.repairproject')}</th>
            <th className={styles.number}>{say('health.field.workinghours')}</th>
          </tr>
        </thead>
        <tbody>
          {repairprojectlist.map(({ repairproject, workinghours }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a record is a list in its own order
            <tr key={index}>
              <td>{repairproject}</td>
              <td className={styles.number}>{workinghours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {vehiclepartslist.length === 0 ? (
        <p className={styles.quiet}>{say('health.noParts')}</p>
      ) : (
        <table className={styles.lines}>
          <thead>
            <tr>
              <th>{say('health.field.partsname')}</th>
              <th>{say('health.field.partscode')}</th>
              <th className={styles.number}>{say('health.field.partsquantity')}</th>
            </tr>
          </thead>
          <tbody>
            {vehiclepartslist.map(({ partsname, partscode, partsquantity }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a record is a list in its own order
              <tr key={index}>
                <td>{partsname}</td>
                <td>{partscode}</td>
                <td className={styles.number}>{partsquantity}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
