// The German forms of what is done to the world.
import { wordSet } from './wordSet'

/** What was done: "abgebucht", "gesperrt". */
export const ACT_PARTICIPLE_DE = wordSet(`
  eröffnet abbeordert abberufen abbestellt aberkannt abgearbeitet abgeblasen abgeblockt abgebremst abgebucht abgedichtet
  abgedreht abgedrosselt abgedunkelt abgeduscht abgeerntet abgefertigt abgefeuert abgefischt abgefüllt abgeheftet
  abgeholt abgeholzt abgekarrt abgekettet abgeklemmt abgekocht abgekoppelt abgekuppelt abgeladen abgelehnt abgeliefert
  abgelotst abgelöscht abgemahnt abgemeldet abgemustert abgemäht abgenickt abgeordnet abgepackt abgepflückt abgepumpt
  abgerechnet abgeregelt abgerichtet abgeriegelt abgeräumt abgesagt abgesandt abgesaugt abgeschaltet abgeschickt
  abgeschleppt abgeschmiert abgeschoben abgeschöpft abgesegnet abgesenkt abgesondert abgesperrt abgespritzt abgespült
  abgestaubt abgestempelt abgesägt abgetrocknet abgetötet abgeurteilt abgewaschen abgewickelt abgewiesen abgewischt
  abgeworben abkassiert abkommandiert abonniert abserviert abtelefoniert abtransportiert abverkauft adoptiert
  adressiert akkreditiert akquiriert alarmiert amputiert anberaumt angedockt angedreht angefeuert angefordert
  angefragt angefunkt angeheizt angeheuert angekauft angekettet angeklagt angeklebt angeklemmt angeknipst angekurbelt
  angelassen angeleitet angelernt angelockt angemahnt angemailt angemalt angemeldet angemietet angemischt angepasst
  angepflanzt angepingt angepumpt angerufen angerührt angeschafft angeschaltet angeschnallt angeschraubt angeschrieben
  angesiedelt angespornt angesteuert angestoßen angestupst angesät angetextet angetippt angetwittert angewiesen
  angeworben angeworfen angezahlt angezapft angezündet annulliert anästhesiert asphaltiert auferlegt aufgeboten
  aufgebürdet aufgedreht aufgefordert aufgeforstet aufgefüttert aufgegossen aufgegraben aufgehängt aufgeklappt
  aufgeklebt aufgekündigt aufgeladen aufgemuntert aufgepumpt aufgepäppelt aufgerufen aufgeräumt aufgerüstet
  aufgesammelt aufgeschaltet aufgescheucht aufgeschoben aufgeschüttet aufgesperrt aufgespielt aufgestapelt aufgestaut
  aufgetankt aufgeweckt aufgewischt aufgewärmt aufgezüchtet aufpoliert auktioniert ausbezahlt ausgebaggert
  ausgebessert ausgebeult ausgeblasen ausgeborgt ausgebracht ausgebremst ausgebucht ausgebürgert ausgecheckt
  ausgedruckt ausgefegt ausgefertigt ausgegossen ausgegraben ausgehandelt ausgehändigt ausgehängt ausgekehrt
  ausgeknipst ausgeladen ausgelagert ausgeleert ausgeliehen ausgelobt ausgeloggt ausgelost ausgelöscht ausgelöst
  ausgemerzt ausgemistet ausgemustert ausgepackt ausgepflanzt ausgepumpt ausgerottet ausgerufen ausgeräumt ausgesandt
  ausgeschachtet ausgeschafft ausgeschaltet ausgeschenkt ausgeschickt ausgeschildert ausgeschlachtet ausgeschleust
  ausgeschrieben ausgeschüttet ausgesiedelt ausgesondert ausgesperrt ausgespült ausgestallt ausgesteuert ausgestopft
  ausgestreut ausgesät ausgeteilt ausgewechselt ausgeweidet ausgewildert ausgewischt ausgezahlt ausquartiert
  ausrangiert banderoliert beackert beatmet beauflagt beauftragt bebaut bedruckt beeidigt beerdigt befehligt
  befeuchtet befeuert beflaggt befohlen befrachtet befruchtet befördert begast beglaubigt beglichen beglückwünscht
  begnadigt begossen begrüßt beheizt behoben beigeheftet beigemengt beigemischt beigesetzt beigestellt beigetrieben
  bejagt bekehrt beklebt bekocht beködert beladen beliefert beliehen belohnt belüftet bemalt bemustert benachrichtigt
  benetzt beordert bepflanzt beregnet berieselt beringt beräumt besamt beschafft beschallt beschenkt beschichtet
  beschickt beschildert beschlagnahmt beschleust beschnitten beschottert beschwichtigt beseitigt besiegelt besohlt
  besoldet bespannt bespaßt besprüht bestattet bestellt besteuert bestraft bestrahlt bestreikt bestreut bestückt
  besänftigt betankt betoniert betäubt beurkundet beurlaubt bevollmächtigt bevormundet bevorratet bevorschusst
  bewaffnet bewilligt bewirtet beworben bewässert bezahlt blockiert bombardiert boykottiert chauffiert chloriert
  dazubestellt dazugebucht dazugekauft dazugeschaltet debitiert defibrilliert degradiert deinstalliert dekantiert
  dekontaminiert dekoriert delegiert demontiert deponiert deportiert desinfiziert desinvestiert destilliert dialysiert
  dirigiert dispensiert disponiert disqualifiziert diszipliniert dosiert dotiert downgegradet drainiert dressiert
  dräniert durchgefaxt durchgefunkt durchgeimpft durchgeklingelt durchgelüftet durchgesagt durchgeschaltet
  durchgeschleust durchgespült durchgestellt durchgewinkt einbehalten einberufen einbestellt einbetoniert eingebaut
  eingebremst eingebucht eingebürgert eingecheckt eingedost eingefangen eingefettet eingeflößt eingefordert eingefüllt
  eingegossen eingegraben eingegriffen eingeheftet eingeheizt eingehändigt eingeimpft eingekauft eingekellert
  eingekerkert eingeklagt eingekleidet eingeladen eingelagert eingeleitet eingeliefert eingeloggt eingelöst eingemahnt
  eingemauert eingenebelt eingepackt eingeparkt eingepfercht eingepflanzt eingeplant eingerahmt eingeregelt
  eingereicht eingerenkt eingerichtet eingerieben eingerüstet eingesalzen eingesandt eingeschaltet eingeschenkt
  eingeschickt eingeschifft eingeschleust eingeschläfert eingeschmolzen eingeschritten eingeschult eingeschweißt
  eingesegnet eingesperrt eingespritzt eingestallt eingestampft eingestreut eingesät eingesäuert eingetauscht
  eingeteilt eingetopft eingetrieben eingetütet eingewechselt eingeweicht eingeweiht eingewickelt eingewiesen
  eingewilligt eingewintert eingeworben eingeworfen eingezahlt eingezogen eingezäunt eingeäschert eingeölt einkassiert
  einkuvertiert einquartiert einsiliert einstudiert eloxiert engagiert entastet entbeint enteignet enteist entfeuchtet
  entgegnet entgiftet entgratet enthaart enthärtet enthülst entkalkt entkeimt entkernt entkoppelt entkorkt entkuppelt
  entladen entlassen entlaust entleert entliehen entlohnt entlüftet entmachtet entmint entmistet entmündigt
  entpflichtet entriegelt entrostet entrümpelt entsandt entschlammt entschuldigt entschuppt entschwefelt entschädigt
  entschärft entseucht entsiegelt entsorgt entsperrt entstaubt entsteint entstört entwaffnet entwarnt entwurmt
  entzogen entästet erinnert erledigt ermahnt ermächtigt ernannt erschießt erstattet ersteigert erwidert eskaliert
  eskortiert euthanasiert evakuiert exekutiert exhumiert exkommuniziert exmatrikuliert exmittiert expediert fakturiert
  faschiert fermentiert ferngesteuert festgebunden festgeklemmt festgenommen festgeschnallt festgeschraubt festgezurrt
  filetiert flottgemacht fortgejagt fortgeschafft fortgeschickt frankiert freigegeben freigekauft freigelassen
  freigeräumt freigeschaltet freigeschaufelt freigeschleppt freigeschnitten freigesprochen frisiert galvanisiert
  geahndet geangelt geantwortet gebaggert gebannt gebeizt gebetet gebettet geblacklistet gebleicht geblockt gebohrt
  gebootet gebrandmarkt gebraten gebucht gebunkert gebügelt gebürstet gecancelt gechartert gechattet gechippt gecoacht
  gedeployt gedimmt gedrillt gedrosselt gedruckt geduscht gedämmt gedübelt gedüngt gedünstet geeggt geeicht geerntet
  gefaltet gefalzt gefaxt gefegt gefeilscht gefeilt gefettet gefeuert gefirmt geflickt gefliest geflochten geflutet
  geflößt geforwardet gefräst gefunkt geföhnt gefüttert gegenfinanziert gegengesteuert gegengezeichnet gegerbt
  gegrillt gegrubbert geharkt gehedgt geheftet gehievt gehisst gehobelt gehäckselt gehämmert gehäutet gehütet geimpft
  gejätet gekalfatert gekalkt gekappt gekarrt gekauft gekellnert gekeltert gekeschert gekeult gekickt gekittet geklont
  geknebelt geknetet geknipst gekocht gekorkt gekrönt gekuppelt gekurbelt gekämmt geköpft gekündigt gekürt geleast
  geleert geleimt geleitet gelocht geläppt geläutert geläutet gelötet gelüftet gemahlen gemahnt gemailt gemaischt
  gemauert gemeißelt gemietet gemistet gemixt gemolken gemorst gemulcht gemäht gemästet genagelt genehmigt genietet
  genäht geordert gepachtet gepampert geparkt gepatcht gepflanzt gepflastert gepflückt gepflügt gepfändet gepingt
  gepinselt gepostet gepredigt gepromotet gepudert gepumpt gepusht geputzt geraspelt gerebootet gerecycelt gereinigt
  geresettet gerestartet geretargetet geriegelt geringelt gerodet geroutet geräuchert geröntgt geröstet gesalbt
  gesattelt geschaltet gescheuert geschickt geschient geschlachtet geschleust geschliffen geschlossen geschmiedet
  geschmiert geschminkt geschnitzt geschnürt geschoren geschraubt geschreddert geschrubbt geschröpft geschult
  geschwefelt geschweißt geschält geschürft gesegnet gesendet gesetzt geshippt gesimst gesintert gespendet gesperrt
  gesponsert gesprengt gespritzt gesprüht gespült gestanzt gestapelt gestartet gestattet gestempelt gesteuert gestickt
  gestiftet gestoppt gestraft gestrickt gestriegelt gestundet gesundgepflegt gesägt gesät gesäubert gesäuert getakelt
  getankt getauft geteert getextet gethrottlt getilgt getradet getreidelt getriggert getrimmt getränkt getröstet
  getweetet getwittert getüncht gewalzt gewaschen gewebt geweiht gewhatsappt gewhitelistet gewickelt gewindelt
  gewischt geworben gewässert gewürzt gezahlt gezapft gezimmert gezurrt gezähmt gezäumt gezüchtet gezündet geändert
  geöffnet geölt glasiert gratuliert graviert großgezogen grundiert gutgeschrieben heimgebracht heimgeschickt
  herangeschafft herausgeschickt herbeigerufen herbeigeschafft herbestellt herumgeschickt heruntergedreht
  heruntergefahren hinausgeschickt hinausgeworfen hingerichtet hingeschickt hinzubestellt hinzugebucht hinzugekauft
  hinzugeschaltet hochgedreht hochgefahren hochgeregelt hochgeschaltet homogenisiert honoriert hypnotisiert
  immatrikuliert imprägniert infundiert inhaftiert injiziert inseriert installiert instandgehalten instandgesetzt
  instruiert inszeniert interniert intubiert investiert justiert kaltgemacht kaltgestellt kanonisiert kaschiert
  kassiert kastriert katheterisiert klimatisiert kollaudiert kommandiert kommissioniert kompostiert kondoliert
  konfiguriert konfirmiert konfisziert konserviert konsultiert kontaktiert koordiniert kostümiert krankgemeldet
  kreditiert kremiert kuriert kurzgeschlossen kuvertiert lackiert lahmgelegt laminiert lasiert legiert liquidiert
  longiert losgebunden losgejagt losgemacht losgeschickt mandatiert manövriert massiert medikamentiert mitbestellt
  mitgebucht mitgedruckt mitgeschickt mitgesteuert mobilisiert montiert nachalarmiert nachbehandelt nachbelastet
  nachbeordert nachbesetzt nachbestellt nachbetreut nachbewilligt nachdosiert nachgearbeitet nachgebessert nachgebucht
  nachgedruckt nachgedüngt nachgefasst nachgefertigt nachgefordert nachgefragt nachgefüllt nachgegossen nachgehakt
  nachgeheizt nachgeimpft nachgekauft nachgekühlt nachgeladen nachgelegt nachgemahnt nachgemäht nachgeordert
  nachgepflanzt nachgepumpt nachgeregelt nachgereicht nachgerüstet nachgeschenkt nachgeschickt nachgeschliffen
  nachgeschnitten nachgeschoben nachgeschult nachgesendet nachgespritzt nachgespült nachgesteuert nachgestreut
  nachgesät nachgetankt nachgewässert nachgewürzt nachgezahlt nachjustiert nachnominiert nachproduziert nachreguliert
  nachtelefoniert nachverhandelt nachversichert nachversteuert nachverzollt narkotisiert navigiert nominiert
  notabgeschaltet notarisiert notgebremst notgelandet notgeschlachtet notoperiert obduziert observiert okuliert
  ongeboardet operiert ordiniert organisiert ozoniert palettiert paniert paraphiert parzelliert pasteurisiert
  patrouilliert pelletiert pensioniert perforiert pikiert plakatiert planiert plombiert poliert portioniert
  provisioniert präpariert punktiert püriert quarantänisiert quergeschaltet quittiert raffiniert rangiert rasiert
  ratifiziert rationiert rausgeschickt rausgeworfen reanimiert refinanziert refundiert rehabilitiert reingelassen
  rekrutiert relegiert remittiert renoviert repariert requiriert reserviert restauriert ruhiggestellt rückvergütet
  salutiert saniert sanktioniert saubergemacht scharfgemacht scharfgestellt sediert serviert seziert signiert siliert
  souffliert spediert sterilisiert stillgelegt stillgesetzt storniert strafversetzt stummgeschaltet suspendiert
  tapeziert telefoniert terminiert therapiert transfundiert transplantiert transportiert triagiert trockengelegt
  trockengepumpt trockengestellt tätowiert umadressiert umbesetzt umbestellt umdirigiert umdisponiert umetikettiert
  umgebaut umgebettet umgebucht umgefüllt umgegossen umgegraben umgehauen umgehängt umgeladen umgelagert umgeleert
  umgeleitet umgelenkt umgemeldet umgepackt umgeparkt umgepflanzt umgepflügt umgeplant umgepumpt umgeroutet umgeräumt
  umgerüstet umgeschaltet umgeschuldet umgeschult umgesiedelt umgespurt umgestallt umgestapelt umgestellt umgesteuert
  umgesägt umgetauscht umgetopft umgewidmet umprogrammiert umquartiert umrangiert umterminiert umworben untergebracht
  untergehoben untergemischt untergepflügt unterkellert untersagt unterschrieben unterzeichnet upgegradet ventiliert
  verabfolgt verabreicht verabschiedet veranlagt veranlasst verarztet verbannt verbeamtet verbleit verblendet
  verbrieft verbucht verchromt verdrahtet verdunkelt veredelt vereidigt vereist verfeuert verfilmt verfugt verfüllt
  verfüttert vergiftet verglast vergoldet vergraben vergrämt vergütet verhaftet verhandelt verheiratet verholt
  verhängt verjagt verkabelt verkauft verkittet verklagt verklappt verklebt verkleidet verköstigt verleimt verlost
  vermarktet vermietet vernagelt vernebelt vernichtet verpachtet verpackt verpflanzt verpflichtet verpfändet verputzt
  verramscht verriegelt verrohrt versandt verschalt verschenkt verscheucht verschickt verschifft verschoben
  verschraubt verschrieben verschrottet versenkt versiegelt versilbert versprüht verstaatlicht verstaut versteigert
  versteuert verständigt vertagt vertont vertröstet vertäut verurteilt verwarnt verweigert verzinkt verzollt verzurrt
  veräußert vollstreckt vollzogen vorbehandelt vorbestellt vorbezahlt vorfinanziert vorgebucht vorgedruckt
  vorgefertigt vorgeglüht vorgeheizt vorgekocht vorgekühlt vorgeladen vorgelassen vorgemahnt vorgemerkt vorgenommen
  vorgereinigt vorgespielt vorgespült vorgestreckt vorgewarnt vorgewärmt vorproduziert vorreserviert weggebracht
  weggefegt weggejagt weggekehrt weggelotst weggenommen weggeräumt weggeschafft weggeschickt weggeschleppt
  weggeschlossen weggesperrt weggeworfen weiterberechnet weitergefaxt weitergefunkt weitergeleitet weitergemailt
  weitergeschickt weitergesendet weitergestellt weitergezahlt weiterverkauft weitervermietet weiterversendet
  weiterverteilt widerrufen wiederbelebt wiederbeschafft zerhackt zerkleinert zermahlt zerschnitten zerstäubt zersägt
  zubereitet zudosiert zuerkannt zugebucht zugedreht zugefaxt zugefunkt zugefüttert zugeheizt zugekauft zugeklappt
  zugeklebt zugelost zugemacht zugemailt zugemauert zugemischt zugenagelt zugenäht zugepachtet zugepumpt zugeritten
  zugesandt zugeschaltet zugeschickt zugeschlossen zugeschnitten zugeschraubt zugeschweißt zugeschüttet zugesperrt
  zugesprochen zugesteckt zugestellt zugeteilt zurückbeordert zurückerstattet zurückgebaut zurückgebracht
  zurückgebucht zurückgedreht zurückgefaxt zurückgefordert zurückgeholt zurückgekauft zurückgemailt zurückgenommen
  zurückgepfiffen zurückgepumpt zurückgerufen zurückgesandt zurückgeschickt zurückgespult zurückgestutzt
  zurückgewiesen zurückgezahlt zurückverlegt zurücküberwiesen zusammengebaut zusammengekehrt zusammengeklebt
  zusammengenäht zusammengepackt zusammengerufen zwangsgeräumt zwangsverwaltet zwischengeparkt überbracht überklebt
  überlistet überredet übertüncht überwiesen`)

