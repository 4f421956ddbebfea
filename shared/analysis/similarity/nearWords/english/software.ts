/** What everyday words say of things that business software keeps, in words of the vector table. How to read it: wordSenses.ts. */
export const SOFTWARE = `
@customers to be
deal: haggle handshake bargaining clinch
opportunity: interested hopeful undecided wavering hesitating
lead prospect: enquirer inquirer interested curious
won: clinched bagged scooped snatched
lost: snatched snapped poached beaten
contact: rang phoned decider acquaintance
contact engagement: touch chatted
meeting: huddle
note: jotted scribbled
email: mailshot mailer inbox
campaign: mailshot blitz
forecast: reckon
target: aim
salesperson: seller salesman salesmen saleswoman saleswomen
competitor: rival competition
activity: busy idle industrious lazy
prospect: wooed courted courtship
probability: chance
renewal: renew
inactive: asleep sleeping silent quiet dormant lapsed
active: alive lively awake
acquisition: attract lure gained
territory: turf
@help asked and given
ticket: plea gripe hassle snag trouble
issue: snag hiccup niggle trouble
agent: helper adviser advisor
backlog: mountain pileup unread untouched
response: responded
resolution: sorted remedied remedy cured untangled
escalation: upstairs superiors furious
satisfaction: grumpy miffed livid furious
complaint: grumble moan gripe
template: boilerplate canned prewritten readymade ready
category: topic theme subject
conversation: correspondence dialog discussed
priority: pressing burning foremost
language: tongue speak
sentiment: mood feeling
rating: stars thumbs marks
mood: feel felt morale
transfer: shunted handed
@making software
bug: gremlin glitch hiccup misbehave quirk
issue: errand chore
review: reread proofread vetted scrutinise
reviewer: proofreader scrutineer
repository: codebase sources
commit: edit tweak
developer: techie techies hacker
release: unveiled rollout
incident: blip breakdown firefighting
severity: grave gravity serious seriously harm
alert: alarm warn pager
sprint: fortnightly
estimate: guess reckon
milestone: landmark
vulnerability: loophole backdoor unsafe
blocked: hampered waits held hangs
productivity: busy efficient output
restore: undo undone revert recover
dependency: relies outdated
threat: intruder hackers burglars
availability: reachable unreachable
monitoring: watch
error: slip
violation: broke ignored breached
compliance: lawful obligation
archive: mothballed shelved
@use of software
click: poke touch
session: stint
feature: knob menu menus widget gadget option icon tool trick
guide: popup nudge bubble pointer
visitor: surfer
funnel: bail dropouts leaky leak halfway
retention: sticky habit faithful devoted
cohort: intake joiners starters
churn: desert ditch dumped defected abandon
adoption: uptake accepted catching
search: hunt rummage
frequency: rarely seldom regularly habitually
duration: linger dwell
feedback: voiced wishes grumble moan
recommendation: suggested
login: logged unlock
survey: quizzed
respondent: answerer quizzed polled
@money that moves
charge: debited billed swiped deducted
payment: forked shelled remitted repaid wired
dispute: objection objected
refund: repaid repay
payout: trickle credited
subscription: signup
plan: tier
recurring: steady regular repeating
overdue: chase pester nag tardy
card: visa mastercard
declined: rejected bounced refused
expired: stale
currency: dollars euros pounds
customer: regulars punter newcomer
recovered: rescued regained
variance: differ difference strayed gap
transfer: moved shifted
@shops
cart: basket trolley bag
abandoned: forgotten deserted unfinished
discount: bargain markdown slashed
inventory: surplus supply
stock: leftovers surplus supplies larder stockroom backroom
product: stuff ware bestseller
shipment: packed dispatched despatched posted mailed boxed
fulfilled: packed dispatched despatched wrapped boxed
transaction: purchase
variant: flavour colour
review: testimonial praise
collection: range
tip: gratuity
damage: torn
demand: craving
shipping: postage postal
preference: favourite prefer likes
@books and budgets
ledger: entries bookkeeper posted
payable: creditors suppliers
debt: lent borrowed
expense: splurge outgoings
budget: purse kitty coffers
cash: kitty coffers pennies till
asset: belongings machinery
audit: prove inspectors snoop
reconciliation: tally squared
tax: taxman
profit: pocket richer
revenue: coffers
purchase: acquire
receipt: slip
vendor: seller merchants
approval: consented
@people at work
employee: folk colleague lads underling subordinates
manager: gaffer foreman
hierarchy: ladder ranks pecking
headcount: heads
absence: poorly skive truant
payroll: paycheck paycheque
salary: paycheque
application: applied applying
interview: grilled quizzed
vacancy: unfilled
resignation: quit walked leaving
termination: fired dismissed redundant dismissal ousted
hired: recruits starters newcomers rookies newbies newbie
promotion: promoted climb
tenure: veteran stalwarts
skill: knack gifted
overtime: weekends
retirement: pensioners retire
performance: excel
gender: women men female male
diversity: women minority
benefits: perk fringe
compensation: perk remuneration
training: learnt taught
position: rung role
employment: job hire livelihood
birth: born birthday
organization: structure hierarchy chart
@being noticed
advertisement: billboard posters plug commercials advertised
creative: picture wording slogan image visuals artwork
impression: glimpse noticed
spend: sank wasted
attribution: deserves
unsubscribe: unfollow opted annoyed
audience: onlookers
follower: admirer
influencer: celebrity
video: film footage watched
reaction: thumbs applause liked
exposure: noticed
@apps and browsers
download: fetched grabbed
uninstall: removed delete ditched binned
extension: plugin extras
experiment: tryout tried lab
browser: internet surf
latency: snappy slow slowness
version: outdated newest
privacy: spying peek
search: google
device: gadget
default: preset
notification: popup
preferences: choices
@data kept and shared
query: lookup
shares: spread
agreement: swore
storage: hoard clutter
lineage: origin ancestry upstream
quota: ceiling cap exhausted
access: peek
log: footprints
failure: broke failed
credential: passwords
duplicate: twice doubled
definition: meaning meant
description: meaning explained
consumption: gobble
ownership: belongs answerable
@working together
document: papers letter
signature: sign ink autograph
participant: attendees
notification: nudge
trip: journey flights travelled
reservation: booked hotel
`
