/** German words of health, home, food, travel, schools, farms, weather, sport and the arts. How to read it: wordSenses.ts. */
export const LIVING = `
@health
patient: patient patienten patientin kranker pflegling
doctor physician: arzt ärzte ärztin hausarzt mediziner medizinerin chirurg
nurse: pfleger pflegerin krankenschwester pflegekraft pflegekräfte schwester krankenpfleger
hospital clinic: krankenhaus krankenhäuser klinik kliniken klinikum spital station
practice surgery: arztpraxis praxis praxen sprechstunde
treatment therapy: behandlung behandlungen behandeln behandelt therapie therapien heilung heilen
surgery operation: operation operationen operieren operiert eingriff eingriffe
bed ward: bett betten bettenbelegung belegung belegt krankenbett
diagnosis: diagnose diagnosen befund befunde untersuchung untersuchungen untersucht
medicine drug: medikament medikamente arznei arzneimittel pille pillen tablette tabletten präparat
prescription pharmacy: verordnung apotheke apotheken apotheker apothekerin rezeptpflichtig
vaccination vaccine: impfung impfungen impfen geimpft impfstoff impfstoffe spritze
infection germ: infektion infektionen ansteckung ansteckend keim keime erreger bakterien virus viren seuche
blood: blut blutspende blutdruck blutwerte
pain: schmerz schmerzen weh wehtun leiden
wound injury: wunde wunden verletzung verband
allergy intolerance: allergie allergien unverträglichkeit nebenwirkung nebenwirkungen
pregnancy birth: schwanger schwangerschaft entbindung hebamme
elderly care: senior senioren seniorin alte ältere pflegeheim altenheim pflege pflegegrad betreuung betreuen
disabled handicap: behindert behinderte behinderung rollstuhl barrierefrei
dentist tooth: zahnarzt zahnärzte zahn zähne gebiss
eye glasses: auge augen brille brillen optiker
mental psychological: psychisch seele seelisch psychiatrie
emergency: notfall notfälle notaufnahme notruf notrufe notlage
discharge: entlassung entlassungen entlassen
health insurance: krankenkasse krankenkassen krankenversicherung kassenpatient
cure rehabilitation: kur kuren reha genesung erholung
hygiene: hygiene desinfektion desinfizieren
weight overweight: übergewicht abnehmen diät
@home and family
family: familie familien angehörige verwandte eltern
child children: kind kinder kleinkind säugling baby
mother father: mutter vater mama papa
youth young: jugend jugendliche jugendlicher jung junge heranwachsende
man men: mann männer männlich herr
woman women: frau frauen weiblich dame
neighbour: nachbar nachbarn nachbarin nachbarschaft
furniture: möbel möbelstück schrank schränke kommode einrichtung
sofa armchair: sofa sofas couch sessel polster
table chair: tisch tische stuhl stühle hocker bank
refrigerator freezer: kühlschrank kühlschränke gefrierschrank gefriertruhe tiefkühltruhe
washing machine: waschmaschine waschmaschinen trockner spülmaschine geschirrspüler haushaltsgerät
stove oven: herd herde ofen öfen backofen mikrowelle
kitchen: küche küchen einbauküche
furniture: sperrmüll sperrig sperrgut
carpet curtain: teppich teppiche vorhang gardine
clothes clothing: kleidung kleider klamotten bekleidung hemd hemden hose hosen jacke jacken mantel
shoes: schuh schuhe stiefel sandale
dress skirt: rock röcke bluse kostüm anzug
jewellery watch: schmuck kette ringe uhr uhren armbanduhr
bag suitcase: tasche taschen koffer rucksack gepäck gepäckstück
toy game: spielzeug spielsachen puppe spiel spiele
pet dog: haustier haustiere hund hunde katze katzen
garden lawn: garten gärten rasen wiese wiesen gärtner gärtnerin beet beete
lawn grass: gras gräser rasenfläche mähen gemäht heu
tree hedge: baum bäume hecke hecken strauch sträucher ast äste laub
flower plant: blume blumen pflanze pflanzen strauß blüte
@food
food: essen lebensmittel nahrung nahrungsmittel speise speisen verpflegung
meal dish: gericht gerichte mahlzeit mahlzeiten mittagessen abendessen frühstück menü
eat: isst gegessen verzehr verzehren
restaurant pub: restaurant restaurants gaststätte gasthof gasthaus kneipe lokal wirtschaft wirt wirtin gastwirt bistro
cook chef: koch köchin kochen gekocht
waiter: kellner kellnerin bedienung
drink beverage: getränk getränke trinken saft säfte limonade sprudel
beer brewery: bier biere brauerei brauereien brauer fassbier
barrel: fass fässer
wine winery: wein weine winzer winzerin weingut weinberg rebe reben lese
bread bakery: brot brote brötchen bäcker bäckerei bäckereien gebäck semmel
cake pastry: kuchen torte torten konditorei
flour grain: mehl mühle mühlen
milk dairy: milch molkerei molkereien käse butter joghurt sahne rahm
meat butcher: fleisch metzger metzgerei wurst würste schinken fleischerei
egg poultry: ei eier huhn hühner geflügel henne hennen
fish: fisch fische fischer fischerei fang
fruit apple: obst frucht früchte apfel äpfel birne beeren kirsche
vegetable potato: gemüse kartoffel kartoffeln salat zwiebel tomate tomaten möhre
sweets chocolate: süßigkeiten süßwaren schokolade bonbon zucker
coffee tea: kaffee tee kaffeemaschine
spoiled expired: verdorben verderben schimmel schimmelig vergammelt abgelaufen
fresh frozen: frisch frische tiefkühl gefroren eingefroren
leftover waste: übrig reste rest überrest lebensmittelabfall
hungry: hunger hungrig satt
@travel
tourist tourism: tourist touristen tourismus fremdenverkehr touristisch urlauber urlauberin feriengast feriengäste
guest: gast gäste gästen besucher besucherin
holiday vacation: ferien feiertag feiertage ferienregion urlaubsort
hotel lodging: hotel hotels unterkunft unterkünfte herberge beherbergung quartier
lodging apartment: pension pensionen ferienwohnung ferienwohnungen gästehaus zimmervermietung
overnight stay: übernachtung übernachtungen übernachten aufenthalt aufenthalte nacht nächte
reservation booking: reservierung reservierungen reservieren reserviert buchen gebucht buchungen vorbestellen
host: gastgeber gastgeberin
reception: empfang rezeption
tourist tax: kurtaxe gästetaxe bettensteuer tourismusabgabe kurbeitrag
camping tent: zelt zelte zeltplatz campingplatz wohnmobil wohnwagen
hiking trail: wandern wanderung wanderungen wanderweg wanderwege wanderer pfad pfade steig
mountain: berg berge gipfel alm hang hänge gebirge hütte
ski slope: piste pisten ski skifahrer skigebiet loipe loipen langlauf
snow: schnee schneehöhe verschneit lawine lawinen beschneiung schneit
beach sea: strand strände meer see küste ufer ostsee nordsee
sight attraction: sehenswürdigkeit sehenswürdigkeiten ausflug ausflüge ausflugsziel
country nation: land länder herkunftsland staat herkunft nation
souvenir: andenken mitbringsel
@schools
school: schule schulen grundschule gymnasium schulisch
pupil student: schüler schülerin schülern studierende studierender student studenten studentin
teacher: lehrer lehrerin lehrkraft lehrkräfte dozent dozentin professor
lesson class: unterricht unterrichtsstunde schulstunde klasse klassen schulklasse vorlesung
exam grade: klausur klausuren prüfungsnote schulnote zensur abitur examen
enrolment: einschreibung einschulung immatrikulation eingeschrieben
dropout: abbrecher abbruch abbrüche abgebrochen studienabbruch
university: hochschule universität uni fakultät
degree graduate: abschluss abschlüsse absolvent absolventen absolventin
homework: hausaufgabe hausaufgaben
research science: forschung forschen wissenschaft wissenschaftler forscher
scholarship: stipendium stipendien
@farms and nature
farm farmer: bauer bauern bäuerin landwirt landwirte landwirtin bauernhof hof höfe landwirtschaft
field crop: acker äcker feld felder schlag schläge ackerbau
harvest: ernte ernten geerntet ertragsmenge
wheat grain: weizen roggen gerste getreide korn mais
sow seed: saat aussaat säen saatgut samen
fertiliser manure: dünger düngen düngung gülle mist
pesticide weed: spritzmittel unkraut pflanzenschutz schädling schädlinge
cow cattle: kuh kühe rind rinder vieh milchvieh kalb kälber bulle
pig: schwein schweine ferkel sau sauen
sheep goat: schaf schafe ziege ziegen herde herden
horse: pferd pferde stute reiter reiten
barn stable: stall ställe scheune scheunen
veterinarian animal: tierarzt tierärzte tier tiere tierisch
feed fodder: futter füttern fütterung
tractor: traktor traktoren schlepper mähdrescher
soil: erde erdreich bodenprobe humus
irrigation drought: bewässerung bewässern dürre trockenheit trocken
forest: wald wälder forst förster försterin
hunting game: jagd jäger jagen reh hirsch
bee honey: biene bienen imker honig
weather: wetter witterung wetterbericht wettervorhersage
rain: regen regnen regnet niederschlag niederschläge nass
sun: sonne sonnig sonnenschein
river lake: fluss flüsse bach bäche teich stausee talsperre pegel
air: luft luftqualität
@sport and arts
sport: sport sportart sportler sportlerin sportverein
club member: verein vereine mitglied mitglieder mitgliedschaft mitgliedsbeitrag
football match: fußball partien spieltag stadion stadien
player team: spieler spielerin trainer trainerin
swimming pool: schwimmbad schwimmbäder freibad hallenbad becken schwimmen bademeister
gym fitness: fitnessstudio turnhalle turnen
competition championship: wettkampf wettkämpfe turnier turniere meisterschaft
concert music: konzert konzerte musik musiker orchester chor lied lieder
instrument violin: geige geigen klavier flöte trompete
theatre stage: theater bühne bühnen schauspiel schauspieler aufführung aufführungen vorstellung oper
film cinema: kino kinos film filme
audience: publikum zuschauer zuschauerin zuhörer
event festival: veranstaltung veranstaltungen fest feste feier feiern volksfest jahrmarkt kirmes messe messen
guided tour: führung führungen rundgang fremdenführer
book author: buch bücher autor autorin schriftsteller verlag verlage
newspaper press: zeitung zeitungen zeitschrift zeitschriften presse redaktion journalist
subscription: abo abos abonnement abonnent abonnenten abonnentin
broadcast television: fernsehen sendeplatz rundfunk radio
photo picture: bild bilder foto fotos aufnahme gemälde
artist painting: künstler künstlerin kunst kunstwerk gemälde maler
church parish: kirche kirchen pfarrer kirchengemeinde gottesdienst
advertisement advertising: werbung werben geworben reklame anzeige anzeigen plakat plakate inserat werbekampagne werbespot
leaflet advertisement: prospekt prospekte broschüre flyer faltblatt
`
