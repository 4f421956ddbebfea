import { phrasesOf } from '../phrases'
import { wordSet } from './wordSet'

/** Nouns and adjectives that fit any product; where only these are left, nothing has been said. */
export const VAGUE_WORDS = wordSet(`
  business-ready analytics-ready analysis-ready decision-ready bunch learnings takeaways outcomes alternative vollumfänglich vollumfängliche vollumfänglichen
  insight insights decision decisions maker makers better best good valuable useful helpful meaningful actionable interesting important necessary great
  business businesses company companies organisation organization enterprise team teams user users stakeholder stakeholders people everyone anyone
  department departments management manager managers analyst analysts analysis analyses analytic analytics analytical analyze analyse report reports
  reporting purpose purposes need needs requirement requirements use uses used usage case cases topic topics area areas aspect aspects thing things
  stuff metric metrics kpi kpis statistic statistics statistical figure figures number numbers fact facts matter matters subject subjects kind kinds
  type types sort sorts form forms way ways level levels perspective perspectives context contexts central single truth unified consolidated holistic
  integrated combined common core master basic simple new current latest up-to-date high quality high-quality rich raw clean trusted reliable
  aggregate aggregates aggregation aggregations calculate calculates metadata turn turns unlock unlocks power powers leverage leverages governed secure scalable consistent timely accurate seamless robust governance unit units
  numerous range variety wide broad sources unterschiedliche unterschiedlichen unterschiedlicher zahlreiche zahlreichen vielfältige vielfältigen
  provision provisioning bereitstellung plattform plattformen austausch nutzung verwendung verfügbarkeit informationsbasis mehrwert
  fachliche fachlichen fachlicher datengetriebene datengetriebenen datengetrieben datenbasierte datenbasierten ai-powered ai-driven ki-gestützte ki-gestützten ki-basierte ki-basierten
  ai ki ml raw-data corporate organisational organizational strategic
  support supports supporting supported help helps helping enable enables enabling allow allows allowing improve improves improving make makes making
  driven everybody anybody somebody someone question questions answer answers indicator indicators source-of-truth prepared processed curated aggregated intelligence
  data-driven data-based understand understanding understands knowledge know value added value-added operations operational process processes
  processing solution solutions platform system systems internal external different domain domains world real-world modern smart advanced degree 360-degree overall world picture
  erkenntnisse erkenntnis einblick einblicke entscheidung entscheidungen bessere besseren besser gute guten nützliche nützlichen wertvolle wertvollen
  unternehmen firma fachbereich fachbereiche abteilung abteilungen mitarbeiter nutzer anwender analyse analysen auswertung auswertungen bericht
  berichte berichtswesen kennzahl kennzahlen zweck zwecke bedarf thema themen bereich bereiche sache sachen ding dinge art arten aspekt aspekte
  zentrale zentraler zentrales einheitliche einheitlichen aktuelle aktuellen unterstützt unterstützen unterstützung hilft helfen ermöglicht
  ermöglichen verbessert verbessern hochwertige hochwertigen stammdaten system systeme rundumsicht sicht gesamtbild prozess prozesse allgemein sonstige sonstiges usw
  datenbasis datengrundlage qualitätsgesichert qualitätsgesicherte qualitätsgesicherten harmonisierte harmonisierten konsolidierte konsolidierten
  aufbereitet aufbereitete aufbereiteten quellsystem quellsysteme quellsystemen überblick gesamtüberblick gesamtübersicht gesamtsicht zahlen fakten
  fragen antworten steuerung bi basis foundation backbone glance transparency transparent visibility exchange grundlage fundament blick transparenz
  intelligent innovative innovation best-in-class world-class state-of-the-art next-generation next-gen cutting-edge leading-edge future-proof modular agile
  unlocking leveraging empower empowers empowering drive drives driving engagement engage touchpoint touchpoints ecosystem
  value-adding value-creating value-driven potential multi-layered multi-purpose fingertips place end-to-end
  cross-functional cross-domain group-wide company-wide enterprise-wide organisation-wide organization-wide large-scale fit-for-purpose
  wow delight delights delighting excellence synergy synergies right
  synergistic mission-critical game-changing game-changer disruptive transformative frictionless hyper-personalised hyper-personalized bleeding-edge paradigm bespoke
  tailored turnkey plug-and-play out-of-the-box enabler enablers catalyst cornerstone pillar pillars goldmine impactful purposeful purpose-driven effortless data-centric
  insight-driven customer-centric user-friendly intuitive easy-to-use versatile flexible low-hanging quick-wins future-ready cloud-native ai-ready ml-ready
  bahnbrechende bahnbrechenden zukunftsweisende zukunftsweisenden maßgeschneiderte maßgeschneiderten nahtlose nahtlosen passgenaue passgenauen bedarfsgerechte
  bedarfsgerechten zielgerichtete zielgerichteten intelligente intelligenten herzstück rückgrat grundstein datenschätze optimale optimalen
  harmonised harmonized cleansed normalised normalized validated want wants ki-gestütztes ki-gestützter unterschiedlichste unterschiedlichsten schafft schaffen
  hinweg else beyond real-time informed
  whenever wherever whatever whoever measurements finding findings self-service ready-to-use analytics-ready consumable
  dashboarding datengetriebenes datenschatz zukunftssicher zukunftssichere innovative innovativer innovatives innovativen
  wesentliche wesentlichen wesentlicher relevanter wissenswertes allerlei mögliche möglichen möglicher externe externen interne internen geschäft geschäfts
  geschäftes steuern entscheider bereichsgrenzen pool konzern konzerns konzernweit konzernweite unternehmensweit unternehmensweite ganzheitlich`)

