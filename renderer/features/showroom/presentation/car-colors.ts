/** One for each of four cars side by side; apart from each other also without colour, by shape. */
export const CAR_COLORS = ['#0b5cad', '#b4541a', '#1c7c4a', '#7a4bb5'] as const
export const CAR_SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'] as const
/** The shapes as they stand in text. */
export const CAR_MARKS = ['●', '■', '▲', '◆'] as const