/** Who does it: "verschickt die Mahnungen". */
export const ACT_THIRD_DE = wordSet(`
  abonniert adoptiert adressiert ahndet akkreditiert akquiriert alarmiert amputiert angelt annulliert antwortet
  anästhesiert asphaltiert auktioniert baggert balsamiert banderoliert bannt beackert beatmet beauflagt beauftragt
  bebaut bedruckt beeidigt beerdigt befehligt befeuchtet befeuert befiehlt beflaggt befrachtet befruchtet befördert
  begast begießt beglaubigt begleicht beglückwünscht begnadigt begrüßt behebt beheizt beizt bejagt bekehrt beklebt
  bekocht beködert beleiht beliefert belohnt belädt belüftet bemalt bemustert benachrichtigt benetzt beordert
  bepflanzt beregnet berieselt beringt beruft beräumt besamt beschafft beschallt beschenkt beschichtet beschickt
  beschildert beschlagnahmt beschleust beschlägt beschneidet beschottert beschwichtigt beseitigt besiegelt besohlt
  besoldet besorgt bespannt bespaßt besprüht bestattet bestellt besteuert bestraft bestrahlt bestreikt bestreut
  bestückt besänftigt betankt betet betoniert bettet betäubt beurkundet beurlaubt bevollmächtigt bevormundet
  bevorratet bevorschusst bewaffnet bewilligt bewirbt bewirtet bewässert bezahlt bittet blacklistet blanchiert bleicht
  blockiert blockt bohrt bombardiert bootet boykottiert brandmarkt brät bucht bunkert bügelt bürstet cancelt chartert
  chattet chauffiert chippt chloriert coacht debitiert defibrilliert degradiert deinstalliert dekantiert
  dekontaminiert dekoriert delegiert demontiert deployt deponiert deportiert desinfiziert desinvestiert destilliert
  dialysiert dimmt dirigiert dispensiert disponiert diszipliniert dosiert dotiert downgradet drainiert dressiert
  drillt drosselt dräniert duscht dämmt dübelt düngt dünstet eggt eicht eloxiert engagiert entastet entbeint enteignet
  enteist entfeuchtet entgegnet entgiftet entgratet enthaart enthärtet enthülst entkalkt entkeimt entkernt entkoppelt
  entkorkt entkuppelt entlaust entleert entleiht entlohnt entlädt entlässt entlüftet entmachtet entmint entmistet
  entmündigt entpflichtet entriegelt entrostet entrümpelt entschlammt entschuldigt entschuppt entschwefelt entschädigt
  entschärft entsendet entseucht entsiegelt entsorgt entsperrt entstaubt entsteint entstört entwaffnet entwarnt
  entwurmt entzieht entästet erinnert erledigt ermahnt ermächtigt ernennt erntet erschießt erstattet ersteigert
  erwidert eskaliert eskortiert euthanasiert evakuiert exekutiert exhumiert exkommuniziert exmatrikuliert exmittiert
  expediert fakturiert faltet falzt faschiert faxt fegt feilscht feilt fermentiert fettet feuert filetiert firmt
  flambiert flicht flickt fliest flutet flößt forwardet frankiert frisiert fräst funkt föhnt füttert galvanisiert
  geleitet genehmigt gerbt gestattet glasiert gratuliert graviert grillt grubbert grundiert harkt hedgt heftet hievt
  hisst hobelt homogenisiert honoriert hypnotisiert häckselt hämmert häutet hütet immatrikuliert impft imprägniert
  infundiert inhaftiert injiziert inseriert installiert instruiert inszeniert interniert intubiert investiert justiert
  jätet kalfatert kalkt kandiert kanonisiert kappt karrt kaschiert kassiert kastriert katheterisiert kauft kellnert
  keltert keschert keult kickt kittet klimatisiert klont knebelt knetet knipst kocht kollaudiert kommandiert
  kommissioniert kompostiert kondoliert konfiguriert konfirmiert konfisziert konserviert konsultiert kontaktiert
  koordiniert korkt kostümiert kreditiert kremiert krönt kuppelt kurbelt kuriert kuvertiert kämmt köpft kündigt kürt
  lackiert laminiert lasiert least leert legiert leimt liquidiert locht longiert läppt läutert läutet lötet lüftet
  mahlt mahnt mailt maischt mandatiert manövriert mariniert massiert mauert medikamentiert meißelt melkt mietet mistet
  mixt mobilisiert montiert morst mulcht mäht mästet nagelt narkotisiert navigiert nietet nominiert notabschaltet
  notarisiert notbremst notlandet notoperiert notschlachtet näht obduziert observiert okuliert onboardet operiert
  ordert ordiniert organisiert ozoniert pachtet palettiert pampert paniert paraphiert parkt parzelliert pasteurisiert
  patcht patrouilliert pelletiert pensioniert perforiert pflanzt pflastert pflückt pflügt pfändet pikiert pingt
  pinselt plakatiert planiert plombiert poliert portioniert postet predigt promotet provisioniert präpariert pudert
  pumpt punktiert pusht putzt pökelt püriert quittiert raffiniert rangiert rasiert raspelt ratifiziert rationiert
  reanimiert rebootet recycelt refinanziert refundiert rehabilitiert reinigt rekrutiert relegiert remittiert renoviert
  repariert requiriert reserviert resettet restartet restauriert retargetet riegelt ringelt rodet routet räuchert
  röntgt röstet rückvergütet salbt salutiert saniert sanktioniert sattelt schaltet schert scheuert schickt schient
  schießt schlachtet schleift schleust schmiedet schmiert schminkt schnitzt schnürt schraubt schreddert schrubbt
  schröpft schult schwefelt schweißt schält schürft sediert segnet sendet serviert seziert shippt signiert siliert
  simst sintert souffliert spediert spendet sperrt sponsert sprengt spritzt sprüht spült stanzt stapelt startet
  stempelt sterilisiert steuert stickt stiftet stoppt storniert straft strafversetzt strickt striegelt stundet
  suspendiert sägt sät säubert säuert takelt tankt tapeziert tauft teert telefoniert terminiert textet therapiert
  throttlt tilgt tradet transfundiert transplantiert transportiert treidelt triagiert triggert trimmt tränkt tröstet
  tweetet twittert tätowiert tüncht umwirbt unterkellert untersagt unterschreibt unterzeichnet upgradet ventiliert
  verabfolgt verabreicht verabschiedet veranlagt veranlasst verarztet verbannt verbeamtet verbietet verbleit
  verblendet verbrieft verbucht verchromt verdrahtet verdunkelt veredelt vereidigt vereist verfeuert verfilmt verfugt
  verfüllt verfüttert vergiftet verglast vergoldet vergräbt vergrämt vergütet verhaftet verhandelt verheiratet verholt
  verhängt verjagt verkabelt verkauft verkittet verklagt verklappt verklebt verkleidet verköstigt verleimt verlost
  verlädt vermarktet vermietet vernagelt vernebelt vernichtet verpachtet verpackt verpflanzt verpflichtet verpfändet
  verputzt verramscht verriegelt verrohrt verschalt verschenkt verscheucht verschickt verschiebt verschifft
  verschließt verschraubt verschreibt verschrottet versendet versenkt versiegelt versilbert versprüht verstaatlicht
  verstaut versteigert versteuert verständigt vertagt vertont vertröstet vertäut verurteilt verwarnt verweigert
  verzinkt verzollt verzurrt veräußert vollstreckt vollzieht walzt webt weiht whatsappt whitelistet wickelt widerruft
  windelt wirbt wischt wäscht wässert würzt zahlt zapft zerhackt zerkleinert zermahlt zerschneidet zerstäubt zersägt
  zimmert zurrt zwangsabmeldet zwangsräumt zähmt zäumt züchtet zündet öffnet ölt überbringt überklebt überlistet
  überredet übertüncht überweist`)
