import { wordSet } from './wordSet'

/** Words that say nothing about which product this is (DOMAIN D, `repeats-name`). */
export const FILLERS = wordSet(`
  business-ready analytics-ready analysis-ready
  data data-product dataset datasets database databases datum record records row rows table tables entry entries item items entity entities
  object objects information info detail details content contents collection set sets file files feed feeds model models view views source sources
  field fields column columns value values attribute attributes version overview metadata description documentation resource repository hub pool see refer docs link derived
  provide provides provided providing contain contains contained containing include includes included including show shows shown showing
  give gives given giving deliver delivers delivered delivering offer offers offering hold holds holding store stores stored storing
  describe describes describing described represent represents representing represented display displays cover covers covering have has having
  serve serves serving present presents presenting list lists listed listing end-to-end degree correspond corresponds consist consists consisting comprise comprises
  capture captures capturing non
  relevant related relating associated corresponding respective various different several certain overall complete
  comprehensive full entire whole main important key necessary required specific additional further own
  known existing updated refreshed fact facts
  central unified consolidated holistic trusted reliable
  about regarding concerning all everything anything something many multiple etc
  daten datensatz datensätze datenprodukt produkt datei dateien tabelle tabellen zeile zeilen eintrag einträge information informationen info infos
  angabe angaben inhalt inhalte inhalts inhaltes datenprodukte datenprodukts beschreibung beschreibungen sammlung übersicht objekt objekte feld felder spalte spalten wert werte detail details quelle
  enthält enthalten enthaltend liefert liefern bietet bieten zeigt zeigen gibt geben umfasst umfassen beinhaltet beinhalten stellt bereit stellen
  bereitgestellt beschreibt beschreiben listet auf hält speichert verfügbar relevante relevanten relevant zugehörige zugehörigen verschiedene
  verschiedenen verschiedener diverse diversen allgemeine allgemeinen sämtliche sämtlichen alle allen aller alles gesamte gesamten wichtigste wichtigsten wichtige
  wichtigen weitere weiteren entsprechende entsprechenden jeweilige jeweiligen bezüglich betreffend rund umfassende umfassenden vollständige
  zentrale zentraler zentrales zentralen einheitliche einheitlichen einheitlicher konsolidierte konsolidierten ganzheitliche ganzheitlichen`)

/** Parts of a name that say how it is modelled: "dim_customer", "fct_orders", "mv_stock". */
export const MODELLING_PARTS = wordSet('dim dimension fct fact tfact stg int src base mart agg rpt tbl vw mv tmp')

/** Fillers that carry meaning when they are all a description has: "List of customer-initiated returns." passes (2.22). */
export const HALF_FILLERS = wordSet(`
  lists listed listing overview value values item items source sources
  version model models file files metadata store stores übersicht wert werte quelle umfassende umfassenden vollständige key stores`)
