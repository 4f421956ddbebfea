/** What people at work do, feel and complain of, whatever their trade, and what the tables call that. How to read it: wordSenses.ts. */
export const DEEDS = `
@having, wanting, running short
shortage inventory: undersupplied scarce depleted
inventory: cupboard cupboards larder pantry storeroom stockroom backroom cellar drawer hoard crates jars spare spares
  tally stocktake stocktaking uncounted recount
inventory surplus: leftover leftovers unneeded superfluous overstocked
supplies inventory: refill refilled refills restock restocked consumables
demand: sought appetite coveted fashionable
purchase: trolley shopper
order purchase: reorder reordered
waste: mouldy moldy wilted soggy uneaten mushy overripe
waste disposal: chucked tossed skip dumped
expiration expiry: mouldy freshness outdated lapsed lapses
loss waste: squandered frittered spilt spilled
theft: nicked pinched pilfered swiped robbed vanished thieving sneaked pocketed burgled looted
theft loss: disappeared disappear disappears vanish
fraud: trick tricked tricking fiddle fiddled bogus phoney phony sham shady crook crooks swindle swindled lied lying
  dishonest dishonesty pretend pretends pretended conned
counterfeit fraud: imitation knockoff knockoffs lookalike
@complaining and praising
complaint: whine whined furious irritated fuss rude disappointed frustrated hated grouch yelled yelling grouchy ranted
complaints: nuisance irritating infuriating disgruntled indignant unpleasant awful terrible dreadful ghastly
complaint satisfaction: frustrating
satisfaction: proud cheerful glad smile smiling thrilled thankful grateful overjoyed chuffed cheered
satisfaction reviews: recommend recommended fantastic brilliant lovely wonderful superb
feedback: felt remarks suggestion suggestions compliments compliment
feedback survey: anonymous anonymously
sentiment mood: gloomy grumpy sulky
morale: tired unhappy frustrated miserable cheerful discouraged demotivated disheartened listless
reputation: badmouth slagged gossip rumours
@asking for help and answering
support assistance: puzzled struggling struggle struggles baffled bewildered clueless helpless
request: begged pleaded plea favour
inquiry questions: wondered wondering curious confused puzzled
response: replied ignoring ignored unanswered
queue waiting: crowded impatient impatiently
waiting: impatient impatience impatiently lingering loitering fidget bored
escalation complaint: enraged fuming livid outraged
incident: mishap mishaps scare emergency disturbance
appointment: dentist hairdresser barber checkup
telephone: hung receiver
message letters: scribbled jotted wrote
reminder: forgot forget forgets forgetting nudge overlooked forgetful forgotten
alert alarm: beep beeps beeping bell flashing
alert notification: ping pinged buzz reminded reminds
@staying and leaving
attrition: goodbye deserted drifting poached restless
attrition turnover: poached
cancellation: aborted withdrew revoked scrapped nixed
termination contract: sacked
retention loyalty: stick sticking
loyalty customers: faithful fond
subscription: enrol enrolled lapsed
membership: joiner joiners
renewal contract: prolong prolonged prolonging lapse lapses lapsed
relocation: uprooted
recruitment: poach poached newcomer vacant
recruitment applicants: shortlisted shortlist
registration enrolment: newcomers
participation attendance: turnout volunteered
attendance: skipped truant truants bunked absent latecomers
attendance visitors: turnout sparse sellout
@people at work
absence illness: flu cough feverish skipped bedridden unwell sickly
workload: overworked exhausted tired stress stressed hectic swamped overstretched drowning frantic overburdened
  frazzled knackered burnout
workload staffing: stretched overstretched understaffed
workload overtime: overworked exhausted knackered
shifts schedule: rota swap swapped standby
staffing: shorthanded undermanned overmanned helpers overstaffed
staffing shifts: shorthanded undermanned standby
schedule calendar: diary clash clashes overlap overlaps rearrange rearranged
schedule: slot slots timeslot
productivity: hardworking lazy idle sluggish diligent slack slacking unproductive dawdle
training: practise practised beginner beginners novice novices untrained unskilled rookie
training courses: practise refreshers
qualification: competent capable untrained unqualified
skills: capable handy clever talented clumsy
performance evaluation: praised struggles underperforming lagging laggards slacker slackers
salary: underpaid overpaid paycheck payslip payday
injury: slipped bruised burnt scalded bleeding stumbled stung limping sprained
accident: slipped stumbled smashed bumped dented skidded
safety hazard: slippery careless icy poisonous wobbly
safety: careful carefully carelessness reckless
@money
receivables: chase chasing chased debtor debtors owing laggards
receivables overdue: owing
payment: coins purse coughed
invoice billing: overcharged undercharged overbilled
expense: wasteful squandered extravagant splashed lavish frittered
cost: dear wasteful pricey afford
cost savings: thrifty frugal stingy
price: haggle haggled dearer costly pricier
discount: haggle haggled knocked
profit margin: worthwhile lucrative worth worthless unprofitable
profitability: worthwhile lucrative worth useless worthless
revenue income: pocketed
budget: afford affordable unaffordable overspending overrun overruns overspend
liquidity cash: skint afford
donation: generosity kindness
loan: indebted
fine penalty: punished illegally
refund: compensate compensated unhappy reimbursed
reimbursement expenses: receipts pocket
incentive bonus: reward rewarded tempt tempted encourage
@going, sending, carrying
delivery shipment: doorstep postman fetched fetching
delivery: doorstep postman courier couriers
shipment: crate crates truckload boxload packet packets
transport freight: hauled lugged ferried trundle
transportation passengers: commute commuting commuters ride
tracking shipment location: stray misplaced mislaid astray vanished
location: whereabouts misplaced mislaid hiding
route distance: detour detours roundabout shortcut shortcuts
delay: dragged drags dragging stalled belated belatedly tardy latecomers dawdling
deadline: rushed punctual punctually eleventh
duration: endless endlessly quick
visit visitors: wander wandering browsed
visitors attendance: sightseers onlookers flocked passers crowds throng thronged
traffic visitors: passers bustling crowded deserted
capacity: crammed overflowing bursting squeezed cramped roomy overloaded overfull
capacity utilization: idle unused underused spare overloaded
occupancy: unoccupied deserted inhabited
occupancy rooms: empty vacant unoccupied
reservation hotel: overbooked
accommodation hotel: slept sleeps overnight
meals: hungry starving uneaten leftovers
cleaning: filthy messy scrubbed spotless stink stinks smelly dusty muddy grubby grimy greasy sticky
hygiene: filthy smelly germs mice cockroaches spotless mouldy dirty
@things that break, and looking after them
defect flaw: scratched scratch dent dented torn wobbly crooked ripped stained loose bent cracked rattles squeaks wonky
  lopsided smudged blurry frayed
quality flaws: sloppy shoddy careless botched substandard amateurish
quality: shoddy sloppy mediocre excellent
failure breakdown: jammed seized burst snapped stuck conked stalled
downtime outage: jammed seized stuck halted stalled idle unavailable
outage: dark darkness flicker flickering flickers
malfunction: jammed jams stuck beeping overheats flashing glitches glitchy sputter
maintenance: greased lubricated handyman neglected rusty squeaky creaky
maintenance repair: tightened patched leaky rickety dilapidated shabby
repair: handyman plumber glue glued rebuilt patched locksmith
repair damage: smashed cracked battered
replacement: swapped swap swaps obsolete
inspection: peek glance examined
monitoring: watchful lookout
measurement: gauge gauges ruler thermometer stopwatch yardstick
temperature: freezing chilly lukewarm scorching boiling sweating shivering
temperature freezer: fridge thawed thaw
humidity: soggy mouldy clammy muggy
noise: noisier quiet quieter shouting deafening banging blaring hum rattling
weight: heavier heaviest lighter bulky
speed: slow slower slowest sluggish snail
electricity: plugged socket sockets
leakage: wet puddle puddles soaked soaking flooded dribble
@rules, permission, proof
permission authorization: forbidden forbid forbids prohibit unauthorised unauthorized
authorization approval: okay nod permitted
access: locked unlock unlocked forbidden
access permission: entitled unlocked
approval: nod okay okayed blessing agrees
consent: unwilling refusal refused
compliance: obey obeyed obeys disobey disobeyed illegally flouted flouting cheated
violation: illegally disobeyed flouted forbidden
contract agreement: handshake promised bound
commitment promise: swore
certificate: proven proof
audit: tampered traced traceable provable proof
audit log: tampered altered erased overwritten
document: folder folders binder binders sheet dossier
manual instructions: explained explains explain
knowledge: explained explains clever
@planning, choosing, comparing
forecast: guess guessed guessing hunch foresee foreseeable guesswork
prediction: guess guessed guessing foresee hunch
plan: intends arranged arrange
calendar: diary birthday birthdays
comparison: alike differs
benchmark: rivals
preference: chose choose chooses chosen dislikes dislike
recommendation: hint
trend: climbing slipping dwindling soaring slumped plummeted worsening waning tailing
change: swapped tweak tweaked
probability: odds
objective target: strive
progress: halfway stalled stalls
demographics population: elderly teenagers
@screens and shops on the web
usage users: ignored ignores untouched unused
website visitors: lurkers scroll scrolled wander
screen button: swipe swiped scrolled
audience: saw heard watching attentive
advertising audience: saw
engagement interaction: bored boring curious keen
conversion customers: persuaded persuade tempted convinced
promotion advertising: tempted giveaway giveaways freebies freebie flyers
publicity: gossip newspapers
password login: forgot forgotten
intrusion security: burglar intruder intruders
@how it goes
reliability: dependable trustworthy flaky patchy erratic temperamental moody
latency: laggy sluggish crawl crawls
errors: blunder blunders typo typos misprint misprints mistaken muddle muddled
accuracy errors: misspelled misspelt muddled garbled sloppy
duplicate: identical
incomplete: blank blanks patchy
risk: worried worry worries afraid shaky precarious nervous
dispute: quarrel quarrels squabble squabbles bicker arguing
lawsuit: sue suing
harassment complaint: bullied bullying teased
privacy: snoop snooping nosy prying eavesdrop
crime: mugged mugging thugs vandals vandalised
vandalism damage: smeared scrawled daubed graffiti
sales: flop flops flopped dud duds
popularity: favourite favourites favorite beloved
growth: booming thriving flourishing blossoming
decline: withering fading faltering ailing dwindling
bankruptcy: bust ruined
prospects customers: hesitant wavering undecided
negotiation price: haggle bargaining
equipment: kit gadgets contraption
fuel consumption: guzzle guzzles guzzling thirsty
energy consumption: guzzle guzzles guzzling wasteful
adoption usage: embraced shunned neglected disused
storage warehouse: stacked stack heap loft attic basement
packaging: wrapped wrap
satisfaction service: polite helpful unhelpful friendly unfriendly courteous impolite surly
emissions: fumes smoky soot
congestion traffic: gridlock crawling bumper
network signal: patchy spotty wobbly
backup recovery: restore restored retrieve undo
cause: blame blamed culprit culprits
`
