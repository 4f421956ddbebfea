// Forms that no ending explains: "bought" is buy, "verloren" is verlieren. Base form first.
const FORMS = `
buy bought|sell sold|pay paid|send sent|lend lent|spend spent|lose lost|leave left|keep kept|break broke broken|steal stole stolen|fly flew flown
grow grew grown|take took taken|give gave given|drive drove driven|rise rose risen|fall fell fallen|eat ate eaten|wear wore worn|freeze froze frozen
throw threw thrown|hold held|build built|teach taught|bring brought|catch caught|find found|meet met|sit sat|stand stood|run ran|begin began begun
write wrote written|speak spoke spoken|choose chose chosen|hide hid hidden|bite bit bitten|shake shook shaken|draw drew drawn|show shown|grind ground
feed fed|breed bred|bleed bled|lead led|sleep slept|sweep swept|deal dealt|burn burnt|spoil spoilt|learn learnt|swim swam swum|sink sank sunk
ring rang rung|drink drank drunk|shrink shrank shrunk|tear tore torn|bear bore born|win won|hang hung|strike struck|dig dug|bind bound
cancel terminate terminates terminated terminating termination terminations|Ratenzahlung Raten|Stückzahl Stück Stücke Stücken|Stadtrat Rat|Lohn wage wages|cheese Käse|Instandhaltung Wartung Wartungen gewartet
child children|aeroplane plane planes|tooth teeth|foot feet|mouse mice|shelf shelves|leaf leaves|life lives|knife knives|wolf wolves|half halves|analysis analyses|crisis crises
kaufen gekauft|verlieren verloren verliert|verlassen verlässt verließ|steigen gestiegen stieg|sinken gesunken sank|fahren fährt fuhr
fliegen geflogen flog|gehen gegangen ging geht|kommen gekommen kam kommt|fallen gefallen fiel fällt|sprechen gesprochen sprach spricht
schreiben geschrieben schrieb|lesen gelesen las liest|sehen gesehen sah sieht|geben gegeben gab gibt|nehmen genommen nahm nimmt|essen gegessen aß isst
trinken getrunken trank|schließen geschlossen schloss|brechen gebrochen brach bricht|werfen geworfen warf wirft|wegwerfen weggeworfen
abbrechen abgebrochen|zurückgeben zurückgegeben|ausgeben ausgegeben|abgeben abgegeben|angeben angegeben|weggehen weggegangen|eingehen eingegangen
abgehen abgegangen|ankommen angekommen|ausfallen ausgefallen ausfällt|abweichen abgewichen|überweisen überwiesen überweist|verschieben verschoben
ziehen gezogen zog|umziehen umgezogen|einziehen eingezogen|beziehen bezogen|heben gehoben hob|abheben abgehoben|schneiden geschnitten|verderben verdorben
sterben gestorben starb stirbt|helfen geholfen hilft|treffen getroffen trifft|eintreffen eingetroffen|vergessen vergaß vergisst|finden gefunden fand
stehen gestanden stand steht|bestehen bestanden|entstehen entstanden|liegen gelegen lag liegt|sitzen gesessen saß|bleiben geblieben blieb bleibt
laufen gelaufen läuft lief|ablaufen abgelaufen|auslaufen ausgelaufen|leihen geliehen lieh leiht|verleihen verliehen|ausleihen ausgeliehen|messen gemessen
stehlen gestohlen stiehlt|betrügen betrogen|rufen gerufen rief|anrufen angerufen|gewinnen gewonnen|beginnen begonnen|binden gebunden|springen gesprungen
abspringen abgesprungen|gelten gilt galt|wiegen gewogen|gießen gegossen|riechen gerochen|frieren gefroren|halten gehalten hält|erhalten erhält
einhalten eingehalten|bringen gebracht|denken gedacht|kennen gekannt|nennen genannt|lassen gelassen lässt ließ|tun getan tat|wissen gewusst weiß|tragen getragen trägt trug|schlagen geschlagen schlägt schlug|laden geladen lädt lud
wachsen gewachsen wächst wuchs|waschen gewaschen wäscht|reißen gerissen riss|bieten geboten bot|biegen gebogen|fließen geflossen fließt floss
schaffen geschafft|schwimmen geschwommen|singen gesungen|tropfen tropft|werben geworben wirbt|bewerben beworben bewirbt|erwerben erworben|scheiden geschieden
schieben geschoben|brennen gebrannt|rennen gerannt|senden gesandt gesendet
Haus Häuser|Buch Bücher|Land Länder|Kind Kinder|Bild Bilder|Feld Felder|Rad Räder|Gut Güter|Fach Fächer|Amt Ämter|Bad Bäder|Dach Dächer|Loch Löcher
`

const flat = (word: string): string =>
  word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '')

/** Flattened form → flattened base form. */
export const BASE_OF: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/u)
    .flatMap((entry) => {
      const [base = '', ...forms] = entry.split(' ').map(flat)
      return forms.map((form) => [form, base] as const)
    }),
)
