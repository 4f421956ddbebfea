// What is done to the world, in every form: a data product gives data, and whoever does these is an application.
import { wordSet } from './wordSet'

/** Always an act: "evict", "refund", "re-route". */
const ACTS = wordSet(`
  abolish abort accession accredit acquit activate actuate adopt advertise aerate affix air air-dry air-freight
  airdrop airlift alert allocate allot allowlist ambush amend amputate announce answer appoint apprehend approve
  arrest auctioneer authenticate authorise authorize auto-approve auto-assign auto-block auto-cancel auto-dial
  auto-fill auto-order auto-pay auto-renew auto-reply autoclave autodial award backfill backhaul backwash bail bale
  ballast ban bank bar bar-code barricade bcc beep berth bid bill billet blacklist blackmail blast bleach blend block
  blockade blocklist blog bond book boost bottle breathalyse brew bribe bridge brighten broach broadcast broil broker
  browse bully bung buttress buy buzz bypass caddie cage cancel cane carpool cart carve cash cashier cask catechise
  catheterise caution cc cede certify chaperon chaperone charge charter chase chauffeur chill chisel chlorinate clamp
  clean co-opt coach cold-call commission compensate confer confiscate congratulate consign console consult contact
  containerise contest convene conveyance convict convince cool coordinate coppice copy-edit copyedit counsel
  countersign court-martial crash-test crate credit cremate crop-spray cross-dock crossdock curate de-activate de-bone
  de-energise de-ice de-rate deaccession deactivate deadhead deballast debar debark debit debone debride debug deburr
  decant dechlorinate declutter decommission decontaminate decorate dedicate deep-freeze defer defibrillate defraud
  defrost degrease dehorn dehumidify deice delete demine demolish demote deny deploy deport depose deposit
  depressurise derail deregister desk desludge despatch destroy detain deter dethrone detonate detour devein dewater
  deworm dial dialyse dim direct-message disable disarm disassemble disband disbar disburse discharge discipline
  disconnect disinfect dismantle dismiss dispatch dispense disqualify dissuade distill divert dock donate dose
  double-book double-lock douse downgrade download downshift downvote draft drench dress drop-ship dry dry-clean dun
  duplicate dye dynamite e-file e-mail e-sign earmark eject electrify electroplate email embargo embed empty enact
  encase encash encrypt endorse energise energize enforce engrave enlist enrol enroll ensile entertain entrain entrust
  erect escalate escort escrow euthanise euthanize evacuate evict excavate excuse exempt exhume exile exonerate
  expedite expel exterminate extinguish extort extradite extubate farm fast-track fatten fax fence fertilise fertilize
  fetch fettle file finance fine fine-tune fire fire-test flog fluoridate foil forbid foreclose forfeit freeze
  freeze-dry freight fricassee fumigate fund furlough gaff garden garnish garnishee garrison gazette geo-block
  geofence gift-wrap gill girdle goad grant greet greylist grit guillotine hail hammer hand-deliver hand-milk handcuff
  harness harrow hassle heat-treat heave hedge hibernate hire hitch hoard hoe hoist homogenise hone hoover hospitalise
  hospitalize hotfix ignite immerse immobilise immobilize immunise immunize impair impersonate implant impose impound
  impregnate imprison incarcerate incinerate indemnify indict induct infuse inject innovate inoculate inscribe
  inseminate instal install instigate instruct insulate insure intercept intern interrogate interview intimidate
  intubate invest invite invoice irrigate jab jail jig jolt jump jump-start keg kidnap kiln kiln-dry lacquer ladle
  laminate landfill latch lathe launch leaflet leak-test lease legalise lend letter levy licence line-dry liquidate
  liquidise litigate livestream loan lobby localise lock lodge longline loosen lubricate mail manicure manure
  margin-call marshal massage matriculate mediate medicate mend message microchip migrate milk mobilise mobilize moor
  mortgage mothball motivate muster mute muzzle nag nail nanny negotiate neutralize nominate notarise notarize notify
  nudge nurture obstruct off-load offload oil on-board onboard outbid outsource overbook overdose overhaul overprint
  override overrule oxygenate paginate palletise palletize pardon park parole paste pasteurise pasteurize patch patrol
  pause pawn pay pedicure penalise penalize pension perm persuade petition phone photograph ping plead pledge plunge
  poach poison police polish pollard postpone powder-coat pre-book pre-cool pre-heat pre-order prebook preheat
  preorder prepay prescribe pressure-test pressurise pressurize proclaim procure proof-test proofread propel prosecute
  prune publicise publicize pulp pump puncture punish purchase purify quarantine quarry quash quilt radio rail
  railroad rally ransom ratify ration re-activate re-admit re-advertise re-arm re-book re-close re-connect re-dose
  re-energise re-enrol re-home re-image re-inspect re-install re-let re-open re-order re-plant re-register re-route
  re-schedule re-seat re-send re-shelve re-start re-stock re-test reactivate readmit ream reap reappoint reassure
  rebalance reballast rebate rebind rebook reboot rebottle rebuild rebuke recalibrate recall recharge reclaim reclose
  recompense recondition reconnect recoup recruit rectify red-card redecorate redeem redeploy redesign redial redirect
  redispatch redistribute redraw referee refill refit refloat refrigerate refuel refund refurbish refurnish refuse
  rehabilitate rehome rehouse rehydrate reimburse reinforce reinspect reinstall reinstate rejoin rekindle relabel
  relaunch relay relet relieve relinquish relocate remainder remand remedy remind remit remortgage remunerate renew
  renovate reopen reorder repackage repaint repair repatriate repave repay repeal replant replaster replenish reply
  repoint repossess reprieve reprimand reprint reprogram requisition reroute reschedule rescue reseal resell resend
  reserve reset resettle reshelve reship restack restart restock restow resubscribe resurface retaliate retest retire
  retool retract retrain retrofit retweet revive revoke reward rewire rig ring-fence road-test robocall rubber-stamp
  sabotage safeguard salvage sandblast sandbox sanitise sanitize scaffold schedule scrap screed screw scuttle seed
  seize send sensitise sentence sequester shackle sharpen shelve shepherd shield shore shrinkwrap shunt shut shuttle
  side-dress sieve silence siphon smoke-test smuggle snip soak-test solicit spare splint sponsor spray spray-paint
  staff sterilise sterilize steward stimulate stockpile sub-contract subcontract subedit sublet submerge subpoena
  subsidise subsidize substitute subtitle sue summon superintend surrender suspend suture swat swivel synchronise
  synchronize syringe tarmac tattoo teach telegraph telephone test-drive test-fire text text-message thank throttle
  ticket tighten top-dress top-up topdress torque trans-ship transfuse transplant transship trigger truck try tug
  tutor tweet typeset umpire unban unblock unbolt unchain unclog uncork uncouple undeploy underdose understudy
  underwrite undo unfollow unfreeze unhook uninstall unlash unleash unload unlock unmute unpack unplug unseal
  unsubscribe untie unveil unwrap upgrade upholster upload upvote urge usher vaccinate vacuum-pack valet vandalise
  venerate ventilate waive wallpaper warehouse warm warn whatsapp whisk whitelist whitewash withdraw wrangle`)

