// `npm test` makes the same random cases on every machine, so that a red run can be looked at anywhere; WORKBACK_SEED makes others, and `npm run torture` many more.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['WORKBACK_SEED'] ?? 20261120) })