/** Words that mean something each, and together fit any product. */
export const CLICHES = phrasesOf(
  'value chain, machine learning, data science, whole journey, entire journey, customer journey, next level, of interest, next-generation experience',
)

/** How often something comes says nothing of what comes: "data for the monthly report". */
export const CADENCES = wordSet(`
  daily weekly monthly quarterly yearly annual tägliche täglichen wöchentliche wöchentlichen monatliche monatlichen jährliche jährlichen`)

/** Words that make a short phrase general: "all customer data", "various sales insights". */
export const GENERAL_WORDS = wordSet(`
  data dataset datasets datensatz datensätze information informations infos info details insights insight facts everything all anything various different several relevant general miscellaneous stuff
  things truth metrics kpis statistics indicators figures content analytics reporting knowledge truth
  daten informationen infos angaben erkenntnisse einblicke alles alle sämtliche verschiedene diverse relevante allgemeine kennzahlen auswertungen`)

/** Quantities that take in everything or nothing in particular. */
export const SWEEPING_WORDS = wordSet(`
  all various different several everything anything miscellaneous many multiple any relevant important general
  alle allen alles sämtliche sämtlichen verschiedene verschiedenen diverse diversen relevante relevanten wichtige wichtigen allgemeine`)

/** With these a general noun takes in everything: "all customer data". */
export const TOTALS = wordSet('all any every everything alle allen aller sämtliche sämtlichen gesamte gesamten')

/** Turns of phrase that stand where a concept should stand; a doubt unless something bounds them. */
export const VAGUE_PHRASES = phrasesOf(`
  relevant facts, facts concerning, contains data on, metrics related to, key figures for, key data on, some key, some values, some facts, some history on, assorted facts, eckdaten zu, eckdaten zur, enthält angaben über, enthält angaben zu, contains details of, stuff that we, stuff about, extra information like, infos zum, infos zur, einige kennziffern, einige kennzahlen, einige angaben, allgemeines zu, allgemeines zur,
  things like, information about, information on, information regarding, information related to, information relating to, information concerning
  relevant info, numbers around, figures around, info about, info on, informations about, data about, data related to, data relating to, data regarding, data concerning, data around
  data associated with, facts about, all relevant, relevant data, relevant information, everything about, everything related to, anything about
  all data, all information, all the data, all the information, general information, other data, various data, various information
  informationen über, informationen zu, informationen zum, informationen zur, informationen rund um, infos zu, infos über, daten rund um
  daten zu, daten zum, daten zur, daten über, alles über, alles zu, alles rund um, alle relevanten, alle daten, alle informationen, relevante daten
  relevante informationen, allgemeine informationen, daten aus dem bereich, daten aus dem umfeld, daten im bereich, data from the area of
  data in the area of, data from the field of, data from the domain`)

