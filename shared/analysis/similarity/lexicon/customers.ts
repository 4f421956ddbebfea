/** Words of who buys, what they think, and how they are served. How to read it: lexiconText.ts. */
export const CUSTOMERS = `
@customer
~customer: customer client shopper buyer purchaser consumer clientele kunde kundin käufer käuferin verbraucher
  klient kundschaft endkunde privatkunde geschäftskunde
~person: person people individual human persons men women man woman leute mensch menschen einzelne
account_customer: account company firm organisation organization business client_company corporate enterprise
  legal_entity firma unternehmen betrieb geschäftskunde rechtsträger konzern employer employers arbeitgeber
  kunde_firma organisationen companies businesses firms
profile: profile persona demographic demography gender sex age birthday birth_date master_data golden_record
  single_view 360 profil demografie alter geschlecht geburtsdatum geburtstag stammdaten altersgruppe married age_mix
  age_structure ages young older background who_they_are altersstruktur altersmix wer_sie_sind personal_data
  personal_details what_we_store_about persönliche_daten persönliche_angaben persönlichen_angaben angaben_über
  registered_customers
household: household family home families married spouse children haushalt familie ehepaar kinder
contact: contact address email e_mail mail mailing_address phone telephone mobile_number reach recipient write_to
  call_up kontakt adresse anschrift telefon rufnummer handynummer erreichen empfänger kontaktdaten anschreiben
  postcode zip_code street_address get_hold_of ansprechpartner postleitzahl
segment: segment segmentation cluster target_group target_audience persona_group customer_group zielgruppe
  kundengruppe segmentierung kundensegment
cohort: cohort retention repeat returning_customer repeat_customer come_back comes_back came_back coming_back
  buy_again stay_with one_time second_purchase returning kohorte wiederkehrend wiederkommen kundenbindung
  zurückkommen wiederkauf erneut stammkunde > churn loyalty
churn: churn churned leave leaving left attrition defect cancel cancellation lapse terminate termination quit
  dormant inactive switch switch_away switch_provider end_contract walk_away win_back turn_their_back turn_away
  lose_customers lost_customers go_elsewhere unsubscribe drop_off abandon retention retain kündigung kündigen
  abwanderung abwandern weggehen verlassen abspringen wechseln wechselbereit verlieren zurückgewinnen weglaufen
  austreten rückgewinnung go_away stop_buying stop_using stop_paying stopped_buying lost_interest give_up_on
  jump_ship part_ways left_us leave_us about_to_leave aufhören weg_sind gehen_verloren den_rücken_kehren abmelden
  abgemeldet austritt beenden beendet aussteigen > contract cohort complaint loyalty subscription
loyalty: loyalty loyal faithful faithfulness bonus bonus_programme reward rewards points perk perks vip member
  membership_card regular regulars best_customer good_customer tier frequent treue treu treuepunkte stammkunde
  bonuspunkte prämienpunkte vorteilskarte kundenkarte status vielflieger stammgast long_standing devoted thank_them
  belohnen stammgäste langjährig treueprogramm vielnutzer > value cohort
value: value valuable worth lifetime lifetime_value clv ltv most_valuable least_valuable worthwhile high_value
  low_value big_spender kundenwert wertvoll wert lohnend ertragreich matter_most best_customers biggest_customers
  bring_most wichtigste_kunden beste_kunden a_kunden > profit
satisfaction: satisfaction satisfied happy content_with pleased delighted unhappy dissatisfied nps net_promoter
  promoter detractor recommend_us refer review rating stars opinion feedback sentiment praise criticise criticize
  like_or_dislike thumbs think_of think_about_us feel_about comment comments testimonial reputation experience cx
  zufriedenheit zufrieden unzufrieden bewertung bewerten meinung rückmeldung stimmung loben lob kritik kritisieren
  weiterempfehlen empfehlen_uns ruf kommentar sterne erlebnis say_about_us enjoy enjoyed love hate disliked
  disappointed impression appraise happy_with beurteilen beurteilung urteil gefallen_hat enttäuscht begeistert
  eindruck erfahrungen go_home_happy feedback_after praise_us schimpfen moan_about > survey complaint
survey: survey questionnaire poll interview respondent answers_of_people ask_people opinion_poll response_to_survey
  umfrage fragebogen befragung befragte befragen asked_people filled_in_form answers_given befragten ausgefüllt >
  satisfaction
complaint: complaint complain grievance annoyed annoy angry upset unhappy dissatisfied dissatisfaction criticise
  trouble bother beef rant escalation dispute objection beschwerde beanstandung reklamation reklamieren beschweren
  unzufrieden ärger ärgern verärgert stören stört kritik meckern beanstanden not_right wrong_with moan fault_finding
  bemängelt bemängeln beklagen unmut swear_about schimpfen schimpft nörgeln accused mad_about fed_up > satisfaction
  support
consent: consent opt_in opt_out permission permitted gdpr privacy privacy_choice agreed allowed may_contact
  may_write may_email data_protection preference_centre unsubscribe einwilligung zustimmung zugestimmt datenschutz
  erlaubnis werbeerlaubnis dsgvo widerspruch_werbung einverstanden > contact campaign
preference: preference prefer interest interested like likes favourite favorite taste affinity may_like might_like
  likely_to_buy wish wishes fond vorliebe interesse präferenz gefallen interessieren mögen lieblings geschmack
  wunsch
recommendation: recommend recommendation suggest suggestion suggested upsell upselling cross_sell cross_selling
  next_best next_best_action next_best_offer personalise personalize tailored advice offer_next empfehlung empfehlen
  vorschlag vorschlagen zusatzverkauf personalisieren handlungsempfehlung also_like might_buy_next next_purchase
  similar_items passende_artikel auch_gefallen > preference
interaction: interaction touchpoint touch_point journey customer_journey engagement contact_history correspondence
  dealing conversation interaktion kontaktpunkt kundenreise kontakthistorie schriftverkehr korrespondenz talked_to
  last_contact spoke_with gesprächsnotiz letzter_kontakt besuchsbericht
~member: member membership joined_us club association_member mitglied mitgliedschaft verein beitritt gym_membership
  memberships
subscription: subscription subscriber subscribe renewal renew recurring plan_of_subscription abo abonnement abonnent
  verlängerung abonnieren dauerauftrag_abo > contract churn
visitor: visitor visit footfall attendance attend attendee show_up showed_up turn_up walk_in passers_by people_come
  come_in head_count guests_counted crowd crowded crowding busy entrance turnstile besuch besucher besuchen
  erscheinen frequenz laufkundschaft besucherzahl andrang eintritt einlass gäste publikum voll überfüllt
  come_in_person show_their_face never_come come_regularly pass_the_turnstile drehkreuz kommen_nie tauchen_auf
  check_ins > volume
~guest: guest visitor traveller patron gast gäste besucher hotelgast
~user: user end_user active_user sign_in login account_holder logged_in benutzer nutzer anwender kontoinhaber
  nutzerkonto > login usage
@service
support: ticket support help_desk service_desk request enquiry inquiry support_case case issue question
  customer_service customer_care contact_centre anfrage serviceanfrage kundenservice kundendienst hilfe anliegen
  vorgang frage störungsmeldung > complaint response
response: reply replies answer answered response respond responded react first_answer get_back first_reply reaction
  antwort antworten reagieren reaktion rückruf rückmeldung beantworten time_to_answer hear_back wait_for_an_answer wait_for_a_reply wait_for_a_response
  waits_for_an_answer auf_antwort_warten
  antwortzeit reaktionszeit > waiting sla
resolution: solve solved resolve resolved resolution closed settle settled sort_out fixed completed reopened gelöst
  lösung lösen erledigt erledigung behoben beheben abgeschlossen put_right sorted dealt_with wrapped_up bearbeitet
  gelöst_wird abarbeiten > support
backlog: backlog open unsolved unresolved unanswered pending pile queue unfinished not_done left_undone
  untouched nobody_looked unerledigt rückstau unbearbeitet halde offen liegengeblieben liegen_bleiben noch_nicht
  stau still_waiting lying_around unprocessed overdue_work not_yet_handled wartende_vorgänge aufgelaufen
sla: sla service_level promise promised breach breached penalty guarantee agreed_time kept_word commitment zusage
  zugesagt versprechen versprochen vertragsstrafe einhaltung einhalten frist servicelevel kept_our_promise
  keep_promise in_the_agreed_time deadline_met vereinbarte_zeit fristgerecht frist_eingehalten > response delay
call: call caller calling call_centre call_center contact_center hotline switchboard phone_line phone telephone
  on_hold put_through ring rang anruf anrufer anrufen gespräch telefonat telefon telefonie warteschleife leitung
  auflegen ring_us ring_up phone_calls busy_line telephone_calls angerufen durchkommen besetzt > waiting
conversation: conversation chat thread message messages dialogue talk messenger whatsapp sms gespräch unterhaltung
  nachricht konversation nachrichten text_people_write what_they_wrote comments_written geschrieben_haben
waiting: wait waiting queue queues line_up stand_in_line hold_on hold how_long_people waiting_time patience
  kept_waiting warten wartezeit schlange warteschlange anstehen schlange_stehen gedulden wartende kept_on_hold
  how_long_they_wait stand_around anstellen wartezeiten geduld standing_around herumstehen stand_by_idle rumstehen >
  delay
knowledge: knowledge_article help_text help_page help_centre help_center knowledge_base faq manual guide
  instructions how_to documentation hilfe anleitung hilfetext handbuch dokumentation wissensdatenbank look_it_up
  read_up articles_people_read nachlesen nachschlagen
agent: agent adviser advisor representative rep assignee handler clerk case_worker operator berater sachbearbeiter
  bearbeiter betreuer kundenberater mitarbeiter_am_telefon
reason: reason cause why root_cause ground motive what_made explanation grund ursache warum weshalb
  anlass gründe woran auslöser
identity: identity passport kyc know_your_customer proof_of_identity id_check verify_identity identification ausweis
  legitimation identitätsprüfung identität identifizieren who_they_really_are prove_who_they_are
  wer_sie_sind_wirklich > fraud customer
`
