/** Groups of words that mean nearly the same: moving, making, supplying, working. One group per line, its name first; "_" joins a phrase. */
export const OPERATIONS = `
delivery: delivery deliver delivered shipment ship shipping consignment dispatch parcel package courier freight cargo hand_over lieferung sendung paket versand zustellung fracht ladung zustellen liefern ausliefern
attempt: attempt try failed_delivery not_at_home versuch zustellversuch nicht_angetroffen
tracking: track tracking trace follow scan status progress where_is sendungsverfolgung verfolgen status
vehicle: vehicle truck van lorry car fleet bus tram wagon trailer fahrzeug lkw flotte fuhrpark wagen auto lastwagen
fuel: fuel diesel petrol gasoline litre mileage refuel kraftstoff treibstoff benzin tanken liter spritverbrauch
route: route tour journey itinerary path trip strecke tour fahrt weg linie
driver: driver courier rider carrier fahrer zusteller spediteur kurier
delay: delay delayed late lateness punctual punctuality on_time waiting wait verspätung verzögerung pünktlich pünktlichkeit verspätet wartezeit warten
depot: depot hub warehouse sorting terminal fulfilment fulfillment umschlag verteilzentrum zustellbasis lagerhaus
volume: volume count number_of quantity amount throughput busy busiest workload peak how_many how_much menge anzahl volumen aufkommen auslastung stoßzeit wieviel
arrival: arrive arrival arrives incoming come_in inbound ankunft eingang ankommen eintreffen wareneingang
departure: departure depart leave_at outbound abfahrt abflug ausgang
timetable: timetable schedule departure arrival calendar fahrplan zeitplan kalender
traffic: traffic congestion jam verkehr stau verkehrsaufkommen
passenger: passenger traveller traveler commuter rider passagier reisende fahrgast pendler
flight: flight airport airline aircraft plane flug flughafen flugzeug
ticket: ticket fare fahrkarte fahrschein ticket fahrausweis
employee: employee staff worker personnel workforce colleague headcount mitarbeiter mitarbeiterin personal beschäftigte belegschaft arbeitskraft angestellte
shift: shift roster rota on_duty duty working_hours staffing staffed overtime schicht dienstplan einsatzplan dienst überstunden besetzung arbeitszeit
absence: absence absent sick sickness sick_leave vacation holiday abwesenheit krank krankheitstag urlaub fehlzeit krankenstand krankmeldung
payroll: payroll salary wage compensation earnings gehalt lohn vergütung entlohnung
recruiting: applicant candidate recruit recruiting recruitment hire hiring vacancy job_opening open_position bewerber bewerbung stelle einstellung personalsuche
training: training course skill qualification certificate competence learning schulung kurs fortbildung qualifikation zertifikat kompetenz
machine: machine equipment machinery robot asset device turbine pump maschine anlage gerät roboter aggregat
sensor: sensor telemetry iot measurement reading measured signal vibration pressure messung messwert sensorik gemessen
maintenance: maintenance maintain repair servicing workshop overhaul work_order spare_part wartung instandhaltung reparatur werkstatt arbeiten wartungsauftrag reparieren inspektion
failure: failure fail fails failing fault breakdown break_down downtime malfunction stop standstill störung ausfall ausfallen ausfällt defekt panne stillstand
production: production produce produced manufacture manufacturing batch lot assembly line factory plant fertigung produktion charge herstellung montage werk produzieren
quality: quality defect defective scrap reject rework flaw inspection qualität mangel ausschuss nacharbeit fehler prüfung mängel
material: material component part raw ingredient bill_of_materials bom material bauteil rohstoff ersatzteil stückliste zutat
recipe: recipe formula formulation rezeptur rezept
energy: energy electricity electric power kwh strom energie elektrizität
consumption: consumption consume use usage used verbrauch verbrauchen
gas: gas heat heating steam district_heating gas wärme heizung fernwärme
meter: meter smart_meter meter_reading zähler zählerstand ablesung stromzähler messstelle
household: household home homes dwelling neighbour residence haushalt wohnung zuhause nachbar
grid: grid network power_line transformer substation cable feeder netz leitung trafo transformator umspannwerk kabel stromnetz
outage: outage blackout interruption cut power_cut power_failure unterbrechung stromausfall netzstörung versorgungsunterbrechung
renewable: solar photovoltaic pv wind_farm wind_power renewable feed_in solarenergie photovoltaik photovoltaikanlage einspeisung erneuerbar windkraft sonne solarstrom
load: load demand electricity_demand last lastgang strombedarf lastprognose
weather: weather temperature rain wind snow sunshine storm climate wetter temperatur regen niederschlag sonnenschein sturm
emission: emission co2 carbon footprint greenhouse sustainability emissionen klimabilanz nachhaltigkeit treibhausgas
water: water sewage drinking_water pipe wasser abwasser trinkwasser rohrleitung
waste: waste rubbish garbage recycling litter bin abfall müll entsorgung recycling
building: building property apartment real_estate facility floor office room gebäude immobilie liegenschaft büro
tenant: tenant rent rental lease landlord mieter miete vermietung mietvertrag
construction: construction building_site contractor baustelle bauprojekt bauunternehmen
project: project milestone task deadline projekt meilenstein aufgabe frist
capacity: capacity free available room vacancy occupied occupancy taken utilisation full kapazität frei verfügbar belegung belegt auslastung leer
network: network cell tower antenna signal coverage bandwidth netz mobilfunk funkzelle abdeckung bandbreite
roaming: roaming sim data_volume call_record datenvolumen verbindungsdaten
login: login access authentication password sign_in account_access anmeldung zugriff zugang passwort
threat: threat attack vulnerability intrusion malware security angriff schwachstelle bedrohung sicherheit
software: software application app release deployment bug anwendung programm
field: field plot acre hectare parcel_of_land acker schlag flurstück hektar
harvest: harvest yield crop grain ernte ertrag getreide feldfrucht
soil: soil fertiliser fertilizer irrigation boden dünger bewässerung
animal: animal livestock cattle cow pig herd tier vieh rind kuh schwein herde
hotel: hotel room night guest_stay accommodation zimmer übernachtung hotel unterkunft
booking: booking book reservation reserve booked buchung reservierung buchen gebucht
`
