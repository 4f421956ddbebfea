/** How people say it when they do not use the trade's word: more words for the groups, and groups of offices and desks. */
export const EVERYDAY = `
delay: wait waits waits_long queue queues stuck hold_up held_up behind_schedule too_late slow slower schlange warteschlange stockt hängt langsam zu_spät
response: reply replies answer answered response respond responded react first_answer get_back antwort antworten reagieren reaktion rückruf
duration: how_long takes_long time_to speed fast quick lead_time cycle_time turnaround dauern dauert wie_lang schnell durchlaufzeit
sla: sla service_level promise promised breach breached penalty guarantee agreed_time kept_word zusage zugesagt versprechen versprochen vertragsstrafe einhaltung
support: issue case incident problem trouble question service_request help vorfall problem störfall frage ticket
backlog: backlog open unsolved unresolved unanswered pending pile unfinished waiting_for not_done unerledigt rückstau unbearbeitet halde
resolution: solve solved resolve resolved resolution closed fixed completed gelöst lösung erledigt behoben abgeschlossen
knowledge: article help_text help_page help_centre help_center knowledge_base faq manual guide instructions hilfe anleitung hilfetext handbuch
reading: read reads reader readers view views viewed open_rate opens opened lesen gelesen leser aufruf öffnungsrate
agent: agent adviser advisor representative assignee handler rep clerk berater sachbearbeiter bearbeiter vertriebsmitarbeiter
keyword: keyword search_term search_terms type_in people_type query suchbegriff suchwort
campaign: advert adverts ads banner impression click ad_spend audience reach reichweite klick
conversion: conversion convert converts goal sign_up signed_up registers conversion_rate becomes_customer abschluss konversion
lead: deal deals opportunity pipeline stage quote quotation offer signed won win close closing_rate geschäftsabschluss unterschrieben gewonnen angebot
device: device phone phones mobile smartphone desktop tablet browser screen handy endgerät mobilgerät
website: site landing_page homepage page_view traffic_source surf startseite seitenaufruf
stock: missing lack lacking short fall_short runs_low running_low low_on enough_of too_little shelf shelves supplies spare fehlen fehlt fehlend knapp vorrätig regal geht_aus ersatzteile
churn: left leave leaves leaver walk_away lose losing lost_customers unsubscribe switch_provider go_elsewhere verlassen abspringen verlieren wechseln weggehen
leaver: left leave leaver leaving exit resign resigned resignation turnover_of_staff quit give_notice austritt ausgetreten ausscheiden verlassen gekündigt fluktuation kündigung
payroll: pay staff_cost labour_cost labor_cost personnel_cost bonus_payment personalkosten lohnkosten personalaufwand verdienst verdienen
recruiting: fill_position filled time_to_hire candidates interview newcomer new_hire besetzt besetzung kandidat vorstellungsgespräch
employee: team people_we_employ hr human_resources department abteilung kollege kollegin personalabteilung
training: licence driving_licence certified qualified entitled schein führerschein nachweis befähigung ausgebildet
unpaid: owe owes owed owing due debts not_settled bad_payer schulden schuldet zahlungsverzug unbeglichen
partner: intermediary middleman vermittler zwischenhändler
quality: throw_away thrown_away discard waste rejected reworked flawed wegwerfen weggeworfen fehlerhaft
energy: kilowatt kilowatt_hour watt mwh gwh kilowattstunde megawattstunde
failure: break breaks break_soon wear wears_out stand_still stands_still dead not_working go_wrong kaputtgehen verschleiß kaputt steht_still
price: how_much_is expensive cheap cheaper teuer billig günstig
profit: pays_off pays worth_it earn earns bring_in brings_in return_on_investment roi lohnt verdienen rentiert
delivery: bring brought arrive_at send sent drop_off pick_up collect bringen abholen abholung schicken
tracking: follow where_is whereabouts sitz_der_sendung wo_ist
location: nearby around near street adress straße nähe
loan: owe_bank mortgage_loan finance_purchase ratenkredit
ledger: ledger general_ledger journal journal_entry trial_balance chart_of_accounts booking_entry hauptbuch buchungssatz kontenplan
receivable: receivable receivables customer_owes days_outstanding dso debitor debitoren forderung
payable: payable payables creditor supplier_invoice kreditor kreditoren verbindlichkeit
cost_centre: cost_centre cost_center profit_centre department_budget kostenstelle
code: commit commits pull_request merge_request repository branch_of_code code review_of_code quellcode
release: release deployment deploy build pipeline_run rollout version auslieferung
bug: bug bugs defect_in_software error exception crash crashes softwarefehler absturz
issue: issue story sprint epic work_item velocity aufgabe vorgang
trial: trial study clinical_trial participant cohort_of_patients studie probanden
side_effect: side_effect adverse adverse_event reaction_to_drug nebenwirkung unverträglichkeit
game: game player level match play gamer spiel spieler
stream: stream streaming watch watched watch_time listen plays viewer viewers sehen gesehen zuschauer hören
property: property listing square_metre estate_agent exposé objekt grundstück
guest: guest check_in check_out no_show_guest hotel_guest gast anreise abreise
menu: menu dish recipe portion gericht portion
contractor: contractor subcontractor trade_worker craftsman handwerker subunternehmer nachunternehmer
inspection: inspection inspect check_up test audit_visit tüv begehung prüfprotokoll kontrolle
lawsuit: lawsuit dispute legal_case lawyer rechtsfall anwalt streitfall
document: document file paperwork form attachment dokument unterlage formular akte
approval: approve approved approval sign_off release_by freigabe genehmigt freigeben
travel: travel business_trip expense_claim mileage_claim dienstreise reisekosten spesen
idea: idea proposal innovation improvement_idea idee verbesserungsvorschlag
survey: survey questionnaire poll interview answer_of_people umfrage fragebogen befragung
assessment: evaluation assess evaluate think_of opinion_of bewertung beurteilung evaluation
pest: pest pesticide plant_disease weed schädling pflanzenschutz unkraut
feed: feed fodder milk milking futter milch melken
port: port harbour vessel ship container berth hafen schiff frachter liegeplatz
rail: train rail track carriage platform zug bahn gleis bahnsteig waggon
road: road bridge street pothole straße brücke schlagloch
lighting: lamp light street_light lighting beleuchtung lampe laterne
noise: noise sound decibel lärm geräusch
air: air_quality particulate pollution nitrogen luftqualität feinstaub schadstoff
charging: charge charging charger charging_station electric_car ev wallbox laden ladesäule ladestation elektroauto
heat_pump: boiler heat_pump heating_system heizung wärmepumpe kessel
leak: leak leakage burst_pipe water_loss leck rohrbruch wasserverlust undicht
level: fill_level tank tanks level_of silo reservoir füllstand tankinhalt pegel behälter
temperature: temperature cold_chain cool cooling chilled frozen temperatur kühlkette kühlung
expiry: expire expired expiry best_before shelf_life perish spoil ablauf verfallen haltbarkeit mindesthaltbarkeit
gift_card: gift_card gift_voucher store_credit geschenkkarte geschenkgutschein
visit: footfall people_come come_in passers_by laufkundschaft besucherzahl kommen
name_list: directory register index verzeichnis register
identity: identity passport kyc know_your_customer proof_of_identity ausweis legitimation identitätsprüfung
sanction: sanction sanctions watchlist embargo terror_list sanktion sanktionsliste
rate_of_interest: interest_rate yield zins zinsen zinssatz
exchange_rate: exchange_rate currency foreign_exchange fx wechselkurs währung devisen
dividend: dividend payout distribution ausschüttung dividende
pension: pension retirement old_age rente altersvorsorge pension
reserve: reserve provision capital_requirement rückstellung rücklage eigenkapital
reinsurance: reinsurance reinsurer rückversicherung
`
/** More groups that touch each other. */
export const EVERYDAY_ASSOCIATIONS = `
response > support, sla, delay
delay > response, sla, duration
duration > delay
sla > response, delay
support > complaint, backlog, resolution
backlog > support, issue
resolution > support, claim
knowledge > support, reading
reading > knowledge, campaign
agent > employee
keyword > search, campaign
search > keyword
campaign > conversion
conversion > campaign, order
lead > sale, forecast
leaver > employee
churn > leaver
recruiting > employee
receivable > unpaid, invoice
payable > invoice, supplier
unpaid > receivable
release > code
bug > issue, failure
issue > bug, backlog
side_effect > medication
stream > content
guest > hotel, booking
assessment > satisfaction, survey
survey > satisfaction, assessment
leak > water, failure
charging > energy
identity > fraud, customer
sanction > fraud
level > stock
expiry > stock
rail > timetable, vehicle
travel > cost
`
