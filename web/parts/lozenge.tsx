/** The sign of a node: its participant's code in a cut stone. No arms, no flags. */
export function Lozenge({ code }: { code: string }) {
  const facets = 'M1.5 20L12 11.5h16L38.5 20M12 11.5L20 1.5l8 10M12 28.5L20 38.5l8-10M1.5 20l10.5 8.5h16L38.5 20'
  return (
    <svg className="mark" viewBox="0 0 40 40" role="img" aria-label={code}>
      <path d="M20 1.5L38.5 20 20 38.5 1.5 20z" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d={facets} fill="none" stroke="currentColor" strokeWidth=".8" opacity=".45" />
      <rect x="9" y="13.5" width="22" height="13" fill="var(--surface)" />
      <text x="20" y="24" textAnchor="middle">
        {code}
      </text>
    </svg>
  )
}
