import { presentGauge, sayVerdict } from '#renderer/ui/compare/present-verdict.ts'
import { judgeComparison } from '#shared/domain/comparison/judge-comparison.ts'
import { hiddenPlacesOf } from '#shared/domain/diagnosis/hidden-places-of.ts'
import { comparisonOfFinding } from '#shared/domain/diagnosis/judge-finding.ts'
import { type NumberedFinding, numberFindings } from '#shared/domain/diagnosis/number-findings.ts'
import { sayPlace } from '#shared/i18n/say-place.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { DiagnosisView, FindingView } from '#shared/ipc/views/counter-view.ts'
import { presentHeading, type ViewInput } from './view-words.ts'

/** What was found, as the customer sees it. Needs one finding at least. */
export const presentDiagnosisView = (input: ViewInput): DiagnosisView => {
  const { visit, vehicle, say } = input
  const { findings, diagnosis } = visit
  return {
    kind: 'diagnosis',
    ...presentHeading(input, 'diagnosis'),
    hidden: hiddenPlacesOf(
      vehicle.energy,
      findings.map(({ place }) => place),
    ),
    findings: numberFindings(findings).map((numbered) => presentFinding(say, numbered)),
    ...(diagnosis?.summary === undefined ? {} : { summary: diagnosis.summary }),
  }
}

const presentFinding = (say: Say, { finding, number }: NumberedFinding): FindingView => {
  const { grade, place, name, note, photo, measured, limit, limitSource, cure } = finding
  const comparison = comparisonOfFinding(finding)
  const gauge = presentGauge(say, comparison)
  return {
    number,
    grade,
    place,
    placeName: sayPlace(say, place),
    name,
    ...(photo === undefined ? {} : { photo: photo.hash }),
    ...(gauge === undefined ? {} : { gauge }),
    ...(measured === undefined
      ? {}
      : { verdict: sayVerdict(say, comparison, judgeComparison(comparison)) }),
    ...(limit === undefined || limitSource === undefined
      ? {}
      : {
          source: say('showing.limitSource', { source: say(`trade.limitSource.${limitSource}`) }),
        }),
    ...(note === '' ? {} : { note }),
    ...(cure === undefined ? {} : { cure: cure.name }),
  }
}
