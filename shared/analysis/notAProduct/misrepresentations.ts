// What is often called a data product and is none (2.14, 2.15, 2.45; DOMAIN section C).
import { wordSet } from '../jobDescription/lexicon/wordSet'
import { phrasesOf, type Phrases } from '../jobDescription/phrases'
import { BROKER_THINGS } from './brokerThings'
import { PAPERS, PROGRAMS, SCREENS } from './screensAndPapers'

/** In the order in which they are looked for: the narrower word first, so that a staging table is interim and no table. */
export const misrepresentations = [
  'interim',
  'bridge',
  'topic',
  'warehouse',
  'dashboard',
  'report',
  'application',
  'table',
] as const
/** What a thing is instead of a data product. */
export type Misrepresentation = (typeof misrepresentations)[number]

/** The nouns that say what the described thing is; matched at the head of the text. */
export const HEADS: Readonly<Record<Misrepresentation, Phrases>> = {
  warehouse: phrasesOf(`
    operational data store, data swamp, enterprise warehouse, data warehouse, data lake, data lakehouse, lakehouse, datalake, dwh, edw, data mart, data vault, data hub, data platform
    data-warehouse, datawarehouse, datenlager`),
  report: phrasesOf(`
    pdf, pdfs, pdf booklet, pdf brochure, booklet, brochure, leaflet, flyer, printout, memo, white paper, whitepaper, one-page summary, summary sheet, management summary, ausdruck, merkblatt, faltblatt, rundschreiben, factsheet, fact sheet, handout, monthly letter, quarterly letter, annual letter, letter to investors, pdf report, pdf reports, pdf document, pdf file, pdf-report, pdf-bericht, excel-report, excel-bericht, word-bericht, html-bericht, pdf-datei, word document, powerpoint, powerpoint deck, powerpoint presentation, powerpoint slides, powerpoint-präsentation, excel report, monthly report
    quarterly report, annual report, yearly report, management report, board report, email digest, e-mail digest, mail digest
    weekly report, daily report, printed report, printed sheet, printed card, printed form, printed catalogue, printed catalog, printed list, printed plan, printable report, printable reports, one-pager, pages in pdf, charts as pdf, chart as pdf, report as pdf, reports as pdf, overview as pdf, summary as pdf, sheets as pdf, seiten als pdf, diagramme als pdf, liste als pdf, übersicht als pdf, auswertung als pdf, canned report, report, monatsbericht, wochenbericht, tagesbericht, quartalsbericht, umsatzbericht, absatzbericht, verkaufsbericht, kostenbericht, finanzbericht, geschäftsbericht, lagebericht, managementbericht, bericht
    slide deck, slides, presentation, newsletter, foliensatz, folien, präsentation, rundbrief, ${PAPERS}`),
  dashboard: phrasesOf(`
    interaktive auswertung, interaktive auswertungen, interactive analysis in, auswertung in power bi, powerbi page, power bi page, powerbi report, tableau page, dashboard, dashboards, wall display, wall displays, display wall, video wall, live display, status board, status screen, big screen, info screen, power bi workspace, power bi app, tableau dashboard, qlik app, grafana, anzeigetafel, videowand, monitorwand, power-bi-arbeitsbereich, management cockpit, power bi report, power bi workbook, tableau workbook, looker dashboard, bi report, visualisation
    visualization, armaturenbrett, power-bi-bericht, management-cockpit, cockpit, grafana board, kibana board, infographic, infographics, infografik, infografiken
    interactive chart, interactive charts, interactive graph, interactive graphs, interactive diagram, interactive diagrams, bar chart, bar charts
    line chart, line charts, pie chart, pie charts, chart, charts, graphs, diagrams
    interaktive charts, interaktive diagramme, interaktive grafiken, balkendiagramme, liniendiagramme, kreisdiagramme, diagramme, ${SCREENS}`),
  table:
    phrasesOf(`warehouse table, warehouse tables, dwh table, dwh-tabelle, tabelle im data warehouse, tabelle im dwh, table in the warehouse
    table in our warehouse, table in the data warehouse, table in a warehouse, table in our data warehouse, table in the dwh, table in snowflake
    table in bigquery, table in redshift, tabelle in snowflake, tabelle im warehouse, tabelle im data-warehouse`),
  topic:
    phrasesOf(`${BROKER_THINGS}, event topic, event-topic, message topic, nachrichten-topic, message queue, event hub, event hubs, stream of events, stream of messages
    message stream, nachrichtenstrom, ereignisstrom
    topic`),
  application: phrasesOf(`
    integrated platform, platform that brings, online shop, web shop, webshop, onlineshop, browser map, page on our website, page on the website, page of our website, seite auf unserer website, copilot, chat assistant, voice assistant, virtual assistant, browser extension, plug-in, control panel, admin panel, entry form, data entry form, survey tool, planning tool, scheduling tool, calculator, interactive calculator, online calculator, price calculator, configurator, app, web app, mobile app, application, web application, mobile application, web-app, webapp, tool, web tool, portal, web portal, website, web site
    chatbot, chat bot, web page, webpage, self-service portal, web map, webmap, interactive map, story map, map viewer, webanwendung, anwendung, web-anwendung, webseite
    suchmaske, eingabemaske, web form, input form, online form, online-formular, web-formular
    microservice, booking platform, online platform, web platform, self-service platform, software that, software which, buchungsplattform, onlineplattform, online-plattform
    webportal, internetportal, applikation, werkzeug, interaktive karte, webkarte, geoportal, ${PROGRAMS}`),
  bridge: phrasesOf(`
    crosswalk between, crosswalk from, cross-reference between, cross-reference from, bridge, bridge table, bridging table, mapping table, id mapping, id map, link table, linking table, join table, junction table, crosswalk table, many-to-many relationship, many-to-many relationships, n:m relationship
    lookup table, lookup tables, look-up table, look-up tables, lookup from, lookup-tabelle, lookuptabelle, nachschlagetabelle
    associative table, cross-reference table, xref, xref table, association table, brückentabelle, zuordnungstabelle, mappingtabelle, mapping-tabelle, id-mapping
    key mapping, schlüsselbrücke, schlüsselzuordnung, nummernzuordnung
    verknüpfungstabelle, schlüsseltabelle, id-zuordnung`),
  interim: phrasesOf(`
    intermediate staging set, intermediate staging table, intermediate layer, intermediate dedup layer, intermediate staging step, temp dataset, intermediate copy, intermediate * copy, staging copy, staging table, staging tables, staging model, staging view, staging layer, staging area, staging dataset, intermediate table, intermediate model
    intermediate view, intermediate step, intermediate dataset, intermediate result, intermediate results, interim table, interim result
    interim results, temporary result, temporary results, interim dataset, temporary table, temporary copy, temporary extract, temporary dataset
    helper dataset, helper view, scratch dataset, zwischenschritt, temporäre kopie, hilfsdatensatz
    date spine, calendar spine, temp table, helper table, helper model, work table, scratch table, buffer table, landing table, zwischentabelle, staging-tabelle, hilfstabelle
    zwischenergebnis, zwischenergebnisse, temporäre tabelle, stagingtabelle, arbeitstabelle, zwischenschicht, staging-schicht`),
}

