import { wordSet } from './wordSet'

/** Praise, strategy and talk of data in general: a text of these has told nothing. Inflected forms that `isOneOf` finds are left out. */
export const BUZZ_WORDS = wordSet(`
  ahead stay funnel omnichannel learnings outcomes
  360-grad 360-grad-blick 360-grad-sicht abteilungsdaten accurately action-driven action-oriented actionability
  adaptability adaptable added-value adressatengerecht adressatengerechte agentic aha aha-effekt aha-effekte
  aha-moment aha-momente ai-assisted ai-augmented ai-based ai-basiert ai-basierte ai-basiertem ai-basierten
  ai-basierter ai-enabled ai-enhanced ai-first ai-gestützt ai-gestützte ai-gestütztem ai-gestützten ai-gestützter
  ai-getrieben ai-getriebene ai-getriebenem ai-getriebenen ai-getriebener ai-infused ai-native ai-readiness
  ai-supported all-in-one all-purpose all-round allerhand alleskönner alleskönnern allrounder allzweckwaffe amazing
  analysedaten analyseergebnisse analysis-ready analytik analytikgestützt analytikgestützte analytikgetrieben
  analytikgetriebene anforderungsgerecht anforderungsgerechte angabe angaben anpassbar anpassbare anpassungsfähig
  anpassungsfähige anschaulich anschauliche ansprechend ansprechende anspruchsgruppen anwenderfreundlich
  anwenderfreundliche anwenderorientiert anwenderorientierte anwendungsfall anwendungsfälle anything
  arbeitserleichternd arbeitserleichternde arbeitserleichterung arbeitsersparnis arbeitssparend arbeitssparende
  arbeitsstand arbeitsversion as-needed assorted attraktiv attraktive auffindbar auffindbare auffindbarkeit
  aufschlussreich aufschlussreiche aufwandsersparnis aufwandsreduktion aufwandsreduzierung ausgabedaten ausgangsdaten
  ausgefeilt ausgefeilte ausgeklügelt ausgeklügelte aussagefähig aussagefähige aussagekräftig aussagekräftige
  auswertbar auswertbare auswertungsdaten außergewöhnlich außergewöhnliche awesome bahnbrechend basically
  basisangaben basisdaten basisinfo basisinformation battle-tested beachtlich beachtliche bedarfsgerecht
  bedarfsorientiert bedarfsorientierte bedeutend bedeutende bedeutsam bedeutsame bedienerfreundlich
  bedienerfreundliche beeindruckend beeindruckende befähigen befähigend befähiger befähigte begeisteren begeisterend
  begeistern begeisternd begeisternde begeistert begeisterte begeisterung beispielhaft beispielhafte beispielsweise
  beispieltext bemerkenswert bemerkenswerte benutzererlebnis benutzerfreundlich benutzerfreundliche bereichsdaten
  bereichsübergreifend bereitstellen bereitstellt bereitzustellen berichtsdaten berichtsinhalte best-of-breed
  best-practice bestmöglich bestmögliche bewährt bewährte big-data bite-size bite-sized blah blindtext
  branchenführend branchenführende branchenübergreifend brandaktuell brandaktuelle brauchbar brauchbare broadly
  business-driven business-facing business-led business-ready business-user business-usern business-wide
  businessgetrieben businessgetriebene businessnutzen businessorientiert businessorientierte businessrelevant
  businessrelevante c-level c-suite catch-all catchall client-centric cloud-basiert cloud-basierte cloud-basiertem
  cloud-basierten cloud-basierter cloud-enabled cloud-first cloudbasiert cloudbasierte collaboration collaborative
  collaboratively companywide compelling compendium competitiveness composability composable comprehensible
  comprehensively consistently consumability content-rich context-aware context-rich convenient conveniently
  convincing copilot-powered cost-efficient countless cross-business cross-company cross-team cross-unit
  crossfunktional crossfunktionale crucial crucially cruft customer-first customisable customizable data-backed
  data-enabled data-first data-informed data-led data-literate data-powered data-rich data-savvy datadriven datapoint
  daten-hub daten-service datenaffin datenaffine datenanalyse datenangebot datenangebote datenart datenauswertung
  datenbasiert datenbestand datenbestände datenbündel datendrehscheibe datenelement datenelemente datenexzellenz
  datenfeld datenfeldern datenfundament datenfundamente datenfülle datengestützt datengestützte datengold datenhoheit
  datenhub dateninhalt dateninhalte datenintelligenz datenkompetenz datenkonsument datenkultur datenlage
  datenlandschaft datenlösung datenmaterial datenmehrwert datennutzer datennutzerinnen datennutzern datenobjekt
  datenobjekte datenorientiert datenorientierte datenpaket datenpakete datenplattform datenpool datenprodukt
  datenprodukte datenpunkt datenpunkte datenquelle datenreise datensammlung datensatzes datenservice datenset
  datensilo datenstrategie datensätze datentransparenz datentyp datenvielfalt datenwelt datenwert datenwerte
  datenwertschöpfung datenzentriert datenzentrierte datenökosystem datenökosysteme datenüberblick datenübersicht
  decision-maker decision-ready decisioning deep-dive delightful democratise democratised democratising democratize
  democratized democratizing demokratisieren demokratisierend demokratisiert demokratisierte demokratisierung
  dependable detailangaben detaildaten detailinfo detailinformation differentiator digestible digital-first
  digital-native digitalisation digitalisierend digitalization digitalkompetenz digitalstrategie dingen dings
  dingsbums discoverability discoverable disruptiv diverse domain-agnostic domain-driven domain-oriented domain-owned
  domänendaten domänenwissen domänenübergreifend domänenübergreifende durchblick durchdacht durchdachte durchgängig
  durchgängige e2e easy-going easy-to-consume echtzeitdaten eckdaten effectively efficiently effizienzgewinn
  effizienzgewinne effizienzpotenzial effizienzpotenziale effizienzsteigernd effizienzsteigernde effizienzsteigerung
  effort-saving effortlessly eigentlich eingabedaten einige einigen einiger einsichten einzeldaten einzelheiten
  einzigartig einzigartige elegant elegantly empfehlenswert empfehlenswerte empowered empowerment enablement enablern
  end-user endanwender endanwendern ende-zu-ende endnutzer endnutzern enterprisewide entscheiderinnen entscheidern
  entscheidungsbasis entscheidungsfindung entscheidungshilfe entscheidungsprozess entscheidungsträger
  entscheidungsträgern erfolgsbringer erfolgsentscheidend erfolgsentscheidende erfolgsfaktor erfolgsgarant
  erfolgsgeschichte erfolgshebel erfolgskennzahlen erfolgskritisch erfolgskritische erfolgsrelevant erfolgsrelevante
  erfolgsrezept erfolgstreiber erfolgsversprechend erfolgsversprechende erfolgversprechend erfolgversprechende
  ergebnisdaten ergebnisorientiert ergebnisorientierte erkenntnisgetrieben erkenntnisgetriebene erkenntnisgewinn
  erkenntnisgewinne erkenntnisgewinnung erlebbar erlebbare erleichteren erleichterend erleichtern erleichtert
  erleichterte ermöglichend ermöglicher ermöglichte erstklassig erstklassige erweiterbare essentially essentiell
  essentielle essenziell essenzielle etcetera etliche etwas eventuell eventuelle ever-changing ever-evolving
  ever-growing evidence-driven evidence-led evtl excellent exciting exemplarisch exhaustive exhaustively
  extensibility extensible extensively exzellent exzellente exzellenz exzellenzzentrum eye-opening fabulous
  facettenreich facettenreiche fachanwender fachanwenderinnen fachanwendern fachdaten fachinformationen fachthemen
  fachwissen facilitate facilitated facilitating fact-based fakt faktenbasiert faktenbasierte faktensammlung faktum
  fantastic fantastisch fantastische far-reaching fascinating fast-changing fast-paced faszinierend faszinierende
  feature-rich findability findable firmendaten firmenweit firmenweite first-rate fixme flexibilisierung flexibly
  foobar foolproof fortschrittlich fortschrittliche forward-looking foundational fragestellung full-blown
  full-fledged fully-fledged fundiert fundierte future-fit future-minded future-oriented future-proofed
  future-proofing futureproof futurise futurised futurising futurize futurized futurizing führungsebene gamechanger
  gamut ganzheitliche gegebenenfalls gegenwartsdaten gemischtes gen-ai genai genai-driven genai-enabled genai-powered
  genaueres general-purpose generally generell genial geniale gesamtheitlich gesamtheitliche gesamtschau
  geschäftsdaten geschäftserfolg geschäftsfragen geschäftskennzahlen geschäftskritisch geschäftskritische
  geschäftsmehrwert geschäftsnutzen geschäftspotential geschäftspotentiale geschäftspotenzial geschäftspotenziale
  geschäftsrelevant geschäftsrelevante geschäftssteuerung geschäftsziel geschäftsziele gewinnbringend gewinnbringende
  gewissermaßen gimmicks go-to-market goal-driven goal-oriented gold-standard gpt-powered greatly greifbar greifbare
  griffig griffige ground-breaking groundbreaking growth-driven growth-focused growth-oriented großartig großartige
  grundangaben grunddaten grundinformationen grundlagendaten grundsätzlich gubbins handlich handliche handlungsbedarf
  handlungsbedarfe handlungsempfehlung handlungsfelder handlungsfeldern handlungsfähigkeit handlungsleitend
  handlungsleitende handlungsoption handlungsorientiert handlungsorientierte handlungsrelevant handlungsrelevante
  handlungsspielraum handlungsspielräume hassle-free haufenweise heilsbringer helikopterblick helikoptersicht
  helpfully herausragend herausragende hervorragend hervorragende high-end high-impact high-performing hilfreich
  hilfreiche hintergrunddaten hintergrundinfo historien-daten historiendaten hochaktuell hochaktuelle hochflexibel
  hochflexible hochinnovativ hochinnovative hochmodern hochmoderne hochperformant hochperformante hochprofessionell
  hochprofessionelle hochqualitativ hochqualitative hochrelevant hochrelevante hochskalierbar hochskalierbare
  hochwertig hodgepodge holistically holistisch holistische hotchpotch human-centered human-centred human-centric
  hyper-growth hyper-relevant hyper-scalable hyper-scale hyperautomation hyperautomatisierung hypergrowth
  hyperpersonalisation hyperpersonalisiert hyperpersonalisierte hyperpersonalization hyperscale ideate ideated
  ideating ideation impact-driven impact-focused impact-oriented importance importantly impressive in-depth
  incredible incredibly indispensable individualisierbar individualisierbare info infomaterial informationen
  informations informationsbedarf informationselemente informationsfülle informationsgewinn informationsinhalt
  informationsinhalte informationsmaterial informationsmehrwert informationsmenge informationsobjekte
  informationspaket informationspakete informationsquelle informationssammlung ingenious inhalte inhaltlich
  inhaltliche innovate innovated innovating innovationsansatz innovationsfähigkeit innovationsführer innovationskraft
  innovationskultur innovationsmotor innovationspotenzial innovationstreiber innovativ innovatively innumerable
  inputdaten inside-out insight-led insight-rich insightful insightfully insights-driven inspirational inspirieren
  inspirierend inspirierende inspiriert inspirierte inspiring integrierbar integrierbare intelligently
  interdepartmental interessant interessante interoperabel interoperability interoperabilität interoperable intuitiv
  intuitively invaluable irgendein irgendeine irgendetwas irgendjemand irgendwann irgendwas irgendwelche irgendwer
  irgendwie irgendwo ist-daten istdaten jaw-dropping jedwede jegliche kanalübergreifend kanalübergreifende kenntnis
  kennzahlen-set kennzahlenset kennzahlensystem kennzahlensysteme kennziffer kennziffern kernaussagen kerndaten
  kernfakten kerninformationen kernkennzahlen kernkennziffern ki-agent ki-agenten ki-anwendung ki-anwendungen
  ki-assistent ki-assistenten ki-basiert ki-basiertem ki-basierter ki-fähig ki-fähige ki-fähigem ki-fähigen
  ki-fähiger ki-gestützt ki-gestütztem ki-getrieben ki-getriebene ki-getriebenem ki-getriebenen ki-getriebener
  ki-lösung ki-lösungen ki-modell ki-modelle ki-modellen ki-optimiert ki-optimierte ki-optimiertem ki-optimierten
  ki-optimierter ki-plattform ki-ready ki-strategie ki-technologe ki-technologie ki-technologien ki-unterstützt
  ki-unterstützte ki-zeitalter kinda know-how knowhow kollaborativ kollaborative komfortabel komfortable
  konkurrenzlos konkurrenzlose konsistent konsistente konsumierbar konsumierbare kontextdaten kontextinformation
  konzerndaten kosteneffizient kosteneffiziente kostenführerschaft kostensparend kostensparende krams krempel
  krimskrams kuddelmuddel kulturwandel kundenbegeisterung kundenerlebnis kundenerlebnisse kundenfokus
  kundenfokussiert kundenfokussierte kundenmehrwert kundenmehrwerte kundennah kundennahe kundennutzen kundennähe
  kundenorientiert kundenorientierte kundenorientierung kundenzentriert kundenzentrierte kundenzentrierung
  kurzübersicht largely learnings leichtverständlich leichtverständliche leistungsfähig leistungsfähige
  leistungskennzahl leistungsstark leistungsstarke leitungsebene lesenswert lesenswerte leuchtturmprojekt
  leuchtturmprojekte lightning-fast live-daten livedaten llm-based llm-basiert llm-basierte llm-basiertem
  llm-basierten llm-basierter llm-driven llm-gestützt llm-gestützte llm-gestütztem llm-gestützten llm-gestützter
  llm-powered lohnend lohnende lohnenswert lohnenswerte long-awaited lösungsansatz lösungsansätze lösungsorientiert
  lösungsorientierte managementebene manche manchen mancher mancherlei market-leading marktanforderungen marktführend
  marktführende marktführerschaft massendaten massenhaft massenweise maximieren maximierend maximiert maximierte
  maximierung maximise maximised maximising maximize maximized maximizing maybe maßgeblich maßgebliche
  maßgeschneidert meaningfully mehreres mehrwerte mehrwertorientiert mehrwertorientierte mehrwertschaffend
  mehrwertschaffende mehrwertstiftend mehrwertstiftende meilensprung memorable menschzentriert menschzentrierte
  metadaten metainformation metrik mind-blowing mindblowing mindset misc miscellaneous miscellany mischmasch
  mish-mash mishmash mission-driven mitunter ml-based ml-basiert ml-basierte ml-basiertem ml-basierten ml-basierter
  ml-driven ml-gestützt ml-gestützte ml-gestütztem ml-gestützten ml-gestützter ml-powered mobile-first modernst
  modernste modularity monetarisieren monetarisierend monetarisiert monetarisierte monetarisierung monetisation
  monetise monetised monetising monetization monetize monetized monetizing moonshot much-needed multi-faceted
  multifaceted multitude must-have must-read must-use mustergültig mustergültige mustertext myriad möglicherweise
  mühelos mühelose nachnutzbarkeit nachnutzung nachvollziehbar nachvollziehbare nachvollziehbarkeit nahtlos
  need-to-know nennenswert nennenswerte next-level nextgen nice-to-have nicely nimble no-brainer no-nonsense
  normalerweise northstar noteworthy nutzbarkeit nutzbringend nutzbringende nutzenpotenzial nutzenpotenziale
  nutzenstiftend nutzenstiftende nutzererlebnis nutzerfreundlich nutzerfreundliche nutzerfreundlichkeit
  nutzerorientiert nutzerorientierte nutzerzentriert nutzerzentrierte näheres nützlich nützlichkeit objektdaten
  omni-channel omnichannel one-of-a-kind one-stop operationalisation operationalise operationalised
  operationalisieren operationalisierend operationalisiert operationalisierte operationalisierung operationalising
  operationalization operationalize operationalized operationalizing optimieren optimierend optimiert optimierte
  optimierung optimierungsansatz optimierungsansätze optimierungsbedarf optimierungsbedarfe optimise optimised
  optimising optimize optimized optimizing organisationsweit organisationsweite outcome-driven outcome-focused
  outputdaten overviews painpoints paradigmenwechsel paramount passgenau path-breaking people-centric performant
  performante perhaps persuasive pertinent pfiffig pfiffige phantastisch phantastische pioneering pionierarbeit
  pivotal platform-based plattformansatz plattformgedanke platzhalter platzhaltertext plethora possibly potentially
  powerful powerfully pragmatic pragmatically praxisbewährt praxisbewährte praxiserprobt praxiserprobte praxisnah
  praxisnahe praxisorientiert praxisorientierte praxistauglich praxistaugliche praxistauglichkeit primarily
  prinzipiell pro-active pro-actively proactive proactively proaktiv proaktive product-led professionalisieren
  professionalisierend professionalisiert professionalisierte professionalisierung professionell professionelle
  promising prozessexzellenz prozessintelligenz prozessoptimierung prozesstransparenz prozessverbesserung
  prozessübergreifend prozessübergreifende punktgenau purpose-led quality-assured quality-driven quantensprung
  quantensprünge quasi quelldaten quick-win ragbag re-imagine re-imagined re-imagining re-usability recap
  referenzdaten reibungslos reibungslose reimagine reimagined reimagining reinvent reinvented reinventing relevance
  relevant relevante relevantest relevanteste relevantly relevanz reliably remarkable reporting-daten reportingdaten
  reportings ressortübergreifend ressortübergreifende result-oriented results-driven results-focused rethink
  rethinking reusability revolutionieren revolutionierend revolutionierende revolutioniert revolutionierte
  revolutionisation revolutionise revolutionised revolutionising revolutionization revolutionize revolutionized
  revolutionizing richtungsweisend richtungsweisende robustly rock-solid rohdaten rohfassung rundum-sicht
  rundum-sorglos rundumblick rundumschlag rundumsorglos rückschlüsse sachdaten sachlage sammelsurien sammelsurium
  scalability scalably schlussfolgerungen schlüsseldaten schlüsselkennzahlen schnelllebig schnelllebige seamlessly
  selbstbeschreibend selbstbeschreibende selbsterklärend selbsterklärende self-describing self-service-bi silo-free
  silodenken siloübergreifend siloübergreifende sinnhaftigkeit sinnstiftend sinnstiftende sinnvoll sinnvolle
  skalierbar skalierbare skalierbarkeit sleek snackable soll-daten some somehow something somewhat somewhere
  sophisticated sophistication sought-after source-agnostic source-aligned sozusagen spannend spannende spaßfaktor
  specifics spitzenmäßig spitzenmäßige spot-on spot-prinzip ssot stakeholdern statistik stats statusinformationen
  statusinfos stellhebel stellschraube steuerungsgrundlage steuerungsgröße steuerungsimpuls steuerungsimpulse
  steuerungsinstrument steuerungskennzahlen steuerungsrelevant steuerungsrelevante straightforward straightforwardly
  strategically strategierelevant strategierelevante strategy-driven streamline streamlining suchlike sundry superb
  superiorly supertoll supertolle synergetic synergetisch synergetische synergie synergieeffekt synergieeffekte
  synergiepotenzial synergiepotenziale synergise synergised synergising synergize synergized synergizing
  systemübergreifend systemübergreifende sämtliche tailor-made tbc tbd tbx teamübergreifend teamübergreifende
  tech-driven tech-enabled tech-savvy technologiebasiert technologiebasierte technologiegestützt technologiegestützte
  technologiegetrieben terrific thematik themenbereich themenbereiche themenblock themenblöcke themenfeld
  themenfeldern themengebiet themengebiete themenkomplex themenkomplexe themenkreis themenschwerpunkte themenwelt
  themenübergreifend themenübergreifende thingies thingy thorough thoroughly tiefergehend tiefergehende tiefgehend
  tiefgehende tiefgreifend tiefgreifende time-saving time-tested time-to-insight time-to-value timesaving to-do todo
  top-class top-management top-notch top-quality topaktuell topaktuelle topmanagement topmodern topmoderne
  trail-blazing trailblazing transformational transformationsreise transformativ transformatorisch transformatorische
  transformierend transparently transparenzgewinn trendy trustworthiness trustworthy typischerweise ultimately
  ultra-modern umfangreich umfangreiche umfassend umfassende umpteen unbeatable uncomplicated understandability
  understandable unentbehrlich unentbehrliche unerlässlich unerlässliche unerreicht unerreichte unkompliziert
  unkomplizierte unparalleled unprecedented unrivaled unrivalled unschlagbar unschlagbare unternehmensdaten
  unternehmenserfolg unternehmenskritisch unternehmenskultur unternehmensmehrwert unternehmenswachstum
  unternehmensziel unternehmensziele unvergleichlich unvergleichliche unverzichtbar unverzichtbare unzählig unzählige
  unübertroffen unübertroffene usability use-case usefully usefulness user-centered user-centred user-centric
  userfriendly uvm valide validee value-add value-focused value-oriented vendor-agnostic verbesserungsansätze
  verblüffend verblüffende vergangenheitsdaten verlässlich verlässliche versatility verschiedene verschiedenerlei
  verschiedenste verschiedentlich verständlich verständliche verständlichkeit vertrauensbildend vertrauensbildende
  vertrauenswürdig vertrauenswürdige verwendbarkeit vibrant vielerlei vielfältig vielleicht vielschichtig
  vielschichtige vielseitig vielseitige vielversprechend vielversprechende vision-driven visionary visionär visionäre
  vogelperspektive vorabversion voranbringen voranbringt vorangebracht vorangetrieben vorantreiben vorantreibend
  vorantreibt vorantreibte vorausschauend vorausschauende vorbildlich vorbildliche vordenker vornehmlich vorreiter
  vorreiterrolle vorteilhaft vorteilhafte vuca vuca-welt wachstumschancen wachstumspotenzial wachstumspotenziale
  wachstumstreiber wegweisend wegweisende weitblick weiteres weitgehend weitgehende weitreichend weitreichende
  well-curated well-defined well-documented well-governed well-managed well-organised well-organized well-structured
  wertbeitrag wertbeiträge wertorientiert wertorientierte wertschöpfend wertschöpfende wertsteigernd wertsteigernde
  wertstiftend wertstiftende wertvoll wesentlich wettbewerbsfähig wettbewerbsfähige wettbewerbsfähigkeit
  wettbewerbsrelevant wettbewerbsrelevante wettbewerbsumfeld wettbewerbsvorsprung wettbewerbsvorteil
  wettbewerbsvorteile what-not whatnot whichever wichtig wichtigst wichtigste wide-ranging wiederverwendbar
  wiederverwendbare wiederverwendbarkeit win-win wissensbasiert wissensbasierte wissensbasis wissensbestand
  wissensdatenbank wissensgewinn wissensplattform wissenssammlung wissensschatz wissenstransfer wissensvorsprung
  wissenswerte wohlfundiert wohlfundierte wohlfühlfaktor wohlstrukturiert wohlstrukturierte womöglich wonderful
  work-saving world-leading wow-effekt wundermittel xxx zahlenmaterial zahlenwerk zahlenwerke zahllos zahllose
  zeitersparnisse zeitgemäß zeitgemäße zeitnah zeitnahe zeitsparend zeitsparende zeug zeuges zielführend zielführende
  zielgerichtet zielgruppengerecht zielgruppengerechte zielorientiert zielorientierte zugänglichkeit zukunftsfest
  zukunftsfeste zukunftsfähig zukunftsfähige zukunftsfähigkeit zukunftsgerichtet zukunftsgerichtete
  zukunftsorientiert zukunftsorientierte zukunftssicherheit zukunftsthema zukunftsthemen zukunftsträchtig
  zukunftsträchtige zukunftsweisend zusammenfassung zusammenstellung zusatzangaben zusatzdaten zusatzinfo
  zusatzinformation zusatznutzen zuverlässig zuverlässige zuweilen überblicke überblicksartig überblicksartige
  übergreifend übergreifende überragend überragende übersicht übersichtlich übersichtliche übersichtlichst
  übersichtlichste überzeugend überzeugende`)
