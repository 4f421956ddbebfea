/** Words of buildings, tenants, construction, projects. How to read it: lexiconText.ts. */
export const REAL_ESTATE = `
@property
building: building buildings property properties real_estate facility facilities estate house houses office offices
  floor premises block gebäude immobilie immobilien liegenschaft haus häuser büro büros objekt objekte bauwerk
  grundstück anwesen our_sites site_of_company gebäuden objekte_im_bestand standort_gebäude
flat: flat flats apartment apartments two_room dwelling unit housing wohnung wohnungen einheit einheiten wohneinheit
  zimmerwohnung wohnraum
tenant: tenant tenants renter lessee tenancy tenancies mieter mieterin mietpartei bewohner pächter who_lives_there
  people_who_rent leute_in_den_wohnungen hausbewohner
rent: rent rents rented rental lease leases leasing_contract let miete mieten kaltmiete warmmiete mietvertrag
  mietverträge pacht vermieten vermietung mietzins mietkonto
vacancy: vacancy vacancies vacant empty_flat unlet nobody_wants stand_empty leerstand leerstehend leerstände leer
  frei unvermietet no_tenant without_tenant stands_empty not_let empty_flats leere_wohnungen ohne_mieter steht_leer
landlord: landlord owner_of_house proprietor eigentümer vermieter hausbesitzer wohnungseigentümer
prospect_tenant: flat_hunter viewing viewings looking_for_flat mietinteressent wohnungsinteressent besichtigung
  wohnungssuche wohnungssuchende interessent inserat
service_charge: service_charge utility_bill ancillary_costs nebenkosten betriebskosten nebenkostenabrechnung
caretaker: caretaker janitor facility_management hausmeister haustechnik objektbetreuung
area_space: floor_space floor_area square_metre square_metres square_feet surface fläche flächen quadratmeter
  verkaufsfläche wohnfläche grundfläche
construction: construction build built building_site construction_site contractor_of_building bau bauen baustelle
  baustellen bauprojekt bauunternehmen neubau rohbau work_on_site built_so_far bauarbeiten gebaut_wird bauvorhaben
renovation: renovation refurbish refurbishment modernise renovierung sanierung modernisierung umbau
defect_building: building_defect snag snagging baumangel baumängel mängelliste > quality
mortgage: mortgage house_price property_value valuation immobilienpreis verkehrswert wertermittlung hauspreis
estate_agent: estate_agent realtor listing listings exposé immobilienmakler makler inserat
meeting_room: meeting_room conference_room room_booking besprechungsraum konferenzraum raumbuchung
key: key keys lock access_card badge door schlüssel schloss zutritt zutrittskarte tür
furniture: furniture chair table_furniture equipment_of_office möbel stuhl schrank einrichtung ausstattung
coffee: coffee coffee_machine kettle kaffee kaffeemaschine espresso
printer: printer paper_for_printer toner stationery office_supplies drucker druckerpapier büromaterial
guard: guard guards security_staff security_service watchman cctv wachmann wachdienst sicherheitsdienst
  aufsichtspersonal
@project
project: project projects milestone milestones task tasks deadline deadlines phase delivery_of_project
  programme_of_work projekt projekte meilenstein meilensteine aufgabe aufgaben frist fristen vorhaben termin_projekt
  things_we_deliver behind_on_project on_budget_and_time laufende_vorhaben
plan: plan plans planned planning budget_plan schedule scheduled calendar when_will intended planung pläne geplant
  kalender terminplan vorgesehen zeitplan
progress: progress status done_so_far how_far completed completion overrun fortschritt stand fertigstellung
  baufortschritt erledigungsgrad
resource: resource resources allocation_of_people availability_of_people staffing_plan ressource ressourcen
  einsatzplanung kapazitätsplanung
change_request: change_request scope_change amendment änderungsantrag nachtrag nachträge
timesheet: timesheet billable hours_booked time_tracking consultant stundenerfassung zeiterfassung abrechenbar
`