/** The same, with less weight: two more words of content are enough to bound them. */
export const WEAK_PHRASES = phrasesOf(`
  holistic picture of, holistic view of, complete picture of, complete view of, comprehensive view of, comprehensive picture of, full picture of, full view of, ganzheitliche sicht auf, gesamtbild der, gesamtbild des, rundumsicht auf
  information of, information for, information from, key details, fields required for, data required for, details about, details on, details regarding, details of, insight into, insights into, insights on, insights about
  various, different kinds of, additional information, other information, angaben zu, angaben zum, angaben zur, angaben über, einblicke in
  erkenntnisse über, erkenntnisse zu, verschiedene, diverse, sämtliche, weitere informationen`)

/** Always a doubt, however much stands around them. */
export const LOOSE_ENDS = phrasesOf(`
  lots of useful, lots of stuff, all informations, different figures, different numbers, different facts, different data, various figures, various numbers, you know, all sorts of, all manner of, bits and pieces, alles mögliche, allerlei, dies und das, und sonstiges, das übliche
  basic information, basic info, additional information of, additional information about, additional information on, stuff like, and the like, and similar things, grundlegende informationen, und ähnliches, and more, and so on, all kinds of, all sorts of, everything about, everything related to, anything about, alles über, alles rund um, und vieles mehr
  und so weiter, miscellaneous, and much more, things like, other relevant, weitere relevante, weiteren relevanten, andere relevante, sonstige relevante
  various insights, various metrics, various kpis, various figures, various statistics, various information, various data, various details, various facts, various aspects, different insights, different information
  several insights, diverse information, verschiedene informationen, verschiedene daten, verschiedene einblicke, verschiedene erkenntnisse
  verschiedene kennzahlen, diverse kennzahlen, verschiedene angaben, verschiedene aspekte, diverse informationen, diverse daten, diverse einblicke, diverse angaben, unterschiedliche informationen
  unterschiedliche daten, vielfältige informationen, vielfältige einblicke`)

/** Words that give a grain, a limit or a list of content: what they follow is bounded. */
export const BOUNDS = wordSet(`
  per each every by including includes such e.g eg where whose that which who when since from between during through across over within daily weekly
  monthly hourly yearly annual annually quarterly across level
  je pro jede jeder jedes jeden nach einschließlich inklusive inkl sowie wobei deren dessen seit zwischen während täglich wöchentlich monatlich
  stündlich jährlich quartalsweise innerhalb ebene`)

/** Of those the ones that say which things are meant, and not what is told of them. */
export const RELATIVES = wordSet('that which who whose where')

/** Opens a text that tells of a benefit: "Supports employees in their daily work". */
export const BENEFIT_VERBS = wordSet(`
  wows wow delights delight inspires inspire elevates elevate transforms transform engages engage revolutionises revolutionizes revolutionise
  supports support helps help enables enable empowers empower assists assist facilitates facilitate improves improve optimises optimizes optimise optimize
  drives drive fosters foster boosts boost increases increase ensures ensure makes make eases simplifies simplify saves save brings adds creates unlocks unlock opens releases
  puts unterstützt unterstützen hilft helfen ermöglicht ermöglichen erleichtert erleichtern verbessert verbessern optimiert optimieren fördert steigert
  rückt sorgt vereinfacht schafft erhöht macht dient hebt eröffnet schöpft`)

