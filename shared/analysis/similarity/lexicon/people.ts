/** Words of employees, shifts, pay, recruiting, safety. How to read it: lexiconText.ts. */
export const PEOPLE = `
@workforce
employee: employee employees staff worker workers personnel workforce colleague colleagues headcount team_member
  people_we_employ hr human_resources team crew mitarbeiter mitarbeiterin personal beschäftigte belegschaft
  arbeitskraft angestellte kollege kollegin kollegen arbeitnehmer mannschaft personalstamm who_works_here our_people
  workmates our_staff leute_bei_uns arbeitskräfte angestellten personalbestand kopfzahl
manager: manager boss supervisor head_of leader line_manager executive chef vorgesetzter leiter führungskraft chefin
department: department unit division team_in_company organisation_chart org_chart abteilung bereich organigramm
  organisationseinheit
position_job: position job post role job_title vacancy_of planstelle stelle funktion beruf arbeitsplatz
shift: shift shifts roster rosters rota on_duty duty duties working_hours hours_worked staffing staffed understaffed
  scheduled_to_work who_works overtime time_sheet timesheet night_shift weekend_work short_staffed schicht schichten
  dienstplan dienstpläne einsatzplan dienst überstunden besetzung arbeitszeit arbeitszeiten personaleinsatz
  stundenzettel eingeteilt einteilen wer_arbeitet unterbesetzt stunden_geleistet who_is_working working_tonight
  enough_people enough_staff free_to_work at_work hours_on_the_job extra_hours work_plan wer_ist_da wer_hat_dienst
  genug_leute genug_personal mehrarbeit arbeitsstunden feiertagsdienst on_their_plate workload too_much_work
  überlastet überlastung arbeitslast auslastung_mitarbeiter > employee
on_call: on_call standby pager stand_by wake_up night_duty bereitschaft rufbereitschaft bereitschaftsdienst
  notdienst > shift
rest_time: rest rested rest_period fatigue tired duty_limit legally_work driving_time break_time ruhezeit lenkzeit
  pause müdigkeit ausgeruht > shift
absence: absence absent sick sickness sick_leave ill illness off_work vacation holiday holidays leave_of_absence
  days_off off_sick call_in_sick parental_leave abwesenheit abwesend krank krankheitstag urlaub fehlzeit fehlzeiten
  krankenstand krankmeldung elternzeit freistellung not_at_work away_from_work stay_home away_ill on_leave
  fehlt_bei_der_arbeit krankgeschrieben ausfalltage fernbleiben nicht_da > employee shift
payroll: payroll salary salaries wage wages pay compensation remuneration earn earnings staff_cost labour_cost
  personnel_cost pay_rise pay_gap gehalt gehälter lohn löhne vergütung entlohnung personalkosten lohnkosten
  lohnabrechnung verdienst bezahlung entgelt_personal gehaltserhöhung what_people_earn paid_to_staff
  how_much_we_pay_people take_home was_wir_zahlen einkommen bezüge
recruiting: applicant applicants candidate candidates recruit recruiting recruitment hire hires hired hiring vacancy
  vacancies job_opening open_position opening apply applied job_interview resume cv fill_position time_to_hire
  newcomer new_starter headhunter bewerber bewerbung bewerbungen stelle stellen einstellung einstellen personalsuche
  kandidat kandidaten vorstellungsgespräch besetzen stellenausschreibung ausgeschrieben find_new_people fill_a_post
  new_staff applicants_per applied_for_jobs neue_leute personal_finden bewirbt freie_stellen job_offer
  offers_declined decline_offer turn_down_offer angebot_ablehnen absagen zusagen
onboarding: onboarding induction first_day joiner einarbeitung eintritt neueinstellung
leaver: leaver leavers leave exit exits resign resigned resignation turnover_of_staff staff_turnover quit
  give_notice departure_of attrition retire austritt austritte ausgetreten ausscheiden verlassen gekündigt
  fluktuation kündigung kündigungen abgang weggang gehen people_who_left why_people_leave hand_in_their_notice
  go_away_staff wandern_ab verlassen_uns abgänge personalabgang > employee
training: training trained course courses skill skills qualification qualified certificate certified certification
  competence learning licence_to_drive entitled refresher workshop schulung schulungen kurs kurse fortbildung
  weiterbildung qualifikation qualifiziert zertifikat kompetenz führerschein nachweis befähigung ausgebildet
  unterweisung fähigkeit know_how allowed_to_operate attended_course taught brush_up certificate_expires darf_fahren
  kann_bedienen pflichtschulung scheine berechtigt_zu_fahren qualifizierung lehrgang
appraisal: appraisal performance_review review_of_performance goals_of_staff target_agreement promotion_of_staff
  talent mitarbeitergespräch beurteilung zielvereinbarung leistungsbeurteilung beförderung
engagement: engagement motivation morale pulse_survey culture wellbeing burnout betriebsklima stimmung
  mitarbeiterzufriedenheit wohlbefinden > survey satisfaction
diversity: diversity inclusion women_in_leadership equal_pay minority vielfalt gleichstellung frauenanteil inklusion
apprentice: apprentice apprenticeship trainee intern azubi auszubildende lehrling ausbildung praktikant
safety: safety injury injured incident near_miss occupational accident_at_work hurt safe protective hazard
  arbeitssicherheit verletzung verletzt unfall arbeitsunfall beinaheunfall arbeitsschutz sicher sicherheit vorfall
  got_hurt hurt_themselves slip_and_fall people_hurt danger_at_work verunglückt sich_verletzt gefahrenstelle
  unfallzahlen gloves protective_gear goggles helmet hazardous substance_hazard safety_data_sheet acid lye
  almost_went_wrong nearly_happened schutzmaßnahme schutzausrüstung handschuh handschuhe helm gefahrstoff säure
  lauge ätzend verätzt sicherheitsdatenblatt beinahe gefährliche_situation
workplace: workplace desk desks home_office remote office_space hot_desk arbeitsplatz schreibtisch homeoffice
  büroplatz mobiles_arbeiten
contractor: contractor contractors freelancer temp temporary_worker external_staff subcontractor tradespeople
  trade_worker craftsman craftsmen handwerker subunternehmer nachunternehmer leiharbeiter freiberufler dienstleister
  gewerk fremdfirma
works_council: works_council union labour_union betriebsrat gewerkschaft tarifvertrag
canteen: canteen cafeteria lunch lunches staff_restaurant kantine mittagessen betriebsrestaurant > meal
assessment: rates_skills rating_of_candidate scorecard strictly how_strictly streng bewertungsbogen > appraisal
  satisfaction recruiting
`
