// What every job description and every need does: ways of telling, and words for what is told.
import { wordSet } from '../../jobDescription/lexicon/wordSet'
import { stemOf } from '../stem'

const TELLING = wordSet(`
  send sends sent sending show shows shown showing see sees seen get gets got view views look looks tell tells give gives
  sendet senden schickt schicken zeigt zeigen sieht sehen gibt geben`)
const DESCRIBING = wordSet(`
  represent contain include provide offer give deliver list show display view present describe track capture record detail detailed
  summarise summarize summary aggregate consolidate chronicle enrich associate associated join joined unify
  analyse analyze analysis reconcile match support enable define use measure count calculate compute compile gather collect report reporting
  overview table column row grain field value custom variable model attribute combination aggregate aggregated enhanced denormalised denormalized
  latest last previous historical historic past actual appear additional various dim fct stg int mart rpt snapshot rollup specific additional available related various particular information data dataset metric unique
  individual distinct overall general total average number amount single comprehensive estimate predict set each every type kind
  take make get put keep see look know tell want need think come go send sent
  enthält zeigt gibt liefert führt weist sagt verzeichnet erfasst misst zählt sammelt sendet schickt listet
  enthalten zeigen geben liefern führen weisen sagen verzeichnen erfassen messen zählen sammeln gemeldet vereinbart angegeben berechnet
  geschätzt gezählt bekannt erlaubt geplant tatsächlich bestehend einzeln gesamt`)
const STEMS: ReadonlySet<string> = new Set([...DESCRIBING].map(stemOf))

const TELLING_STEMS: ReadonlySet<string> = new Set([...TELLING].map(stemOf))

/** True for a way of telling: that one sends what the other shows says nothing, although the lexicon puts them together. */
export const isTelling = (stem: string): boolean => TELLING_STEMS.has(stem)
/** True for a word that is met by itself only: that "send" is near "view" is no reason to anybody. */
export const isDescribing = (stem: string): boolean => STEMS.has(stem)
