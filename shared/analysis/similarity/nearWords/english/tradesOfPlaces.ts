/** What English words of every day mean where people are housed, healed, taught and carried. How to read it: wordSenses.ts. */
export const TRADES_OF_PLACES = `
@hospitals and care
bed ward occupancy: corridor corridors trolley trolleys overcrowded crammed
ward nurse patient: bedside handover matron
admission: hospitalised hospitalized
triage emergency: casualty ambulance bleeding
emergency response: siren sirens scene rescued dispatcher
incident patient: stumbled tumble tumbled
wound: bedsore bedsores sore sores dressing dressings bandage bandages stitches
medication dose: syrup drip drips inhaler ointment painkiller painkillers swallow
prescription: chemist pharmacist
infection: contagious germ germs vomiting diarrhoea diarrhea rash
surgery operation: scalpel anaesthetic anesthetic incision theatre theatres
laboratory sample: swab swabs urine vial vials bloods smear tube tubes
radiology imaging: xray scanner ultrasound
diagnosis: cough fever ache aches symptom symptoms
appointment patient: consultation
vaccination: jab jabs shots inoculated needle
maternity birth: baby babies midwife midwives pregnant newborn
dental: tooth teeth fillings braces dentist
resident care: elderly frail carer carers forgetful confused grandmother grandfather
care visit: washed dressed bathed carer carers bathing
diet nutrition: hungry fed tray trays appetite chew
mobility: wheelchair wheelchairs crutches walker limp limping
mental health: depressed anxious lonely
therapy rehabilitation: exercises physio massage stiff
mortality: died dying deceased
donor blood: pint pints transfusion
equipment hospital: ventilator hoist stretcher
staffing shift: understaffed shorthanded rota rotas roster
discharge ward: convalescent recuperating
hospital care: hospice
isolation infection: quarantine quarantined mask masks
physician: gp consultant consultants
complaint patient: rude unkind
@schools and universities
student: pupil pupils schoolchildren child children youngster kids undergraduate freshman
attendance school: absent truant truancy
grade exam: marks resit flunk flunked
teacher: lecturer tutor professor
enrolment: freshman freshers newcomers intake
dropout: struggle struggling
tuition: bursary
parents: mother father mothers fathers
meal school: canteen lunch lunches
library loan: borrow borrowed borrows borrowing lend lent paperback
research thesis: professor supervisor
classroom: chalkboard blackboard
discipline school: bullied bullying bully naughty
kindergarten: nap naps
graduate: alumni gown
@town halls
resident citizen: townspeople neighbour neighbours inhabitant
permit planning: garage conservatory fence balcony
inspection hygiene: rats mice cockroach cockroaches dirty
road maintenance: pothole potholes hole holes bump bumps pavement asphalt cracks
street lighting: lamp lamps dark bulb bulbs
traffic: jams congested cars cyclists
parking: garage kerb curb parked
parking fine: clamp clamped warden
tree park: bench benches rotten trunk grass twigs
playground: sandpit
winter road: gritting gritted icy plough ploughed slippery
waste litter: dumped dirty
childcare nursery: toddler toddlers crib
social welfare: needy poverty hardship homeless
council: mayor vote voted
election turnout: voters ballot voted
cemetery: grave graves buried tombstone
complaint citizen: barking annoyed
noise: loud sleep awake din roar roaring deafening barking
pest control: rats mice wasps
marriage registry: bride groom wedding weddings
birth registration: newborn
subsidy: grant grants
consultation citizen: petition petitions hearing
@police, fire and courts
crime: stolen theft thief thieves robbed burgled burglar burglars mugged vandals graffiti knife stabbed
offence: drunk
emergency call: dialled rang phoned
fire: smoke burning burnt blaze flames hose hoses
rescue: trapped drowning ladder
missing person: disappeared runaway vanished
vehicle police: patrol patrols chase
court case: judge judges verdict sued suing lawyer
prison: inmate inmates jailed
evidence: fingerprint fingerprints weapon
hazard: explosion explosive
police patrol: constable constables sergeant
@charities
donation: generous
donor: supporter supporters giver givers benefactor
volunteer: helper helpers volunteered
beneficiary aid: blankets tents refugees families shelter hungry
@housing and property
tenant: lodger lodgers renter renters flatmate occupant occupants household
rent arrears: evicted eviction
vacancy property: empty vacant unlet
repair property: leaking mould mold damp boiler radiator tap taps toilet toilets
heating: cold freezing radiator radiators boiler warm stove
elevator: lift lifts
key access: door doors lock locks locked badge
cleaning: dirty filthy dust dusty mop stairwell tidy
construction site: crane cranes scaffold scaffolding digger diggers bricklayer
contractor: plumber electrician roofer painter builder builders joiner carpenter bricklayer plasterer fitter
defect construction: cracks crack crooked peeling uneven
safety accident: hurt injured helmet ladder burned scalded fingers ambulance
utilities consumption: radiators bath baths
energy building: draughty drafty insulation
insects property: ants wasps cockroach cockroaches mice rats
@restaurants and hotels
guest: holidaymaker tourist tourists
room occupancy: sleeping nights
reservation: noshow noshows
housekeeping: towels linen tidy chambermaid
restaurant menu: dish dishes dessert soup steak eat eaten plate
kitchen: cook cooks chef oven stove
allergy ingredients: nuts peanuts gluten lactose vegetarian vegan
waste food: leftovers binned plate
tips: waiter waitress
breakfast: croissant buffet
bar beverage: cocktail thirsty barman keg kegs
@theatres, museums and cinemas
theatre performance: opera concert curtain premiere ballet musical
cast: tenor soprano baritone singer singers actor actress dancer dancers understudy sings conductor
rehearsal: practise practising
ticket seating: seat seats
audience: spectators crowd listeners clapped theatregoers
costume: wardrobe wig wigs
exhibition museum: painting paintings sculpture
collection artifact: vase statue coins skeleton dinosaur
conservation: fading cracked faded restorer humidity damp
film screening: movie movies cinema popcorn
membership: gym lapsed
gallery visitor: schoolchildren
repertoire: composer composers aria arias symphony
@sport and leisure
gym fitness: treadmill workout workouts sauna locker lockers
injury player: hamstring knee ankle muscle limping sore hurt
match: kickoff referee opponent
ticket season: supporter supporters terrace
pool: swim swims swimmer swimmers lifeguard lifeguards chlorine bathing
ski: slope slopes snow skier skiers
tourism: holidaymaker holidaymakers sightseeing hikers
trail: hike hiking hikers footpath signposts
@railways and buses
train: carriage carriages locomotive
passenger: commuter commuters rider riders traveller travellers crammed squeezed aboard stranded
fare: dodger dodgers
rail: embankment ballast
accessibility: wheelchair wheelchairs pram prams pushchair stairs blind deaf
lost property: umbrella umbrellas scarf glove gloves
vandalism: graffiti slashed smashed
track obstruction: trespasser trespassers boulder landslide
@airports and airlines
baggage: suitcase suitcases bag bags belt carousel
passenger security: queue queues liquids scanner scanners
runway: tarmac landing skid
aircraft: plane planes jet jets propeller
flight delay: stranded
wildlife: bird birds gull gulls goose geese hare hares deer fox foxes animals flock flocks
aircraft ice: wings frozen frost glycol
noise aircraft: neighbours roofs awake loud sleep
slot departure: takeoff
visibility: fog foggy mist
passenger assistance: frail wheelchair
@ports and shipping
vessel: boat boats ferry ferries tanker trawler
berth port: moored quay anchor pier jetty
container: crane cranes
cargo customs: crate crates smuggled border
crew vessel: sailor sailors captain
@cars to share and rent
rental vehicle: scratched scratch scratches dent dents dented
bicycle station: bike bikes saddle
charging station: plug plugged cable electric
taxi trip: cab cabs ride rides fare
@weather and environment
weather: rain raining rained rains sunny cloudy storm snow snowed sunshine umbrella wet drizzle
wind: gust gusts breeze gale blow blows
temperature: cold warm hot freezing heat chilly
flood: cellar cellars underwater sandbags
air quality: smog breathe breathing dust coughing fumes smell
water quality: swim bathing murky stinks algae
forest timber: beetle beetles trunk trunks lumber chainsaw
fishing catch: trawler trawlers fisherman fishermen boats cod herring
wildfire: burning smoke
`
