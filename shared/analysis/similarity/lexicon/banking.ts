/** Words of accounts, loans, trading, insurance. How to read it: lexiconText.ts. */
export const BANKING = `
@banking
account: account current_account savings deposit_account checking iban konto konten sparbuch girokonto tagesgeld
  sparkonto
balance: balance balances deposit deposits funds savings money_lies saldo salden guthaben einlage einlagen
  kontostand kontostände
card: card credit_card debit_card prepaid karte kreditkarte karten bankkarte kartenzahlung
loan: loan loans credit mortgage lending lend lent borrow borrower borrowed borrowing debt debtor overdraft leasing
  financed kredit kredite darlehen hypothek schuldner kreditnehmer baufinanzierung ratenkredit leihen finanzierung
  borrowers_who owes_the_bank financing house_financing leihen_sich verleihen_geld finanzierungen > default
  instalment
instalment: instalment installment repayment repay amortisation pay_off monthly_rate rate tilgung raten rückzahlung
  abzahlen tilgen > loan payment
default: default defaulted creditworthiness creditworthy credit_score credit_risk insolvency insolvent bankrupt
  bankruptcy solvency rating not_paid_back fail_to_pay cannot_pay bonität ausfall zahlungsfähigkeit kreditwürdigkeit
  ausfallwahrscheinlichkeit insolvenz pleite zahlungsunfähig kreditausfall pay_back able_to_pay go_bust go_under
  ability_to_pay zurückzahlen_können zahlungskräftig > loan risk
collateral: collateral pledge pledged security_for_loan guarantee_for lien secured margin_call sicherheit
  sicherheiten pfand verpfändet besicherung bürgschaft überlassen > loan
risk: risk risks probability likelihood likely chance exposure hazard danger dangerous threatened at_risk vulnerable
  could_lose limit breach_of_limit stress risiko risiken wahrscheinlichkeit gefahr gefährdung gefährdet bedroht
  wahrscheinlich could_go_wrong worst_case what_if in_danger exposed_to schiefgehen schlimmstenfalls brenzlig
fraud: fraud fraudulent suspicious suspect unusual scam laundering money_laundering abuse stolen anomaly anomalous
  irregular odd strange behaviour_odd fake deceive cheat cheating dodgy conspicuous betrug betrügen verdächtig
  verdacht geldwäsche missbrauch auffällig auffälligkeit gestohlen seltsam merkwürdig ungewöhnlich fälschung
  schummeln something_fishy does_not_look_right forged faked impostor not_genuine out_of_the_ordinary fishy
  wrongdoing nicht_geheuer gefälscht unregelmäßigkeit ungewöhnliche_muster schwindel > identity
sanction: sanction sanctions watchlist embargo terror terror_list blacklist pep politically_exposed screening
  official_list freeze sanktion sanktionsliste terrorliste sperrliste namensabgleich einfrieren > fraud compliance
investment: investment investor fund funds security securities bond bonds share shares equity equities
  portfolio_of_securities wealth depot custody asset_management wertpapier wertpapiere anlage geldanlage fonds aktie
  aktien vermögen anleihe vermögensverwaltung wertpapierdepot
trade: trade trades trading trader deal deals bought_and_sold buy_and_sell execution order_book derivative
  derivatives option future swap handel händler geschäft abschluss derivat gehandelt handelsgeschäft
position: position positions holding holdings exposure trading_book held_at_close hold close_of_business
  bestand_an_wertpapieren gehaltene wertpapierbestand
market_price: market_price quote quotes exchange_price rates yield_curve index_level interest_rates ticker
  jump_in_rates börse börsenkurs kurs kurse marktpreis notierung zinskurve
interest: interest interest_rate yield apr zins zinsen zinssatz verzinsung zinsertrag
counterparty: counterparty counterparties legal_entity business_partner trading_partner ownership_structure
  beneficial_owner kontrahent gegenpartei geschäftspartner rechtsträger eigentümerstruktur
regulatory: regulator regulatory regulation supervisor supervisory supervision central_bank filing filed submission
  report_to_authority authority bafin reporting_duty aufsicht aufsichtsbehörde meldewesen regulatorisch meldepflicht
  behörde meldung eingereicht state_authority sent_to_the_authorities have_to_report an_die_behörde
  fristgerecht_gemeldet > compliance
atm: atm cash_machine cash_dispenser withdrawal withdraw geldautomat bankautomat abhebung bargeld abheben
wallet: wallet crypto bitcoin blockchain token digital_currency krypto
wealth_client: wealthy affluent high_net_worth private_banking vermögend vermögende privatbank
standing_order: standing_order recurring_payment dauerauftrag
limit: limit limits cap threshold headroom ceiling obergrenze grenze schwelle grenzwert höchstgrenze
@insurance
policy: policy policies insurance_contract cover coverage insured sum_insured police policen versicherungsvertrag
  deckung versicherungsschutz versichert versicherungssumme who_is_insured insured_people covered_for
  versicherte_personen versichertenbestand > insurance
insurance: insurance insured insurer policyholder insure underwriter versicherung versicherer versichert
  versicherungsnehmer versicherte versicherten krankenkasse kasse
claim: claim claims damage damages damaged loss losses lost accident accidents broken insured_event
  incident_reported compensation hail fire_damage wreck schaden schäden schadensfall unfall unfälle beschädigt
  beschädigung leistungsfall schadensmeldung schadenmeldung kaputt entschädigung regulierung crash_of_car
  broke_down_car payout_for_damage hit_by destroyed what_happened_to zerstört schadensersatz schadenfälle regulieren
  havarie blechschaden
premium: premium premiums insurance_premium contribution contributions underwriting rate_of_insurance prämie prämien
  beitrag beiträge versicherungsbeitrag beitragssatz what_insured_people_pay beitragseinnahmen prämieneinnahmen
underwriting: underwriting risk_assessment application_for_cover acceptance_of_risk risikoprüfung annahme zeichnung
  antragsprüfung
broker: broker agent agency intermediary adviser makler vermittler agentur vertreter > partner
reinsurance: reinsurance reinsurer treaty ceded rückversicherung rückversicherer
reserve: reserve reserves capital_requirement solvency_capital technical_provision loss_reserve rückstellung
  eigenkapital schadenrückstellung
pension: pension pensions retirement retire old_age annuity pensioner rente altersvorsorge renten rentner ruhestand
  betriebsrente
assessor: assessor loss_adjuster surveyor expert_opinion gutachter gutachten sachverständiger schadensregulierer
catastrophe: catastrophe natural_disaster flood hail storm earthquake hurricane wildfire katastrophe hochwasser
  überschwemmung unwetter erdbeben hagel elementarschaden naturgefahr > weather
no_claims: no_claims_bonus no_claims schadenfreiheit schadenfreiheitsrabatt
benefit_paid: benefit_paid reimbursed_treatment health_expenditure leistungsausgaben leistung erstattete
appeal: appeal objection contest challenge_decision overturn lose_in_court contested_decision widerspruch einspruch
  anfechtung bescheid klage berufung > lawsuit
`
