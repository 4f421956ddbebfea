// What data does: words for telling, keeping and working out. A verb that is none of these and acts on a thing is a deed.
import { wordSet } from './wordSet'

/** Ways in which data tells, holds, relates or is worked on; a second one of these is no second job. */
export const DATA_VERBS = wordSet(`
  accompanies accounts accumulates addresses aligns allows amends annotates answers anonymises anonymizes anticipates applies approximates
  arranges assembles associates assures attributes augments averages backs balances bases begins belongs benchmarks bins blends breaks bridges
  brings broadens buckets builds bundles calibrates captures carries catalogues catalogs categorises categorizes characterises characterizes
  charts clarifies clusters codes combines comes comprehends comprises computes concerns condenses connects considers consists consolidates
  constitutes constructs contextualises contextualizes contrasts contributes corrects correlates counts crosses curates dates decomposes
  decodes deduces deduplicates defines degrades delineates denotes depends depicts details differentiates digitises digitizes discloses
  disaggregates displays distinguishes distils divides downscales draws eliminates embeds emphasises emphasizes encodes encompasses ends
  ensures establishes evaluates exceeds excludes exhibits expands explores exposes expresses extends extrapolates facilitates factors feeds
  fills fits flattens focuses follows forms formulates frames fuses gauges generalises generalizes georeferences gives guides has helps
  holds hosts runs identifies illuminates illustrates implies imputes indexes indicates infers informs interpolates interprets introduces involves
  isolates itemises itemizes joins judges keeps knows lays leads lends lets leverages locates looks maps masks matches mirrors models names
  narrows nests normalises normalizes notes observes obtains occurs offers organises organizes originates outlines overlays pairs parses
  partitions permits pertains picks pinpoints pivots points portrays positions possesses powers precedes preserves prioritises prioritizes
  profiles projects proves pseudonymises pseudonymizes puts qualifies quantifies quotes rates reaches reads recalculates receives recodes
  recognises recognizes reconstructs redacts reduces refers refines reflects relates relies remains removes renames renders repeats replicates
  represents reproduces requires resamples reshapes resolves restates restricts retains retrieves retraces returns reveals rolls rounds samples
  says scales scans scores searches sees selects separates serves shares sheds signals simplifies sits smooths solves spans specifies spots
  spreads stands standardises standardizes starts states stays stems stitches stratifies stratifies streamlines structures studies subdivides
  substantiates suggests summarises summarizes sums supplements supplies supports surfaces symbolises tabulates tags takes tallies tells tests
  tokenises tokenizes totals traces transcribes transforms translates turns typifies unfolds unifies unites uses utilises utilizes varies
  verifies views means becomes seems exists appears visualises visualizes weighs weights works wraps yields zooms
  archives cites colours colors crops discusses encrypts exports geocodes grades hashes plots publishes resizes reviews stacks stamps tiles
  timestamps trims truncates versions watches mentions features incorporates sketches underlines stresses narrates retells hints alludes
  bricht datiert gewichtet hüllt kürzt legt plottet ruft schneidet sucht veröffentlicht versieht
  abbildet abdeckt addiert aggregiert aktualisiert anonymisiert archiviert basiert bedeutet befasst beginnt begründet behandelt beinhaltet belegt
  benennt beobachtet beruht berücksichtigt beschreibt besitzt besteht betrachtet betrifft bewahrt bezeichnet bezieht bildet bietet bilanziert
  bringt bündelt charakterisiert datiert deckt definiert dient differenziert digitalisiert dokumentiert eignet enthält entfernt entspricht
  erfasst erfolgt erfüllt ergänzt ergibt erhält erhebt erkennt erklärt erlaubt erläutert erleichtert ermöglicht erschließt ersetzt erstreckt
  erweitert fasst fehlt filtert fließt folgt fördert formt fragt fußt geht gehört gewichtet gibt gilt gleicht gliedert glättet greift grenzt
  gruppiert hat hält hebt hilft hinterlegt illustriert interpoliert interpretiert ist isoliert katalogisiert kategorisiert kennt kennzeichnet
  klärt knüpft kodiert kombiniert kommt konkretisiert korreliert korrigiert lässt leistet leitet lenkt liefert liegt liest macht markiert merkt
  mittelt modelliert nennt nimmt normiert nutzt ordnet pseudonymisiert quantifiziert referenziert reicht reichert reduziert repräsentiert
  rundet sammelt saldiert schafft schließt schlüsselt segmentiert setzt sichert sieht skaliert sorgt sortiert speichert spiegelt staffelt stammt
  steht strukturiert summiert stuft stützt summiert tabelliert teilt trägt transkribiert trennt trifft übernimmt übersetzt umfasst unterscheidet
  unterstützt unterteilt vereinheitlicht vergibt verdeutlicht verdichtet vereinfacht verfolgt verfügt verknüpft verortet verrechnet
  verschlüsselt versieht verteilt vervollständigt verwendet verzeichnet visualisiert wandelt wendet wertet wiegt wird zählt zeichnet zeigt
  zerlegt zieht ziffert erwähnt erzählt schildert skizziert betont vermerkt notiert`)

