import { wordSet } from './wordSet'

/** Never the end of a sentence: something always follows (DOMAIN section D). Without their last dot. */
export const OPEN_ABBREVIATIONS = wordSet(`
  e.g eg i.e ie approx appr incl excl vs viz cf resp ca circa no nos nr dr mr mrs ms prof st mt ft gen gov sen rep hon rev
  fig figs eq sec sect ch chap vol pp p ed eds dept univ est avg max min temp conc ref refs abbr aka a.k.a w w.r.t esp cont
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  z.b zb d.h dh u.a ua o.ä v.a i.d.r s.o s.u u.u i.a z.t zzgl inkl exkl ggf ggfs bzw bspw evtl vgl sog gem lt abs art abt ing dipl
  str tel hrsg jh jhdt kap bd anm geb verh allg durchschn mind ungef bezgl bzgl einschl entspr
  dept govt spec orig misc intl natl assn tech diam subj prob prev elev asst assoc approx temp insb insbes einschl ausschl vorl betr zul ehem vorm
  kant städt gesetzl öffentl wirtschaftl landwirtschaftl zivilrechtl amtl staatl jährl monatl tägl durchschnittl zzgl abzgl entspr versch
  std mio mrd tsd stk mwst z d h b u i o ä`)

/** May stand inside or at the end: it ends a sentence when a word follows that usually starts one. */
export const CLOSING_ABBREVIATIONS = wordSet(`
  etc usw u.s u.k u.s.a e.u u.n d.c inc ltd co corp llc plc jr sr bros al a.m p.m ph.d m.sc b.sc u.a u.v.m uvm o.g std min sek mio mrd
  tsd stk mwst gmbh abs no max`)

/** "… and so on": a capital after these starts a sentence, whatever the word. */
export const FINAL_ABBREVIATIONS = wordSet('etc usw uvm u.v.m')

/** Words that usually start a sentence: they settle the doubt after an abbreviation or a number. */
export const SENTENCE_STARTERS = wordSet(`
  the this that these those it its they he she we you our each every all any some most both a an there here data note please see for in on
  at from with by to as if when while where since after before also however additionally furthermore moreover then thus therefore
  use used using contains includes provides only one not no and but or is are excludes excluding including updated updates contact visit
  click last first published created users values records details covers shows has does what why how who read refer historical data
  der die das den dem des dies diese dieser dieses es sie er wir ihr ein eine einer eines jede jeder jedes alle man dabei damit daraus dazu
  außerdem zudem ferner zusätzlich auch nur wird werden ist sind enthält zeigt liefert bei für mit von aus im in am an auf zur zum nach
  enthalten nicht stand quelle angaben daten seit wenn als hier hinweis bitte siehe`)