/** An act where something else shows it; as often a way of telling or a noun: "order", "close", "adjust". */
const HALF_ACTS = wordSet(`
  add address adjust admit advance align allow alter analyse apply arrange ask assemble assign assist attach audit
  back balance bend bind board box break brief bring brush buffer build call capture carry catch change channel check
  choose claim clear clip close clothe comb commence communicate compact compel complete compose compress
  conclude conduct confine connect construct continue contract control convert convey correct couple cross crown cue
  cull cut cycle debate decide declare decline decrease defend delay delegate demand depart design develop dip direct
  distribute divide drive drop dub ease edit educate elect eliminate employ engage engineer enter equip erase
  establish exchange execute exhibit expand export extend facilitate fan feed field fill finish fit fix flash flatten
  float flow flush fly focus fold force forge format forward foster gate generate graft grind grow guarantee guard
  guide halt hand handle hang hear heat herd hide hit honour host house hunt implement import induce inflate inform
  inhibit initiate insert inspect integrate intervene isolate issue join kick kill label land lap lay license lift
  light lower man market melt mill mine miss mix moderate modify mount move multiply navigate offset open operate
  oppose optimise optimize order organise organize overtake own pack page pay pin pitch place plan plane play plug
  point pool populate port post press prevent prime print prohibit provision pull purge pursue push put query queue
  raise recover register regulate reject remove replicate request respond restore reverse ride ring roll root
  rotate sell service settle shift ship shoot shorten sign signal spin stabilise stamp steer stem stop store
  strengthen strike suppress swap switch tackle tap target tax terminate tilt tip title trade train transact transfer
  transmit transport treat trim trip update uphold void wait walk wash watch water widen withhold wrap write`)

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'buy bought',
    'send sent',
    'pay paid',
    'repay repaid',
    'prepay prepaid',
    'sell sold',
    'resell resold',
    'resend resent',
    'shut shut',
    'draw drawn',
    'redraw redrawn',
    'withdraw withdrawn',
    'write written',
    'take taken',
    'give given',
    'put put',
    'cut cut',
    'build built',
    'rebuild rebuilt',
    'drive driven',
    'freeze frozen',
    'unfreeze unfrozen',
    'hang hung',
    'feed fed',
    'lend lent',
    'make made',
    'run run',
    'set set',
    'reset reset',
    'shoot shot',
    'spread spread',
    'teach taught',
    'hold held',
    'keep kept',
    'lay laid',
    'bring brought',
    'catch caught',
    'let let',
    'sublet sublet',
    'relet relet',
    'tear torn',
    'throw thrown',
    'undo undone',
    'begin begun',
    'leave left',
    'bind bound',
    'mow mown',
    'bid bid',
    'wind wound',
  ].map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? ''] as const),
)

/** The forms of a verb; forms that are no words do no harm. */
const thirdOf = (base: string): string =>
  /[^aeiou]y$/u.test(base) ? base.replace(/y$/u, 'ies') : base + (/(?:s|x|z|ch|sh|o)$/u.test(base) ? 'es' : 's')
const gerundsOf = (base: string): readonly string[] => [
  `${base.replace(/(?<!e)e$/u, '')}ing`,
  `${base}${base.slice(-1)}ing`,
]
const participlesOf = (base: string): readonly string[] => {
  const irregular = IRREGULAR.get(base)
  if (irregular !== undefined) return [irregular]
  if (base.endsWith('e')) return [`${base}d`]
  return [base.replace(/(?<=[^aeiou])y$/u, 'i') + 'ed', `${base}${base.slice(-1)}ed`]
}

/** "evicts", "evicting", "evicted". */
export const ACT_THIRD: ReadonlySet<string> = new Set([...ACTS].map(thirdOf))
export const ACT_GERUND: ReadonlySet<string> = new Set([...ACTS].flatMap(gerundsOf))
export const ACT_PARTICIPLE: ReadonlySet<string> = new Set([...ACTS].flatMap(participlesOf))
export const HALF_THIRD: ReadonlySet<string> = new Set([...HALF_ACTS].map(thirdOf))
export const HALF_GERUND: ReadonlySet<string> = new Set([...HALF_ACTS].flatMap(gerundsOf))
export const HALF_PARTICIPLE: ReadonlySet<string> = new Set([...HALF_ACTS].flatMap(participlesOf))
