import type { NodeAnswer } from '../api/answers.ts'

/** An office by the name its authority publishes, or as the people who sit there call it. */
export const officeName = ({ offices }: NodeAnswer['authority'], id: string): string =>
  offices.find(office => office.id === id)?.name ?? id
