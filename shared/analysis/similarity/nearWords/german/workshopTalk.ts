/** German words in which people at work say what they see: in the shop, the bakery, the hall, on tour, on the ward, at the desk. How to read it: wordSenses.ts. */
export const WORKSHOP_TALK = `
@shop and bakery
unsold stock: ladenhüter regalhüter verstauben verstaubt verstaubte übriggeblieben übrigbleiben übrigbleibt restposten
  überhang überhänge restbestand restbestände liegenbleiben liegenbleibt liegengeblieben
popular selling: renner verkaufsschlager dauerbrenner kassenschlager bestseller topseller umsatzbringer zugpferd
waste discarded: wegschmeißen wegschmeißt weggeschmissen wegwerfen weggekippt wegkippen abschrift abschriften
  abschreibungsware ausgemustert
stolen loss: schwund ladendieb ladendiebe ladendiebstahl langfinger inventurdifferenz inventurdifferenzen klaut
  mitgenommen
bread bakery: semmeln schrippe schrippen weckerl breze brezen brezel brezeln hörnchen laib laibe backstube
  bäckereifiliale backshop
cake pastry: teilchen plunder stückchen krapfen zopf sahnetorte blechkuchen
oven bread: gebacken backt aufbacken teig teige teigling teiglinge vorbacken knetmaschine
sandwich lunch: brotzeit vesper jause pausenbrot belegte imbiss mittagstisch stulle
counter shop: frischetheke bedientheke verkaufstheke ladentisch
cashier checkout: kassenzone kassenlade kassiert kassieren abkassieren kassensturz
crowd busy: andrang ansturm stoßzeit stoßzeiten spitzenzeit spitzenzeiten trubel hochbetrieb getümmel rummel
slow quiet: flaute flau leerlauf durststrecke sommerloch schleppend zäh
regular guest: stammgast stammgäste stammleser dauergast stammtisch
walk customers: laufkundschaft passanten passant vorbeikommen vorbeilaufen schaulustige
shelf display: zweitplatzierung sonderaufbau grabbeltisch wühltisch kühlregal kühltheke einräumen eingeräumt
butcher meat: aufschnitt leberkäse hackfleisch schnitzel
cheese dairy: käsetheke quark molkereiprodukte
vegetables fruit: obsttheke gurke gurken paprika bananen erdbeeren spargel
beverages drinks: getränkemarkt wasserkasten sprudelkasten mineralwasser
flavor taste: geschmack schmecken schmeckt geschmeckt lecker köstlich versalzen würzig kostprobe
fresh spoiled: altbacken angefault welk matschig ranzig sauer verfault faul
cigarettes tobacco: zigaretten tabakwaren raucher
cosmetics soap: drogerie körperpflege seife shampoo windeln
@prices and money
loss deficit: draufzahlen draufgezahlt draufzahlt drauflegen draufgelegt zuschießen zubuttern minus minusgeschäft
  verlustbringer verlustgeschäft zuschussgeschäft defizitär miese
profit earned: abwerfen abwirft gewinnbringer rentieren rentiert gewinnbringend einbringen einbringt eingebracht
  einträglich lukrativ
expensive price: verteuern verteuert teurer preiserhöhung preiserhöhungen preisanstieg aufschlag aufschläge teuerung
  kostenexplosion
cheap price: spottbillig günstiger billiger preiswerter verramschen verschleudern ramsch unterbieten unterboten
  unterbietet
wasted money: verschwenden verschwendet verschwendung vergeuden vergeudet verpulvern verpufft verpuffen
unpaid owed: prellen geprellt zechpreller schuldig hinterherlaufen hinterherrennen mietrückstand mietrückstände
overspent budget: überziehen überzogen überzieht überschreiten überschritten überschreitung mehrkosten mehrausgaben
cuts spending: gekürzt einsparen eingespart sparzwang rotstift
deviation difference: abweichung abweichungen abweichen abweicht differenz differenzen unterschiedsbetrag
statistics figures: kennzahl kennzahlen kenngröße kennziffer auswertung auswertungen statistik statistiken zahlenwerk
  ziffern
summary overview: überblick zusammenfassung kurzfassung lagebericht gesamtschau
annual accounts: monatsabschluss jahresabschluss quartalsabschluss abschlussbuchung
bookkeeping error: fehlbuchung fehlbuchungen umbuchung umbuchungen falschbuchung
estimate forecast: hochrechnung hochrechnungen hochrechnen abschätzen voraussehen absehbar
cash shortage: klamm liquide liquidität
reserves savings: polster puffer notgroschen rücklagenkonto
hourly wage: stundenlohn stundensatz stundensätze akkordlohn nachtzuschlag lohnzettel lohntüte
tips gratuity: trinkgeld trinkgelder
value worth: wert werte wertvoll kostbar
credit customer: bonitätsprüfung zahlungsmoral
negotiated contract: rahmenvertrag rahmenverträge abrufauftrag kontrakt kontrakte konditionen kondition
supplier purchasing: beschaffen beschafft beschaffung lieferantenauswahl warengruppe warengruppen
reliable reliability: zuverlässig zuverlässigkeit unzuverlässig verlässlich liefertreue termintreue
shortage supply: vergriffen ausverkauft lieferengpass lieferengpässe ausgehen ausgeht ausgegangen mangeln mangelt hapert
  fehlmenge fehlmengen materialmangel teilemangel
sufficient supply: ausreichen ausreicht ausreichend genügen genügt bestandsreichweite
dependence supplier: abhängig abhängigkeit abhängigkeiten angewiesen
@people at work
manager store: filialleiter filialleiterin marktleiter marktleiterin ladenleitung
transport planning: disponent disponentin disponenten disposition disponieren disponiert
nurse manager: pflegedienstleitung stationsleitung oberschwester wohnbereichsleitung
foreman supervisor: meister meisterin vorarbeiter vorarbeiterin schichtleiter schichtführer bandleiter
clerk official: sachbearbeiter sachbearbeiterin referent beamter beamte beamtin amtsleiter
director theatre: intendant intendantin intendanz spielleiter dramaturg
editor newspaper: redakteur redakteurin chefredakteur chefredakteurin lektor lektorin ressortleiter
personnel recruitment: personaler personalerin personalabteilung personalleiter personalreferent
chairman club: vorstand vorstände vereinsvorstand vorsitzende vorsitzender schriftführer kassenwart
leave customer: abspringen abspringt absprung abgesprungen weglaufen davonlaufen davongelaufen untreu
  abwanderungsgefährdet kündiger
absent visitors: wegbleiben wegbleibt weggeblieben ausbleiben ausbleibt ausgeblieben
resign quit: hinschmeißen hingeschmissen hinwerfen aufhören aufhört aufgehört abwerben abgeworben fluktuationsquote
shortage staff: unterbesetzt unterbesetzung personalmangel personalnot fachkräftemangel notbesetzung personalengpass
replacement staff: einspringen einspringt eingesprungen vertretung vertretungen vertreten springer springerin aushelfen
  aushilft
staff people: personalstamm stammpersonal stammbelegschaft truppe
shift duty: dienst dienste frühdienst spätdienst nachtdienst wochenenddienst doppelschicht bereitschaft
  bereitschaftsdienst rufbereitschaft dienstbeginn schichtwechsel schichtbuch einsatzplanung personaleinsatzplanung
working hours: zeitkonto arbeitszeitkonto gleitzeit stempeluhr einstempeln ausstempeln mehrstunden stundenkonto
exhausted busy: überfordert ausgebrannt überarbeitet stress gestresst burnout erschöpft nachkommen hinterherkommen
  nachkommt überrannt
sick absent: krankfeiern blaumachen grippewelle arbeitsunfähig arbeitsunfähigkeit fehlquote krankheitsausfall
  krankheitstage
vacation days: brückentag brückentage sonderurlaub urlaubsantrag betriebsferien urlaubssperre
newcomer training: einarbeiten einarbeitung eingearbeitet anlernen angelernt neuling neulinge einsteiger
skilled trained: gelernt ungelernt quereinsteiger meisterbrief gesellenbrief auskennen auskennt fachkundig
temporary workers: leiharbeiter leiharbeit leihkräfte zeitarbeit zeitarbeiter ferienjobber erntehelfer
retire retirement: altersabgang altersabgänge pensionierung pensioniert altersteilzeit
hired joined: neueinstellung neueinstellungen neuzugang neuzugänge eingestellte
dispute conflict: streit streiten streitet gestritten zoff zank konflikt konflikte
mood satisfaction: stimmung betriebsklima arbeitsklima arbeitszufriedenheit
volunteers: ehrenamt ehrenamtlich ehrenamtliche freiwillige freiwilliger helfer helferin helferinnen
@hall and workshop
stuck jammed: klemmt klemmen verklemmt hakt haken verstopft verstopfung festgefressen blockiert steckenbleiben
  steckengeblieben festhängen festhängt hängengeblieben
failure machine: streikt streiken spinnt durchgebrannt durchbrennen stehenbleiben stehengeblieben stehenbleibt
  störmeldung störmeldungen störungsbuch maschinenausfall
scratch damage: kratzer macke macken delle dellen beule beulen schramme schrammen zerkratzt verbeult rissig verbogen
  zerdrückt eingedrückt transportschaden bruchware angeschlagen
defective parts: schlechtteile schlechtteil fehlerteil pfusch gepfuscht verhunzt vermurkst missraten missrät misslungen
  danebengegangen schiefgegangen schiefgeht schiefläuft
rework repair: nacharbeiten nachgearbeitet nachbessern nachgebessert nachbesserung nachbesserungen
noise vibration: rattern rattert quietschen quietscht scheppern klappern klappert dröhnen
overheating temperature: heißlaufen heißgelaufen überhitzen überhitzung
worn blade: stumpf abgenutzt abgenutzte verschlissen klinge klingen fräser messer
preparation machine: rüsten rüstzeit rüstzeiten umrüsten umgerüstet umrüstung einrichter
assembly workers: zusammenbau zusammenbauen zusammengebaut verschrauben montageband endmontage monteurin
casting mould: gießen gegossen guss gussteil gussteile spritzguss gussform stanze stanzen gestanzt
missing parts: fehlteil fehlteile fehlteilliste
dark colour: dunkel dunkler hell heller blass farbstich vergilbt verfärbt
thick size: dick dünn dicke schmal breit maß maße abmessung abmessungen maßhaltig
tolerance accuracy: genauigkeit ungenau toleranz toleranzen präzise
leak oil: leckage leckagen leckt ölverlust ausgelaufen ausläuft rausläuft auslaufen
dust dirt: staub staubig dreck verschmutzt verschmutzung verdreckt
idle unused: ungenutzt unbenutzt brachliegen brachliegt rumstehen herumstehen herumsteht rumsteht rumliegen herumliegen
welding metal: schweißnähte schweißarbeiten schleifen geschliffen dreherei dreher fräsen gefräst
inspection approved: durchfallen durchgefallen beanstandete
people public: leute leuten
shop floor: werkshalle produktionshalle montagehalle linie fertigungsstraße
materials stock: rohware halbzeug halbfertige hilfsstoffe betriebsstoffe kleinteile
@on tour
trip freight: leerfahrt leerfahrten rückfracht beiladung teilladung
delivery route: ausfahren ausgefahren ausliefern tourenplan tourenplanung liefertour stopp stopps
delivery door: haustür haustüren paketbote angetroffen daheim zugestellt
travel customer: anfahrt anfahrten hinfahren hingefahren rausfahren ausrücken ausgerückt anrücken vorort
lost missing: abhandengekommen verbummelt verschlampt weggekommen wegkommen unauffindbar
late delay: trödeln bummeln hinterherhinken hinterherhinkt
driver hours: lenkzeit lenkzeiten ruhezeit ruhezeiten
consumption fuel: schlucken schluckt säuft spritfresser tankfüllung spritverbrauch
towed breakdown: abschleppen abgeschleppt abschleppdienst pannenhilfe
full overcrowded: proppenvoll rappelvoll randvoll überquellen überquillt platzt gedrängt
icy roads: glätte glatteis glatt streusalz räumfahrzeug schneepflug
reusable containers: leergut mehrweg pfandkiste rollcontainer gitterbox gitterboxen
distance empty: leerkilometer umwege
crane loading: kran kräne hubwagen stapelfahrer
@ward and care
fall injury: sturz stürze stürzen gestürzt hinfallen hingefallen ausrutschen ausgerutscht sturzprotokoll
wound skin: wundliegen wundgelegen druckstelle druckstellen dekubitus
ward hospital: intensivstation normalstation bettenhaus klinikbett
surgery theatre: opsaal operationssaal narkose anästhesie
elderly residents: heimbewohner heimbewohnerin pflegebedürftig pflegebedürftige heimplatz heimplätze tagespflege
home discharge: heimgehen heimgegangen heimkommen entlassungstermin
infected spread: anstecken angesteckt herumgeht rumgeht eingefangen
fever pulse: fieber puls blutzucker
medicine patient: verabreichen verabreicht salbe dosis spritzen
appointment doctor: arzttermin arzttermine facharzt facharzttermin überweisungsschein
@town and houses
request citizen: anliegen bürgeranliegen mängelmelder mängelmeldung bürgermeldung
building permit: bauantrag bauanträge baugenehmigung baugenehmigungen bauamt
moved residents: zuzug zuzüge zugezogen wegzug wegzüge weggezogen zuziehen wegziehen
council meeting: ratssitzung ratssitzungen tagesordnung beschlussvorlage ausschuss ausschüsse
homeless shelter: obdachlos obdachlose wohnungslos notunterkunft
dog tax: hundesteuer hundehalter
street hole: holprig buckelpiste schlaglochpiste straßenschäden
damp moisture: feucht feuchte feuchtigkeit schimmel schimmelt nass durchnässt wasserfleck
vacant empty: leerstehen leersteht leerbleiben leerbleibt unvermietet unbelegt leerstandsquote
moving tenants: ausziehen auszug auszüge ausgezogen einziehen eingezogen mieterwechsel nachmieter
heating costs: nebenkosten betriebskosten nebenkostenabrechnung heizkostenabrechnung
plumber electrician: klempner installateur elektriker dachdecker tischler schreiner zimmermann handwerkern fliesenleger
stairs hallway: treppenhaus hausflur flur stiege
property manager: hausverwalter hausverwalterin verwalter verwalterin objektbetreuer
garbage bin: müllplatz müllraum müllsack müllsäcke abfalleimer papierkorb papierkörbe
@stage, club and press
opera theatre: operette musical ballett theaterstück
singer soprano: tenor bariton sopran bass sänger sängerin sängern arie solist solistin ensemble
seats audience: sessel sitzplatz sitzplätze sitzreihe sitzreihen parkett balkon saalplan
performance premiere: premiere premieren inszenierung inszenierungen spielplan spielzeit vorstellungen gastspiel
tickets sold: vorverkauf abendkasse theaterkasse kartenverkauf restkarten freikarten freikarte
rehearsal: probe proben probenplan generalprobe
costumes stage: kulisse kulissen bühnenbild kostüme requisite requisiten scheinwerfer
critics review: kritik kritiken kritiker rezension rezensionen verriss
applause audience: applaus beifall klatschen buhrufe
members club: austreten ausgetreten eintreten eingetreten beitritt beitritte beitreten beigetreten mitmachen mitmacht
  vereinsleben
coach youth: übungsleiter übungsleiterin jugendmannschaft jugendtrainer nachwuchs
sports hall: sportplatz sportplätze hallenzeit hallenzeiten rasenplatz kunstrasen umkleide
article newspaper: artikel beitrag beiträge text texte aufmacher leitartikel reportage
headline: überschrift überschriften schlagzeile schlagzeilen titelzeile
readers: leserschaft leserbrief leserbriefe leserin lesern leserinnen
circulation newspaper: auflage auflagen druckauflage exemplar exemplare
viewers television: einschalten eingeschaltet einschaltquote umschalten wegschalten zuschauern sendung sendungen staffel
camera film: kamera dreh drehtag drehtage dreharbeiten schnittplatz
skiers lift: liftschlange skipass skipässe pistenraupe schneekanone schneekanonen liftkarte bergwacht
@stable and field
milk cows: melken gemolken melkt melkstand euter milchleistung milchmenge
lame sick: lahm lahmen lahmt kränkeln kränkelt
calf birth: kalben kalbt trächtig besamung kälbchen abkalbung ferkeln
dead animals: verenden verendet tierverluste
crop disease: pilz pilzbefall mehltau befall befallen schädlingsbefall rost
harvest grain: dreschen drusch einfahren eingefahren pflücken gepflückt hektarertrag
drought crop: vertrocknet vertrocknen ausgetrocknet verdorrt
pasture cattle: weide weiden koppel weidegang
field records: schlagkartei ackerschlagkartei flurstücke
farm hay: strohballen stroh silage heuballen
@desk and phone
pending unfinished: unbearbeitet unerledigt unerledigte stapeln stapelt türmen aktenberg abarbeiten rückstau
  wartungsstau überfällig
double duplicate: doppelt doppelte dublette dubletten zweifach
mistake typing: tippfehler vertippt zahlendreher verwechselt verwechslung verwechslungen verwechseln
overlooked forgotten: übersehen übersieht durchgerutscht durchrutschen verschwitzt vergisst
telephone waiting: durchkommen durchkommt durchgekommen hotline warteschleife auflegen aufgelegt
telephone reply: zurückrufen zurückruft zurückgerufen rückruf rückrufe nachtelefonieren
contact reminder: nachfassen nachhaken nachgehakt nachgefasst dranbleiben
recall product: rückruf rückrufe rückrufaktion
promise kept: einhalten eingehalten einhält wortbruch
approval signed: absegnen abgesegnet abnicken abgenickt durchwinken
postponed cancelled: geplatzt abgeblasen entfallen entfällt gestrichen aufgeschoben vertagt
strange unusual: komisch seltsam merkwürdig eigenartig ausreißer sonderbar
cheating fraud: schummeln schummelt geschummelt tricksen trickst mauscheln abzocken abzocke
decline worse: verschlechtern verschlechtert verschlechterung schlechter abrutschen abgerutscht absacken einbrechen
  eingebrochen schwächeln schwächelt
improvement better: verbessern verbessert verbesserung verbesserungen aufwärts bergauf erholen erholt
rise jump: zulegen zugelegt klettern hochgehen hochschnellen
disappointed unhappy: enttäuscht enttäuschung enttäuschend maulen nörgeln schimpfen schimpft beklagen beklagt aufregen
  sauer
liked popular: mögen gefällt beliebtesten schwärmen anklang
useless unnecessary: nutzlos vergeblich sinnlos überflüssig unnötig umsonst
@deeds as a sentence says them
heat heating: heizt geheizt beheizen
resident flat: wohnt gewohnt
lodging: unterkommen unterbringen untergebracht unterkommt
cook baked: kocht backt bäckt
drink eat: trinkt frisst gefressen fressen speist
learn taught: lernt lernen gelernt lehrt unterrichtet
rent rented: mietet vermietet vermieten anmieten
clean cleaning: putzt reinigt gereinigt wischt wischen
mow plant: mäht pflanzt gepflanzt gesät
feed animals: füttert gefüttert
fertilizer spraying: düngt gedüngt gespritzt
parked refuel: parkt geparkt tankt getankt betankt
ring phone: klingelt klingeln geklingelt
stay overnight: übernachtet nächtigt schläft schlafen
sing dance: singt tanzt tanzen getanzt auftreten auftritt auftritte
burn fire: brennt gebrannt qualmt
drill weld: bohrt bohren gebohrt schweißt geschweißt lackiert
calculate: rechnet gerechnet kalkuliert kalkulieren kalkulation
cool frozen: kühlt gekühlt friert
illness flu: grippe grippal erkältung erkältet husten
`
