// Where a long German word may be broken: at the joints between the words it is made of. Only for show; a browser without a dictionary breaks it anywhere.
// What a compound means needs the meaning of each part, and so another list: similarity/nearWords/germanCompounds.ts.

/** As much as has to stand before a joint. */
const SHORTEST_PART = 4
/** What takes an s only because another word follows: "Kündigungs|risiko". English has -tionship. */
const AFTER_S = /(?<=\p{L}{3}(?:ung|heit|keit|schaft|ion|tät|ling)s)(?!hip)(?=\p{L}{4})/u

/** What names of systems, products and use cases end with, as it is written there. The rest of another word needs that one beside it: "verordnung", "kandidaten". */
const LAST_WORDS = `
abbuchung abbuchungen abfrage abfragen abgleich ableitung ablesung ablesungen abmeldung abmeldungen abrechnung abrechnungen absatz abschluss
abschlüsse abstand abwanderung abweichung adresse adressen analyse analysen anfrage anfragen angebot angebote anlage anlagen anlieferung
anlieferungen anmeldung anmeldungen anordnung ansatz anschluss anschlüsse anspruch ansprüche antrag anträge anwendung anwendungen archiv aufnahme
auftrag aufträge ausführung auskunft auslagerung außendienst auslastung auslesung auslieferung auslieferungen ausschuss austausch auswertung
auswertungen auszahlung auszahlungen bank beauftragte beauftragter bedarf befragung belieferung berechnung berechnungen bereinigung bericht
berichte beschwerde beschwerden bestand bestände bestellung bestellungen besteuerung betrag beträge betrieb bewegung bewegungen bewertung
bewertungen bezahlung beziehung beziehungen bilanz buchung buchungen datei dateien daten datenbank dauer deckung dienst dienste dienstleister disposition
dispositionen durchführung einführung einhaltung einkauf einlagerung einsatz einzahlung einzahlungen empfehlung empfehlungen erfassung ergebnis ergebnisse erhaltung
erkennung ersatz erstellung erwartung erwartungen fahrzeug fahrzeuge faktor fehler fern finanzierung finanzierungen forderung forderungen
führung gebiet gebühr gebühren gegenstand gegenstände gerät geräte geschichte gesellschaft gewerk gewerke grund gründe gruppe gruppen
gutschrift gutschriften haltung hardware haus häuser herstellung historie index information informationen infrastruktur innendienst kalender kampagne kampagnen kandidat
kandidaten karte karten kasse katalog kennzahl kennzahlen kette konten konto kontrolle kosten kunde kunden lager lagerung last lasten
laufzeit leistung leistungen leitung lieferant lieferanten lieferung lieferungen liste listen management maschine maschinen maßnahme
maßnahmen meldung meldungen menge mengen messung messungen mitarbeiter mitarbeiterin modell modelle modul module nachfrage netz netze nummer
nummern ordnung pflege pflicht plan pläne planung plattform portal position positionen potenzial preis preise produkt produkte prognose
prognosen programm protokoll protokolle prozess prozesse prüfung prüfungen punkt punkte qualität quelle quellen quote quoten rechnung
rechnungen region register reihenfolge reklamation reklamationen risiken risiko rückmeldung rückmeldungen rückstand rückstände rückzahlung
rückzahlungen sachbearbeiter satz sätze schaden schäden schein schicht schichten schlager schutz schwund segment sekunde sekunden sendung
sendungen service sicherheit software speicher spezialist spezialisten spitze spitzen stamm stand stände standort standorte station
stationen statistik status stelle stellen steuer steuerung störung störungen strom struktur stück summe summen system systeme tabelle tarif
tarife termin termine ticket tickets träger übersicht umbuchung umbuchungen umsatz umsätze unterhaltung unterlagen unternehmen urkunde
urkunden verantwortliche verantwortlicher verarbeitung verbrauch verbräuche verfahren verfügbarkeit verhalten verkauf verkäufe verlagerung
verlauf verlust verordnung verordnungen versand versicherung versicherungen vertrag verträge vertrieb verwaltung verzeichnis vorgang
vorgänge vorhersage vorhersagen vorschlag vorschläge wahrscheinlichkeit ware waren wartung wechsel weiterleitung werk werke wert werte wesen
wiederherstellung wirtschaft zahl zahlen zähler zahlung zahlungen zeit zeiten zeitraum zeiträume zentrale ziel ziele ziffer ziffern
zufriedenheit zugang zuordnung zusatz zustand zustände`
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
