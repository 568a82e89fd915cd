import type { Spoken } from '../spoken.ts'
import kinds from './kinds.ts'
import access from './rules-access.ts'
import certificate from './rules-certificate.ts'
import desk from './rules-desk.ts'
import firms from './rules-firms.ts'
import files from './rules-files.ts'
import printFields from './print-fields.ts'
import licences from './rules-licences.ts'
import opening from './rules-opening.ts'
import print from './rules-print.ts'
import register from './rules-register.ts'
import validity from './rules-validity.ts'
import sources from './sources.ts'

const rules: Spoken = {
  rules: {
    ...access,
    ...certificate,
    ...desk,
    ...firms,
    ...files,
    ...licences,
    ...opening,
    ...print,
    ...validity,
    ...register,
  },
  kinds: { ...kinds, ...printFields },
  cited: '{text}؛ منذ {since}',
  sources,
}

export default rules