/** What is only promised: synergies are unlocked and no door is. */
export const PROMISED = wordSet(`
  synergy synergies potential potentials opportunity opportunities growth innovation efficiency efficiencies savings competitiveness agility
  transparency trust value values success horizons
  synergie synergien potential potenzial potentiale potenziale chancen chance wachstum innovationen effizienz einsparungen wettbewerbsfähigkeit
  agilität transparenz vertrauen mehrwert mehrwerte erfolg möglichkeiten horizonte`)

/** What a promise adds to its noun: "hidden potential". */
export const NEWNESS = wordSet(
  'new hidden untapped full neue neuen verborgene verborgenen ungenutzte ungenutzten volle',
)

/** Beside a benefit these name no content: whom it serves and what they do anyway. */
export const BENEFIT_WORDS = wordSet(`
  manager managers leader leaders take make führungskräfte führungskräften
  employee employees staff colleague colleagues worker workers customer customers partner partners client clients work working job jobs daily day
  everyday tasks task activities activity efficiency efficient efficiently productivity productive performance success successful growth innovation
  digital digitalisation digitalization transformation transparency transparent collaboration faster easier quicker quickly easily time money costs
  experience experiences kundenerlebnis nutzererlebnis kundenzufriedenheit kundenbindung
  heart centre center forefront mittelpunkt handelns
  need needs needed get gets getting choice choices overview data-informed informed realise realize exploit create creating decide decides deciding act acts acting react reacts reacting respond impact impacts outcome outcomes enterprise grow grows growing win wins winning
  become becomes becoming more agile resilient competitive sustainable innovative responsive smarter
  happy happier satisfied better easy happiness satisfaction future strategic strategy goals goal collaborate life lives things
  fighting fight managing manage handling handle controlling control steering steer dealing running planning plan plans
  mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitende mitarbeitenden kollegen kolleginnen beschäftigte beschäftigten kunden partner arbeit
  arbeiten arbeitsalltag alltag täglich tägliche täglichen aufgaben effizienz effizient effizienter produktivität erfolg wachstum innovation
  ihnen euch uns entscheiden entscheidet entscheide handeln reagieren wachsen gewinnen wirkung
  werden mehr agiler agil wettbewerbsfähiger innovativer nachhaltiger resilienter erfolgreicher
  digitalisierung digitale digitalen transformation transparenz zusammenarbeit schneller einfacher leichter zufrieden zufriedener glücklich zeit zukunft strategie ziele`)

/** Who is served, and not what with: "relevant data for marketing, sales and service". */
export const DEPARTMENTS = wordSet(`
  marketing sales service services finance finances controlling hr logistics procurement purchasing it operations support accounting management
  vertrieb verkauf service einkauf finanzen finanz controlling personal logistik buchhaltung rechnungswesen produktion kundenservice
  kundendienst geschäftsführung vorstand it marketing`)

/** Whose view it is bounds even a wide scope: "a comprehensive view of the customer from a marketing perspective". */
export const PERSPECTIVES = wordSet('perspective perspectives viewpoint sicht perspektive blickwinkel')

/** Every business has these: a text that names two of them and nothing else sets no product apart. */
export const OF_EVERY_BUSINESS = wordSet(`
  customer client product supplier vendor partner employee market competitor sale sales service order
  digital digitalisation digitalization transformation innovation strategy growth success
  kunde kunden produkt produkte lieferant lieferanten partner mitarbeiter markt märkte wettbewerber vertrieb aufträge bestellungen
  digitalisierung digitale digitalen strategie wachstum erfolg`)

/** "A valuable asset for many use cases": praise, and of nothing in particular. */
export const PRAISE = wordSet(`
  valuable useful important key great helpful essential vital strategic powerful indispensable unique
  wertvolle wertvoller wertvolles wichtige wichtiger wichtiges nützliche nützlicher nützliches unverzichtbare unverzichtbarer unverzichtbares`)
export const PRAISED = wordSet(`
  asset assets resource resources addition contribution contributor step steps component components building block enabler driver help
  beitrag schatz baustein bausteine hilfe hilfsmittel ressource bestandteil gut`)