/** What a deed on data gives: where one of these is the object, the verb tells, whatever it is ("yields a risk score"). */
export const INFORMATION_NOUNS = wordSet(`
  age amount amounts areas attribute attributes average averages background basis boundaries boundary calculation calculations categories category
  cause causes changes class classes cluster clusters code codes column columns comparison comparisons concept context coordinates count counts
  coverage data dataset datasets date dates definition definitions degree density description descriptions detail details deviation deviations
  difference differences dimension dimensions distance distances distribution distributions duration effect effects entries entry estimate
  estimates event events extent fact facts factor factors field fields figure figures forecast forecasts format frequency gap gaps geometry
  grade grades graph grid grids hierarchy history id identifier identifiers ids impact index indicator indicators information insight insights
  interval intervals key keys kpi kpis label labels layer layers length level levels likelihood link links list lists location locations map maps
  mean meaning measure measures metadata metric metrics model models name names number numbers outcome outcomes output outputs overview pair pairs
  part parts pattern patterns percentage perspective picture point points portion position positions prediction predictions probability profile
  profiles projection projections proportion purpose quality quantity range ranges ranking rankings rate rates rating ratings ratio ratios reason
  reasons record records region regions relation relations relationship relationships representation resolution result results risk risks row
  rows sample samples scale score scores section sections segment segments sequence sequences series set sets shape share shares size state
  statistics status statuses structure subset summary sum sums table tables tag tags term terms text time times timestamp timestamps total totals
  trend trends type types uncertainty unit units value values variable variables version versions view views volume volumes weight weights
  abstand abweichung abweichungen alter angabe angaben anteil anteile anzahl art arten attribut attribute ausmaß bedeutung bereich bereiche
  beschreibung beschreibungen bezeichnung bezug code codes daten datum dauer details differenz differenzen durchschnitt eigenschaft eigenschaften
  einfluss einheit einheiten entfernung entwicklung ergebnis ergebnisse fakten faktor faktoren feld felder fläche formel genauigkeit gewicht grad
  grenze grenzen grund gründe gruppe gruppen häufigkeit hinweis hinweise historie höhe index information informationen kategorie kategorien
  kennung kennzahl kennzahlen klasse klassen koordinaten lage länge liste listen menge mengen merkmal merkmale metadaten mittelwert muster name
  namen nummer nummern ort orte position positionen prognose prognosen quote quoten rang reihenfolge risiko risiken segment segmente spanne
  stand status struktur summe summen tabelle teil teile text texte trend trends typ typen übersicht umfang unterschied unterschiede ursache
  ursachen variable variablen veränderung veränderungen verhältnis verlauf version versionen verteilung wahrscheinlichkeit wechselwirkung wert
  werte zahl zahlen zeit zeiten zeitpunkt zeitraum zeitreihe zuordnung zusammenhang zusammenhänge zustand`)
