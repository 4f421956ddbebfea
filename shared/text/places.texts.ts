// Beside a finding whose answer only people have: the place at which they give it.
export const placesTextsEn = {
  'review.fix.output-port': 'Say how it is read',
  'review.fix.business-key': 'Choose the business key',
  'review.fix.session-roles': 'Write down who is there',
  'review.fix.path-to-use-case.no-use-case-yet': 'Add the first use case',
  'review.fix.path-to-use-case.unneeded': 'Connect it to what needs it',
  'review.fix.path-to-use-case.source-only': 'Ask what its use case needs',
  'review.fix.system-of-record.none': 'Add its source system',
  'review.fix.system-of-record.feeds-nothing': 'Connect it to what draws from it',
  'review.fix.use-case.no-role': 'Say who needs it',
  'review.fix.use-case.no-need': 'Say what is needed',
  'review.fix.use-case.no-outcome': 'Say what it helps with',
  'review.fix.use-case.no-product': 'Add what it needs',
} as const

export const placesTextsDe: Record<keyof typeof placesTextsEn, string> = {
  'review.fix.output-port': 'Sagen, wie es gelesen wird',
  'review.fix.business-key': 'Geschäftsschlüssel wählen',
  'review.fix.session-roles': 'Aufschreiben, wer da ist',
  'review.fix.path-to-use-case.no-use-case-yet': 'Ersten Anwendungsfall hinzufügen',
  'review.fix.path-to-use-case.unneeded': 'Mit dem verbinden, was es braucht',
  'review.fix.path-to-use-case.source-only': 'Fragen, was der Anwendungsfall braucht',
  'review.fix.system-of-record.none': 'Quellsystem hinzufügen',
  'review.fix.system-of-record.feeds-nothing': 'Mit dem verbinden, was daraus schöpft',
  'review.fix.use-case.no-role': 'Sagen, wer es braucht',
  'review.fix.use-case.no-need': 'Sagen, was gebraucht wird',
  'review.fix.use-case.no-outcome': 'Sagen, wobei es hilft',
  'review.fix.use-case.no-product': 'Hinzufügen, was er braucht',
}
