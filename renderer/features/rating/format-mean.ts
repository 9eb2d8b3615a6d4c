/** The mean of some marks with one decimal, half up; a dash where nobody answered. */
export const formatMean = (marks: readonly number[]): string => {
  if (marks.length === 0) return '—'
  const sum = marks.reduce((total, mark) => total + mark, 0)
  return (Math.round((sum * 10) / marks.length) / 10).toFixed(1)
}
