// Rows copied from a spreadsheet, written out as the outline a typist would have typed: seen before anything is made (DOMAIN.md K).
import { cellsOf } from './tableCells'

type Column = 'useCase' | 'role' | 'need' | 'outcome' | 'product' | 'job' | 'owner' | 'source' | 'name'

/** What people write above these columns, in English and German. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  useCase: /^(?:use[ -]?cases?|anwendungsf[aä]lle?)$/u,
  role: /^(?:role|as an?|who|persona|consumer|rolle|wer|als|nutzer(?:in)?)$/u,
  need: /^(?:needs?|i need|what|bedarf|brauche(?: ich)?|was)$/u,
  outcome: /^(?:outcome|so that|benefit|why|goal|nutzen|damit|ziel|wozu|ergebnis)$/u,
  product: /^(?:data ?products?|products?|datenprodukte?|produkte?)$/u,
  job: /^(?:job(?: description)?|description|purpose|aufgabe|aufgabenbeschreibung|beschreibung|zweck)$/u,
  owner: /^(?:owner|(?:owning )?domain|eigentümer(?:in)?|domäne)$/u,
  source: /^(?:sources?|source systems?|systems?(?: of record)?|quellen?|(?:führendes )?quellsysteme?)$/u,
  name: /^(?:name|title|titel)$/u,
}
const COLUMNS = Object.keys(HEADINGS) as Column[]
const GERMAN =
  /^(?:anwendungsf|rolle|wer$|als$|nutzer|bedarf|brauche|was$|nutzen|damit|ziel|wozu|ergebnis|daten|aufgabe|besch)/u

export interface PastedTable {
  readonly outline: string
  /** The headings of the columns that were not understood, and hence not taken. */
  readonly left: readonly string[]
}
type Row = Readonly<Partial<Record<Column, string>>>

/** null for what is no table with headings that are understood: then it is text like any other. */
export function readPastedTable(text: string): PastedTable | null {
  const [head = [], ...rows] = cellsOf(text)
  const columns = columnsOf(head)
  const named = new Set(columns)
  if (head.length < 2 || rows.length === 0 || !['useCase', 'need', 'product'].some((one) => named.has(one as Column)))
    return null
  const isGerman = head.some((cell) => GERMAN.test(keyOf(cell)))
  const outline = rows.flatMap((cells) => linesOf(rowOf(columns, cells), isGerman)).join('\n')
  const left = head.filter((cell, at) => columns[at] === undefined && cell !== '')
  return outline === '' ? null : { outline, left }
}

const keyOf = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.…:*]/gu, '')
    .trim()

/** Which column each heading names, the first time it does. A bare "name" is of what the other columns are about. */
function columnsOf(head: readonly string[]): readonly (Column | undefined)[] {
  const said = head.map((heading) => COLUMNS.find((column) => HEADINGS[column].test(keyOf(heading))))
  const about = said.some((column) => column === 'need' || column === 'role') ? 'useCase' : 'product'
  const meant = said.map((column) => (column === 'name' && !said.includes(about) ? about : column))
  return meant.map((column, at) => (column === 'name' || meant.indexOf(column) !== at ? undefined : column))
}

const rowOf = (columns: readonly (Column | undefined)[], cells: readonly string[]): Row =>
  Object.fromEntries(columns.flatMap((column, at) => (column && cells[at] ? [[column, cells[at]]] : [])))

function linesOf(row: Row, isGerman: boolean): readonly string[] {
  const asked = useCaseLine(row, isGerman)
  const step = asked === '' ? '' : '  '
  const products = severalIn(row.product).map((name) => `${step}${productLine(name, row)}`)
  const within = products.length === 0 ? '' : `${step}  `
  const sources = severalIn(row.source).map((name) => `${within}src ${nameIn(name)}`)
  return [...(asked === '' ? [] : [asked]), ...products, ...sources]
}

function useCaseLine(row: Row, isGerman: boolean): string {
  const { useCase = '', need = '' } = row
  if (need === '') return useCase === '' ? '' : `uc ${nameIn(useCase)}`
  return `uc ${useCase === '' ? '' : `${nameIn(useCase)}: `}${isGerman ? saidInGerman(row) : saidInEnglish(row)}`
}

function saidInEnglish({ role = '', need = '', outcome = '' }: Row): string {
  const asks = role === '' ? 'I need' : `As ${/^[aeiou]/iu.test(role) ? 'an' : 'a'} ${role}, I need`
  return `${asks} ${need}${outcome === '' ? '' : `, so that ${outcome}`}`
}

function saidInGerman({ role = '', need = '', outcome = '' }: Row): string {
  const asks = role === '' ? 'ich brauche' : `Als ${role} brauche ich`
  return `${asks} ${need}${outcome === '' ? '' : `, damit ${outcome}`}`
}

function productLine(name: string, { job = '', owner = '' }: Row): string {
  const told = job === '' ? '' : `: ${job.replace(/(?<=[\s,])[@+](?=\p{L})/gu, '')}`
  return `dp ${nameIn(name)}${told}${owner === '' ? '' : ` @${owner}`}`
}

/** "Meters; Outages" in one cell are two. */
const severalIn = (cell = ''): readonly string[] =>
  cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** A colon, "@", "+" or "<" would mean something in a line. */
const nameIn = (name: string): string =>
  name
    .replace(/:(?=\s|$)/gu, ' –')
    .replace(/(?<=\s)[@+<←](?=\s|\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
