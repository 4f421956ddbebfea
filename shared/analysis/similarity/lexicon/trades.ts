/** Words of single trades: port, tax office, law, building site, railway, sport, kitchen, pharmacy. A group named elsewhere goes on here. How to read it: lexiconText.ts. */
export const TRADES = `
@port
port: boat boats ferry ferries cruise_ship tanker ships call_at_port called_at_port berthed moored mooring pilotage tug dock docks
  schiffe autofähre kreuzfahrtschiff tanker anlegen anleger angelegt lotse kai werft > arrival
freight: containers box_of_cargo boxes teu stowage lashing container_stack seefracht stauen
container_yard: container_yard yard stack stacked stacks yard_block lying_around standing_around_goods umschlagplatz containerplatz
  gestapelt > warehouse freight
gate: gate gates entrance entry exit_gate barrier lorry_queue way_in einfahrt ausfahrt tor pforte einlass > waiting
customs: held_by_customs hold_by_customs not_released release_goods released detained inspection_of_goods freigabe_zoll
  zurückgehalten nicht_freigegeben > official
tide: tide tides high_water low_water water_level water_levels sea_level flood_water pegel pegelstand wasserstand wasserstände
  ebbe flut hochwasser niedrigwasser tidenhub > weather
weather: frost frosts below_zero freezing gust gusts wind_speed fog hail drought heat_wave cold_spell rainy_day rainy_days rained
  minusgrade glatteis böen nebel hagel dürre hitze regentag regentage verregnet schnee kälte kalte_nächte cold_nights snow_cleared
@tax and law
tax_return: tax_return tax_returns file_a_return filed_return declaration_of_tax steuererklärung steuererklärungen erklärung
  erklärungen abgabe_der_erklärung abgegeben einreichen eingereicht einzureichen unterlagen_abgegeben hand_in_papers handed_in
  submit_papers > tax application_form
assessment_notice: tax_bill assessment_notice notice_of_assessment steuerbescheid bescheid bescheide festgesetzt festsetzung > tax
extension: extension extensions more_time later_date postponement deadline_extension fristverlängerung fristverlängerungen
  aufschub bis_wann by_when verlängern_der_frist > date
objection: objection objections contest_a_decision einspruch einsprüche widerspruch widersprüche stattgegeben granted_objection
  rejected_objection anfechtung > appeal
land_register: plots_of_land parcel_of_land real_property grundstück grundstücke flurstücke einheitswert bodenwert > building
law_case: case_file client_of_lawyer mandate hearing_date court_date brief_of_case mandant mandanten mandat gerichtstermin aktenzeichen
  verhandlungstermin > lawsuit
contract: deal deals agreement agreements clause clauses expiry_of_contract runs_out_contract vereinbarung vereinbarungen klausel
  klauseln vertragsende auslaufen laufen_aus läuft_aus
@building site
construction: building_site building_sites site_manager foreman builder builders topping_out baustelle baustellen bauleiter polier
  bauherr rohbau bauvorhaben neubau bauprojekt bauprojekte > project
site_diary: site_diary daily_log work_diary bautagebuch tagesbericht_baustelle > construction note
defect_building: snag snags snagging remedy remedied put_right_after_handover defect_at_handover handover acceptance_of_work mangel
  mängel mängelliste nachbesserung nachbessern beseitigung beseitigt übergabe abnahme bauabnahme nach_der_übergabe > maintenance
  quality
contractor: subcontractors trade trades plumber plumbing electrician electrical_work sanitary roofer painter joiner carpenter
  gewerke elektriker elektro sanitär klempner dachdecker maler tischler schreiner zimmermann nachunternehmern partnerfirma
  partnerfirmen partner_für
timesheet: hours_put_in worked_how_long working_time_per_person gearbeitet wie_lange_gearbeitet geleistete_stunden stundenzettel
  arbeitsstunden zeiterfassung time_recorded > shift payroll
machine_park: machine_park equipment_pool operating_hours gerätepark baumaschine baumaschinen betriebsstunden > machine vehicle
@railway
rail: track tracks rails railway_line switch_points points_of_track crossing_of_rail gleis gleise schiene schienen strecke weiche
  weichen trasse trassen oberbau bahnstrecke bahnnetz > public_transport
level_crossing: level_crossing level_crossings barrier_of_crossing road_crosses_track bahnübergang bahnübergänge bahnschranke bahnschranken > accident
platform: platform platforms stop_of_train boarding step_free_access stufenlos bahnsteig bahnsteige haltepunkt haltepunkte
  einsteigen aussteigen einstieg > accessibility rail
closure: closure closures closed_line line_closed track_work engineering_works diversion diversions detour sperrung sperrungen gesperrt
  umleitung umleitungen baufahrplan nicht_gefahren_werden kein_verkehr > delay construction
train_path: train_path train_paths path_request slot_on_the_line fahrweg fahrwege trassenbestellung trassenbestellungen > rail order
vegetation: vegetation hedge hedges bush bushes slope_beside embankment tree_fall fallen_tree hecke hecken böschung böschungen
  bewuchs sträucher umfallen umstürzen umgestürzt fällen gefällt baumschnitt > park forest
accident: accident accidents crash crashes collision collided crashed unfall unfälle zusammenstoß gekracht verunglückt aufprall
  > safety
@sport
player: player players footballer footballers striker goalkeeper midfielder athlete athletes squad eleven line_up spieler spielerin
  spielern stürmer torwart mittelfeld sportler kader aufstellung > sport
match: match matches fixture kick_off goals goal_scored passes pass_of_ball foul fouls yellow_card red_card lose_the_ball
  possession spiel spiele torschuss torschüsse foulspiel ballbesitz ballverlust anpfiff > sport
fitness_player: distance_run sprint sprints stamina exhausted tired hurt_player laufleistung_spieler sprints_je ausdauer müde
  erschöpft verletzungspause angeschlagen > player safety
transfer_market: transfer_fee transfer_market buy_a_player scout scouting scouted ablöse ablösesumme transfermarkt verpflichten
  spielerkauf > player
talent: talent talents youth_team academy youngsters young_players nachwuchs jugendspieler talente jugendakademie leistungszentrum
  > player training
pitch: pitch pitches turf lawn lawns grass_of_pitch grass greenkeeper reseed rasen rasenpflege spielfeld platzpflege nachsäen > park
stadium: stadium stadiums arena stand_of_stadium grandstand terrace block_of_seats stadion stadien tribüne tribünen
  sitzblock > visitor venue
riot: fight fights brawl hooligan hooligans troublemaker troublemakers stadium_ban banned pyrotechnics schlägerei randale randalierer
  störer stadionverbot krawall > crime
merchandise: merchandise merchandising fan_shop fan_article souvenir souvenirs fanartikel fanshop merchandising_artikel andenken
  > sale product
@kitchen and guest
booking: reservation reservations table_booking reserved_table book_a_table tischreservierung tischreservierungen reserviert
  reservierte_tische people_will_come guests_expected wie_viele_kommen
recipe: ingredients_of cook_book cooking_steps allergens_of zutaten zubereitung kochanleitung what_is_in_it was_ist_drin > allergen
hygiene: hygiene hygienic health_inspection food_inspection sanitary_check hygienekontrolle kontrolle_der_küche failed_inspection
  lebensmittelkontrolleur beanstandungen > inspection clean
food_waste: food_waste leftovers left_over thrown_out_food essensreste speisereste reste übrig_gebliebenes > waste spoilage
takeaway: takeaway take_out meal_delivery ordered_online brought_to_the_door food_delivery lieferdienst essenslieferung
  zum_mitnehmen online_bestellt > delivery order
waiter: waiters waitress serving_staff cook cooks chef chefs kitchen_staff koch köche kellner kellnerin bedienung servicekraft
  küchenpersonal > shift
wholesale: wholesaler wholesalers wholesale großhandel großhändler > supplier procurement
@pharmacy
medication: remedy remedies active_ingredient over_the_counter antibiotic antibiotics painkiller arzneien präparate mittel_gegen
  schmerzmittel antibiotika antibiotikum rezeptpflichtig ohne_rezept freiverkäuflich wirkstoffe packungen
prescription: redeemed_prescription prescribed_by what_doctors_prescribe verschreibung verschreibungen verschreiben eingelöste_rezepte
  ärzte_verschreiben > medication doctor
vaccination: flu_jab flu_shot booster_shot grippeimpfung impftermin impftermine piks piksen pieks geimpften auffrischung
intolerance: intolerance intolerant hypersensitive drug_interaction interactions does_not_tolerate verträgt_nicht nicht_verträgt
  unverträglich unverträglichkeiten allergie allergien allergisch wechselwirkung wechselwirkungen dauermedikation > allergen
  medication
on_duty_pharmacy: emergency_duty open_at_night open_on_sunday night_service notdienst notdienste nachtdienst sonntagsdienst
  feiertag_offen wer_hat_offen feiertag feiertage > opening_hours on_call
health_insurer: health_insurer health_insurers health_insurance sick_fund krankenkasse krankenkassen kasse_gesetzlich
  krankenversicherung versicherungen > insurance
errand: errand messenger_service botendienst boten ausfahrer vor_die_tür > delivery
otc_sale: passing_trade walk_in_customers laufkundschaft kunden_ohne_rezept spontankauf freiverkauf > sale
@farm
harvest: crop_rotation rotation orchard orchards blossom apple_tree potatoes rapeseed barley oats vineyard hops fruchtfolge
  obstplantage blüte kartoffeln raps gerste hafer weinberg hopfen zuckerrüben rüben was_angebaut angebaut
soil: phosphorus nitrogen potassium acidity ph_value lime humus phosphor stickstoff kalium säuregrad nährstoffe nährstoffmangel
  bodenprobe bodenproben soil_sample soil_samples lack_of_nutrients
silo: silo silos grain_store grain_intake getreideannahme getreidelager annahme_getreide > warehouse harvest
cooperative: cooperative co_operative member_farms genossenschaft genossen mitgliedsbetriebe > member farm
animal_health: herd_health treated_animals antibiotics_in_herds tierarzneimittel veterinary_treatment bestandsbehandlung > animal
  veterinary medication
organic: organic organic_certificate bio bio_zertifikat ökologisch ökolandbau > certificate farm
@events, travel, office
ticket_event: concert concerts gig opera theatre_play performance_on_stage festival festivals konzert konzerte oper aufführung
  vorstellung festspiele > event
camp_site: camp_site camping caravan tent campingplatz zeltplatz wohnmobil zelt > overnight
church: church parish congregation kirche gemeinde_kirche pfarrei gottesdienst
wedding: wedding weddings bride marriage_feast hochzeit hochzeiten trauung brautpaar > event
funeral: funeral funerals undertaker beerdigung bestatter trauerfall > cemetery
theft: burglar burglars stolen_goods diebesgut gestohlenes entwendet
lock: lock locks locked unlock access_card schloss schlösser abschließen schließanlage > key
signature: signature signatures signed_paper e_signature unterschrift unterschriften unterzeichnet > contract document
reminder_date: anniversary jubilee jubiläum jahrestag
moving_house: move_house moved_house removal relocation umzug umzüge umgezogen umziehen > address_change
address_change: new_address change_of_address adressänderung neue_adresse ummeldung > contact
@offices and software
benefit: subsidy_for_rent zuschuss zuschüsse mietzuschuss housing_allowance wohngeld hilfe_zum_wohnen unterstützung_vom_amt
vehicle_registration: vehicle_registration registered_cars number_plate zugelassen zulassung zulassungen kfz_zulassung angemeldete_autos
  elektroauto elektroautos e_auto e_autos electric_car electric_cars > vehicle
construction: new_houses new_homes being_built häuser_entstehen entstehen entsteht entstanden neubaugebiet bauantrag bauanträge > permit
churn: customer_stays stay_with_us remain_customer bleibt_kunde bleiben_kunden kundentreue customer_health health_score
release: novelty novelties what_is_new what_changed new_version update updates neuerung neuerungen neue_version was_sich_geändert_hat
waste: waste_paper old_paper altpapier papier_müll müll abfall wertstoff wertstoffe leeren anfallen anfällt gelber_sack
school_transport: school_bus pupils_on_the_bus schulbus schulbusse schülerbeförderung schulweg fahrschüler > school public_transport
welfare_case: youth_office child_welfare families_in_need jugendamt jugendhilfe familien_in_not hilfe_zur_erziehung > benefit children
elderly: elderly old_people senior seniors pensioner senioren ältere alte_menschen rentner hochbetagte > profile
opening: freier_platz freie_plätze platz_frei noch_ein_platz place_free free_place > occupancy
`
