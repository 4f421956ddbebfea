/** Words of electricity, heat, water, waste, weather, environment. How to read it: lexiconText.ts. */
export const ENERGY = `
@energy
energy: energy electricity electric power kwh mwh gwh kilowatt kilowatt_hour watt energie strom elektrizität
  kilowattstunde stromverbrauch elektrisch energiebedarf electricity_bill power_hungry juice energy_hungry
  stromrechnung stromfresser strommenge megawatt megawatt_hours megawatt_hour gigawatt electricity_produced
  stromproduktion > consumption
consumption: consumption consume consumed consumes use_of usage used_up drawn verbrauch verbräuche verbrauchen
  verbraucht use_too_much use_most uses_up needs_how_much verbrauchen_viel
meter: meter meters smart_meter meter_reading metering sub_meter zähler zählerstand zählerstände ablesung ablesen
  abgelesen stromzähler messstelle smartmeter > consumption
gas: gas natural_gas biogas hydrogen erdgas wasserstoff
heat: heat heating heated steam district_heating radiator boiler heat_pump heating_system warmth wärme heizung
  heizen fernwärme heizkörper heizkosten wärmepumpe kessel heizungsanlage wärmebedarf heizkessel cold_flats
  warm_homes kalt_heizung wärmeversorgung beheizt > energy
insulation: insulation insulate retrofit energy_performance energy_certificate dämmen dämmung sanierung
  energieausweis isolieren > heat building
grid: grid power_line lines_and_cables transformer transformers substation substations cable cables feeder voltage
  netz stromnetz leitung leitungen trafo transformator umspannwerk kabel spannung ortsnetz netzbetrieb
  network_operator grid_operator curtail curtailment netzbetreiber abregelung abgeregelt
outage: outage outages blackout interruption interruptions cut_off power_cut power_failure without_power lights_out
  downtime restored unterbrechung unterbrechungen stromausfall stromausfälle netzstörung versorgungsunterbrechung
  ausfall ohne_strom no_electricity in_the_dark no_power power_goes_out without_electricity kein_strom im_dunkeln
  strom_weg versorgungsausfall abgeschaltet > failure grid
generation: generation generator generate power_plant power_station generating_unit erzeugung kraftwerk
  stromerzeugung erzeugen erzeugungsanlage produce produced output yield_of_power power_produced produktion_strom
  stromertrag leistung_anlage erzeugt produziert
renewable: solar photovoltaic pv solar_panel panels roof_panels wind_farm wind_power wind_turbine renewable
  renewables feed_in hydro solarenergie photovoltaik photovoltaikanlage solaranlage einspeisung einspeisen
  erneuerbar windkraft windpark windrad sonne solarstrom wasserkraft from_the_roof sun_power green_power wind_parks
  sonnenenergie ökostrom grünstrom vom_dach breeze turbine turbines rotor blades wind_speed hub windmill
  windgeschwindigkeit rotorblatt > weather generation
load: load load_profile load_curve electricity_demand peak_load peak last lastgang strombedarf lastprognose
  spitzenlast lastspitze > demand
battery: battery batteries storage_of_power accumulator batterie akku speicher stromspeicher batteriespeicher
charging: charge_car charging charger chargers charging_station charging_point electric_car electric_vehicle ev
  plug_in laden ladesäule ladesäulen ladestation ladepunkt elektroauto wallbox ladevorgang e_auto fill_up_electric
  plug_in_car e_autos elektrofahrzeuge ladepunkte auflädt > vehicle energy
energy_trading: energy_trading spot_market day_ahead balancing wholesale_power stromhandel energiehandel spotmarkt
  regelenergie börsenstrom buy_and_sell_power power_price strompreis börsenpreis
oil: oil crude refinery drilling well wells rig barrel öl rohöl raffinerie bohrung bohrloch
mine: mine mining ore pit quarry coal mineral bergbau erz grube kohle tagebau
nuclear: nuclear reactor radiation kernkraft reaktor strahlung
weather: weather temperature_outside rain rainfall wind snow sunshine storm storms climate heatwave hot_days frost
  wetter wetterdaten regen niederschlag sonnenschein sturm schnee hitze klima witterung sunny hot_weather cold_spell
  rainy windy outdoor_temperature sonnig wetterbedingt unwetterwarnung windig heiße_tage
water: water drinking_water pipe pipes pipeline sewage sewer wastewater hydrant well_water wasser trinkwasser
  abwasser rohrleitung rohr rohre kanal kanalisation wasserwerk wasserleitung water_supply tap_water dry_lawn
  watering_need wasserversorgung wasserverbrauch trocken_rasen
leak: leak leaks leakage leaking burst burst_pipe water_loss drip dripping seep tap leck leckage rohrbruch
  wasserverlust undicht tropft tropfend hahn wasserhahn wasserschaden > water failure
waste: waste rubbish garbage trash refuse recycling recycle litter bin bins dustbin landfill abfall müll entsorgung
  tonne tonnen abfälle sperrmüll müllabfuhr restmüll wertstoff mülltonne collect_rubbish rubbish_collection
  emptied_bins rubbish_per_round leerung geleert entleert müllmenge tonnen_leeren
emission: emission emissions co2 carbon carbon_footprint footprint greenhouse greenhouse_gas climate_neutral
  net_zero scope_1 scope_3 put_out emissionen klimabilanz treibhausgas kohlendioxid ausstoß fußabdruck klimaschutz
  klimaneutral climate_damage carbon_dioxide pollute_the_climate carbon_balance co2_ausstoß klimaschädlich
  klimawirkung exhaust flue_gas chimney smokestack blow_into_the_air abgas schornstein in_die_luft_blasen
  grenzwert_abgas > energy fuel sustainability
air: air air_quality particulate particulates fine_dust pollution polluted pollutant nitrogen smog ozone clean_air
  luftqualität feinstaub schadstoff schadstoffe stickoxid luft luftmesswerte luftverschmutzung breathe dirty_air
  atemluft schmutzige_luft exhaust_air abluft
noise: noise noisy sound loud decibel lärm geräusch laut lautstärke schall too_loud disturbing_noise zu_laut
  lärmbelastung krach
sustainability: sustainability sustainable esg csr environmental environment green biodiversity circular
  footprint_report nachhaltigkeit nachhaltig umwelt umweltschutz artenvielfalt kreislaufwirtschaft
  lieferkettengesetz > emission
lighting: lamp lamps light lights street_light lantern lighting bulb beleuchtung lampe lampen laterne laternen licht
  straßenbeleuchtung straßenlampe glühbirne
connection: connection connect connected house_connection connection_request anschluss hausanschluss netzanschluss
  anschließen
tariff_energy: tariff energy_tariff supply_contract stromtarif gastarif energievertrag versorgungsvertrag > contract
  price
`
