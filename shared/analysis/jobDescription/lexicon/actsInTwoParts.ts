// German deeds whose verb stands in two places: "passt das Gehalt an".

/** The verb and what may stand at the end of its clause; divided by ";". */
const IN_TWO_PARTS = `
  adressiert um; alarmiert nach; arbeitet ab nach; backt auf; baggert aus; bahrt auf; balsamiert ein;
  baut ein um zurück zusammen; behandelt nach vor; behält ein; belastet nach; belebt wieder; beordert ab nach zurück;
  beraumt an; berechnet weiter; bereitet zu; beruft ab ein; beschafft wieder; besetzt nach um; bessert aus nach;
  bestellt ab ein mit nach um vor dazu her hinzu; betoniert ein; betreut nach; bettet um; beult aus; bewilligt nach;
  bezahlt aus vor; bietet auf; bindet fest los zusammen; blockt ab; bläst ab aus; bockt auf; bohrt an; borgt aus;
  bremst ab aus ein; bringt aus unter heim weg zurück; brüht auf; bucht ab aus ein hinzu nach um vor zu zurück dazu mit;
  bürdet auf; bürgert ein aus; checkt aus ein; cremt ein; deicht ein; dichtet ab; dirigiert um; disponiert um; dockt an;
  dosiert zu nach; dost ein; dreht ab an auf herunter hoch zu zurück; drosselt ab; druckt aus nach mit vor; dunkelt ab;
  duscht ab; düngt nach; erkennt ab zu; erlegt auf; erntet ab; erstattet zurück; etikettiert um; fasst nach;
  faxt durch weiter zu zurück; fegt aus weg; fertigt ab aus nach vor; fettet ein; feuert ab an;
  finanziert gegen vor zwischen; fischt ab; flößt ein; fordert an auf ein nach zurück; forstet auf; fragt an nach;
  funkt an durch weiter zu; fährt herunter hoch; fängt ein; füllt ab nach um ein; füttert zu auf; gibt frei;
  gießt aus auf ein nach um; gipst ein; glüht vor; greift ein; gräbt ein um auf aus; gurtet an; hakt nach; handelt aus;
  haut um; hebt unter; heftet ab ein bei; heizt an ein nach vor zu; heuert an; holt ab zurück ein; holzt ab;
  hält instand; händigt aus ein; hängt auf aus um; impft ein nach durch; jagt fort los weg; justiert nach; karrt ab;
  kassiert ab ein; kauft an ein frei nach zu zurück dazu hinzu; kehrt aus zusammen weg; kellert ein; kerkert ein;
  kettet an ab; klagt an ein; klappt auf zu; klebt an auf zu zusammen; kleidet ein; klemmt ab an fest; klingelt durch;
  knipst ab an aus; kocht ein vor ab auf; kommandiert ab; kommissioniert vor nach; koppelt ab; kuppelt ab; kurbelt an;
  kuvertiert ein; kühlt nach vor; kündigt auf; lagert aus ein um zwischen; leert aus um; legt lahm still trocken nach;
  lehnt ab; leiht aus; leint an; leitet an ein um weiter; lenkt um; lernt an; liefert ab ein; lobt aus; lockt an;
  loggt aus ein; lost aus zu; lotst ab weg; lädt ab auf aus ein um vor nach; lässt an frei rein vor; löscht ab aus;
  löst aus ein; lüftet durch; macht kalt los zu flott haltbar sauber scharf; mahnt ab an ein nach vor;
  mailt an zu weiter zurück; malt an; mauert ein zu; meldet ab an krank um; mengt bei; merkt vor; merzt aus; mietet an;
  mischt an bei unter zu; mistet aus; muntert auf; mustert aus ab; mäht ab nach; nabelt ab; nagelt zu; nebelt ein;
  nickt ab; nimmt entgegen fest weg zurück; nominiert nach; näht auf zu zusammen; ordert nach; ordnet ab; pachtet zu;
  packt ab ein um aus zusammen; parkt ein um zwischen; passt an; pfeift zurück; pfercht ein; pflanzt an aus ein nach um;
  pflegt gesund; pflückt ab; pflügt um unter; piepst an; pingt an; plant um ein; poliert auf; produziert nach vor;
  programmiert um; pumpt ab an auf aus nach um zu trocken zurück; päppelt auf; quartiert aus ein um; rahmt ein;
  rangiert aus um; rechnet ab; regelt ab ein herunter hoch nach; reguliert nach; reibt ein; reicht ein nach;
  reinigt vor; reitet zu; renkt ein; reserviert vor; richtet hin ab; riegelt ab; rottet aus; routet um;
  ruft an auf aus herbei zurück zusammen; räumt ab auf aus frei um weg; rührt an; rüstet nach um auf ein; sagt ab durch;
  salzt ein; sammelt auf; sargt ein; saugt ab; schachtet aus; schafft an fort aus heran herbei weg;
  schaltet ab an auf aus ein frei herunter hoch quer scharf stumm um zu zurück dazu dazwischen durch hinzu;
  schaufelt frei; schenkt aus nach ein; scheucht auf;
  schickt ab aus fort heim heraus herum hin hinaus los mit nach raus weg weiter zu zurück ein; schiebt ab auf nach;
  schifft ein; schildert aus; schlachtet aus; schleift nach; schleppt ab frei weg; schleust ein aus durch;
  schließt weg zu kurz; schläfert ein; schmiert ab; schmilzt ein; schnallt an fest; schneidet zu zurück frei nach;
  schraubt an fest zusammen zu; schreibt an aus gut krank zurück gesund; schreitet ein; schuldet um; schult um ein nach;
  schweißt zusammen ein zu; schöpft ab; schüttet auf zu aus; segnet ab ein; seilt ab;
  sendet ab aus nach weiter zu zurück ein; senkt ab; serviert ab; setzt bei instand still; siedelt um an aus;
  siliert ein; sondert ab aus; sperrt ab auf aus ein weg zu; spielt auf vor; spornt an; spricht frei zu;
  spritzt ein ab nach; spult zurück; spurt um; spült durch vor ab aus nach; stallt ein um aus; stampft ein;
  stapelt auf um; staubt ab; staut auf; steckt zu; stellt bei durch kalt ruhig scharf trocken zu weiter um ein;
  stempelt ab; steuert an aus nach um fern gegen mit; stillt ab; stopft aus; streckt vor; streut aus ein nach;
  studiert ein; stupst an; stutzt zurück; stößt an; sägt ab um; sät an aus ein nach; säuert ein; tankt auf nach;
  tauscht um ein; teilt aus; telefoniert ab hinterher nach; terminiert um; textet an; tippt an; tischt auf;
  topft um ein; transportiert ab weiter; treibt bei ein zusammen; trocknet ab; trommelt zusammen; twittert an; tötet ab;
  tütet ein; urteilt ab; verhandelt nach; verkauft weiter ab; verlegt zurück; vermietet weiter; vermittelt weiter;
  versendet weiter; versichert nach; versteuert nach; verteilt weiter; verzollt nach; warnt vor; wechselt aus ein;
  weckt auf ein; weicht ein; weidet aus; weiht ein; weist ab an ein zurück; wickelt ab ein; widmet um; wildert aus;
  willigt ein; winkt durch; wintert ein; wirbt ab an ein; wirft an ein hinaus raus weg; wischt ab auf aus;
  wärmt vor auf; wäscht ab; wässert nach; würzt nach; zahlt an aus ein nach zurück weiter; zapft an; zeichnet gegen;
  zieht ein groß; zurrt fest; zäunt ein; züchtet auf; zündet an; äschert ein; ölt ein; überweist zurück weiter`

/** By the verb what makes it a deed where it ends the clause. */
export const ACT_SEPARABLE_DE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  IN_TWO_PARTS.split(/[;\n]/u)
    .map((entry) => entry.trim().split(' '))
    .map(([verb = '', ...ends]) => [verb, new Set(ends)] as const),
)
