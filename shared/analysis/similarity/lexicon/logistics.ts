/** Words of parcels, vehicles, warehouses, routes. How to read it: lexiconText.ts. */
export const LOGISTICS = `
@logistics
delivery: delivery deliver delivered deliveries shipment shipments ship shipping consignment dispatch dispatched
  parcel parcels package courier hand_over drop_off send sent on_its_way lieferung lieferungen sendung
  sendungen paket pakete versand zustellung zustellen liefern geliefert ausliefern auslieferung verschicken vorbeibringen
  gets_there bring_to_customers reach_the_customer arrived_goods parcels_sent ankommt_beim_kunden geliefert_wird
  zum_kunden_gebracht nach_hause_gebracht vorbeigebracht zugestellt ausgefahren > tracking
freight: freight cargo load loads pallet pallets container haulage fracht ladung palette paletten stückgut ladegut
attempt: attempt attempts failed_delivery not_at_home nobody_home ring_the_bell in_vain second_try versuch
  zustellversuch nicht_angetroffen vergeblich erfolglos
tracking: track tracking trace follow where_is whereabouts scan scans track_and_trace status_of_delivery
  gone_missing missing_parcel went_astray sendungsverfolgung verfolgen wo_ist verbleib verschollen where_things_are
  where_it_is lost_on_the_way on_the_way unterwegs wo_bleibt wo_steckt abhandengekommen > delivery location
pickup: pickup pick_up collect collection_of_goods collected fetch abholung abholen abgeholt einsammeln
warehouse: warehouse storage depot hub distribution_centre sorting_centre fulfilment fulfillment store_room
  bin_location lagerhaus lager umschlag verteilzentrum zustellbasis halle lagerplatz lagerort stauraum
  where_goods_lie storage_place lagerfläche lagert eingelagert > stock
picking: picking pick_list picker packing pack packed kommissionierung kommissionieren packen gepackt
  put_together_orders wrong_item_packed packfehler zusammengestellt
vehicle: vehicle vehicles truck trucks van lorry lorries car cars fleet bus buses tram wagon trailer automobile
  motorbike fahrzeug fahrzeuge lkw transporter flotte fuhrpark wagen auto autos lastwagen busse pkw vans cars_we_own
  rolling_stock forklift company_car dienstwagen stapler lieferwagen kraftfahrzeug kfz used_car used_cars
  second_hand gebrauchtwagen neuwagen auf_dem_hof standzeit
tyre: tyre tyres tire tires wheel reifen rad felge tread_depth reifenwechsel
mileage: mileage odometer kilometres_driven distance kilometerstand laufleistung kilometer gefahren strecke_gefahren
  how_far_driven gefahrene_kilometer kilometerleistung
fuel: fuel diesel petrol gasoline litre litres kerosene refuel fill_up gas_station kraftstoff treibstoff benzin
  tanken liter kerosin sprit spritverbrauch tankstelle > consumption
route: route routes tour tours journey itinerary path round rounds stops trip strecke touren tourenplan fahrt
  fahrten weg runde routenplanung which_way driven stops_on_tour legs_of_tour fahrstrecke rundfahrt abgefahren
driver: driver drivers courier rider fahrer fahrerin zusteller kurier chauffeur lenker drivers_behaviour
  behind_the_wheel am_steuer fahrverhalten lkw_fahrer
carrier: carrier forwarder haulier shipping_company freight_company spediteur spedition frachtführer transporteur
delay: delay delayed delays late later lateness too_late behind_schedule overdue_arrival punctual punctuality
  on_time in_time hold_up held_up slow slower missed_connection minutes_late hours_behind verspätung verspätungen
  verzögerung verzögert pünktlich pünktlichkeit verspätet zu_spät unpünktlich langsam stockt termintreue
  hinter_dem_plan not_in_time take_too_long took_longer longer_than_planned behind_time after_the_agreed behind_plan
  lateness_of kept_to_schedule später_als zu_lange länger_als_geplant im_verzug verspäten säumig_lieferung
  hinkt_hinterher
arrival: arrive arrives arrived arrival arrivals incoming come_in inbound goods_receipt got_in land landed ankunft
  eingang ankommen eintreffen wareneingang angekommen anlieferung eingetroffen came_in get_here eingetroffen_ist
  eingänge
departure: depart departed departure departures leave_at outbound take_off set_off abfahrt abflug ausgang abfahren
  warenausgang
lead_time: lead_time cycle_time turnaround throughput_time how_long takes_long time_to speed fast quick quickly
  duration from_start_to_end durchlaufzeit lieferzeit wie_lange dauer dauern dauert schnell bearbeitungsdauer
  bearbeitungszeit how_quickly how_fast from_order_to_delivery time_between days_between processing_time wie_schnell
  bearbeitungszeiten zeit_zwischen tage_zwischen laufzeit_vorgang > delay
customs: customs duty declaration border cross_border clearance import imports export exports tariff_code zoll
  zollanmeldung grenze einfuhr ausfuhr verzollung zollabfertigung stuck_at_the_border abroad_goods an_der_grenze
  ins_ausland
capacity: capacity free_space utilisation utilization fill_rate half_empty full fill_level spare_capacity room_left
  load_factor occupied kapazität auslastung ausgelastet füllgrad leer voll freie_plätze platz room_for still_fits
  run_empty run_half_empty seats_left how_full places_left passt_noch wie_voll halb_leer freier_platz plätze_frei
  reserven > occupancy
loading: loading unload unloading ramp dock gate bay verladung beladung entladen rampe tor beladen
cold_chain: cold_chain chilled frozen refrigerated cool cooling cold_store kühlkette kühlung gekühlt tiefkühl
  kühlhaus kühl > temperature
port: port harbour vessel vessels ship_at_berth berth quay seaport maritime hafen schiff schiffe frachter liegeplatz
  reederei seeschiff
packaging: packaging box boxes carton crate returnable verpackung karton kiste mehrweg leergut pfand
  wrapping_material verpackt verpackungsmaterial
lost_goods: lost_goods lost_property found_items lost_and_found left_behind forgotten fundsachen fundbüro verloren
  vergessen liegen_gelassen gefunden
location: location locations place places position positions where gps coordinate nearby near around ort orte
  standort standorte lage wo nähe stelle whereabouts_of which_place at_which_site an_welchem_ort vor_ort wo_steht
region: region regions area areas territory district country countries zone town city gebiet regionen bezirk
  bundesland land länder stadtteil ort stadt gegend viertel > location
supply_chain: supply_chain upstream_tier tier_two sourcing_risk bottleneck lieferkette lieferengpass engpass
  versorgungskette
last_mile: last_mile neighbourhood_delivery parcel_shop locker letzte_meile paketshop packstation
returns_logistics: reverse_logistics rücklogistik
drone: drone drones robot_delivery drohne
delivery_promise: delivery_promise promised_day zugesagter_termin liefertermin > delivery sla delay
supplier_delivery: inbound announced_delivery received_delivery delivered_less short_delivery avis angekündigt
  weniger_geliefert > supplier arrival
`
