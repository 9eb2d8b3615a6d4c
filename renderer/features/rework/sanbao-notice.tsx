import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { listSanbaoNotices } from './list-sanbao-notices.ts'
import styles from './rework.module.css'
import { useSanbao } from './use-sanbao.ts'

/** What 三包 asks for, where it comes near: to be known before the owner is talked to. */
export const SanbaoNotice = ({ vehicle }: { readonly vehicle: Vehicle }): ReactNode => {
  const say = useSay()
  const sanbao = useSanbao(vehicle)
  if (sanbao === undefined) return null
  return listSanbaoNotices(sanbao, say).map(({ key, level, text, law }) => (
    <div className={styles.alert} data-level={level} data-testid="sanbao-notice" key={key}>
      <span aria-hidden className={level === 'due' ? styles.due : styles.warn}>
        {level === 'due' ? '●' : '▲'}
      </span>
      <p>
        <b>{text}</b>
        <small>{law}</small>
      </p>
    </div>
  ))
}