/** The same as the end of a German compound: "Umsatz-Dashboard", "Kundenportal"; a Tunnelportal is built of stone. */
export const COMPOUND_HEADS: Partial<Readonly<Record<Misrepresentation, RegExp>>> = {
  dashboard: /\p{L}{3}-?dashboards?$|\p{L}{3}-cockpit$|^(?:kennzahlen|management|vertriebs)cockpit$/u,
  application:
    /\p{L}{3}-(?:app|portal|chatbot)$|^(?:kunden|lieferanten|mitarbeiter|bürger|buchungs|service|partner|händler|antrags)portal$/u,
}

/** Words that mean one only where the name says so too: a warehouse may well be a building. */
export const SHORT_HEADS: Partial<Readonly<Record<Misrepresentation, Phrases>>> = {
  warehouse: phrasesOf(
    'warehouse, lake, mart, store, data store, repository, lager, speicher, datenspeicher, ablage, datenablage',
  ),
  topic: phrasesOf('stream, queue, strom'),
}

/** "Data mart for finance" is a warehouse; "order overview data mart" only says where a table stands. */
export const BARE_HEADS: ReadonlySet<string> = wordSet('mart')

/** Heads that are also words of the business: "application of fertiliser", "bridge over the river". */
export const AMBIGUOUS_HEADS: ReadonlySet<string> = wordSet(`
  application anwendung applikation calculator configurator booklet brochure leaflet flyer memo printout copilot ausdruck merkblatt faltblatt tool werkzeug report bericht topic bridge portal visualization visualisation presentation präsentation slides
  folien`)

