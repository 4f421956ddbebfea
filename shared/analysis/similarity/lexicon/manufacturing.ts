/** Words of machines, production, quality, maintenance. How to read it: lexiconText.ts. */
export const MANUFACTURING = `
@production
machine: machine machines equipment machinery robot robots device plant_unit turbine pump press tool tools asset
  appliance conveyor maschine maschinen anlage anlagen gerät roboter aggregat werkzeug presse pumpe kit
  unit_of_equipment line_equipment apparatus vorrichtung gerätschaft maschinenpark fertigungsanlage
sensor: sensor sensors telemetry iot measurement measurements reading readings measured signal signals vibration
  pressure data_point monitor messung messwert messwerte sensorik gemessen schwingung druck messgerät probes_measure
  readings_per measures_every live_values messreihe messdaten messstation messstelle > machine
maintenance: maintenance maintain repair repairs repaired service servicing serviced workshop garage overhaul
  work_order spare_part upkeep fix looked_at descale descaling check_up tune wartung instandhaltung reparatur
  reparieren werkstatt wartungsarbeiten wartungsauftrag inspektion überholung pflegen gewartet work_done_on engineer_comes
  get_repaired has_to_be_fixed needs_fixing keep_running overhauled serviced_last repariert_werden muss_gewartet
  instand hergerichtet schraubt wartungsfällig collect_car ready_for_collection werkstattauftrag mended mend fettig
  in_der_werkstatt > failure machine
spare_part: spare_part spare_parts replacement parts_replaced exchanged_part ersatzteil ersatzteile austausch
  ausgetauscht verschleißteil tauschen brake_disc brake_pads filter bearing screw bolts parts_we_have bremsscheibe
  bremsen ölfilter dichtung schraube teilelager
failure: failure failures fail fails failing failed fault faults breakdown break_down break breaks broke broken
  downtime malfunction stop stops standstill out_of_order stand_still stands_still dead not_working go_wrong wear
  wears_out will_break about_to_break give_up störung störungen ausfall ausfälle ausfallen ausfällt defekt defekte
  panne pannen stillstand kaputt kaputtgehen verschleiß steht_still fehler liegen_bleiben fehlermeldung versagen
  spinnt außer_betrieb conk_out out_of_service does_not_work packs_up stands_idle idle_machine stuck_machine
  grind_to_a_halt kaputt_gehen geht_nicht läuft_nicht fällt_aus ausgefallen liegen_geblieben streikt lahm_liegt
  stillsteht still_steht defekten mended message_of_fault alarm alarms error_code alarmmeldung fehlercode
  störmeldung stehen_gerade anlagen_stehen standing_still > maintenance machine
production: production produce produced manufacture manufacturing make_goods output assembly assemble line factory
  plant works fertigung produktion produzieren herstellung herstellen montage werk fabrik linie ausbringung
  produziert what_we_made pieces_made manufactured goods_made running_on_the_line turned_out hergestellte gefertigt
  produktionsmenge läuft_vom_band to_be_made to_be_produced still_to_make being_built in_the_making zu_fertigen
  noch_zu_machen ansatz ansätze reaktor
batch: batch batches lot lots charge_number production_lot traceability charge chargen los lose partie
  rückverfolgbarkeit chargenprotokoll which_lot made_on_the_same_day chargennummer dieselbe_charge > production
production_schedule: production_schedule production_order sequence job_list runs_on_line fertigungsauftrag
  produktionsplan auftragsreihenfolge fertigungsplan > plan production
quality: quality defect defects defective scrap reject rejects rejected rework flaw flaws faulty quality_control
  inspection_result bad_parts out_of_tolerance imperfect deteriorate slip qualität mangel mängel ausschuss
  nacharbeit fehler fehlerhaft qualitätskontrolle mangelhaft beanstandet güte qualitätsprüfung nachlassen
  not_good_enough below_standard turned_down faulty_goods sorted_out not_up_to_standard mangelware aussortiert
  schlechte_ware qualitätsmängel nicht_in_ordnung fehlerquote pure purity pure_enough reinheit rein
  sauberkeit_produkt
tolerance: tolerance specification spec dimension out_of_spec toleranz spezifikation maßhaltigkeit sollmaß
inspection: inspection inspect inspected inspector check checked checks test tested audit_visit walk examination
  begehung prüfprotokoll kontrolle kontrolliert prüfen geprüft tüv besichtigung stichprobe abnahme prüfbericht
  looked_at have_to_be_checked checked_last überprüft überprüfung kontrollgang nachgesehen angeschaut
material: material materials component components part parts raw raw_material ingredient ingredients
  bill_of_materials bom made_of bauteil bauteile rohstoff rohstoffe rohware stückliste zutat zutaten vorprodukt
  komponente werkstoff what_goes_into made_up_of stuff_needed supplies_for_production woraus bestandteile
  einsatzstoff materialien rohmaterial ingredients_left
recipe: recipe recipes formula formulation mixture rezeptur rezept rezepturen mischung
oee: oee efficiency utilisation_of_machine yield productive productivity effektivität ausbeute produktivität
  effizienz gesamtanlageneffektivität
setup: setup changeover retool rüsten rüstzeit umrüsten
energy_use: energy_use power_draw electricity_drawn energieverbrauch stromaufnahme > energy
engineering_change: engineering_change design drawing cad construction_drawing revision_of_drawing prototype
  development_project konstruktion zeichnung änderung prototyp entwicklung
test_bench: test_bench trial_run validation_test prüfstand versuch erprobung testlauf
tool_life: tool_life mould die_casting werkzeugstandzeit form standzeit
temperature: temperature temperatures heat_level degrees hot warm overheating overheat cold temperatur temperaturen
  temperaturverlauf heiß grad wärme überhitzt hitze kalt too_hot too_cold too_warm heat_up zu_warm zu_kalt zu_heiß
  erwärmt
humidity: humidity damp dry moisture wet feucht feuchte feuchtigkeit luftfeuchtigkeit trocken nass too_damp too_dry
  zu_feucht zu_trocken
level: fill_level tank tanks level_of silo silos reservoir contents_of füllstand füllstände tankinhalt pegel
  behälter inhalt how_full_the_tank is_left_in_the_tank wie_voll_der_tank inhalt_der_tanks
certificate: certificate_of_conformity iso_certificate approval_mark zertifikat konformität prüfzeichen
automation: automation plc control_system scada steuerung automatisierung leitstand
twin: digital_twin simulation model_of_machine digitaler_zwilling
@quality_response
deviation_case: deviation deviations violation violations breach_of_rule non_conformity nonconformity
  corrective_action capa departure_from verstoß verstöße abweichung abweichungen korrekturmaßnahme regelverstoß
  nichteinhaltung > compliance
recall: recall call_back withdraw_product product_recall rückruf rückrufen zurückrufen > batch warranty
`
