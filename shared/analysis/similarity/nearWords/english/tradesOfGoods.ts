/** What English words of every day mean where goods are grown, made, sold, moved and insured. How to read it: wordSenses.ts. */
export const TRADES_OF_GOODS = `
@shops and supermarkets
store retail: shopkeeper counter till
visitor store: footfall walked
customer: shoppers patron patrons
checkout transaction: till tills cashier rang scanned queue queues basket trolley bagged
shelf: aisle aisles rack
inventory shortage: lacking scarce dearth
shrinkage theft: shoplifter shoplifters shoplifting pocketed stolen steal steals thieves thief
promotion: leaflet flyer flyers bargain bargains coupon coupons poster advertised
markdown discount: sticker stickers
price: dearer cheap cheaper undercut
expiry: mouldy moldy rotten sour spoiled
waste spoilage: binned bin rotted mouldy leftover leftovers
returns: unwanted
loyalty: stamp stamps faithful
cash: coins banknotes purse
store staff: shopgirl salesgirl salesman saleswoman
packaging returnable: empties crates
@bakeries and food makers
bakery production: bake baked baking loaf loaves dough bun buns pretzel pretzels croissants flour oven
recipe: ingredient ingredients flour sugar yeast pinch
batch: vat kettle brew brewed tank
brewery: beer ale hops malt keg kegs cask
cooling temperature: fridge fridges freezer freezers chilled thawed thaw melted melt warm cold
contamination: splinter splinters mouldy salmonella listeria
meat: butcher sausage sausages ham beef pork
packaging: wrapper wrapped wrapping box boxes lid lids carton cartons foil
@farms and dairies
livestock: cow cows herd herds pig pigs sheep hen hens calf calves lamb lambs stable stables barn bull goat
dairy milk: udder udders milked milking cream cheese parlour
veterinary health: lame limping hoof hooves mastitis vet
breeding: calved calving mated pregnant bull lambing
feed: hay straw silage trough fodder grass grazing
crop: wheat barley maize corn potatoes beets rapeseed sown ripe
harvest yield: reaped ripe
soil: muddy dung manure slurry ploughed mud fertile
irrigation: sprinkler sprinklers drought thirsty
pest: beetle beetles insects slugs mice caterpillars mildew blight weeds aphids
field: meadow meadows acre acres paddock hectare pasture
poultry: egg eggs hen hens coop chicks
farmer: grower growers
vineyard: grape grapes wine vines
machinery agricultural: tractor tractors plough
livestock transport: slaughterhouse abattoir
greenhouse: seedlings tomatoes cucumbers
bees honey: hive hives swarm beekeeper
animal tracking: collar earmark
@factories and machine builders
component: screw screws bolt bolts nut gear gears motor
material component: consists parts
machine downtime: jammed idle standstill halted
machine failure: grinding rattles rattling squeaks squeaking
maintenance: grease greased worn lubricate overhaul mended tighten
scrap: ruined botched
quality defect: scratched scratch scratches crooked blister blisters dent dents bent cracked loose wobbly
rework: redo redone
tolerance measurement: thick thin thickness crooked micrometer
tool: drill drills blade blades blunt dull worn
operator: worker workers
sensor vibration: shaking shakes shake hum trembling rattle
temperature: overheated overheating glowing
pressure: burst valve valves squeezed
service technician: fitter fitters mechanic repairman
energy consumption: guzzles guzzler devours thirsty
safety incident: burned crushed hurt fingers goggles
automation: robot robots
assembly production: soldered welded weld welds glued riveted
warehouse materials: storeroom storerooms
@chemicals
chemical hazard: poison poisonous toxic acid corrosive skull burns fumes
chemical spill: spilled drum drums puddle barrel
substance: powder liquid solvent acid
emission: chimney smoke fumes exhaust
storage tank: drum drums barrel silo silos
explosive chemical: explode explodes explosion flammable
dosage: milligrams
@cars and workshops
vehicle: car cars motorbike van vans lorry lorries truck saloon convertible
vehicle sale: showroom dealer forecourt
workshop repair: garage mechanic brake brakes exhaust clutch tyre tyres bodywork
vehicle damage: dent dents scratch scratches bumper windscreen crash crashed bump
vehicle recall: airbag brakes callback
mileage: kilometres miles odometer
@parcels, haulage and warehouses
parcel: package packages letterbox doorstep
delivery recipient: neighbour neighbours doorbell doorstep porch
driver: courier postman trucker truckers lorry wheel
route: detour detours roads
truck load: trailer trailers pallet pallets
transport damage: squashed crushed wet dented smashed
freight: cargo lorry lorries
loading dock: ramp bay bays unload unloaded
warehouse location: rack racks aisle bins bay
warehouse picking: grabbed picker pickers fetch fetched trolley
forklift: fork forks pallet pallets
inventory discrepancy: vanished
driver hours: drowsy asleep
fuel consumption: diesel petrol litres thirsty guzzles
tracking: whereabouts
customs: border
temperature cargo: refrigerated icebox melted
letter mail: postcard postcards stamps envelope envelopes postman
@waste and recycling
waste collection: bin bins dustbin rubbish trash garbage emptied overflowing sack sacks
recycling: bottles glass cardboard tins cans plastic
landfill: dump dumped
@water and sewage
water supply: tap taps shower drinking thirsty kettle faucet hose
water pressure: trickle trickles dribble dribbles shower
pipe burst: gush gushing fountain spurting puddle puddles
leakage: drip drips dripping seeping puddle puddles
water quality: brown cloudy taste tastes smell smells chlorine murky rust
sewage: drain drains toilet toilets stink stinks flush manhole manholes
reservoir: lake lakes dam dams drought
rainfall drainage: gutter gutters flooded puddles
@power, gas, wind and sun
electricity outage: dark lights blackout candles candle fuse flicker flickering
electricity consumption: kettle plug socket appliances heater aircon
electricity grid: pylon pylons cable cables wires digger wire
solar generation: roof roofs panels sunshine sun sunny
wind turbine: blades blade breeze windy spin spins spinning rotor
gas leak: smell smells stench explosion
meter: dial cupboard
tariff: dearer cheaper
peak load: kettles supper
solar panel: dirt snow soiled
dam hydroelectric: sluice turbine
@telecoms
network coverage: reception signal mast masts rural
connection speed: sluggish buffering
mobile subscriber: phone phones handset sim
tariff mobile: gigabytes unlimited
calls: rang ring rings phoned
@insurance
claim: crash crashed collision burned burnt burst flooded hail hailstones dent dents stolen smashed burgled wrecked bump
claim assessment: assessor adjuster
claim settlement: payout compensated
policy insurance: covered protected
fraud: invented staged faked fishy dodgy pretended lied liars exaggerated
catastrophe: storm storms hail flood flooding earthquake hurricane
beneficiary: widow widows heir heirs survivors
vehicle insurance: motorist motorists
injury claim: whiplash crutches
claim property: lightning scorched soaked
@banks
account: saver savers passbook
loan: borrow borrowed borrower borrowers lend lent
mortgage: house houses home homes flat
loan arrears: owes owe
credit risk: bankrupt insolvent
card transaction: swiped tapped contactless declined wallet
atm: cash withdraw withdrew banknotes
fraud transaction: stolen strange odd scammed tricked phishing cloned conned
overdraft: overdrawn minus
branch bank: counter teller
investment: funds
@books, papers and programmes
book title: novel novels paperback cookbook thriller bestseller
print run: printed copies
author royalties: writer writers novelist novelists
subscriber newspaper: reader readers
programme ratings: watched viewers tuned
listeners: radio tuned listen
@clothes, homes and pets
size: tight loose waist
garment: shirt shirts trousers dress dresses jacket jackets coat jeans sweater sweaters socks skirt blouse shoe shoes
fabric: cotton wool yarn thread seam seams cloth stitch stitched
fashion collection: trendy styles
furniture: sofa sofas chair chairs wardrobe wardrobes cupboard mattress
assembly: screws screw instructions manual
cosmetics: lipstick cream creams shampoo soap lotion perfume mascara moisturiser
adverse reaction: rash itch itching itchy swollen sneezing redness
toy: doll dolls puzzle puzzles teddy
toy safety: swallowed choke choked
pet: dog dogs cat cats rabbit rabbits hamster parrot puppy puppies kitten
veterinary: vet limping neutered fleas worms paw paws
garden: lawn hedge mower seeds pots
`