/** What follows when the word is meant as one of the business. */
export const BUSINESS_FOLLOWS: ReadonlySet<string> = wordSet('of von per by over on in to je pro über')

/** Of the ambiguous ones those that are tools or papers when said who they are for: "Portal where …", "Report for …". */
export const MEANT_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['slides folien presentation präsentation', 'for für'],
    [
      'booklet brochure leaflet flyer memo printout ausdruck merkblatt faltblatt copilot tool werkzeug report bericht topic portal calculator configurator',
      'that which where with for so giving allowing letting offering für mit zum zur',
    ],
  ].flatMap(([heads = '', follows = '']) => heads.split(' ').map((head) => [head, wordSet(follows)] as const)),
)

/** What a report is of when somebody files it, one for each event: "Crash Report" names records, "Sales Report" a paper that sums up. */
export const FILED: ReadonlySet<string> = wordSet(`
  accident adverse activity bug case claim crash credit damage defect error event expense fault hazard incident injury inspection lab laboratory loss
  maintenance medical outage police problem safety sighting status symptom test traffic trip weather`)

/** The same in German, where it is the first part of one word: "Unfallbericht". */
export const FILED_DE =
  /^(?:unfall|schadens?|labor|prüf|befund|arzt|wetter|verkehrs|fehler|störungs?|test|mess|einsatz|vorfall|polizei|wartungs?|inspektions?|mängel|reise|zustands?|status|patienten|pflege|unfallort)\p{L}*bericht$/u

interface NameSigns {
  /** Anywhere in the name. */
  readonly phrases: Phrases
  /** As the last word. */
  readonly last: ReadonlySet<string>
  /** As first or last part of a technical name ("stg_orders"). */
  readonly technical: ReadonlySet<string>
}

/** What a name alone may give away; only a doubt. */
export const NAMES: Readonly<Record<Misrepresentation, NameSigns>> = {
  warehouse: signs('data warehouse, data lake, lakehouse, dwh, edw, data mart, datawarehouse'),
  report: signs('pdf'),
  dashboard: signs('dashboard, dashboards, management cockpit, tableau workbook, power bi'),
  table: signs('warehouse table', 'table', 'tbl'),
  topic: signs('kafka, event topic', 'topic'),
  application: signs('web app, mobile app, chatbot, web application', 'app website chatbot applikation'),
  bridge: signs(
    'bridge table, link table, mapping table, join table, junction table, mapping-tabelle, id map, id mapping, id bridge, id xref, xref, id zuordnung',
    '',
    'bridge brdg xref',
  ),
  interim: signs(
    'staging table, staging area, intermediate table',
    '',
    'stg staging int interim intermediate tmp temp',
  ),
}

function signs(phrases: string, last = '', technical = ''): NameSigns {
  return { phrases: phrasesOf(phrases), last: wordSet(last), technical: wordSet(technical) }
}
