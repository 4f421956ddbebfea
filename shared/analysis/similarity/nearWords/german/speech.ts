/** German words of every day: what happens, how it is, how much and when. How to read it: wordSenses.ts. */
export const SPEECH = `
@what happens
arrive come: kommt kommen gekommen
leave: verlassen gehen geht gegangen weggegangen abwandern abgewandert abwanderung wechseln gewechselt
stay remain: bleiben bleibt geblieben verbleib verweilen
begin start: beginn beginnen begonnen anfang anfangen starten gestartet
end finish: ende enden endet beenden beendet fertig abschließen abgeschlossen erledigt erledigen
open: öffnen öffnet geöffnet offen öffnung öffnungszeit öffnungszeiten
close closed: schließen geschlossen schließung schließungen zu
grow increase: wachsen wächst wachstum steigen steigt gestiegen zunehmen zunahme anstieg erhöhen erhöht mehren
fall decrease: sinken sinkt gesunken abnahme rückgang schrumpfen fallen nachlassen schwinden
change: ändern ändert geändert änderung änderungen verändern veränderung wandel umstellung
replace exchange: ersetzen ersetzt ersatz austauschen austausch tauschen auswechseln
add: hinzufügen ergänzen ergänzung zusätzlich
remove delete: entfernen entfernt löschen gelöscht löschung beseitigen beseitigt
move relocate: umziehen umzug umzüge umgezogen verlegen verlegt
lose lost: verlieren verliert verloren vermisst verschwunden verschwinden
find search: suchen sucht gesucht suche finden gefunden auffinden
forget: vergessen
miss: verpassen verpasst versäumen versäumt
use: nutzen nutzt genutzt benutzen benutzt nutzung verwenden verwendet verwendung gebrauch gebrauchen
try test: versuch versuche versuchen ausprobieren probieren test tests testen getestet
choose select: wählen auswählen ausgewählt entscheiden
write: schreiben schreibt geschrieben schreiber verfassen
read: lesen liest gelesen
speak talk: sprechen spricht gesprochen reden redet unterhalten
ask question: fragen fragt gefragt frage nachfragen rückfrage rückfragen
answer reply: antwort antworten antwortet beantworten beantwortet rückmeldung rückmeldungen erwidern
comment opinion: kommentar kommentare meinung meinungen äußerung anmerkung hinweis hinweise
review rating: bewertung bewertungen bewerten bewertet urteil note noten benoten
recommend: empfehlen empfiehlt empfohlen empfehlung empfehlungen weiterempfehlen
survey: umfrage umfragen befragung befragungen fragebogen
promise: versprechen versprochen zusage zusagen zugesagt
warn alert: warnen warnung warnungen gewarnt alarm alarme
reject decline: ablehnen ablehnung ablehnungen abgelehnt absage absagen zurückgewiesen
accept: annehmen angenommen akzeptieren akzeptiert
invite: einladen eingeladen einladung einladungen
meet meeting: treffen trifft getroffen sitzung sitzungen versammlung termin
visit visitor: besuch besuche besuchen besucht
help support: hilfe helfen hilft geholfen unterstützung unterstützen hilfsbedürftig
wait waiting: warten wartet gewartet wartezeit wartezeiten warteschlange schlange schlangen anstehen
search rescue: bergen bergung
work: arbeit arbeiten arbeitet gearbeitet tätigkeit tätigkeiten
task job: aufgabe aufgaben auftragsarbeit
deployment mission: einsatz einsätze einsatzort
travel drive: fahren fährt gefahren
carry transport: befördern befördert tragen getragen transport transportieren transportiert
bring: bringen bringt gebracht
store keep: aufbewahren lagern gelagert einlagern aufheben
measure: maßnahme maßnahmen
produce cause: verursachen verursacht ursache ursachen auslöser auslösen
reason: grund gründe weshalb begründung begründungen anlass anlässe
happen incident: vorfall vorfälle ereignis ereignisse geschehen passiert zwischenfall
success: erfolg erfolge erfolgreich gelingen gelungen
failure fail: misserfolg scheitern gescheitert fehlschlag missglückt
solve solution: lösung lösungen lösen gelöst
prevent avoid: vermeiden verhindern verhindert vorbeugen vorsorge
damage destroy: zerstören zerstört zerstörung vandalismus
clean tidy: aufräumen ordnung
connect: verbinden verbindung verbindungen anschluss anschlüsse angeschlossen
separate divide: trennen getrennt trennung teilen
share: anteil anteile quote quoten aufteilung
distribute: verteilen verteilt verteilung
belong: gehören gehört zugehörigkeit zugeordnet zuordnung
plan planned: plan pläne planen geplant planung planungen vorgesehen vorhaben
forecast predict: prognose prognosen vorhersage vorhersagen vorausschau vorhersehen schätzung schätzen
expected: erwarten erwartet voraussichtlich vermutlich wahrscheinlich wahrscheinlichkeit
hope wish: wunsch wünsche wünschen gewünscht hoffen
compare comparison: vergleich vergleichen verglichen gegenüber
progress: fortschritt fortschritte vorankommen stand arbeitsstand bearbeitungsstand
state condition: zustand zustände lage verfassung beschaffenheit
approve release: freigabe freigaben freigeben freigegeben
project: projekt projekte
idea proposal: idee ideen vorschlag vorschläge einfall
goal target: ziel ziele vorgabe zielwert soll
result outcome: ergebnis ergebnisse resultat ausgang
experience: erfahrung erfahrungen erleben erlebnis
@how it is
new: neuartig neulich
old age: alt alter alte ältere veraltet baujahr
big large: groß größe größer umfang
small little: klein kleine gering wenig
long length: lang länge lange
high height: hoch höhe
deep depth: tief tiefe
wide width: breit breite
heavy weight: schwer gewicht kilo kilogramm tonnen wiegen wiegt gewogen
easy light: leicht einfach mühelos
difficult: schwierig schwierigkeit schwierigkeiten kompliziert mühsam
full crowded: voll überfüllt gefüllt gedränge ausgebucht füllstand
empty: leer leere leerstand leerstehend
free available: frei verfügbar verfügbarkeit lieferbar
busy occupied: besetzt beschäftigt
missing lacking: fehlend lücke lücken mangelware knapp knappheit engpass engpässe
incomplete partial: unvollständig lückenhaft teilweise halb
complete: vollständig komplett ganz vollzählig
wrong incorrect: falsch irrtum irrtümlich unrichtig
correct right: richtig korrekt stimmt
dangerous: gefährlich riskant
safe secure: sicher abgesichert
strong: stark stärke kräftig
weak: schwach schwäche
important: wichtig bedeutend wesentlich
urgent: dringend eilig dringlich dringlichkeit
frequent often: häufig oft häufigkeit öfter
rare seldom: selten rar
known familiar: bekannt vertraut
similar alike: ähnlich ähnlichkeit gleichartig
different: verschieden unterschiedlich unterschied unterschiede
usual normal: üblich gewöhnlich normal
special unusual: besonders außergewöhnlich ungewöhnlich
popular favourite: beliebt beliebteste beliebtheit gefragt
colour: farbton bunt
healthy: gesund gesundheit
dead alive: lebendig leben
@how much and when
number count: anzahl zahl stückzahl zählen gezählt
quantity volume: menge mengen volumen
average: durchschnitt durchschnittlich schnitt mittel
share percent: prozent prozentsatz
maximum limit: grenze grenzwert grenzwerte höchstwert obergrenze
day daily: täglich tageweise
week weekend: woche wochen wöchentlich wochenende
month: monat monate monatlich
year annual: jahr jahre jährlich
morning evening: früh abend abends mittag mittags vormittag nachmittag
hour: stunde stunden stündlich
yesterday: gestern vorgestern
tomorrow: morgen übermorgen
season: saison jahreszeit sommer winter frühling herbst
past history: vergangenheit früher vergangen verlauf geschichte
future: zukunft künftig zukünftig
place location: standort standorte stelle platz plätze ort örtlich lageplan
region area: gegend gegenden gebiet gebiete region regionen umgebung viertel stadtteil stadtteile
address: adresse adressen anschrift hausnummer postleitzahl
list: liste listen verzeichnis aufstellung
group: gruppe gruppen
kind type: sorte sorten gattung
step stage: schritt schritte stufe stufen phase phasen
surface size: fläche flächen quadratmeter
`
