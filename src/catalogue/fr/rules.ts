import type { Spoken } from '../spoken.ts'
import kinds from '../en/kinds.ts'
import desk from './rules-desk.ts'

const rules: Spoken = { rules: desk, kinds, cited: '{text} ; depuis le {since}', sources: {} }

export default rules
