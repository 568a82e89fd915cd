import type { Spoken } from '../spoken.ts'
import kinds from './kinds.ts'
import certificate from './rules-certificate.ts'
import desk from './rules-desk.ts'
import files from './rules-files.ts'
import printFields from './print-fields.ts'
import print from './rules-print.ts'
import register from './rules-register.ts'
import validity from './rules-validity.ts'

const rules: Spoken = {
  rules: { ...certificate, ...desk, ...files, ...print, ...validity, ...register },
  kinds: { ...kinds, ...printFields },
  cited: '{text}; since {since}',
  sources: {},
}

export default rules
