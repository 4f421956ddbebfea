/** Words of software, networks, devices. How to read it: lexiconText.ts. */
export const TECHNOLOGY = `
@software
software: software application applications app apps program programs system_software tool_software
  licence_of_software anwendung anwendungen programm programme
code: code commit commits pull_request pull_requests merge merged merge_request repository branch_of_code
  source_code code_review review_of_code quellcode programmcode zusammengeführt
review_code: review reviewer reviewed look_at_code waits_for_review begutachten gegenlesen > code
build: build builds build_run pipeline pipeline_run test_run red green_build flaky continuous_integration ci
  build_pipeline testlauf durchlauf rot kompilieren tests
release: release releases released deployment deployments deploy deployed rollout version go_live ship_software
  auslieferung bereitstellung ausrollen
bug: bug bugs defect_in_software error errors exception crash crashes crashed closes_by_itself stack_trace glitch
  softwarefehler absturz abstürze fehler fehlermeldung
issue: issue issues story user_story epic work_item jira_ticket task_in_sprint aufgabe vorgang ticket
sprint: sprint sprints iteration velocity story_point story_points committed_points promises_more scrum agile
  zusagen_team
incident: incident incidents outage_of_service severity recover recovery detection postmortem down downtime störung
  störungen vorfall vorfälle ausfall ausfälle erholen wiederherstellung
uptime: uptime availability_of_service service_availability down downtime reachable verfügbarkeit erreichbarkeit
  ausfallzeit > incident
login: login log_in logged_in logging_in sign_in signed_in authentication password account_access single_sign_on
  last_sign_in anmeldung anmelden einloggen passwort zugang
access_right: access access_rights permission permissions entitlement role_of_user who_may_see admin_right zugriff
  zugriffsrecht berechtigung berechtigungen rechte_nutzer
threat: threat threats attack attacks attacked hacker hackers hacked vulnerability vulnerabilities intrusion malware
  virus_protection phishing security_hole cyber patch patched antivirus angriff angriffe angreifen schwachstelle
  schwachstellen bedrohung virenschutz sicherheitslücke schadsoftware cyberangriff firewall
hardware: hardware laptop laptops computer computers notebook pc server servers workstation rechner
  arbeitsplatzrechner it_geräte
cloud_cost: cloud cloud_cost hosting hosting_cost compute cloud_spend aws azure cloudkosten hostingkosten
  rechenzentrum > cost
data_centre: data_centre data_center rack_server rechenzentrum serverraum
log: log logs log_file event_log protokoll protokolle logdatei protokolliert
performance_it: latency load_time slow_page response_time_of_system ladezeit antwortzeit latenz
data_quality: data_quality missing_values duplicates wrong_entries completeness datenqualität dubletten
  unvollständig datenfehler
feature_usage: feature features feature_usage button buttons click_on nobody_clicks adoption active_users
  daily_active usage_of_app function functions workspace funktion funktionen knopf knöpfe nutzung genutzt
  schaltfläche nutzungsdaten > usage
usage: usage use used uses utilisation utilization how_often_used active activity nutzung nutzen genutzt auslastung
  verwenden verwendung aktivität inanspruchnahme
onboarding_user: activation first_steps trial_user free_trial trial_period aktivierung probezeitraum testphase
backup: backup backups restore_data datensicherung sicherung wiederherstellen
api_call: api_call api_calls request_to_api endpoint schnittstelle aufrufe schnittstellenaufruf
it_asset: it_asset licence_count installed_software software_licence lizenz lizenzen it_inventar
machine_learning: machine_learning model_score prediction_model training_set ai algorithm modell algorithmus ki
@telecom
network: network networks cell cells cell_tower tower towers mast antenna antennas signal signal_strength coverage
  bandwidth dead_spot reception netz mobilfunk mobilfunknetz funkzelle funkmast antenne abdeckung bandbreite empfang
  funkloch netzabdeckung netzqualität
dropped_call: dropped_call dropped_connection dropped break_off conversations_break_off cut_off_call connection_lost
  abgebrochenes_gespräch verbindungsabbruch gesprächsabbruch verbindungsabbrüche > network call
data_volume: data_volume data_allowance gigabyte gigabytes mobile_data data_usage burn_through datenvolumen
  datenverbrauch datennutzung datentarif > usage
sim: sim sim_card number_porting handset_contract sim_karte rufnummernmitnahme
roaming: roaming abroad foreign_network ausland auslandsnutzung
broadband: broadband fibre fiber internet_access router dsl breitband glasfaser internetanschluss
call_record: call_record call_records call_detail cdr verbindungsdaten einzelverbindungsnachweis > call
technician: technician field_engineer engineer_visit on_site_visit techniker monteur außendienst_technik
  vor_ort_einsatz servicetechniker
`
