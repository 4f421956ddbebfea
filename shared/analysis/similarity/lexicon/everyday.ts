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
`
