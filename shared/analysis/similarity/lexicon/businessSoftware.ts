/** What the tables of business software call what people say in other words: accounts, stages, guides, postings, payouts; and the abbreviations of all trades. Groups named elsewhere go on here. How to read it: lexiconText.ts. */
export const BUSINESS_SOFTWARE = `
@who
account_customer: account_holder firms parent_company subsidiary client_firm kundenfirma > customer contact
contact: been_in_touch touch_with last_contacted reached_out > customer interaction
agent: admin admins teammate teammates assigned_to looking_after looks_after take_care_of takes_care_of in_charge_of whose_case kümmert_sich betreut > employee support
interaction: touch touches touchpoints engagements logged_activity in_touch_with > conversation contact
conversation: conversations chats reply_thread inbox > support response
visitor_app: visitor visitors end_users app_users people_in_the_app besucher_der_anwendung > user feature_usage
access_right: seat seats licensed_users roles_and_rights > user
@stages
stage: stage stages step steps round rounds phase phases funnel_step move_on moves_on moved_on
  where_they_stand schritt schritte stufe stufen etappe etappen weiterkommen > history status_change
status_change: transition transitions field_history status_history status_changes moved_between changed_hands time_in_status time_in_stage
  who_changed what_was_changed statuswechsel > history change stage
blocked: blocked blocker blockers stuck stalled bottleneck bottlenecks held_up impediment wait_longest waits_longest stand_still
  grinds_to_a_halt hängt_fest steckt_fest blockiert festgefahren engpass > delay status_change
selection: shortlist shortlisted in_the_running still_in_the_race final_round made_it_to chosen_candidate engere_wahl vorauswahl
  im_rennen > recruiting stage
@hiring
interview: interview interviews interviewer interviewed scorecard scorecards talks_with_candidates talk_to_candidates talks_with_applicants
   interview_panel bewerbungsgespräch bewerbungsgespräche vorstellungsgespräch vorstellungsgespräche >
  recruiting conversation
job_posting: advert adverts our_adverts job_offer job_offers posting postings job_posting job_postings job_ad job_ads job_advert vacancies vacancy stellenanzeige stellenanzeigen
  stellenausschreibung stellenausschreibungen > recruiting position_job
requisition: requisition requisitions headcount fte fte_plan full_time_equivalent approved_post approved_posts approved_headcount
  unfilled still_to_fill not_filled planstellen vollzeitstellen stellenplan > recruiting position_job budget
recruiting: candidacy candidacies job_application job_applications applications_for_jobs talent_pool > opportunity stage
reporting_line: reports_to reported_to reporting_line reporting_lines line_of_command whose_boss org_structure unterstellt berichtet_an
  vorgesetzte_von > manager department
timesheet: timecard timecards time_card clock_in clock_out clocked punch_clock stempeluhr gestempelt > shift
absence: pto paid_time_off no_show no_shows sickness_absence
employee: tenure length_of_service betriebszugehörigkeit
@work in teams
issue: unfinished_work open_work carried_over carry_over spill_over spillover left_over_work work_item_history > project
sprint: iteration_of_work burn_down burndown burnup carried_over carry_over > issue project
bug: defect_tracker reopened re_opened re_openings came_back_after > issue quality
workload: workload workloads overloaded overburdened on_their_plate work_per_person load_per_person who_is_busy überlastet
  arbeitslast zu_viel_zu_tun > employee issue resource
label: label labels labelled tag tags tagged tagging tag_cloud etikett schlagwort schlagworte kennzeichnung > category
code: repo repos repository repositories contributor contributors committer developer developers coder entwickler
  entwicklerin softwareentwickler > issue
release: fix_version fix_versions next_version
project: initiative initiatives endeavour workspace portfolio_of_projects unterfangen
@use of software
guide: guide guides in_app_guide product_tour product_tours in_app_tour in_app_tours tooltip tooltips walkthrough walkthroughs hint hints
  hint_in_the_app hilfetour einführungstour > feature_usage knowledge
page_view: pageview pageviews page_views screen screens page pages screens_people_see bildschirmseite bildschirmseiten masken >
  website feature_usage
tracked_event: tracked_event tracked_events click_event event_metrics user_actions what_people_did_in recorded_clicks nutzerereignis >
  feature_usage page_view
feature_usage: dau mau wau active_accounts tool_usage use_of_the_tool > visitor_app
trial_request: trial trials trial_request trial_requests try_the_product try_it_out free_trials probezugang testzugang >
  onboarding_user new_business
@money
payout: arrive_in_our_bank arrives_in_our_bank settled_to_us transferred_to_us paid_out_to_us > bank_statement payment
fee: processing_fee transaction_fee provider_keeps > payment
cash_view: money_in_and_out money_in_and_money_out cash_flow cash_flows cashflow inflow inflows outflow outflows transaction_totals
  geldflüsse zahlungsströme > payment liquidity
order_line: line_items add_on add_ons position_on_a_bill item_on_the_bill
  einzelposten rechnungsposition rechnungspositionen > invoice product
day_balance: accumulated_balance rolling_totals running_total running_totals running_balance on_any_given_date on_any_given_day on_a_given_day
  on_a_given_date day_by_day each_day per_day daily snapshot snapshots stichtag tagesstand tag_für_tag pro_tag > history
subscription: standing_orders regular_deliveries regular_delivery membership_plan steady_income about_to_renew end_of_trial > revenue_recurring
  customer
revenue_recurring: steady_income regular_income recurring_business planbare_einnahmen > customer
legal_entity: legal_entity legal_entities company_code company_codes business_unit business_units gesellschaft gesellschaften
  tochtergesellschaft tochtergesellschaften buchungskreis > finance account_customer
expense: expense expenses what_we_spend_on spend_on_vendors ausgabenart ausgabenarten > cost payable
ageing: ageing aging aged_debt days_overdue how_old_debts fälligkeitsstruktur > unpaid
reconcile: reconcile reconciles reconciliation matches_up adds_up tie_out unsettled abgleich abgleichen abstimmen > bank_statement
  discrepancy
@campaigns and shops
mail_flow: flow flows automation automations automated_mail welcome_series welcome_mail drip_campaign cart_reminder cart_reminders
  abandoned_cart_mail follow_up_mail autoresponder begrüßungsserie erinnerungsmail > campaign email_event
email_event: mailing mailings opened_our_mail read_our_mail > campaign contact
ad_performance: ad_set ad_sets adset ad_account promoted_post video_ad video_ads what_our_adverts_cost > cost
influencer_post: reel reels story_views post_reach likes_and_comments > social
listing: listing listings seller_account catalogue_entry offered_online online_angebot > product stock
fulfilment: fulfilment fulfillment fulfil fulfill shipped_orders packed_and_sent versandabwicklung > delivery order
package_size: package_dimensions bulky bulkiness item_dimensions sperrig packmaß packmaße > product size
buyers_value: over_their_lifetime best_buyers > value customer order
@learning
cheating: cheating cheat cheated plagiarism plagiarised copied copied_answers identical_answers abgeschrieben
  abschreiben täuschung täuschungsversuch > exam student
dropout: falling_behind falls_behind abgehängt zurückfallen
credential: credential credentials badge badges diploma diplomas diplom > certificate_course
enrolment: registrations_for_a_course enrolled_learners course_registration kursanmeldung kursanmeldungen
chatbot: chatbot chatbots chat_assistant bot bots virtual_assistant tutor_bot > conversation
@abbreviations
delivery_promise: eta expected_arrival etd
delivery: otif dpd asn
product: gtin ean upc asin
supplier: po_number grn goods_receipt wareneingang wareneingänge
return: rma
sale: gmv aov basket_value arpu asp
profit: ebit ebitda cogs gross_margin roi
cost: tco opex
asset: capex
new_business: cac
payable: dpo
satisfaction: csat ces
response: frt first_response_time
call: aht ivr
failure: mttr mtbf
recipe: bom bill_of_materials
production: wip mes mrp_run
till: pos epos point_of_sale
segment: rfm
campaign: utm
profile: pii
fraud: aml
default: npl
vehicle: vin
energy: kwh mwh
heat: hvac
patient: ehr emr
diagnosis: icd
online_learning: lms
sustainability: esg
emission: ghg
threat: cve
login: sso mfa
expiry: mhd best_before
purchase_price: ek einkaufspreis
finance: bwa
`
