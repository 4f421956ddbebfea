/** German words of buying, selling, money, insurance, banks, offices and the law. How to read it: wordSenses.ts. */
export const DEALINGS = `
@buying and selling
buy purchase: kaufen kauft gekauft kauf käufe einkauf einkäufe einkaufen anschaffen anschaffung erwerben erwirbt
buyer purchaser: käufer käuferin einkäufer einkäuferin abnehmer abnehmerin besteller
seller vendor: verkäufer verkäuferin anbieter anbieterin händler händlerin verkaufsstelle
sale sell sales: verkauf verkäufe verkaufen verkauft absatz abverkauf vertrieb
turnover revenue sales: umsatz umsätze erlös erlöse einnahmen
order ordered: bestellung bestellungen bestellen bestellt auftrag aufträge auftragseingang beauftragen beauftragt
reorder replenish order: nachbestellen nachbestellt nachbestellung auffüllen nachfüllen aufstocken nachschub
customer client: kunde kunden kundin kundschaft auftraggeber auftraggeberin abnehmerkreis
loyal customer: stammkunde stammkundschaft treu treue kundentreue kundenbindung wiederkäufer
prospect lead interested: interessent interessentin neukunde neukundin interessiert
competitor rival: konkurrenz konkurrent mitbewerber wettbewerber wettbewerb
shop store: laden läden geschäft geschäfte filiale filialen niederlassung markt märkte verkaufsraum boutique kiosk
shelf rack: regal regale regalplatz fach auslage schaufenster theke tresen vitrine
checkout till: kasse kassen kassierer kassiererin registrierkasse selbstbedienung
receipt: bon kassenbon beleg belege quittung kassenzettel einkaufszettel
basket cart: warenkorb einkaufswagen korb einkaufskorb
goods merchandise: ware waren artikel handelsware gut produkt produkte erzeugnis
assortment range: sortiment palette angebotspalette produktpalette auswahl
discount rebate: rabatt rabatte nachlass ermäßigung preisnachlass skonto ermäßigt vergünstigung
bargain offer promotion: schnäppchen sonderangebot aktion aktionen angebotswoche lockvogel ausverkauf schlussverkauf
voucher coupon: gutschein gutscheine wertmarke bonusheft prämienpunkt
price: preis preise preisliste listenpreis verkaufspreis teuer billig günstig kostspielig preiswert
margin profit: marge spanne handelsspanne gewinnspanne deckungsbeitrag rohertrag
quote offer: angebot angebote offerte kostenvoranschlag anbieten angeboten
negotiation: verhandlung verhandlungen verhandeln verhandelt
sample: muster probe proben warenprobe kostprobe stichprobe
return exchange: rückgabe rückgaben zurückgeben zurückgeschickt retoure retouren umtausch umtauschen rücksendung rücksendungen
complaint: reklamation reklamationen reklamieren beanstandung beanstanden beschwerde beschwerden beschweren
annoyed angry complaint: ärgern ärger ärgert verärgert unzufrieden unmut frust meckern wütend erbost
satisfied satisfaction: zufrieden zufriedenheit glücklich begeistert
praise: loben lob gelobt dank dankschreiben
supplier: lieferant lieferanten lieferantin zulieferer vorlieferant bezugsquelle
delivery deliver: lieferung lieferungen liefern liefert geliefert anlieferung anliefern zustellung zustellen auslieferung
wholesale: großhandel großhändler zwischenhandel
mail order: versandhandel onlinehandel webshop
trade commerce: handel einzelhandel gewerbe
auction: versteigerung versteigern auktion zwangsversteigerung
@money
invoice bill: rechnung rechnungen faktura abrechnung abrechnungen abrechnen fakturieren
amount sum: betrag beträge summe summen geldbetrag rechnungsbetrag
pay payment: bezahlen bezahlt zahlen zahlt gezahlt zahlung zahlungen begleichen beglichen entrichten überweisung
  überweisungen einzahlen einzahlung
cash: bargeld bar münze münzen geldschein wechselgeld barzahlung geld gelder
card payment: kartenzahlung kreditkarte girokarte bankkarte
unpaid overdue debt: unbezahlt säumig säumige außenstand außenstände zahlungsverzug zahlungsrückstand rückstand rückstände
owe debt: schulden schuldet verschuldet schuld schuldner schuldnerin verbindlichkeit verbindlichkeiten
reminder dunning: mahnung mahnungen mahnen anmahnen zahlungserinnerung mahnwesen mahnstufe
debt collection: inkasso vollstreckung pfändung pfänden eintreiben beitreibung
instalment: rate raten ratenzahlung abzahlung stottern
loan credit: kredit kredite darlehen ausleihung verleihen geliehen
mortgage: hypothek hypotheken grundschuld baufinanzierung
interest rate: zins zinsen zinssatz verzinsung
saving savings: sparen spart ersparnis ersparnisse einsparung sparbuch guthaben rücklage rücklagen
account: konto konten girokonto kontostand buchungskonto
balance: saldo salden bilanz bilanzen
booking posting ledger: buchung buchungssatz verbuchen hauptbuch buchhaltung buchhalter buchführung
cost expense: kosten kostet aufwand aufwendung aufwendungen ausgabe ausgaben spesen auslagen unkosten
budget: haushalt etat budget haushaltsplan haushaltsmittel finanzplan
profit: gewinn gewinne überschuss ertrag erträge verdienen verdient rentabel lohnen lohnt gelohnt einträglich wirtschaftlich
loss: verlust verluste defizit fehlbetrag einbuße einbußen
income earnings: einkommen einkünfte verdienst
tax: steuer steuern abgabe abgaben besteuerung finanzamt fiskus umsatzsteuer mehrwertsteuer lohnsteuer
fee charge: gebühr gebühren entgelt entgelte honorar honorare beitrag
commission: provision provisionen vergütung vergütungen vergüten vergütet vermittlungsgebühr
subsidy grant: zuschuss zuschüsse förderung fördermittel fördern gefördert zuwendung beihilfe subvention
donation donor: spende spenden spender spenderin gespendet stifter
bonus premium: bonus prämie prämien zulage zulagen gratifikation
depreciation: abschreibung abschreibungen wertverlust wertminderung
provision reserve: rückstellung rückstellungen
refund reimbursement: erstattung erstattungen erstatten erstattet rückerstattung rückzahlung gutschrift gutschriften
deposit: kaution kautionen pfand anzahlung hinterlegung
currency exchange: währung währungen wechselkurs devisen
investment fund: anlage geldanlage kapitalanlage fonds aktie aktien wertpapier wertpapiere depot anleihe anleihen
bankruptcy insolvency: pleite konkurs insolvenz zahlungsunfähig überschuldet
auditor audit: wirtschaftsprüfer revision revisor rechnungsprüfung betriebsprüfung steuerprüfung
tariff price: tarif tarife gebührenordnung preisstaffel
@insurance and banks
insurance: versicherung versicherungen versicherer versichern versichert assekuranz
insured policyholder: versicherte versicherter versicherungsnehmer versicherungsnehmerin
policy contract: police policen versicherungsvertrag versicherungsschein
premium: versicherungsbeitrag beiträge beitragszahlung versicherungsprämie
claim damage: schaden schäden schadensfall schadenmeldung schadenfall versicherungsfall
liability: haftung haften haftet haftpflicht
risk hazard: risiko risiken gefahr gefahren gefährdet gefährdung bedroht wagnis
fraud: betrug betrügen betrügerisch betrüger betrugsfall betrugsverdacht schwindel fälschung gefälscht
suspicion suspicious: verdacht verdächtig verdachtsfall vermuten vermutet auffällig auffälligkeit
broker agent: makler maklerin vermittler vermittlerin versicherungsvertreter handelsvertreter
expert assessor: gutachter gutachterin gutachten sachverständige sachverständiger begutachten
flood: hochwasser überschwemmung überschwemmungen überflutung überflutet flut
storm hail: sturm stürme unwetter hagel gewitter orkan
earthquake disaster: erdbeben katastrophe naturkatastrophe naturereignis
fire: brand brände feuer brandschaden waldbrand
burglary theft: einbruch einbrüche diebstahl diebstähle dieb diebe gestohlen stehlen klauen geklaut
compensation: entschädigung entschädigungen entschädigen schadenersatz abfindung wiedergutmachung
disbursement payout: auszahlung auszahlungen auszahlen ausgezahlt ausschüttung
pension retirement: rente renten rentner rentnerin ruhestand altersvorsorge pensionär
death died: tod tote todesfall gestorben verstorben verstorbene sterbefall hinterbliebene
heir inheritance: erbe erben erbschaft nachlass vermächtnis
transfer remittance: überweisen überwiesen lastschrift dauerauftrag einzug
withdrawal: abhebung abhebungen abheben geldautomat bankautomat
branch bank: bankfiliale sparkasse kreditinstitut geldinstitut
creditworthiness rating: bonität kreditwürdigkeit zahlungsfähigkeit
money laundering: geldwäsche schwarzgeld
@contracts and law
contract agreement: vertrag verträge vereinbarung vereinbarungen abmachung abkommen
cancel terminate: kündigung kündigungen kündigen kündigt gekündigt abbestellen abbestellt austritt stornieren storniert storno
expire: auslaufen ablaufen abgelaufen ausgelaufen ablauf ablaufdatum vertragsende
renew extend: verlängern verlängerung verlängerungen verlängert erneuern erneuerung
deadline date: frist fristen stichtag termin termine fälligkeit fällig
law legal: gesetz gesetze recht rechtlich gesetzlich vorschrift vorschriften verordnung
regulation rule: regel regeln regelung bestimmung richtlinie richtlinien auflage auflagen satzung
court trial: gericht gerichte prozess klage klagen verfahren rechtsstreit urteil urteile richter richterin
lawyer attorney: anwalt anwälte anwältin rechtsanwalt rechtsanwältin kanzlei notar
client lawyer: mandant mandanten mandantin
witness testimony: zeuge zeugen zeugin aussage
penalty fine: strafe strafen bußgeld bußgelder geldbuße strafzettel vertragsstrafe
illegal unlawful: illegal verboten unerlaubt rechtswidrig gesetzwidrig wild
breach violation: verstoß verstöße verletzung verletzungen übertretung missachten
objection appeal: einspruch einsprüche widerspruch widersprüche einwand einwände berufung
patent trademark: patent patente warenzeichen schutzrecht markenrecht
permission permit: erlaubnis erlauben genehmigung genehmigungen genehmigen genehmigt bewilligung zulassung zulassungen konzession
consent: einwilligung einwilligungen einverständnis zustimmung zustimmen
prohibition ban: verbot verbote sperre gesperrt sperrung untersagt
proof evidence: nachweis nachweise beweis beweise nachweisen belegen
signature signed: unterschrift unterschriften unterschreiben unterschrieben unterzeichnet
document certificate: urkunde urkunden bescheinigung bescheinigungen zeugnis zeugnisse ausweis
privacy protection: datenschutz schutz schützen geschützt persönlichkeitsrecht
@offices and towns
authority office: behörde behörden amt ämter verwaltung rathaus dienststelle
municipality town: gemeinde gemeinden kommune kommunen stadt städte ort orte dorf dörfer bezirk kreis landkreis
mayor council: bürgermeister bürgermeisterin stadtrat gemeinderat ratsmitglied kämmerer kämmerin
citizen resident: bürger bürgerin einwohner einwohnerin anwohner anwohnerin bewohner bewohnerin bevölkerung
application request: antrag anträge antragsteller beantragen beantragt anfrage anfragen ansuchen
notice decision: bescheid bescheide beschluss beschlüsse entscheidung entscheidungen
passport identity: reisepass personalausweis pass ausweisdokument
registration: anmeldung anmeldungen anmelden angemeldet meldung melden gemeldet registrierung
election vote: wahl wahlen wähler wählerin abstimmung stimmzettel
birth: geburt geburten geboren neugeborene
marriage wedding: heirat heiraten hochzeit hochzeiten trauung ehe standesamt
police crime: polizei straftat straftaten verbrechen kriminalität delikt täter anzeige
firefighter fire: feuerwehr feuerwehrleute feuerlöscher löschen brandschutz
ambulance rescue: rettungsdienst rettung retten krankenwagen rettungswagen notarzt
refugee asylum: flüchtling flüchtlinge asyl geflüchtete zuwanderung einwanderung
welfare benefit: sozialhilfe bürgergeld wohngeld kindergeld elterngeld sozialleistung leistungsempfänger
unemployed unemployment: arbeitslos arbeitslosigkeit arbeitssuchend erwerbslos jobcenter
poverty poor: armut arm bedürftig bedürftige mittellos
nursery kindergarten: kita kitas kindergarten krippe kinderbetreuung tagesmutter betreuungsplatz
playground park: spielplatz spielplätze park parks grünanlage grünfläche
cemetery grave: friedhof friedhöfe grab gräber bestattung beerdigung
library book: bücherei büchereien bibliothek bibliotheken ausleihe leser leserin
museum exhibition: museum museen ausstellung ausstellungen exponat exponate sammlung sammlungen
monument heritage: denkmal denkmäler denkmalschutz kulturerbe
road street: straße straßen gasse weg autobahn landstraße fahrbahn schlagloch schlaglöcher
lighting lamp: beleuchtung laterne laternen straßenlaterne lampe lampen licht leuchte
parking car: parken parkplatz parkplätze parkhaus stellplatz stellplätze falschparker parkschein
traffic: verkehr verkehrs stau staus verkehrsaufkommen autofahrer
bridge tunnel: brücke brücken tunnel unterführung
crossing junction: kreuzung kreuzungen ampel ampeln zebrastreifen
noise: lärm lärmbelästigung lärmpegel laut krach
garbage waste: müll abfall abfälle unrat restmüll hausmüll entsorgung entsorgen wegwerfen weggeworfen
bin container: tonne tonnen mülltonne behälter container kübel
rubble debris: schutt bauschutt trümmer geröll ablagerung ablagerungen
dump dumping: abladen deponie deponien müllkippe halde
scrap metal: schrott altmetall altpapier altglas wertstoff wertstoffe recyclinghof
recycling: verwertung verwerten wiederverwertung recycling wiederverwenden
sewer wastewater: abwasser kanal kanäle kanalisation kläranlage klärschlamm
drinking water: wasser trinkwasser leitungswasser brunnen quelle
street cleaning: straßenreinigung kehren räumen winterdienst streuen
`
