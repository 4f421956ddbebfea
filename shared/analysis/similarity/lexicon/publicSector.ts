/** Words of citizens, permits, courts, streets, associations. How to read it: lexiconText.ts. */
export const PUBLIC_SECTOR = `
@administration
citizen: citizen citizens resident residents inhabitant inhabitants population census people_living bürger bürgerin
  einwohner bevölkerung bewohner anwohner einwohnerregister einwohnermelde melderegister zensus people_who_live_here
  townspeople registered_people gemeldete_personen ansässig leute_in_der_stadt
birth: birth births born newborn child_born marriage death_certificate civil_registry geburt geburten geboren
  standesamt eheschließung neugeborene
children: child children kid kids toddler teenager youth kind kinder jugend jugendliche kleinkind
childcare: childcare nursery kindergarten day_care crèche kita kitas betreuung betreuungsplatz kindertagesstätte
  tagesmutter krippe hort place_in_nursery look_after_children kinder_betreut betreuungsplätze kinderbetreuung >
  children
permit: permit permits licence license planning_application building_application approval approve approved
  authorisation request_to_build genehmigung genehmigungen genehmigt erlaubnis antrag anträge zulassung lizenz
  bauantrag bauanträge baugenehmigung bewilligung bewilligt konzession allowed_to_build waiting_for_permission
  building_permit license_to_operate darf_bauen erlaubt bauvorhaben konzessioniert
application_form: application applications apply_for applicant_of form submitted antrag anträge antragsteller
  beantragen beantragt formular eingereicht
benefit: benefit benefits welfare allowance unemployment housing_benefit social_aid sozialleistung sozialhilfe
  kindergeld wohngeld beihilfe bürgergeld leistungsempfänger arbeitslosengeld
unemployment: unemployed unemployment jobseeker job_seeker out_of_work arbeitslos arbeitslose arbeitslosigkeit
  arbeitssuchend
tax_public: property_tax business_tax dog_licence grundsteuer gewerbesteuer hundesteuer
crime: crime crimes criminal police offence offences theft burglary assault robbery kriminalität polizei straftat
  straftaten verbrechen delikt anzeige überfall break_in break_ins broke_in thieves einbrüche diebe täter
  dangerous_area unsafe_place too_dangerous security_incident gefährliche_gegend sicherheitslage
fire_service: fire fires fire_brigade firefighter fire_engine feuer brand brände feuerwehr löscheinsatz > emergency
court: court courts judge hearing verdict trial_in_court gericht gerichte richter urteil urteile verhandlung prozess
lawsuit: lawsuit lawsuits legal_case litigation lawyer attorney sue rechtsfall anwalt klage klagen rechtsstreit
  prozess verfahren
prison: prison prisoner inmate gefängnis häftling haft justizvollzug
election: election elections vote votes voter voters ballot turnout poll_station wahl wahlen wähler stimme stimmen
  wahlbeteiligung abstimmung
council: council mayor municipality parliament decision_of_council rat stadtrat gemeinderat bürgermeister gemeinde
  kommune parlament beschluss ratsbeschluss
law: law laws legislation statute ordinance bylaw gesetz gesetze verordnung satzung rechtsvorschrift
fine: fine fines penalty ticket_for_parking speeding speed_camera infringement bußgeld strafe strafzettel blitzer
  geschwindigkeit verwarnung ordnungswidrigkeit
citizen_report: citizen_report reported_defect complaint_of_citizen pothole_report bürgermeldung bürgermeldungen
  mängelmelder gemeldete_mängel meldung gemeldet
road: road roads street streets bridge bridges pothole potholes pavement highway motorway junction crossing
  intersection straße straßen brücke brücken schlagloch schlaglöcher gehweg autobahn kreuzung kreuzungen fahrbahn
  radweg broken_road damaged_road road_works straßenschaden straßenschäden straßenzustand baustellen_straße
traffic: traffic traffic_count congestion jam jams vehicles_counted cars_pass rush_hour traffic_light verkehr
  verkehrszählung stau staus verkehrsaufkommen ampel ampeln berufsverkehr verkehrsmenge cars_on_the_road
  number_of_cars traffic_flow autos_unterwegs verkehrsfluss fahrzeugaufkommen > vehicle road
parking: parking park_car car_park parking_space parking_lot parking_lots garage_space parken parkplatz parkplätze
  parkhaus stellplatz geparkt parkraum
bicycle: bicycle bicycles bike bikes cycling cyclist bike_share e_bike fahrrad fahrräder rad radfahrer radverkehr
  leihrad
scooter: scooter scooters sharing_vehicle e_scooter roller leihroller
park: park parks green_area tree trees playground garden gardens flower_bed lawn lawns grünfläche grünanlage baum
  bäume spielplatz garten beet beete rasen baumkataster
cemetery: cemetery grave burial friedhof grab bestattung
migration: migration asylum refugee immigrant visa residence_permit asyl flüchtling flüchtlinge aufenthaltstitel
  visum einwanderung
passport_office: passport id_card driving_licence reisepass personalausweis führerschein bürgeramt
public_tender: public_tender public_contract tender_notice ausschreibung vergabe auftragsvergabe
disaster: disaster civil_protection evacuation siren warning katastrophenschutz evakuierung sirene warnung
library: library libraries loan_of_book lend_book borrow_book books book reading bücherei bibliothek ausleihe
  ausleihen buch bücher leihfrist overdue_books entleihung
swimming_pool: swimming_pool pool lido schwimmbad freibad hallenbad
volunteer: volunteer volunteers volunteering ehrenamt ehrenamtliche freiwillige helfer give_their_time helped_out
  free_of_charge_work zeit_schenken zeit_schenkt hilft_mit mithelfen
donation: donation donations donor donors donate gave given gift_of_money supporter supporters patron fundraising
  charity sponsor spende spenden spender spenderin unterstützer förderer gönner mäzen gave_money given_anything
  have_given donated supporters_who großspender gespendet dauerspender zuwendungen appeal appeals generous give_us
  schenkt gespendete beschenkt eingegangen_spende gifts
project_aid: aid_project beneficiary beneficiaries relief humanitarian hilfsprojekt begünstigte entwicklungshilfe
  helped_people those_in_need bedürftige hilfsbedürftige families_in_need needy distribution_point handed_out
  aid_received hilfsgüter verteilt ausgegeben_hilfe
accessibility: accessibility accessible wheelchair disabled disability step_free barrierefrei barrierefreiheit
  rollstuhl rollstuhlfahrer behindert behinderung schwerbehindert
lift: lift lifts elevator elevators escalator aufzug aufzüge fahrstuhl rolltreppe rolltreppen going_up_and_down
  stuck_lift fahrstühle
land_register: land_register cadastre plot parcel_of_land grundbuch kataster flurstück liegenschaftskataster
compliance: compliance compliant comply rules whistleblower policy_breach conflict_of_interest statutory obligation
  regeltreue vorschrift vorschriften rechtskonform einhaltung pflicht verstoß stick_to_the_rules break_rules
  broke_the_rules rule_breaking verstoßen regelbruch gegen_vorschriften
document: document documents file files paperwork letter letters record_file archive attachment scan_of_paper
  dokument dokumente akte akten unterlage unterlagen schriftstück archiv formular brief text written comment_text
  wortlaut geschriebenes
approval: approve approved approval sign_off release_by clearance freigabe freigeben freigegeben genehmigt
  zustimmung absegnen
survey_land: geodata map maps aerial satellite_image elevation karte landkarte geodaten luftbild satellitenbild
  vermessung
`
