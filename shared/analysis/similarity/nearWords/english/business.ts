/** What English words of every day mean where somebody works, in words of the vector table. How to read it: wordSenses.ts. */
export const BUSINESS = `
@people and firms
customer: account accounts client clients payer patron shopper buyer subscriber acct
company: account accounts firm enterprise organisation organization employer tenant merchant logo workspace
contact: person individual recipient lead leads prospect
employee: admin teammate worker personnel workforce headcount fte hris crew assignee
agent: assignee admin handler rep representative clerk
owner: responsible assignee accountable proprietor custodian
team: squad crew group department
manager: boss supervisor superior chief lead
author: writer editor creator contributor committer
candidate: applicant jobseeker hopeful nominee opportunity
user: visitor learner subscriber login seat
supplier: vendor provider manufacturer merchant
partner: reseller dealer affiliate distributor
population: inhabitants residents citizens people
@work and its stages
stage: step phase round milestone status funnel pipeline
status: state condition standing situation
history: log trail chronology evolution timeline past changelog
transition: handover change move switch
open: unsolved pending outstanding unfinished unanswered remaining backlog
closed: finished finish solved resolved settled done completed dealt
backlog: pile queue heap stack leftover unfinished
assigned: allotted responsible looking
issue: bug task defect ticket problem story request fault todo
task: job duty assignment chore todo
ticket: request case enquiry inquiry question problem incident complaint
request: ask asked wish demand enquiry inquiry
project: undertaking venture initiative programme endeavour
sprint: iteration cycle fortnight
velocity: speed pace throughput output productivity
workload: busy overloaded plate burden capacity utilisation
blocked: stuck stalled hindered jammed bottleneck
priority: urgent urgency important severity
deadline: due overdue timely
duration: long minutes length lasted takes took time
delay: late wait waiting lateness slow
schedule: timetable rota roster calendar planned plan agenda
meeting: appointment appointments talk talks session conference demo
interview: talk talks conversation panel
conversation: chat chats talk message messages dialogue thread
response: reply answer answered reaction
comment: remark note feedback opinion wrote
review: opinion feedback stars rating say said publicly judge assessment
feedback: opinion criticism praise liked disliked unhappy complain
satisfaction: happy unhappy pleased liked csat nps delighted content
survey: questionnaire poll asked answers respondents
summary: overview total totals picture glance short
average: typical usually mean
trend: development grew shrank rising falling
forecast: predict expect expected future upcoming likely
target: goal quota objective
@software
repository: program code project repo
commit: change changed wrote
developer: programmer coder engineer committer
deployment: live launched shipped rollout release
release: version versions shipped launched launch ship
build: test tests compile pipeline
vulnerability: weakness weaknesses hole holes flaw exploit cve
dependency: library libraries component module
crash: closes freezes freeze fails dies hang
error: mistake wrong failed fault bug exception
incident: outage disruption trouble down emergency
permission: allowed access rights may entitled
login: signed enters access password
device: phone phones tablet laptop handset
browser: screen web
screen: page pages view
page: screen screens site
click: press pressed tap taps button
session: visit visits sitting
visitor: user traffic guest
event: action interaction activity happened
feature: function functions functionality capability button
usage: used using adoption activity employ
guide: tour tours hint hints walkthrough tutorial help
engagement: interaction activity involved interested
retention: return returning loyal stay stayed remain
churn: leave left quit cancel cancelled lost attrition gone
cohort: group generation newcomers joined
funnel: drop abandon checkout journey
conversion: bought signed purchase became
install: download downloads
notification: message messages alert reminder
version: edition update upgrade
label: tag tags tagged category
server: installation machine host
storage: space disk memory
@money
revenue: income earn earned earnings turnover takings sales money mrr arr gmv
profit: margin earn earned ebit ebitda gains
cost: expense expenses spend spent pay expensive cogs opex
expense: spent spending costs outlay
invoice: bill bills billing charge charged
payment: pay paid paying money settle settled transfer
payout: arrive disbursement bank received
transaction: booking bookings movement movements posting entry
balance: owe owed standing remaining credit
receivable: owe owed owes debts unpaid outstanding
payable: owe owed due bills
overdue: unpaid late owe arrears aging
debt: owe owed owing arrears
liability: owe owed debts obligations
asset: own owned property possession machines vehicles capex
equity: own capital shares
ledger: books accounts bookkeeping gl
account: books ledger
statement: report books
refund: returned reimbursed back
dispute: contested chargeback complained
fee: charge provider takes
discount: rebate voucher coupon reduction cheaper
subscription: plan plans membership contract recurring abonnement renewal
renewal: expire extend runs
trial: try tried test
tax: vat levy
budget: allowance money planned funds
commission: bonus reward
price: tariff rate costs
salary: pay wage earn earns earned compensation
vendor: supplier suppliers provider
purchase: bought buy order procurement
order: bought buy purchase purchases purchased ordered
item: goods article articles product products piece pieces sku position line
product: goods articles item items sku merchandise
inventory: stock goods shelf storage pieces stored
quantity: number pieces count amount
deal: negotiation negotiations contract agreement signed
deals: opportunity prospect pipeline
opportunity: deal chance prospect negotiation
quote: offer proposal estimate
@marketing
campaign: advertising advert adverts advertisement mailing promotion newsletter
email: mailing mailings newsletter mail letter
bounce: undeliverable returned invalid
unsubscribe: refuse left
keyword: term terms word words phrase
search: look looked looking type typed
impression: shown views seen
advertising: adverts ads promotion banner
spend: pay money cost budget
conversion: sale sales purchase result
audience: readers viewers followers target
channel: source medium way
post: article message picture
follower: fan fans subscriber
segment: group target audience
@goods and places
delivery: arrive arrived arrival shipped sent bring eta shipping
shipment: parcel package consignment sent cargo goods
carrier: courier haulier shipper
fulfilled: sent shipped delivered
return: sent back unwanted
warehouse: storage depot shelf stock
store: shop branch outlet
location: place places where site branch area
region: area district part
vehicle: truck lorry van car wagon
equipment: machine machines oven fridge device appliance tool
maintenance: repair repairs mend fix upkeep service
downtime: standstill broken idle stopped outage
defect: fault flaw broken damaged scrap
warranty: guarantee guaranteed covered
inspection: check checked audit
shift: hours duty working work
payroll: wages pay salaries salary
absence: sick ill missing away holiday
training: course courses lesson qualified skills
course: class lesson program training
enrolment: registration registered joined signed
grade: mark marks result
certificate: diploma licence qualification
patient: sick ill people
admission: arrived arrival
discharge: sent home left
medication: drug drugs medicine pills
diagnosis: illness disease condition
claim: damage loss accident
policy: contract cover insurance
premium: contribution payment
tariff: price plan rate
meter: consumption reading
outage: blackout disruption interruption
complaint: angry annoyed unhappy dissatisfied
consent: allow allowed permission agreed
address: street postcode
capacity: space room free full
occupancy: full free empty taken
booking: reserved reservation
risk: danger dangerous threat probability
fraud: suspicious cheat copied fake
cheating: copied copy dishonest
`
