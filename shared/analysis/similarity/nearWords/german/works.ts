/** German words of staff, workshops, factories, transport, energy, building, computers. How to read it: wordSenses.ts. */
export const WORKS = `
@staff
employee staff: mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden beschäftigte angestellte arbeitnehmer belegschaft personal kräfte kraft
colleague staff: kollege kollegen kollegin team mannschaft
boss manager: chef chefin leiter leiterin leitung vorgesetzte vorgesetzter führungskraft führungskräfte geschäftsführer
employer: arbeitgeber dienstherr
worker labour: arbeiter arbeiterin arbeitskraft arbeitskräfte handwerker handwerkerin hilfskraft
salary wage: gehalt gehälter lohn löhne entlohnung besoldung bezahlung
overtime hours: überstunde überstunden mehrarbeit
shift roster: schicht schichten dienstplan dienstpläne schichtplan spätschicht nachtschicht frühschicht
working hours: arbeitszeit arbeitszeiten arbeitsstunden dienstzeit stechuhr feierabend
temporary job: teilzeit minijob aushilfe aushilfen saisonkraft saisonkräfte
absence absent: fehlen fehlt gefehlt fehlzeit fehltage abwesend abwesenheit fernbleiben ausfalltage
sick illness: krank kranke krankenstand krankmeldung krankmeldungen krankgeschrieben krankheit krankheiten erkrankung erkrankungen
  erkrankt
vacation leave: urlaub urlaubstage resturlaub freizeit ferientage elternzeit
recruit hire: einstellen eingestellt einstellung einstellungen anwerben personalbeschaffung
applicant candidate: bewerber bewerberin bewerbung bewerbungen kandidat kandidatin bewerben
vacancy job: stelle stellen arbeitsplatz arbeitsplätze posten ausschreibung stellenanzeige unbesetzt
interview talk: vorstellungsgespräch bewerbungsgespräch gespräch gespräche unterredung besprechung
resignation turnover: fluktuation weggang abgang abgänge ausscheiden weggehen kündigen
training course: schulung schulungen lehrgang lehrgänge fortbildung fortbildungen weiterbildung weiterbildungen seminar seminare kurs
  kurse unterweisung
apprentice trainee: azubi azubis auszubildende lehrling lehrlinge ausbildung praktikant
qualification skill: qualifikation qualifikationen fähigkeit fähigkeiten können kenntnis kenntnisse kompetenz fachkraft fachkräfte
certificate license: zertifikat zertifikate befähigung führerschein lizenz
appraisal performance: beurteilung beurteilungen mitarbeitergespräch leistungsbeurteilung
promotion career: beförderung aufstieg laufbahn karriere nachfolge nachfolger
union council: betriebsrat betriebsräte gewerkschaft personalrat tarifvertrag
accident injury: unfall unfälle arbeitsunfall verletzt verletzte verletzen
safety protection: sicherheit arbeitsschutz arbeitssicherheit schutzausrüstung helm
department division: abteilung abteilungen bereich bereiche referat sachgebiet fachbereich
canteen meal: kantine mensa betriebskantine
workload busy: auslastung ausgelastet überlastet überlastung arbeitslast
@workshop and factory
machine equipment: maschine maschinen gerät geräte apparat anlage anlagen aggregat automat
workshop garage: werkstatt werkstätten kfzwerkstatt autowerkstatt
factory plant: fabrik fabriken werk werke werkhalle produktionsstätte halle hallen betrieb betriebe
production manufacture: produktion produzieren fertigung fertigen gefertigt herstellung herstellen hergestellt erzeugung montage montieren
manufacturer producer: hersteller herstellerin produzent produzenten fabrikant erzeuger erzeugerin
component part: bauteil bauteile komponente komponenten einzelteil baugruppe baugruppen teil teile
spare part: ersatzteil ersatzteile verschleißteil
material: material materialien werkstoff werkstoffe rohstoff rohstoffe rohmaterial
tool: werkzeug werkzeuge hammer bohrer
screw bolt: schraube schrauben mutter bolzen nagel nägel
steel iron: stahl eisen blech gusseisen
metal alloy: metall metalle legierung kupfer aluminium messing
plastic: kunststoff kunststoffe plastik folie folien
wood timber: holz hölzer bretter balken sägewerk
weld welding: schweißen schweißer schweißnaht löten
paint coating: lack lackieren lackierung farbe farben anstrich beschichtung
fabric textile: stoff stoffe textil gewebe garn faden
glass ceramic: glas gläser keramik porzellan scheibe scheiben fenster
chemical substance: chemikalie chemikalien substanz gefahrstoff gefahrstoffe säure lösungsmittel
scrap waste: ausschuss fehlproduktion nacharbeit abfallquote
defect fault: fehler fehlerhaft mangel mängel mangelhaft defekt defekte
broken failure: kaputt kaputtgehen kaputtgegangen zerbrochen beschädigt beschädigung bruch versagen versagt störung störungen panne pannen
  ausfall ausfälle ausfallen
downtime stop: stillstand stillstehen stillsteht standzeit stehzeit unterbrechung unterbrechungen
repair fix: reparatur reparaturen reparieren repariert instandsetzung instandsetzen richten beheben behoben flicken
maintenance service: wartung wartungen warten instandhaltung inspektion
technician mechanic: techniker technikerin monteur monteure mechaniker servicetechniker schlosser
inspection check: prüfung prüfungen prüfen geprüft kontrolle kontrollen kontrollieren kontrolliert überprüfung überprüfen begehung tüv
  hauptuntersuchung abnahme
sensor measurement: messung messungen messen gemessen messwert messwerte fühler messpunkt messgerät
vibration: schwingung schwingungen erschütterung vibration
temperature heat: temperatur temperaturen hitze heiß wärme warm überhitzt
cold freezing: kälte kalt frost frieren eis kühlung kühl
pressure: druck drücke überdruck luftdruck
speed: geschwindigkeit tempo drehzahl schnell schneller langsam
lifetime wear: verschleiß abnutzung lebensdauer haltbarkeit alterung
throughput cycle: durchlaufzeit durchsatz taktzeit liegezeit
assembly line: fließband band montagelinie fertigungslinie
quality: qualität güte gütesiegel
guarantee warranty: garantie garantien gewährleistung gewährleistungsfall kulanz
design drawing: konstruktion konstruieren entwurf entwürfe zeichnung zeichnungen bauplan konstrukteur
invention innovation: erfindung erfindungen neuerung neuheit
batch lot: charge chargen los partie
recipe ingredient: rezeptur rezept rezepte zutat zutaten inhaltsstoff
packaging box: verpackung verpackungen verpacken karton kartons schachtel kiste kisten dose dosen flasche flaschen
@transport
truck lorry: laster lastwagen lkw lieferwagen transporter sattelzug müllwagen
vehicle car: fahrzeug fahrzeuge auto autos wagen kraftfahrzeug pkw kfz
fleet vehicles: fuhrpark flotte fahrzeugflotte
driver: fahrer fahrerin fahrern lenker kraftfahrer chauffeur
journey trip: fahrt fahrten reise reisen tour touren strecke strecken
route path: route routen weg wege verlauf wegstrecke umleitung umweg
mileage distance: kilometer kilometerstand entfernung entfernungen laufleistung distanz
fuel petrol: kraftstoff kraftstoffe sprit benzin diesel tanken tankstelle treibstoff
tyre wheel: reifen rad räder felge
freight cargo: fracht frachten ladung ladungen beladung beladen laden geladen gütertransport güter überladen
parcel package: paket pakete päckchen sendung sendungen
shipping shipment: versand versenden verschicken verschickt schicken geschickt spedition spediteur
courier carrier: kurier zusteller zustellerin bote briefträger frachtführer
letter mail: brief briefe post briefkasten anschreiben porto
warehouse depot: lager lagerhaus lagerhalle lagerplatz lagerplätze depot betriebshof lagerist
stock inventory: bestand bestände vorrat vorräte lagerbestand inventur vorrätig
pallet container: palette paletten container stapel stapler gabelstapler
loading ramp: verladen verladung rampe rampen entladen
arrival: ankunft ankommen angekommen eintreffen eingetroffen anreise
departure: abfahrt abfahren abreise abreisen aufbruch
delay late: verspätung verspätungen verspätet spät verzögerung verzögerungen unpünktlich
punctual timely: pünktlich pünktlichkeit rechtzeitig termingerecht
pickup collect: abholung abholungen abholen abgeholt einsammeln abfuhr
emptying: leerung leerungen leeren entleeren geleert
customs border: zoll zölle grenze grenzen verzollung ausfuhr einfuhr
export abroad: export exporte ausland ausländisch auslandsgeschäft
ship vessel: schiff schiffe boot boote fähre fähren frachter kahn
port harbour: hafen häfen kai anleger werft
aircraft flight: flugzeug flugzeuge flug flüge fliegen flieger
airport: flughafen flughäfen rollfeld
train railway: zug züge bahn bahnen eisenbahn lok lokomotive waggon
track rail: gleis gleise schiene schienen weiche weichen
station stop: bahnhof bahnhöfe haltestelle haltestellen haltepunkt
bus tram: bus busse straßenbahn straßenbahnen nahverkehr verkehrsmittel
timetable schedule: fahrplan fahrpläne taktung abfahrtszeit
passenger traveller: fahrgast fahrgäste reisende reisender passagier mitfahrer pendler
ticket fare: fahrkarte fahrkarten fahrschein fahrscheine fahrpreis karte karten eintrittskarte eintritt
cable lift: seilbahn seilbahnen gondel gondeln sessellift lift lifte bergbahn
bicycle: fahrrad fahrräder rad radfahrer radweg radwege
pedestrian walk: fußgänger gehweg bürgersteig spaziergang
crew: besatzung besatzungen
@energy and building
electricity power: strom elektrizität stromversorgung elektrisch elektrik spannung
energy: energie energieverbrauch energieversorger
gas: gas erdgas gasleitung
heating: heizung heizungen heizen beheizt heizkosten fernwärme heizkessel kessel
solar wind: photovoltaik solaranlage windrad windräder windkraft sonnenstrom
consumption usage: verbrauch verbraucht verbrauchen bedarf
meter reading: zähler zählerstand zählerstände stromzähler ablesung ablesen
grid network: stromnetz netz netze leitung leitungen leitungsnetz kabel
outage blackout: stromausfall blackout versorgungsunterbrechung netzausfall
pipe leak: rohr rohre rohrbruch leck lecks undicht tropfen auslaufen
pump valve: pumpe pumpen ventil ventile
emission carbon: abgas abgase treibhausgas ausstoß emission emissionen klimaschutz kohlendioxid feinstaub
environment climate: umwelt klima umweltschutz nachhaltig nachhaltigkeit
charging electric: ladesäule ladesäulen aufladen ladestation elektroauto elektroautos
building house: gebäude haus häuser bau bauten wohnhaus neubau altbau
flat apartment: wohnung wohnungen appartement wohnraum
tenant rent: mieter mieterin miete mieten gemietet mietvertrag bewohner
landlord owner: vermieter vermieterin hausbesitzer wohnungseigentümer hausverwaltung
owner property: eigentümer eigentümerin besitzer eigentum immobilie immobilien besitz
plot land: grundstück grundstücke flurstück baugrund bauplatz
construction site: baustelle baustellen bauarbeiten bauvorhaben
builder contractor: bauunternehmer bauleiter bauherr maurer polier
renovation refurbishment: sanierung sanierungen sanieren renovierung renovieren umbau modernisierung
roof wall: dach dächer wand wände mauer fassade decke
floor storey: etage etagen stockwerk stockwerke geschoss boden fußboden keller
room: raum räume zimmer saal säle kammer
elevator lift: aufzug aufzüge fahrstuhl rolltreppe treppe
key lock: schlüssel schloss türschloss tür türen tor tore
toilet bathroom: toilette toiletten klo bad bäder dusche waschbecken
caretaker janitor: hausmeister hausmeisterin pförtner
cleaning clean: reinigung reinigungen putzen geputzt sauber sauberkeit reinigen schmutzig dreckig
@computers
computer laptop: rechner computer laptop notebook bildschirm
software program: programm programme anwendung anwendungen
website page: webseite webseiten website internetseite homepage netzauftritt seite seiten
visitor access: seitenaufruf seitenaufrufe besucherzahl
click: klick klicks klicken klickt angeklickt
user: nutzer nutzerin benutzer benutzerin anwender anwenderin
password login: passwort passwörter kennwort zugang zugangsdaten
hacker attack: angriff angriffe angreifer schadsoftware cyberangriff
server network: server netzwerk rechenzentrum
mobile phone: handy handys mobiltelefon smartphone telefon telefone
telephone call: anruf anrufe anrufen angerufen anrufer telefonieren telefonat rufnummer
message: nachricht nachrichten mitteilung mitteilungen
email: postfach rundschreiben rundmail
crash bug: absturz abstürze programmfehler softwarefehler
storage memory: speicher speicherplatz datenspeicher
`
