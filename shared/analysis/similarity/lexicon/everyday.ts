/** Words of time, amounts, change, and other words every need has. How to read it: lexiconText.ts. */
export const EVERYDAY = `
@
~hour: hour hours hourly time_of_day stunde stunden stündlich viertelstunde uhrzeit uhrzeiten
~day: day days daily every_day evening morning noon tonight today overnight_time tag tage täglich abend heute
  tageweise morgens vormittag nachts
~week: week weeks weekly weekend saturday sunday monday friday woche wochen wöchentlich wochenende samstag sonntag
  montag freitag
~month: month months monthly calendar_month monat monate monatlich
~quarter: quarter quarterly year yearly annual annually quartal jahr jahre jährlich
~season: season seasonal holiday_season christmas easter summer winter saison saisonal weihnachten ostern sommer
~time: time times timestamp moment period when zeit zeiten zeitpunkt zeitraum
~duration: duration length long how_long dauer länge lang wie_lang
~size: size dimension large small big bigger größe abmessung groß klein
~weight: weight heavy kilogram ton gewicht schwer kilo
~name: name names called named title_name bezeichnung
~score: score scores rating_scale rank ranking level grade_level punktzahl einstufung stufe punkte rang
~volume: volume count counts counted number_of quantity quantities amount amounts how_many how_much many_of menge
  mengen anzahl volumen aufkommen wie_viel wieviel zählen zählt
~busy: busy busiest peak rush workload most_people crowded stoßzeit betrieb hochbetrieb andrang auslastung
~history: history historical past previous record_of so_far historie historisch vergangen bisherig verlauf
~change: change changes changed shift shifts grow growth rise rising fall falling drop increase decrease trend
  development veränderung ändern geändert entwicklung wachstum steigen sinken anstieg rückgang verschieben
~average: average mean median share percentage ratio rate proportion durchschnitt mittel anteil prozent quote
  verhältnis
~comparison: compare comparison versus against benchmark vergleich vergleichen gegenüber
~cause_event: happen happened event events occurrence ereignis ereignisse passieren passiert geschehen
~status: status state condition stage phase zustand stand lage
~priority: priority urgent important severity priorität wichtig schwere dringlichkeit
~date: date dates due due_date datum termin fällig fälligkeit
~lifetime: lifetime age old oldest newest alter alt älteste
~purpose: purpose aim objective zweck ziel
~group_of: group groups team teams gruppe gruppen
~top: top best_worst most_least highest lowest worst meisten wenigsten höchste
~note: note notes comment remark memo anmerkung notiz notizen bemerkung
~list_of: directory register index verzeichnis
idea: idea ideas proposal innovation improvement_idea idee ideen verbesserungsvorschlag vorschlag
meeting: meeting meetings minutes agenda sitzung sitzungen besprechung protokoll_der_sitzung tagesordnung
decision: decision decisions decide entscheidung entscheidungen beschluss
rule: rule rules guideline standard regel regeln richtlinie vorgabe
~summary: summary overview_of_all one_figure in_total total totals grand_total gesamtzahl insgesamt zusammenfassung
  summe eine_zahl
~daily_view: per_day_overview daily_overview each_day went_out_and_came_in
dimension: width height depth breadth measurements_of dimensions how_wide how_tall breite höhe tiefe maß maße abmessungen
  grundriss floor_plan layout
reliability: reliable reliably reliability dependable rely_on count_on trustworthy unreliable zuverlässig zuverlässigkeit
  verlässlich unzuverlässig verlassen_kann verlassen_können sich_verlassen worauf_verlass eingehalten > delay sla
design: design designs draft drafts sketch blueprint drawing drawings entwurf entwürfe zeichnung zeichnungen skizze konzept
  planung planungen geplant > plan
sector: sector sectors industry_of_client line_of_business branche branchen wirtschaftszweig sparte sparten
opponent: opponent opponents other_side counterpart adversary rival_party conflict conflicts gegner gegenseite gegenpartei
  interessenkonflikt > lawsuit
time_spent: time_spent minutes_spent hours_spent hours_per hours_on minutes_on time_entries time_on_a_job unbilled billable
  billable_hours zeitaufwand aufgewendete_zeit stunden_für minuten_für > timesheet
hand_in: hand_in handed_in turn_in filed_by must_be_filed submit submitted submission abgeben abgegeben einreichen eingereicht
  einzureichen vorlegen vorgelegt > application_form deadline_day
deadline_day: deadline deadlines due_by cut_off_date last_day frist fristen stichtag abgabetermin einreichfrist > date
confirm: confirm confirmed confirmation acknowledge bestätigen bestätigt bestätigung zusage zugesagt
refuse: refuse refused decline declined reject rejected rejection turn_down turned_down ablehnen abgelehnt ablehnung verweigert
  zurückgewiesen absage
forbid: ban banned forbid forbidden prohibited not_allowed verbieten verboten verbot untersagt gesperrt_für
protect: protect protected protection shield guard_against schützen schutz geschützt absichern abgesichert
save_money: save_money savings cheaper cut_costs economise sparen einsparen einsparung einsparungen günstiger billiger > cost
gather: gather gathered pick_up_from round_up sammeln gesammelt einsammeln eingesammelt
free_of: without_charge free_of_charge kostenlos gratis umsonst
expensive: expensive pricey dear cheap costly teuer teurer teurer_werden billig günstig preiswert preislich > price cost
language_word: translate translated translation translator interpreter übersetzen übersetzung dolmetscher fremdsprache
distance: distance distances far_away how_far kilometres_from close_to entfernung entfernungen abstand weit_weg
speed: speed speeding_of fast_moving tempo geschwindigkeit geschwindigkeiten
colour_of: colour_of shade_of farbton
aisle: aisle shelf_row rack racks high_rack bay_of_warehouse gang gänge regalreihe hochregal regalplatz lagerfach > warehouse
celebrate: birthday birthdays celebrate celebrates anniversary_of party geburtstag geburtstage feiern feiert jubiläum fest feste
influencer: influencer influencers blogger bloggers creator creators followers testimonial_star blogger_in > social
scent: scent scents fragrance fragrances perfume smell duft düfte parfüm geruch
rash: rash rashes itch red_skin skin_irritation skin_got_red ausschlag hautausschlag juckreiz hautreizung gerötet > side_effect
  allergen
expert: expert experts specialist_in expertise testify expert_opinion gutachter gutachten sachverständige sachverständiger fachmann
judgment: judgment judgments ruling rulings verdicts judges_decided decided_by_court precedent urteil urteile rechtsprechung
  grundsatzurteil > court
burn: burn burns burned_down on_fire brennt brennen gebrannt abgebrannt feueralarm > fire_service
hurt: hurt hurting wounded wound wounds injured_person verletzte verletzter verletzten verwundet wunde wunden > emergency patient
pick_up_phone: pick_up_the_phone answer_the_phone abheben abhebt annehmen_am_telefon rangehen > call waiting
assemble_at_home: fitter fitters assembly_team set_up_at_home monteur monteure monteurin aufbauen aufbau montagetermin
  montagetermine einsatz_beim_kunden > technician appointment
stand_lie: steht_wo liegt_wo wo_steht wo_liegt lagert_wo where_stored stored_where > location
sofa: sofa sofas armchair couch wardrobe cupboard cupboards shelf_unit mattress schrank schränke sessel kommode matratze regal
  regale bett_möbel > furniture
down_payment: down_payment deposit_paid advance_payment anzahlung anzahlungen vorauszahlung vorkasse > payment
arrives_when: when_does_it_come when_will_it_come wann_kommt endlich_kommt kommt_an liefertermin liefertermine delivery_date
  > delivery arrival
`
