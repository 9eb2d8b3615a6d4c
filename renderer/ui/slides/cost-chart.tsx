import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { type ReactNode, useMemo } from 'react'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import { useChart } from '../chart/use-chart.ts'
import styles from './cost-chart.module.css'

// Only what is drawn: bars on a grid.
use([BarChart, GridComponent, SVGRenderer])

interface CostChartProps {
  readonly cars: SlideViewOf<'running-cost'>['cars']
  readonly label: string
}

const optionOf = (cars: CostChartProps['cars']) => {
  const bar = (name: string, color: string, data: readonly number[], radius: number[]) => ({
    type: 'bar' as const,
    name,
    stack: 'year',
    data: [...data],
    barWidth: '46%',
    itemStyle: { color, borderRadius: radius },
    silent: true,
  })
  return {
    // The page has a motion of its own, and honours whoever wants none.
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: {
      type: 'value' as const,
      show: false,
      max: Math.max(1, ...cars.map(({ energy, upkeep }) => energy + upkeep)),
    },
    yAxis: {
      type: 'category' as const,
      show: false,
      inverse: true,
      data: cars.map(({ name }) => name),
    },
    series: [
      bar(
        'energy',
        '#4d9be8',
        cars.map(({ energy }) => energy),
        [8, 0, 0, 8],
      ),
      bar(
        'upkeep',
        '#e8a33d',
        cars.map(({ upkeep }) => upkeep),
        [0, 8, 8, 0],
      ),
    ],
  }
}

/** A year of each car as one bar of two parts, in the rows of its neighbours. */
export const CostChart = ({ cars, label }: CostChartProps): ReactNode => {
  const box = useChart(useMemo(() => optionOf(cars), [cars]))
  return <div aria-label={label} className={styles.chart} ref={box} role="img" />
}
