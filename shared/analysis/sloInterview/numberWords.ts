// Whole numbers from one to a hundred as they are said, in English and German, made from their parts: "ninety-eight", "achtundneunzig".
const SMALL = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
].map((words) => words.split(' '))
const TENS = [
  'twenty thirty forty fifty sixty seventy eighty ninety',
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
].map((words) => words.split(' '))
const OTHERS: readonly (readonly [string, number])[] = [
  ...([
    ['once', 1],
    ['twice', 2],
    ['thrice', 3],
    ['einmal', 1],
    ['zweimal', 2],
    ['dreimal', 3],
    ['viermal', 4],
  ] as const),
  ...([
    ['zwo', 2],
    ['dreissig', 30],
    ['hundred', 100],
    ['hundert', 100],
    ['einhundert', 100],
  ] as const),
]

const [smallEnglish = [], smallGerman = []] = SMALL
const [tensEnglish = [], tensGerman = []] = TENS

const compounds: readonly (readonly [string, number])[] = Array.from({ length: 9 }, (_, at) => at + 1).flatMap(
  (unit) => {
    const [english = '', german = ''] = [smallEnglish[unit - 1], smallGerman[unit - 1]]
    return [
      ...tensEnglish.flatMap((ten, at) =>
        [`${ten}-${english}`, `${ten} ${english}`].map((word) => [word, 10 * (at + 2) + unit] as const),
      ),
      ...tensGerman.map((ten, at) => [`${unit === 1 ? 'ein' : german}und${ten}`, 10 * (at + 2) + unit] as const),
    ]
  },
)

/** "zweieinhalb" is one word. */
const halves = smallGerman.slice(1, 12).map((word, at) => [`${word}einhalb`, at + 2.5] as const)

const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.flatMap((words) => words.map((word, at) => [word, at + 1] as const)),
  ...TENS.flatMap((words) => words.map((word, at) => [word, 10 * (at + 2)] as const)),
  ...compounds,
  ...halves,
  ...OTHERS,
])
// The longest first: "ninety-eight" is not "ninety" and an eight.
const LONGEST_FIRST = [...VALUES.keys()].sort((one, other) => other.length - one.length)
const WORD = new RegExp(String.raw`(?<!\p{L})(?:${LONGEST_FIRST.join('|')})(?!\p{L})`, 'gu')

/** Digits instead of number words. Expects lower case. */
export const withNumberWords = (text: string): string => text.replace(WORD, (word) => String(VALUES.get(word) ?? word))
