import { LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { type ReactNode, useMemo } from 'react'
import { useChart } from '#renderer/ui/chart/use-chart.ts'
import { CAR_COLORS, CAR_SYMBOLS } from './car-colors.ts'
import styles from './costs.module.css'

use([LineChart, GridComponent, SVGRenderer])

export interface CostLine {
  readonly name: string
  /** By the end of each year, minor units; the first is the day of buying. */
  readonly points: readonly number[]
}

interface CostLinesProps {
  readonly lines: readonly CostLine[]
  readonly label: string
  /** Under the marks of the axis: "第 1 年". */
  readonly years: readonly string[]
  readonly tellAmount: (amount: number) => string
}

/** What each car has come to, year by year: where lines cross, the dearer one has paid off. */
export const CostLines = ({ lines, label, years, tellAmount }: CostLinesProps): ReactNode => {
  const option = useMemo(
    () => ({
      animation: false,
      grid: { left: 72, right: 16, top: 12, bottom: 28 },
      xAxis: {
        type: 'category' as const,
        boundaryGap: false,
        data: [...years],
        axisTick: { show: false },
        axisLine: { lineStyle: { color: '#c3cad3' } },
        axisLabel: { color: '#4a5665' },
      },
      yAxis: {
        type: 'value' as const,
        splitLine: { lineStyle: { color: '#eef1f4' } },
        axisLabel: { color: '#4a5665', formatter: tellAmount },
        scale: true,
      },
      series: lines.map(({ name, points }, index) => ({
        type: 'line' as const,
        name,
        data: [...points],
        // Told apart by shape too, for who sees no colours.
        symbol: CAR_SYMBOLS[index],
        symbolSize: 8,
        lineStyle: { width: 2.5 },
        color: CAR_COLORS[index],
        silent: true,
      })),
    }),
    [lines, years, tellAmount],
  )
  const box = useChart(option)
  return <div aria-label={label} className={styles.chart} ref={box} role="img" />
}
