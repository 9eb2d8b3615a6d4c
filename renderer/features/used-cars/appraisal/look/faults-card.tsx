import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { ParsedField } from '#renderer/ui/parsed-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { APPRAISAL_SECTIONS, type AppraisalSection } from '#shared/domain/used-car/grade-car.ts'
import { parseTenths } from '#shared/domain/used-car/parse-tenths.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { formatTenths } from './format-tenths.ts'
import styles from './look.module.css'
import type { Look } from './use-look.ts'

/** Faults that no point asks for, with what they take from their section. */
export const FaultsCard = ({ look }: { readonly look: Look }): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const [section, setSection] = useState<AppraisalSection>('engine-bay')
  const [what, setWhat] = useState('')
  const [tenths, setTenths] = useState<number | undefined>(10)
  const { faults } = look.findings
  const add = (): void => {
    if (what.trim() === '' || tenths === undefined) return
    look.change((before) => ({
      ...before,
      faults: [...before.faults, { section, what: what.trim(), tenths }],
    }))
    setWhat('')
  }
  return (
    <Card className={styles.own} title={say('appraisal.faults')}>
      {faults.length === 0 ? (
        <p className={styles.none}>{say('appraisal.faults.none')}</p>
      ) : (
        <ul className={styles.faults}>
          {faults.map((fault, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fault is its place in the list
            <li data-testid="section-fault" key={index}>
              <span>{say(`appraisal.section.${fault.section}`)}</span>
              <b>{fault.what}</b>
              <span className={styles.taken}>
                {say('appraisal.body.points', { points: formatTenths(fault.tenths) })}
              </span>
              {look.isFinal ? null : (
                <button
                  aria-label={say('appraisal.body.remove', { what: fault.what })}
                  className={styles.remove}
                  onClick={() =>
                    look.change((before) => ({
                      ...before,
                      faults: before.faults.filter((_, at) => at !== index),
                    }))
                  }
                  type="button"
                >
                  ✕
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {look.isFinal ? null : (
        <div className={styles.fault}>
          <SelectField
            label={say('appraisal.fault.section')}
            name="fault-section"
            onChange={(value) => setSection(value ?? section)}
            options={APPRAISAL_SECTIONS.map((value) => ({
              value,
              label: say(`appraisal.section.${value}`),
            }))}
            value={section}
          />
          <TextField
            label={say('appraisal.fault.what')}
            maxLength={TEXT_LIMITS.note}
            name="fault-what"
            onChange={setWhat}
            onEnter={add}
            value={what}
          />
          <ParsedField
            align="right"
            explain={explain}
            format={formatTenths}
            label={say('appraisal.fault.points')}
            name="fault-points"
            onChange={setTenths}
            onEnter={add}
            parse={parseTenths}
            value={tenths}
          />
          <Button data-testid="fault-add" onClick={add}>
            {say('appraisal.fault.add')}
          </Button>
        </div>
      )}
    </Card>
  )
}
