/** Trade by trade: what a trade calls its things and what people outside call them. Groups named elsewhere go on here. How to read it: lexiconText.ts. */
export const TRADE_TERMS = `
@brewing and drinks
brew: brew brews brewed brewhouse mash wort gravity boil kettle_brew sud sude suds sudhaus sudkessel gebraut braut maische würze stammwürze
  läutern braukessel > brewing batch recipe
fermentation: ferment ferments fermented fermenting fermenter fermenters fermentation_tank tank tanks cellar_tank residual_sugar yeast gärung gärt
  gären vergoren gärtank gärtanks gärkeller lagertank lagerkeller gärverlauf hefe restzucker reifen gereift reifung > brewing temperature
hops_malt: malt malts hops hop barley grist malz hopfen gerste braugerste schrot > material purchase_price
bottling: bottling bottled bottles_filled filling_line filled_bottles canning cans_filled abfüllung abfüllen abgefüllt abgefüllte abgefüllten
  abfüllanlage füllerei flaschen flaschenabfüllung dosen > production oee
pub: pub pubs landlord_of_pub landlords_of_pubs innkeeper innkeepers tavern taverns bars_we_supply licensee gastwirt gastwirte gastwirtin wirt
  wirte wirten wirtin wirtschaft gaststätte gaststätten kneipe kneipen lokal lokale gastronom gastronomen gastronomie > restaurant customer
beer: beer beers ale lager_beer stout draught hectolitre hectolitres bier biere bieres biersorte biersorten hektoliter fassbier bierabsatz > drink
@airports and flying
plane: plane planes aircraft aeroplane aeroplanes jet jets airliner tail_number registration_of_aircraft maschine_gelandet flugzeug flugzeuge
  flieger > flight
stand: stand_allocation parking_position parking_positions apron aircraft_stand aircraft_stands gate_allocation taxiway vorfeld parkposition
  parkpositionen abstellposition standplatz > plane flight
flight: takeoff take_off takeoffs take_offs landing landings lands landed touches_down departs departed starts_und_landungen start_und_landung
  abflug abflüge ankunft_flug landung landungen gelandet startet abhebt > plane delay
noise: loud louder loudest too_loud noise_level sound_level decibel noisy racket wake_up_the_neighbours laut lauter zu_laut lärm lärmpegel
  schallpegel dezibel krach lärmbelastung ruhestörung
baggage: suitcase suitcases luggage carousel bag_belt baggage_belt hold_bags koffer gepäckstück gepäckstücke gepäckband reisegepäck
security_lane: security_lane security_lanes security_check checkpoint checkpoints screening_lane lanes queue_at_security passenger_screening
  sicherheitskontrolle kontrollstelle kontrollstellen kontrollspur > waiting visitor
duty_free: concession concessions airport_shop airport_shops duty_free tenants_of_shops shop_turnover > sale store
car_park: parking_space parking_spaces parking_lot multi_storey garage_level full_car_park parkhaus parkhäuser parkdeck parkplatz parkplätze
  stellplatz stellplätze > parking occupancy
@libraries and culture
loan_of_items: borrow borrows borrowed borrower borrowers lent_out take_home_books due_back checked_out ausleihe ausleihen ausgeliehen ausgeliehene
  entleihung entliehen verliehen rückgabefrist > lending
library_hold: reserve_a_book reserved_books hold_on_a_book holds_placed vormerkung vormerkungen vorgemerkt > booking waiting
library_member: reader readers library_card card_holder card_holders borrowing_public leser leserin leserinnen lesern leserausweis bibliotheksausweis
  > loyalty lending
title_list: titles books_we_hold holdings shelf_mark buch_bestand medienbestand titelbestand bestand_an_büchern signatur > book_trade lending
story_time: story_time story_times reading_hour readings author_reading children_s_hour vorlesestunde vorlesestunden lesung lesungen bilderbuchkino >
  event children
ebook: e_book e_books ebooks e_reader electronic_title digital_loans download_of_books onleihe e_medien hörbuch hörbücher audiobook audiobooks >
  playback usage
overdue_fine: late_fee late_fees overdue_fee overdue_fees reading_room_fine säumnisgebühr säumnisgebühren mahngebühr mahngebühren > unpaid fine
acquisition_of_stock: acquisitions new_books_bought bought_for_the_collection buying_for_the_library neuerwerbung neuerwerbungen anschaffung
  anschaffungen > procurement supplier
exhibit: exhibit exhibits exhibition exhibitions display_case loaned_work ausstellung ausstellungen exponat exponate leihgabe leihgaben > museum
  artwork
ticket_event: box_office seats_sold unsold_seats sold_out_show subscription_holders_theatre abendkasse vorverkauf restkarten eintrittskarte
  eintrittskarten
@energy and water
meter: reading_of_the_meter self_reading meter_reader zählerablesung ableser zählernummer stromzähler gaszähler wasserzähler
tariff_energy: energy_plan price_plan dynamic_tariff night_rate grundpreis arbeitspreis nachttarif stromvertrag gasvertrag
outage: lights_went_out power_was_off power_is_off without_supply supply_interruption versorgung_unterbrochen strom_war_weg licht_aus
  störungsdauer
grid: overloaded_line line_loading hot_transformer netzauslastung leitungsauslastung netzengpass trafostation ortsnetzstation hausanschluss
  netzanschluss grid_connection
renewable: roof_system feed_in_power solar_output sunny_hours windertrag ertrag_der_anlage solarertrag einspeisevergütung einspeisemenge
charging: charge_point charge_points plug_type charging_session charging_sessions ladevorgänge ladesäulenstandort ladeleistung
heat: boiler_room district_heat heat_network kesselanlage fernwärmenetz wärmenetz heizzentrale kalte_wohnung heizungsausfall
leak: losing_water night_flow missing_water wasserrohrbruch rohrbrüche wasserverluste nachtverbrauch leckstelle leckstellen
water: reservoir pumping_station water_pressure brunnen pumpwerk hochbehälter wasserdruck trinkwasserqualität
@health and care
patient: inpatient inpatients outpatient outpatients people_in_our_beds sick_people ill_people in_treatment stationär ambulant pflegebedürftige
  bewohnerinnen pflegekind versicherte_patienten
bed: free_bed empty_bed room_for_patients ward_beds intensive_care icu freie_betten bettenbelegung bettenauslastung intensivbett intensivstation
  station stationen ward wards
discharge: discharge discharged discharges sent_home goes_home home_again left_hospital leaves_hospital come_back_within readmitted readmission
  readmissions entlassung entlassungen entlassen nach_hause_geschickt wiederaufnahme wiedereinweisung > admission patient
surgery: operating_theatre theatre_slot theatre_slots surgeon surgeons under_the_knife op_saal op_plan op_säle chirurg chirurgin eingriff eingriffe
  operiert operieren
appointment: no_shows_patients did_not_turn_up missed_appointment slot slots free_slot booked_slot sprechstunde sprechstunden terminvergabe
  termin_nicht_wahrgenommen nicht_erschienen erscheint_nicht
medication: pills tablets_medicine doses dose side_effects_of_drugs drug_stock arzneimittel arznei medikament medikamente tabletten dosis
  dosierung wirkstoff
care_visit: home_visit home_visits carers caregiver caregivers round_of_visits pflegekraft pflegekräfte pflegebesuch pflegebesuche hausbesuch
  hausbesuche tour_pflege pflegetour > care_home nurse route
health_record: medical_record medical_records patient_file chart_of_patient findings krankenakte patientenakte befund befunde arztbrief
  arztbriefe anamnese > patient diagnosis
@insurance
claim: got_burgled car_damage water_damage storm_damage hail_damage reported_damage damage_reports schadenmeldung schadensmeldung schadenmeldungen
  schadenfall schadenfälle schadensfall schadensfälle hagelschaden sturmschaden wasserschaden regulierung reguliert gemeldete_schäden
policy: insured insured_people policyholder policyholders cover_runs_out insured_sum police policen versicherungsschein versicherungsnehmer
  versicherungssumme versicherte deckung versichert_gegen
broker: brokers_who_sell tied_agent tied_agents intermediary_commission vermittler vermittlerin makler maklerin versicherungsvertreter
  ausschließlichkeit agentur agenturen
premium: what_the_insured_pay beitrag beiträge versicherungsbeitrag prämie prämien jahresbeitrag beitragsrückstand
catastrophe: hail hailstorm flood floods flooding storms_coming severe_weather hagel gehagelt hagelt überschwemmung hochwasser unwetter starkregen
  unwetterkarte sturmtief naturgefahr naturgefahren > weather claim
@banking
account: current_account savings_account joint_account girokonto girokonten sparkonto sparkonten kontoinhaber kontoinhaberin kontostand
transaction_bank: card_payment card_payments spent_by_card money_moved transfers_abroad kartenumsatz kartenumsätze kartenzahlung kartenzahlungen
  kontoumsatz kontoumsätze umsätze_auf_dem_konto > payment card
loan: borrower_of_money borrow_money borrowed_money home_loan car_loan personal_loan kreditnehmer kreditnehmerin darlehen darlehensnehmer
  baufinanzierung ratenkredit kreditsumme
default: cannot_pay_back stop_paying_back behind_on_the_loan miss_their_instalments zahlungsunfähig ausfallgefährdet kreditausfall kreditausfälle
  ausfallrisiko
fraud: looks_wrong looks_suspicious suspicious_payment stolen_card made_up fake_account kommt_uns_komisch_vor verdächtige_zahlung betrüger betrügerin
  betrugsverdacht gefälscht missbrauch
investment: securities shares_and_funds fund_holdings depot depots wertpapier wertpapiere fondsanteile geldanlage anlageprodukt
@retail and goods
shelf: gaps_on_the_shelf where_goods_lie where_it_stands_in_the_shop lücken_im_regal regalplatz warenplatzierung
stock: pieces_still_left left_in_the_warehouse still_on_the_shelf running_short noch_im_lager liegt_im_lager lagermenge lagermengen warenbestand
  warenbestände mindestbestand bestandshöhe zu_viel_auf_lager
till_receipt: what_was_in_the_basket put_in_the_basket one_purchase kassenvorgang kassenvorgänge einkaufswagen einkaufskorb
loyalty: card_holders_shop collects_points bonus_level bonus_levels member_card kundenkarteninhaber stammkundin stammkunden treuepunkte_stand
assortment: what_we_carry which_goods_we_stock ranges auswahl_an_waren warenangebot sortimentsbreite
supplier_delivery: goods_received goods_in arrived_from_the_supplier short_delivery lieferantenlieferung wareneingangskontrolle
  angelieferte_ware anlieferung anlieferungen minderlieferung
@manufacturing
production: pieces_made pieces_produced what_we_made units_produced output_per_shift gefertigt gefertigte stückzahlen fertigungsmenge
  produktionsmenge ausstoß_je_schicht produziert_wurde
scrap: scrap scrapped scrap_rate bad_pieces rejected_pieces thrown_out_parts ausschuss ausschussquote schlechtteile schlechtteil nacharbeitsquote >
  quality spoilage
oee: line_stood_still machine_stood_still stood_still standing_still stops_of_the_line stillstände stillstand stillstandszeit stand_still_minutes
  anlagenstillstand maschinenstillstand anlagenauslastung
maintenance: due_for_service mechanic mechanics repair_job wartungsauftrag wartungsaufträge wartungsplan instandhaltungsauftrag instandhalter
  schlosser_einsatz
spare_part: bearing bearings belt belts gasket gaskets ersatzteillager verschleißteil verschleißteile lagerbuchse dichtung dichtungen
sensor: vibration vibrations reading_of_sensor readings_of_sensors measured_values schwingung schwingungen messreihe messreihen fühler
  messfühler
work_order: work_order work_orders job_card job_cards production_order production_orders shop_floor_order fertigungsauftrag fertigungsaufträge
  betriebsauftrag werkauftrag produktionsauftrag produktionsaufträge > production production_schedule
@cars and workshops
test_drive: test_drive test_drives tried_a_car tried_the_car try_a_car drove_it_once behind_the_wheel_once probefahrt probefahrten probegefahren
  probe_gefahren > opportunity prospect_car vehicle
workshop_order: car_in_for_repair car_is_ready ready_for_collection pick_up_the_car werkstattauftrag werkstattaufträge auto_abholen
  auto_heute_abholen fahrzeug_abholen inspektion_auto > maintenance vehicle appointment
used_car: used_car used_cars second_hand_car second_hand_cars trade_in gebrauchtwagen gebrauchtwagenbestand jahreswagen inzahlungnahme > vehicle stock
@transport and logistics
route: round_trip rounds_of_the_driver stops_on_the_round empty_kilometres empty_runs tourenplan tour touren tourenplanung leerfahrt leerfahrten
  fahrtstrecke fahrstrecke
driver: lorry_driver truck_driver behind_the_wheel lkw_fahrer fahrerin fahrerinnen fahrpersonal berufskraftfahrer
vehicle: lorries trucks vans_of_ours our_cars lkw transporter fuhrpark sattelzug zugmaschine lieferwagen fahrzeugflotte
freight: load_of_goods loads goods_on_board consignments sendung sendungen ladung ladungen stückgut fracht frachten frachtbrief
toll: toll tolls motorway_charge road_charge maut mautkosten mautgebühr > cost route
capacity: room_on_the_lorry space_left how_full loading_metres lademeter laderaum auslastung_der_fahrzeuge platz_auf_dem
public_transport: stop_of_the_bus bus_stop bus_stops bus_line tram_line trams fahrgast fahrgäste haltestelle haltestellen buslinie linienbus
  straßenbahn bahnsteig
delay_of_trains: trains_late late_trains train_was_late connections_missed zugverspätung zugverspätungen verspätete_züge anschluss_verpasst >
  delay rail
`
