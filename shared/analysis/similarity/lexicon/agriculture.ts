/** Words of farms, food. How to read it: lexiconText.ts. */
export const AGRICULTURE = `
@farming
farm: farm farms farmer farmers grower hof höfe bauer bauern landwirt landwirte landwirtschaft agrar
  betrieb_landwirtschaft erzeuger those_who_grow anbauer landwirtschaftsbetrieb
field: field fields plot plots acre hectare hectares arable parcel acker äcker schlag flurstück hektar feld felder
  flur
harvest: harvest harvested yield yields crop crops grain wheat maize fruit vegetable vegetables ernte ernten ertrag
  erträge getreide weizen mais feldfrucht obst gemüse geerntet how_much_grew what_grew gewachsen geerntete
  erntemenge
soil: soil soils fertiliser fertilizer fertilise nutrient manure irrigation irrigate watering boden böden dünger
  düngung bewässerung nährstoff gülle gießen gegossen
seed: seed seeds sow sowing planting variety saatgut saat aussaat pflanzen sorte
pest: pest pests pesticide pesticides plant_disease weed fungus spray sprayed schädling schädlinge pflanzenschutz
  unkraut pilz spritzen gespritzt
animal: animal animals livestock cattle cow cows pig pigs herd sheep poultry hen chicken tier tiere vieh rind rinder
  kuh kühe schwein schweine herde schaf geflügel huhn hühner sick_animals kranke_tiere tierbestand tiergesundheit
milk: milk milking dairy dairies cheese yoghurt yogurt butter fat_content protein milch melken molkerei molkereien
  käse joghurt milchprodukt fett eiweiß milchanlieferung
feed: feed feeding fodder ration futter füttern fütterung
slaughter: slaughter meat butcher carcass schlachtung fleisch metzger schlachthof grillfleisch wurst
egg: egg eggs ei eier
fish: fish fishing catch fishery salmon aquaculture fisch fische fischerei fang lachs aquakultur
forest: forest forests timber wood tree_felling logging forestry wald wälder holz forst baumfällung holzeinschlag
tractor: tractor combine harvester farm_machine traktor mähdrescher schlepper landmaschine > machine
greenhouse: greenhouse_for_plants glasshouse gewächshaus treibhaus
bee: bee bees honey biene bienen honig imker
@food
food_safety: food_safety haccp hygiene_check traceable_food lebensmittelsicherheit lebensmittelkontrolle
  hygienekontrolle > infection batch
grocery: grocery groceries supermarket supermarkets food_retail convenience lebensmittel supermarkt supermärkte
  handelskette handel lebensmittelhandel
bakery: bakery bread baker bäckerei brot brötchen backwaren
frozen: ice ice_cream frozen_food eis tiefkühlware speiseeis
brewing: brewing fermentation brauen gärung maische
`
