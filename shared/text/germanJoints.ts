// Where a long German word may be broken: at the joints between the words it is made of. Only for show; a browser without a dictionary breaks it anywhere.

/** As much as has to stand before a joint. */
const SHORTEST_PART = 4
/** What takes an s only because another word follows: "Kündigungs|risiko". English has -tionship. */
const AFTER_S = /(?<=\p{L}{3}(?:ung|heit|keit|schaft|ion|tät|ling)s)(?!hip)(?=\p{L}{4})/u

/** What names of systems, products and use cases end with, as it is written there. One that begins with a vowel must not be the rest of another word. */
const LAST_WORDS = `
abfrage abfragen abgleich ablesung ablesungen abrechnung abrechnungen abschluss abschlüsse abwanderung abweichung adresse adressen
analyse analysen anfrage anfragen angebot angebote anlage anlagen anmeldung anmeldungen anschluss anschlüsse antrag anträge
anwendung anwendungen archiv aufnahme auftrag aufträge auskunft auslastung auslesung ausschuss austausch auswertung auswertungen
bank bedarf befragung bericht berichte beschwerde beschwerden bestand bestände bestellung bestellungen betrag beträge betrieb
bewegung bewegungen bewertung bewertungen bilanz buchung buchungen datei dateien daten datenbank dauer dienst dienste dienstleister
einkauf einsatz ergebnis ergebnisse erfassung erkennung erstellung fahrzeug fahrzeuge faktor fehler fern führung gebiet gebühr
gebühren gerät geräte geschichte gesellschaft gruppe gruppen gutschrift gutschriften haltung hardware haus häuser herstellung historie index information
informationen kalender karte karten kasse katalog kennzahl kennzahlen kette konto konten kontrolle kosten kunde kunden lager
lagerung last lasten laufzeit leistung leistungen leitung lieferant lieferanten lieferung lieferungen liste listen management
maschine maschinen maßnahme maßnahmen meldung meldungen menge mengen messung messungen modell modelle modul module nachfrage
netz netze nummer nummern ordnung pflege pflicht plan pläne planung plattform portal position positionen potenzial preis preise
produkt produkte prognose prognosen programm protokoll protokolle prozess prozesse prüfung prüfungen punkt punkte qualität quelle
quellen quote quoten rechnung rechnungen region register reklamation reklamationen risiko risiken sachbearbeiter
satz sätze schaden schäden schein schicht schichten schlager schutz schwund segment sendung sendungen service sicherheit software speicher
spitze spitzen stamm stand stände standort standorte station stationen statistik status stelle stellen steuer
steuerung störung störungen struktur strom stück summe summen system systeme tabelle tarif tarife termin termine ticket tickets
träger übersicht umsatz umsätze unterlagen unternehmen verarbeitung verbrauch verbräuche verfahren verfügbarkeit verhalten
verkauf verkäufe verlauf verlust versand versicherung versicherungen vertrag verträge vertrieb verwaltung verzeichnis vorhersage
vorhersagen vorgang vorgänge wahrscheinlichkeit ware waren wartung wechsel werk werke wert werte wesen wiederherstellung wirtschaft zahl zahlen
zahlung zahlungen zähler zeit zeiten zeitraum zeiträume zentrale ziel ziele zufriedenheit zugang zustand zustände zuordnung`
  .trim()
  .split(/\s+/u)
const LINKS = ['', 's', 'n', 'en'] as const
const KNOWN: ReadonlySet<string> = new Set(LAST_WORDS)

/** The word in pieces, broken only where a joint is known; whole when there is none. What joins two words stays with the first. */
export function piecesAtJoints(word: string): readonly string[] {
  return word.split(AFTER_S).flatMap(withLastWordsApart)
}

/** The longest last word counts: "Waren|bestand", not "Warenbe|stand". */
function withLastWordsApart(piece: string): readonly string[] {
  if (KNOWN.has(piece.toLowerCase())) return [piece]
  for (let at = SHORTEST_PART; at <= piece.length - SHORTEST_PART; at++) {
    const last = piece.slice(at)
    if (isPart(last)) return [...withLastWordsApart(piece.slice(0, at)), last]
  }
  return [piece]
}

/** With what joins it to the next word, or ends it. */
const isPart = (piece: string): boolean =>
  LINKS.some((link) => piece.endsWith(link) && KNOWN.has(piece.slice(0, piece.length - link.length)))
