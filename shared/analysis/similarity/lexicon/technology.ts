/** Words of software, networks, devices. How to read it: lexiconText.ts. */
export const TECHNOLOGY = `
@software
software: software application applications app apps program programs system_software tool_software
  licence_of_software anwendung anwendungen programm programme tools_people_use programs_we_pay_for
  genutzte_programme
code: code commit commits pull_request pull_requests merge merged merge_request repository branch_of_code
  source_code code_review review_of_code quellcode programmcode zusammengeführt
review_code: review reviewer reviewed look_at_code waits_for_review begutachten gegenlesen wait_for_review
  look_at_it approve_code > code
build: build builds build_run pipeline pipeline_run test_run red green_build flaky continuous_integration ci
  build_pipeline testlauf durchlauf rot kompilieren tests
release: release releases released deployment deployments deploy deployed rollout version go_live ship_software
  auslieferung bereitstellung ausrollen
bug: bug bugs defect_in_software error errors exception crash crashes crashed closes_by_itself stack_trace glitch
  softwarefehler absturz abstürze fehler fehlermeldung does_not_work_in_app goes_wrong_in_app stops_working
  funktioniert_nicht programmfehler
issue: issue issues story user_story epic work_item jira_ticket task_in_sprint aufgabe vorgang ticket open_tasks
  vorgänge bugs_open
sprint: sprint sprints iteration velocity story_point story_points committed_points promises_more scrum agile
  zusagen_team finish_what_they_planned completes_less schaffen_was_geplant
incident: incident incidents outage_of_service severity recover recovery detection postmortem down downtime störung
  störungen vorfall vorfälle ausfall ausfälle erholen wiederherstellung service_was_down was_down were_down is_down
  went_down system_down off_line offline nicht_erreichbar lief_nicht systemausfall
uptime: uptime availability_of_service service_availability down downtime reachable verfügbarkeit erreichbarkeit
  ausfallzeit how_reliable reliability stable runs_without_interruption zuverlässig zuverlässigkeit stabil >
  incident
login: login log_in logged_in logging_in sign_in signed_in authentication password account_access single_sign_on
  last_sign_in anmeldung anmelden einloggen passwort zugang last_seen have_not_logged_in came_back_to_the_app
  not_been_active zuletzt_angemeldet nicht_mehr_angemeldet inaktiv
access_right: access access_rights permission permissions entitlement role_of_user who_may_see admin_right zugriff
  zugriffsrecht berechtigung berechtigungen rechte_nutzer
threat: threat threats attack attacks attacked hacker hackers hacked vulnerability vulnerabilities intrusion malware
  virus_protection phishing security_hole cyber patch patched antivirus angriff angriffe angreifen schwachstelle
  schwachstellen bedrohung virenschutz sicherheitslücke schadsoftware cyberangriff firewall break_into_systems
  unprotected unsafe_computers weak_passwords ungeschützt einbruch_in_systeme sicherheitsvorfall
hardware: hardware laptop laptops computer computers notebook pc server servers workstation rechner
  arbeitsplatzrechner it_geräte
cloud_cost: cloud cloud_cost hosting hosting_cost compute cloud_spend aws azure cloudkosten hostingkosten
  rechenzentrum cost_of_servers server_bill rechnung_für_server > cost
data_centre: data_centre data_center rack_server rechenzentrum serverraum
log: log logs log_file event_log protokoll protokolle logdatei protokolliert
performance_it: latency load_time slow_page response_time_of_system ladezeit antwortzeit latenz
data_quality: data_quality missing_values duplicates wrong_entries completeness datenqualität dubletten
  unvollständig datenfehler
feature_usage: feature features feature_usage button buttons click_on nobody_clicks adoption active_users
  daily_active usage_of_app function functions workspace funktion funktionen knopf knöpfe nutzung genutzt
  schaltfläche nutzungsdaten what_people_click_on used_functions nobody_uses never_used hardly_used what_users_do
  keiner_benutzt wenig_genutzt was_nutzer_tun > usage
usage: usage use used uses utilisation utilization how_often_used active activity nutzung nutzen genutzt auslastung
  verwenden verwendung aktivität inanspruchnahme how_often how_many_use most_used wie_oft_genutzt meistgenutzt
onboarding_user: activation first_steps trial_user free_trial trial_period aktivierung probezeitraum testphase
backup: backup backups restore_data datensicherung sicherung wiederherstellen
api_call: api_call api_calls request_to_api endpoint schnittstelle aufrufe schnittstellenaufruf
it_asset: it_asset licence_count installed_software software_licence lizenz lizenzen it_inventar
machine_learning: machine_learning model_score prediction_model training_set ai algorithm modell algorithmus ki
@telecom
network: network networks cell cells cell_tower tower towers mast antenna antennas signal signal_strength coverage
  bandwidth dead_spot reception netz mobilfunk mobilfunknetz funkzelle funkmast antenne abdeckung bandbreite empfang
  funkloch netzabdeckung netzqualität bad_reception no_signal slow_internet schlechter_empfang kein_netz
  langsames_internet verbindungsqualität
dropped_call: dropped_call dropped_connection dropped break_off conversations_break_off cut_off_call connection_lost
  abgebrochenes_gespräch verbindungsabbruch gesprächsabbruch verbindungsabbrüche calls_cut_off cut_out bricht_ab
  gespräche_brechen_ab > network call
data_volume: data_volume data_allowance gigabyte gigabytes mobile_data data_usage burn_through datenvolumen
  datenverbrauch datennutzung datentarif > usage
sim: sim sim_card number_porting handset_contract sim_karte rufnummernmitnahme
roaming: roaming abroad foreign_network ausland auslandsnutzung
broadband: broadband fibre fiber internet_access router dsl breitband glasfaser internetanschluss
call_record: call_record call_records call_detail cdr verbindungsdaten einzelverbindungsnachweis > call
technician: technician field_engineer engineer_visit on_site_visit techniker monteur außendienst_technik
  vor_ort_einsatz servicetechniker
change_log: field_history updater who_changed changed_by when_changed change_history history_of_changes
  geändert_durch änderungshistorie verlauf_der_änderungen wann_geändert
`
