import type { EChartsCoreOption } from 'echarts/core'
import { init } from 'echarts/core'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Draws a chart in the element of the ref, and again when the option changes or the element does.
 * SVG stays sharp on any screen and keeps no canvas behind. The option must keep its identity while it
 * says the same; what it draws with is registered by whoever makes it.
 */
export const useChart = (option: EChartsCoreOption): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null)
  const draw = useRef<(option: EChartsCoreOption) => void>(undefined)
  useEffect(() => {
    if (box.current === null) return undefined
    const chart = init(box.current, undefined, { renderer: 'svg' })
    // Lines of a car that was taken away must go.
    draw.current = (shown) => chart.setOption(shown, { notMerge: true })
    const watcher = new ResizeObserver(() => chart.resize())
    watcher.observe(box.current)
    return () => {
      watcher.disconnect()
      chart.dispose()
      draw.current = undefined
    }
  }, [])
  useEffect(() => draw.current?.(option), [option])
  return box
}
