/** Words of things people make, wear, eat and use. A group named elsewhere goes on here. How to read it: lexiconText.ts. */
export const GOODS = `
@materials
building_material: building_material concrete cement mortar brick bricks roof_tiles floor_tiles steel_bar rebar gravel sand plaster
  baustoff baustoffe beton zement mörtel ziegel fliesen kies stahlträger schotter kalk > material construction
metal: metal metals steel iron copper aluminium aluminum brass zinc tin sheet_metal alloy scrap_metal metall stahl eisen kupfer
  blech zink legierung altmetall draht wire > material
wood_goods: wood wooden plank planks board_of_wood oak pine plywood holz brett bretter bohle eiche fichte kiefer sperrholz
  stamm stämme > forest material
glass: glass bottle bottles jar jars glas flasche flaschen scheibe scheiben
plastic: plastic plastics polymer rubber foam kunststoff plastik gummi schaumstoff > material
paper: paper cardboard envelope papier pappe umschlag
paint: paint paints varnish colour color lacquer ink dye farbe farben lack tinte anstrich
chemical: chemical chemicals solvent poison toxic poisonous explosive flammable hazardous hazmat dangerous_goods
  dangerous_cargo chemikalie chemikalien giftstoff giftstoffe brennbar explosiv gefahrgut gefährliche_güter lösungsmittel > safety
stone: stone stones marble granite stein steine fels marmor granit
textile: textile textiles fabric cloth wool cotton leather silk yarn thread stoff stoffe wolle baumwolle leder seide garn tuch
@worn and used
clothing: clothing clothes garment garments shirt shirts jersey jerseys trousers dress dresses jacket jackets coat coats skirt
  shoe shoes boots uniform scarf hat apparel outfit kleidung kleider hemd hemden trikot trikots hose hosen jacke jacken
  mantel schuh schuhe stiefel schal mütze bekleidung anzug wäsche_kleidung > product
jewellery: jewellery jewelry gold silver ring necklace gem watch_worn schmuck kette ohrring edelstein armband
toy: toy toys doll puzzle board_game plaything spielzeug spielwaren puppe brettspiel
household_goods: crockery dishes_plates plate plates cup cups cutlery pot pots pan pans towel towels pillow blanket mattress
  geschirr tasse tassen besteck topf töpfe pfanne handtuch kissen decke matratze bettwäsche
appliance: appliance appliances fridge freezer washing_machine dishwasher stove oven kettle hausgerät hausgeräte kühlschrank
  waschmaschine spülmaschine elektroherd ofen backofen > machine
electronics: camera cameras tv television laptop tablet_computer phone_set headphones battery_pack kamera kameras fernseher
  kopfhörer elektronik > hardware
stationery: pencil pen paper_goods office_supplies stapler bürobedarf büromaterial stift ordner_papier
cosmetic: cosmetic cosmetics perfume soap shampoo cream lotion make_up kosmetik parfüm seife creme pflegeprodukt
flower: flower flowers bouquet plant_in_pot blume blumen strauß topfpflanze
pet: pet pets dog dogs cat cats haustier haustiere hund hunde katze katzen
book_goods: book books paperback e_book buch bücher taschenbuch
@eaten and drunk
dish: dish dishes meal meals starter dessert main_course menu_item food_on_the_menu plate_of_food gericht gerichte
  speise speisen vorspeise nachtisch hauptgericht > meal recipe
drink: drink drinks beverage beverages juice lemonade water_bottle soda tea coffee_drink getränk getränke saft limonade sprudel
  tee wasserflasche
vegetable: vegetable vegetables potato potatoes tomato tomatoes onion salad cabbage carrot fruit fruits apple apples berries
  grape grapes pear gemüse kartoffel kartoffeln tomate zwiebel salat kohl möhre obst apfel äpfel erdbeeren trauben birne
  > grocery harvest
spice: spice spices salt pepper sugar herbs sauce gewürz gewürze salz pfeffer zucker kräuter soße
sweets: sweets candy chocolate biscuit biscuits cake cakes snack snacks süßigkeiten schokolade keks kekse kuchen torte
alcohol: alcohol beer wine_bottle spirits liquor whisky alkohol bier schnaps spirituosen
tobacco: tobacco cigarette cigarettes tabak zigaretten
@done with things
clean: clean cleaning wash washed laundry dirt dirty reinigen reinigung gereinigt putzen waschen wäsche schmutz schmutzig
  sauber sauberkeit > hygiene
cut: cut cutting trim mow mowing mähen gemäht schneiden sägen
lift_up: crane cranes lifting lifting_gear hoist kran kräne hebezeug hebebühne hebevorrichtung gabelstapler > loading machine
dig: dig digging excavator excavators bulldozer bagger graben ausschachten aushub > machine
weigh: weigh weighing scale_for_weight weighbridge wiegen gewogen waage > weight
moist: moist moisture wet dry dryness damp drying nass feucht feuchte feuchtigkeit trocken trocknen getrocknet > humidity
break_apart: crack broken_glass smashed shattered zerbrochen zerstört gesprungen > failure
lose_item: gone_astray mislaid verlegt_gegenstand
lending: lend lent borrow borrowed hire hired rental rent_out leihen geliehen verleih ausleihen gemietet mieten vermieten
  vermietet mietgerät > rent
give_back: give_back given_back bring_back hand_back zurückgeben zurückgebracht zurückgenommen rücknahme rücknahmen zurückgerufen
  rückruf zurückverlangt call_back_goods recall recalled recalls > return recall
waste: throw_away thrown_away bin binned dump dumped discard discarded rubbish_bin end_up_in_the_bin wegwerfen weggeworfen
  entsorgt mülltonne mülleimer
run_out: run_out running_out sold_out out_of_stock not_available unavailable cannot_be_delivered not_to_be_had ausverkauft
  vergriffen nicht_lieferbar nicht_verfügbar nicht_vorrätig nicht_zu_bekommen fehlt_im_regal lieferengpässe > stock
go_off: go_off expire expires expired shelf_life best_before use_by verfallen verfällt verfallsdatum ablaufen läuft_ab abgelaufen
  haltbarkeit mindesthaltbarkeit > expiry
@said of money
owed: what_we_owe what_is_owed still_to_be_paid noch_zu_zahlen schulden_uns schuldet_uns > unpaid payout
voucher: voucher vouchers gift_card gift_cards coupon token gutschein gutscheine geschenkkarte geschenkgutschein redeem redeemed
  einlösen eingelöst unused not_used_yet uneingelöst > gift_card
till_receipt: receipt receipts till cash_register cash_desk checkout_desk sales_slip kasse kassen kassenbon bon
  kassenzettel > sale
tip: tip tips gratuity trinkgeld
sponsor: sponsor sponsors sponsorship sponsoring partner_deal backer_company werbepartner > contract partner
quote: bid bids bidding tender tenders call_for_tenders proposal offer_price quotation angebot angebote gebot ausschreibung
  ausschreibungen submission zuschlag_bekommen auftrag_bekommen auftrag_verloren lost_bid won_bid
@said of people
family: mother father parents parent son daughter sibling grandparents eltern mutter vater sohn tochter geschwister großeltern
neighbour: neighbour neighbours neighbor resident_nearby nachbar nachbarn anwohner
witness: witness witnesses testimony zeuge zeugen aussage
victim: victim victims injured_party opfer geschädigte geschädigter
official: official officials authority authorities agency inspector_of_state behörde behörden amt ämter beamte beamter
debtor: debtor debtors creditor seizure seize seized garnish garnishment bailiff enforcement schuldner gläubiger pfändung
  pfänden gepfändet vollstreckung gerichtsvollzieher zwangsvollstreckung > unpaid
fan: fan fans supporter supporters spectator spectators season_ticket season_tickets fans_who zuschauer anhänger fan_club
  dauerkarte dauerkarten > visitor sport
`
