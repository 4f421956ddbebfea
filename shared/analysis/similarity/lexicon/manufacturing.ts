/** Words of machines, production, quality, maintenance. How to read it: lexiconText.ts. */
export const MANUFACTURING = `
@production
machine: machine machines equipment machinery robot robots device plant_unit turbine pump press tool tools asset
  appliance conveyor maschine maschinen anlage anlagen gerät roboter aggregat werkzeug presse pumpe
sensor: sensor sensors telemetry iot measurement measurements reading readings measured signal signals vibration
  pressure data_point monitor messung messwert messwerte sensorik gemessen schwingung druck messgerät > machine
maintenance: maintenance maintain repair repairs repaired service servicing serviced workshop garage overhaul
  work_order spare_part upkeep fix looked_at descale descaling check_up tune wartung instandhaltung reparatur
  reparieren werkstatt arbeiten wartungsauftrag inspektion überholung pflegen gewartet > failure machine
spare_part: spare_part spare_parts replacement parts_replaced exchanged_part ersatzteil ersatzteile austausch
  ausgetauscht verschleißteil tauschen
failure: failure failures fail fails failing failed fault faults breakdown break_down break breaks broke broken
  downtime malfunction stop stops standstill out_of_order stand_still stands_still dead not_working go_wrong wear
  wears_out will_break about_to_break give_up störung störungen ausfall ausfälle ausfallen ausfällt defekt defekte
  panne pannen stillstand kaputt kaputtgehen verschleiß steht_still fehler liegen_bleiben fehlermeldung versagen
  spinnt außer_betrieb > maintenance machine
production: production produce produced manufacture manufacturing make_goods output assembly assemble line factory
  plant works fertigung produktion produzieren herstellung herstellen montage werk fabrik linie ausbringung
  produziert
batch: batch batches lot lots charge_number production_lot traceability charge chargen los lose partie
  rückverfolgbarkeit chargenprotokoll > production
production_schedule: production_schedule production_order sequence job_list runs_on_line fertigungsauftrag
  produktionsplan auftragsreihenfolge fertigungsplan > plan production
quality: quality defect defects defective scrap reject rejects rejected rework flaw flaws faulty quality_control
  inspection_result bad_parts out_of_tolerance imperfect deteriorate slip qualität mangel mängel ausschuss
  nacharbeit fehler fehlerhaft qualitätskontrolle mangelhaft beanstandet güte qualitätsprüfung nachlassen
tolerance: tolerance specification spec dimension out_of_spec toleranz spezifikation maßhaltigkeit sollmaß
inspection: inspection inspect inspected inspector check checked checks test tested audit_visit walk examination
  begehung prüfprotokoll kontrolle kontrolliert prüfen geprüft tüv besichtigung stichprobe abnahme prüfbericht
material: material materials component components part parts raw raw_material ingredient ingredients
  bill_of_materials bom made_of bauteil bauteile rohstoff rohstoffe rohware stückliste zutat zutaten vorprodukt
  komponente werkstoff
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
  temperaturverlauf heiß grad wärme überhitzt hitze kalt
humidity: humidity damp dry moisture wet feucht feuchte feuchtigkeit luftfeuchtigkeit trocken nass
level: fill_level tank tanks level_of silo silos reservoir contents_of füllstand füllstände tankinhalt pegel
  behälter inhalt
certificate: certificate_of_conformity iso_certificate approval_mark zertifikat konformität prüfzeichen
automation: automation plc control_system scada steuerung automatisierung leitstand
twin: digital_twin simulation model_of_machine digitaler_zwilling
@quality_response
deviation_case: deviation deviations violation violations breach_of_rule non_conformity nonconformity
  corrective_action capa departure_from verstoß verstöße abweichung abweichungen korrekturmaßnahme regelverstoß
  nichteinhaltung > compliance
recall: recall call_back withdraw_product product_recall rückruf rückrufen zurückrufen > batch warranty
`
