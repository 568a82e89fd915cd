import type { Spoken } from '../spoken.ts'
import judged from './judged.ts'
import printFields from './print-fields.ts'
import access from './rules-access.ts'
import complain from './rules-complain.ts'
import controls from './rules-controls.ts'
import desk from './rules-desk.ts'
import files from './rules-files.ts'
import firms from './rules-firms.ts'
import opening from './rules-opening.ts'
import prices from './rules-prices.ts'
import print from './rules-print.ts'
import production from './rules-production.ts'
import register from './rules-register.ts'

const rules: Spoken = {
  ...judged,
  rules: {
    ...judged.rules,
    ...access,
    ...complain,
    ...controls,
    ...desk,
    ...files,
    ...firms,
    ...opening,
    ...prices,
    ...print,
    ...production,
    ...register,
  },
  kinds: { ...judged.kinds, ...printFields },
}

export default rules
