import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { fieldsOf } from '#shared/domain/audit/field-change.ts'
import type { Deed } from '#shared/domain/audit/record-history.ts'
import { sayCommand } from '#shared/i18n/say-command.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { beginLarge } from './begin-large.ts'
import { ChangeLines } from './change-lines.tsx'
import styles from './history-dialog.module.css'
import { sayValue, type Wording } from './say-change.ts'

interface DeedItemProps {
  readonly table: string
  readonly deed: Deed
  readonly wording: Wording
}

/** One thing that was done to a record: when, who, what, why, and from what to what. */
export const DeedItem = ({ table, deed, wording }: DeedItemProps): ReactNode => {
  const say = useSay()
  const { entry, kind, changes, reason } = deed
  const { at, actor, allowedBy, command, device, restored } = entry
  const nameOf = (id: string | undefined): string =>
    id === undefined ? say('audit.nobody') : (wording.names.get(id) ?? '…')
  const why = restored?.reason ?? reasonOf(wording, table, reason)
  return (
    <li className={styles.deed} data-command={command}>
      <div className={styles.head}>
        <time className={styles.at} dateTime={at}>
          {formatDateTime(at, wording.offsetMinutes)}
        </time>
        <b>{nameOf(actor)}</b>
        <span>{beginLarge(sayCommand(say, command))}</span>
        {kind === 'changed' ? null : (
          <StatusTag tone={kind === 'made' ? 'ok' : 'warn'}>{say(`audit.${kind}`)}</StatusTag>
        )}
        {allowedBy === undefined ? null : (
          <StatusTag tone="wait">{say('audit.allowedBy', { name: nameOf(allowedBy) })}</StatusTag>
        )}
        <span className={styles.device}>{device}</span>
      </div>
      {why === undefined ? null : (
        <p className={styles.why}>{say('audit.reason', { reason: why })}</p>
      )}
      <ChangeLines changes={changes} table={table} wording={wording} />
    </li>
  )
}

const reasonOf = (wording: Wording, table: string, reason: Deed['reason']): string | undefined =>
  reason === undefined ? undefined : sayValue(wording, table, fieldsOf(reason.path), reason.to)
