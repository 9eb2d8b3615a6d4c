import { useEffect, useState } from 'react'

/** React keeps the picture before the one on screen, and what it was drawn from. */
const PICTURES_KEPT = 2

/**
 * Draws the idle screen over again until no earlier picture is kept: what a customer was shown is
 * then out of this page's memory, not only off its screen.
 */
export const useForgetting = (isIdle: boolean): void => {
  const [drawn, setDrawn] = useState(0)
  useEffect(() => {
    if (!isIdle) setDrawn(0)
    else if (drawn < PICTURES_KEPT) setDrawn(drawn + 1)
  }, [isIdle, drawn])
}
