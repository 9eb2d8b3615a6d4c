/** Minutes as a clock shows them, the same in every language: `0:42`, `1:05`. */
export const sayMinutes = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
