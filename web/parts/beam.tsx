const BAND = 16

/**
 * A difference hung against its policy: the centre is zero, the band what policy accepts in silence, the mark the raw
 * figure. Drawn only: the figure and the word stand beside it. `difference` and `within` in the same unit; `beyond` is
 * what policy does not accept without a second officer.
 */
export function Beam(props: { difference: number | null; within: number; long?: boolean; beyond?: boolean }) {
  const { difference, within, long, beyond } = props
  const outside = difference !== null && Math.abs(difference) > within
  const classes = ['beam', long && 'long', beyond ? 'bad' : outside && 'hold', difference === null && 'none']
    .filter(Boolean)
    .join(' ')
  const style = { '--at': place(difference ?? 0, within), '--band': BAND }
  return <span className={classes} style={style} aria-hidden="true" />
}

/** 0 to 100. Inside the band the mark moves in proportion; beyond it ever slower, so that it never leaves the beam. */
function place(difference: number, within: number): number {
  const ratio = within > 0 ? Math.abs(difference) / within : Number(difference !== 0) * 2
  const reach = ratio <= 1 ? BAND * ratio : Math.min(47, BAND + (47 - BAND) * (1 - 1 / ratio) ** 0.8)
  return Math.round((50 + Math.sign(difference) * reach) * 10) / 10
}
