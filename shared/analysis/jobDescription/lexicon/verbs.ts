import { wordSet } from './wordSet'

/** Ways to make information: two of these with unlike objects are two jobs. */
export const MAKING_VERBS = wordSet(`
  calculates computes predicts forecasts estimates rates measures detects tracks monitors lists scores ranks counts classifies segments identifies
  records logs registers manages maintains optimises optimizes simulates evaluates assesses determines derives finds generates produces plans
  documents inventories analyses analyzes compares reports allocates values prices audits reconciles
  berechnet ermittelt prognostiziert schätzt misst erkennt verfolgt überwacht listet bewertet zählt klassifiziert identifiziert erfasst
  protokolliert verwaltet pflegt optimiert simuliert bestimmt findet erzeugt erstellt dokumentiert inventarisiert analysiert vergleicht meldet
  sagt weist führt wertet plant leitet stuft rechnet misst kartiert verortet katalogisiert verzeichnet zeichnet modelliert gleicht`)

/** Advice, marks and additions that follow from the first action: still one job ("score … and suggests the next best action"). */
export const FOLLOWING_VERBS = wordSet(`
  suggests recommends proposes advises flags marks explains includes adds indicates highlights shows gives provides contains covers states
  links groups labels annotates enriches breaks splits summarises summarizes aggregates ranks sorts orders-by assigns attaches
  tells describes offers delivers presents displays makes lets allows enables helps supports serves is are has holds stores keeps covers names
  schlägt empfiehlt markiert kennzeichnet erklärt enthält ergänzt zeigt nennt gibt gruppiert fasst ordnet reichert beschreibt bietet liefert
  stellt ist sind hat hält speichert umfasst begründet hilft unterstützt ermöglicht dient`)

/** Advice follows from a score ("and suggests …"); in a sentence of its own it is a job of its own. */
export const ADVICE_VERBS = wordSet('suggests recommends proposes advises schlägt empfiehlt')

/** First steps of one job: what follows them works on the same thing ("reads, validates and publishes"). */
export const PREPARING_VERBS = wordSet(`
  reads collects gathers cleans cleanses validates checks combines merges joins aggregates summarises summarizes groups integrates takes uses
  compiles extracts normalises normalizes enriches filters transforms converts standardises standardizes harmonises harmonizes unifies
  consolidates brings pulls loads ingests imports parses receives matches deduplicates
  liest sammelt bereinigt prüft validiert kombiniert verbindet verknüpft aggregiert fasst gruppiert integriert nimmt nutzt verwendet extrahiert
  normalisiert filtert transformiert vereinheitlicht führt konsolidiert harmonisiert holt lädt importiert empfängt`)

/** Forms that are nouns as often as verbs: an action only with an object right behind. */
export const NOUN_OR_VERB = wordSet(`
  hedges
  emails e-mails mails alerts alarms triggers blocks locks invoices charges books orders reorders schedules updates posts uploads runs starts stops refunds
  bills charges contacts calls texts messages switches purchases ships fines files raises changes sets trains hosts controls routes prints forecasts
  estimates rates measures tracks monitors lists scores ranks counts segments
  records logs registers plans documents inventories reports values prices audits flags marks labels links groups splits states names shows sorts
  covers models maps returns stores keeps offers presents displays makes lets helps supports takes uses matches checks filters pulls loads imports
  reads compares audits analyses opens closes backs writes serves holds
  transfers deposits wires hands stops grants releases forwards names phones signs reserves commissions restarts installs displays produces plant plan
  arrests rescues sprays refills transports heats upgrades`)

/** Verb forms that say there is a sentence at all (for the hint `no-action`). */
export const PLAIN_VERBS = wordSet(`
  is are was were be been has have had do does did can could may might must shall should will would
  represents represent contains contain includes include provides provide gives give delivers deliver describes describe consists comprises refers
  denotes captures capture collects collected used using based covers shows show showing lists maps models groups holds stores returns tracks
  ist sind war waren wird werden hat haben kann können soll muss enthält liefert zeigt bietet umfasst beinhaltet beschreibt stellt gibt
  dient listet nennt weist hält bildet fasst ordnet speichert basiert beruht besteht setzt führt
  map model track list show give provide contain describe report calculate compute predict estimate measure identify store group return
  get create generate find build`)
