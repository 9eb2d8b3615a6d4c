import { formatMeasure } from '#renderer/ui/compare/present-verdict.ts'
import type { Finding } from '#shared/domain/diagnosis/finding.ts'
import { namesItsPlace } from '#shared/domain/diagnosis/guess-place.ts'
import { numberFindings } from '#shared/domain/diagnosis/number-findings.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { sayPlace } from '#shared/i18n/say-place.ts'
import type { Say } from '#shared/i18n/words.ts'

/** The value of a finding with its limit: `实测 1.8 mm，限值 2 mm`; empty where nothing was measured. */
export const sayValue = (say: Say, { measured, limit, unit }: Finding): string => {
  if (measured === undefined) return ''
  const words = [say('diagnosis.reasonMeasured', { measured: formatMeasure(measured, unit) })]
  if (limit !== undefined) {
    words.push(say('diagnosis.reasonLimit', { limit: formatMeasure(limit, unit) }))
  }
  return words.join(say('diagnosis.comma'))
}

/** A finding in one sentence: the reason of the job that cures it. */
export const sayFinding = (say: Say, finding: Finding): string => {
  const { name, place } = finding
  const what = namesItsPlace(name, place)
    ? name
    : say('diagnosis.reason', { place: sayPlace(say, place), name })
  return [what, sayValue(say, finding), finding.note]
    .filter((words) => words !== '')
    .join(say('diagnosis.comma'))
}

/** What all findings come to, as a first wording of the summary. */
export const proposeSummary = (say: Say, { findings }: Pick<Visit, 'findings'>): string => {
  const count = (grade: Finding['grade']): number =>
    findings.filter((finding) => finding.grade === grade).length
  const [red, yellow, green] = [count('red'), count('yellow'), count('green')]
  const urgent = numberFindings(findings)
    .filter(({ finding }) => finding.grade === 'red')
    .map(({ finding }) => finding.name)
  if (red + yellow === 0) return say('diagnosis.summaryGood')
  const counts = say('diagnosis.summaryCounts', { count: findings.length, red, yellow, green })
  if (red === 0) return counts
  const names = [...new Set(urgent)].join(say('diagnosis.between'))
  return `${counts}${say('diagnosis.summaryRed', { names })}`
}
