/** Words of flights, trains, hotels, restaurants, leisure. How to read it: lexiconText.ts. */
export const TRAVEL = `
@air
flight: flight flights plane planes aeroplane aircraft jet fly flown airline leg legs airborne flug flüge flugzeug
  flugzeuge fliegen geflogen maschine_in_der_luft flugverbindung air_traffic planes_in_the_air flown_routes
  take_off_and_land fliegt maschinen_am_himmel
airport: airport airports runway terminal gate gates security_check flughafen startbahn flugsteig
  sicherheitskontrolle
crew: crew pilot pilots cabin cockpit steward flight_attendant besatzung piloten kabinenpersonal flugbegleiter >
  employee shift
baggage: baggage luggage bag bags suitcase suitcases belt check_in_bag gepäck koffer gepäckstück tasche gepäckband
  lost_bags missing_bags lost_luggage koffer_weg verlorenes_gepäck
~passenger: passenger passengers traveller travellers traveler commuter commuters rider riders boarding boarded
  board_and_alight fahrgast fahrgäste passagier passagiere reisende pendler mitfahrer einsteiger aussteiger
  people_on_board travelled people_on_the_bus leute_an_bord mitfahrende fahrgastzahl fahrgastaufkommen
frequent_flyer: frequent_flyer miles miles_programme frequent_traveller vielflieger meilen meilenprogramm > loyalty
compensation: compensation compensate entitled_to entitlement make_up_for voucher_for_delay entschädigung ausgleich
  entschädigen fahrgastrechte anspruch
@transit
rail: train trains rail railway track tracks carriage carriages platform platforms underground metro subway zug züge
  bahn bahnen gleis gleise bahnsteig waggon wagen u_bahn s_bahn eisenbahn lok on_the_train rolling_stock_of_train
  zugfahrt züge_fallen_aus
public_transport: public_transport bus_line tram stop stops station stations line lines halt öpnv nahverkehr
  haltestelle haltestellen linie linien bahnhof bahnhöfe straßenbahn bus_and_train stops_served
  öffentliche_verkehrsmittel
timetable: timetable schedule schedules planned_arrival planned_departure service_frequency fahrplan fahrpläne
  flugplan taktung abfahrtszeit fahrzeit fahrzeiten > delay
ticket: ticket tickets fare fares ticket_machine season_ticket travel_card valid_ticket fahrkarte fahrkarten
  fahrschein fahrscheine fahrausweis fahrausweise eintrittskarte monatskarte fahrkartenautomat automat ticket_sales
  sold_tickets admission_ticket verkaufte_karten kartenverkauf ticketverkauf
fare_evasion: fare_evasion fare_dodger fare_dodgers dodge_fare without_a_ticket ticket_inspection ticket_inspector
  schwarzfahrer schwarzfahren ohne_ticket ohne_fahrschein ohne_fahrausweis kontrolleur fahrkartenkontrolle > ticket
  inspection
taxi: taxi taxis cab cabs ride ride_hailing rides for_hire fahrt mitfahrt fahrdienst
car_rental: car_rental rental_car hire_car rent_a_car mietwagen autovermietung leihwagen carsharing > vehicle
@lodging
hotel: hotel hotels accommodation lodging inn hostel guest_house holiday_flat unterkunft herberge pension
  ferienwohnung beherbergung
room: room rooms suite chamber zimmer räume raum hotelzimmer
overnight: overnight night nights stay stays slept übernachtung übernachtungen nacht nächte aufenthalt
booking: booking bookings book booked reservation reservations reserve reserved seat_sold call_off called_off
  cancel_stay buchung buchungen reservierung reservierungen buchen gebucht reservieren storno stornierung abgesagt
  storniert cancelled_at_short_notice booked_stays booked_seats kurzfristig_abgesagt abgesagte vorausbuchung
  gebuchte places_booked class_booking waiting_list_of_class ausgebuchter_kurs
housekeeping: housekeeping cleaning clean cleaned cleaner tidy ready_room maid laundry linen reinigung putzen sauber
  gereinigt zimmermädchen wäsche hauswirtschaft bezugsfertig ready_to_hand_out made_up_room bed_made bezugsfertige
  saubere_zimmer
check_in: check_in check_out front_desk reception lobby key_card hand_out_room rezeption empfang anreise abreise
  einchecken
minibar: minibar bar drink drinks beverage beverages snack snacks getränk getränke trinken cocktail
room_rate: room_rate nightly_rate rate_per_night rate_calendar zimmerpreis übernachtungspreis > price room
tour_operator: tour_operator holiday_package travel_agency trip_package cruise cruises reiseveranstalter
  pauschalreise reisebüro kreuzfahrt urlaub reise reisen
@gastronomy
restaurant: restaurant restaurants diner bistro cafe eatery table tables gaststätte lokal café tisch tische
  gastronomie
meal: meal meals food dish dishes portion portions eat eaten lunch dinner breakfast menu menus serve served plate
  cook essen mahlzeit mahlzeiten gericht gerichte speise speisen speisekarte menü portionen frühstück abendessen
  küche koch gegessen what_people_eat ordered_dishes food_served left_on_the_plate bestellte_gerichte
  was_gegessen_wird
wine: wine wines beer beers spirits brewery winery wein weine bier biere brauerei winzer sommelier
allergen: allergen allergens allergy nutrition nutritional calories gluten allergene nährwert kalorien unverträglich
waiter: waiter tip table_service kellner trinkgeld bedienung
kitchen: kitchen stove oven kitchen_equipment küche herd ofen
@leisure
event: event events concert concerts show shows performance performances festival gig match_day game_day
  veranstaltung veranstaltungen konzert konzerte vorstellung vorstellungen aufführung auftritt what_is_on play_dates
  spielplan auf_der_bühne
venue: venue stadium arena hall halls theatre theater opera seats seat row veranstaltungsort stadion oper saal
  sitzplatz sitzplätze rang loge
museum: museum museums gallery galleries exhibition exhibitions collection exhibit museen galerie ausstellung
  ausstellungen sammlung exponat
artwork: work_of_art artwork painting paintings picture pictures sculpture sculptures artist artists object objects
  bronze canvas kunstwerk gemälde bild bilder skulptur skulpturen künstler werk werke
conservation: conservation restore restoration restorer crack cracks flaking condition_of_object restaurierung
  restaurator zustand riss risse konservierung
art_loan: loan_of_art lent lend borrowed on_loan away other_house leihgabe leihgaben verliehen ausgeliehen
  leihverkehr
guided_tour: guided_tour guided_tours guide guides shown_around excursion sightseeing führung führungen stadtführung
  reiseleiter rundgang ausflug
sport: sport sports club team league season player match fixtures trainer coach mannschaft liga saison spieler spiel
  verein wettkampf
fitness_club: gym fitness studio workout class_booking fitnessstudio training_im_studio kurs_im_studio treadmill
  yoga spinning personal_trainer laufband kursplatz
ski: ski lift_pass slope piste skipass skilift
theme_park: theme_park ride attraction zoo freizeitpark attraktion tierpark
cinema: cinema cinemas movie_theatre screening_of_film kino kinos
lending: rented_out lent_out taken_out borrowed always_out out_on_loan rental rentals rented ausgeliehen verliehen
  entliehen ausgeliehene > rent
`
