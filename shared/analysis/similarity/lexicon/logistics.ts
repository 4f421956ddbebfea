/** Words of parcels, vehicles, warehouses, routes. How to read it: lexiconText.ts. */
export const LOGISTICS = `
@logistics
delivery: delivery deliver delivered deliveries shipment shipments ship shipping consignment dispatch dispatched
  parcel parcels package courier hand_over drop_off bring send sent on_its_way lieferung lieferungen sendung
  sendungen paket pakete versand zustellung zustellen liefern geliefert ausliefern auslieferung verschicken bringen
  > tracking
freight: freight cargo load loads pallet pallets container haulage fracht ladung palette paletten stückgut ladegut
attempt: attempt attempts failed_delivery not_at_home nobody_home ring_the_bell in_vain second_try versuch
  zustellversuch nicht_angetroffen vergeblich erfolglos
tracking: track tracking trace follow where_is whereabouts scan scans track_and_trace status_of_delivery
  gone_missing missing_parcel went_astray sendungsverfolgung verfolgen wo_ist verbleib verschollen > delivery
  location
pickup: pickup pick_up collect collection_of_goods collected fetch abholung abholen abgeholt einsammeln
warehouse: warehouse storage depot hub distribution_centre sorting_centre fulfilment fulfillment store_room
  bin_location lagerhaus lager umschlag verteilzentrum zustellbasis halle lagerplatz lagerort stauraum > stock
picking: picking pick_list picker packing pack packed kommissionierung kommissionieren packen gepackt
vehicle: vehicle vehicles truck trucks van lorry lorries car cars fleet bus buses tram wagon trailer automobile
  motorbike fahrzeug fahrzeuge lkw transporter flotte fuhrpark wagen auto autos lastwagen busse pkw
tyre: tyre tyres tire tires wheel reifen rad felge
mileage: mileage odometer kilometres_driven distance kilometerstand laufleistung kilometer gefahren strecke_gefahren
fuel: fuel diesel petrol gasoline litre litres kerosene refuel fill_up gas_station kraftstoff treibstoff benzin
  tanken liter kerosin sprit spritverbrauch tankstelle > consumption
route: route routes tour tours journey itinerary path round rounds stops trip strecke touren tourenplan fahrt
  fahrten weg runde routenplanung
driver: driver drivers courier rider fahrer fahrerin zusteller kurier chauffeur lenker
carrier: carrier forwarder haulier shipping_company freight_company spediteur spedition frachtführer transporteur
delay: delay delayed delays late later lateness too_late behind_schedule overdue_arrival punctual punctuality
  on_time in_time hold_up held_up slow slower missed_connection minutes_late hours_behind verspätung verspätungen
  verzögerung verzögert pünktlich pünktlichkeit verspätet zu_spät unpünktlich langsam stockt termintreue
  hinter_dem_plan
arrival: arrive arrives arrived arrival arrivals incoming come_in inbound goods_receipt got_in land landed ankunft
  eingang ankommen eintreffen wareneingang angekommen anlieferung eingetroffen
departure: depart departed departure departures leave_at outbound take_off set_off abfahrt abflug ausgang abfahren
  warenausgang
lead_time: lead_time cycle_time turnaround throughput_time how_long takes_long time_to speed fast quick quickly
  duration from_start_to_end durchlaufzeit lieferzeit wie_lange dauer dauern dauert schnell bearbeitungsdauer
  bearbeitungszeit > delay
customs: customs duty declaration border cross_border clearance import imports export exports tariff_code zoll
  zollanmeldung grenze einfuhr ausfuhr verzollung zollabfertigung
capacity: capacity free_space utilisation utilization fill_rate half_empty full fill_level spare_capacity room_left
  load_factor occupied kapazität auslastung ausgelastet füllgrad leer voll freie_plätze platz > occupancy
loading: loading unload unloading ramp dock gate bay verladung beladung entladen rampe tor beladen
cold_chain: cold_chain chilled frozen refrigerated cool cooling cold_store kühlkette kühlung gekühlt tiefkühl
  kühlhaus kühl > temperature
port: port harbour vessel vessels ship_at_berth berth quay seaport maritime hafen schiff schiffe frachter liegeplatz
  reederei seeschiff
packaging: packaging box boxes carton crate returnable verpackung karton kiste mehrweg leergut pfand
lost_goods: lost_goods lost_property found_items lost_and_found left_behind forgotten fundsachen fundbüro verloren
  vergessen liegen_gelassen gefunden
location: location locations place places position positions where gps coordinate nearby near around ort orte
  standort standorte lage wo nähe stelle
region: region regions area areas territory district country countries zone town city gebiet regionen bezirk land
  stadtteil ort stadt gegend viertel > location
supply_chain: supply_chain upstream_tier tier_two sourcing_risk bottleneck lieferkette lieferengpass engpass
  versorgungskette
last_mile: last_mile neighbourhood_delivery parcel_shop locker letzte_meile paketshop packstation
returns_logistics: reverse_logistics rücklogistik
drone: drone drones robot_delivery drohne
`
