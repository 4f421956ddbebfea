/** Groups of words that mean nearly the same: customers, selling, money. One group per line, its name first; "_" joins a phrase. */
export const COMMERCE = `
customer: customer client shopper buyer consumer guest member audience kunde kundin käufer käuferin verbraucher klient gast mitglied abonnent
profile: profile persona demographic demography gender age household 360 master_data profil demografie alter geschlecht haushalt stammdaten
segment: segment segmentation cluster target_group target_audience zielgruppe kundengruppe segmentierung
cohort: cohort retention repeat returning come_back comes_back came_back buy_again kohorte wiederkehrend wiederkommen kundenbindung zurückkommen
contact: contact address email e_mail mail letter phone telephone write recipient kontakt adresse anschrift telefon rufnummer brief empfänger anschreiben
campaign: campaign marketing newsletter advertising advertisement advert ad promotion promote mailing outreach kampagne werbung anzeige rundschreiben aktion
consent: consent opt_in permission gdpr privacy agreed allowed einwilligung zustimmung datenschutz erlaubnis werbeerlaubnis
recommendation: recommend recommendation suggest suggestion suggested upsell upselling cross_sell cross_selling next_best personalise personalize empfehlung empfehlen vorschlag vorschlagen zusatzverkauf
preference: preference prefer interest interested like favourite favorite taste affinity may_like might_like likely_to_buy vorliebe interesse präferenz gefallen interessieren
order: order purchase buy bought basket cart checkout bestellung auftrag kauf einkauf kaufen bestellen warenkorb
sale: sale sales sell sold selling revenue turnover income takings umsatz verkauf absatz erlös einnahmen verkaufen
return: return come_back came_back comes_back coming_back send_back sent_back sends_back bring_back brought_back takeback retoure rücksendung rückgabe zurückschicken zurückgeben retournieren zurücksenden
refund: refund refunded reimburse reimbursement money_back credit_note erstattung gutschrift rückzahlung rückerstattung erstatten
discount: discount coupon voucher rebate promo special_offer price_reduction markdown rabatt gutschein nachlass preisnachlass sonderangebot
price: price pricing tariff fee rate charge preis tarif gebühr entgelt preise
cost: cost expense spend spending expenditure kosten ausgaben aufwand
profit: profit margin profitability earnings contribution gewinn marge deckungsbeitrag ertrag rentabilität profitabel
product: product article item sku merchandise goods catalogue catalog assortment variant range collection produkt artikel ware sortiment katalog kollektion
stock: stock inventory warehouse storage availability run_out running_out runs_out ran_out sold_out out_of_stock in_stock on_hand replenish replenishment reorder restock shortage lager lagerbestand bestand vorrat verfügbarkeit nachbestellen nachbestellung ausverkauft auffüllen fehlbestand
store: store shop branch outlet showroom counter filiale laden geschäft niederlassung zweigstelle schalter
location: location place site position where gps coordinate ort standort lage wo
region: region area territory district country zone gebiet region bezirk land stadtteil
supplier: supplier vendor manufacturer lieferant zulieferer hersteller
procurement: procurement purchasing sourcing tender purchase_order beschaffung einkauf ausschreibung
contract: contract agreement policy terms subscription term vertrag police laufzeit vereinbarung abo abonnement
invoice: invoice billing bill billed invoiced rechnung abrechnung faktura fakturierung
payment: payment pay paid payer transaction transfer settle settlement instalment installment zahlung bezahlen bezahlt zahlen überweisung transaktion rate
unpaid: unpaid overdue arrears outstanding behind_with past_due dunning reminder collection missed not_paid unbezahlt überfällig säumig mahnung mahnen rückstand ausstehend zahlungsverzug offen
account: account ledger current_account savings konto sparbuch girokonto
balance: balance deposit liquidity cash funds saldo guthaben einlage kontostand liquidität
card: card credit_card debit_card karte kreditkarte
loan: loan credit mortgage lending lend borrow borrower borrowing debt debtor kredit darlehen hypothek schuldner kreditnehmer schulden
default: default creditworthiness credit_score credit_risk insolvency solvency not_paid_back bonität ausfall zahlungsfähigkeit kreditwürdigkeit ausfallwahrscheinlichkeit insolvenz
risk: risk probability likelihood likely exposure hazard risiko wahrscheinlichkeit gefahr gefährdung
fraud: fraud fraudulent suspicious unusual scam laundering abuse stolen anomaly anomalous irregular betrug verdächtig geldwäsche missbrauch auffällig gestohlen
investment: investment investor fund security bond share equity trade trading depot wertpapier anlage fonds aktie handel
claim: claim damage damaged loss lost accident broken insured_event schaden schadensfall unfall beschädigt beschädigung leistungsfall verlust kaputt
premium: premium insurance_premium underwriting prämie beitrag versicherungsbeitrag
insurance: insurance insured insurer policyholder versicherung versichert versicherungsnehmer
complaint: complaint complain unhappy dissatisfied grievance annoyed beschwerde beanstandung reklamation unzufrieden beschweren
support: ticket support help_desk service_desk request enquiry inquiry support_case anfrage serviceanfrage kundenservice hilfe
call: call caller calling hotline contact_centre contact_center call_centre call_center conversation chat anruf anrufer gespräch telefonat
satisfaction: satisfaction satisfied nps review rating survey sentiment opinion feedback happy zufriedenheit bewertung umfrage meinung rückmeldung stimmung
churn: churn leave leaving attrition cancel cancellation lapse terminate termination quit dormant switch_away end_contract kündigung kündigen abwanderung abwandern wechselbereit kündigungsdatum
loyalty: loyalty loyal bonus reward rewards points valued best_customer good_customer vip treue bonus treuepunkte stammkunde prämienpunkte
value: value valuable worth lifetime clv most_valuable least_valuable kundenwert wertvoll wert
forecast: forecast forecasting predict predicted prediction expected expect projection outlook anticipate future upcoming tomorrow will_need will_be_needed prognose vorhersage voraussage erwartet vorhersagen zukünftig morgen künftig
demand: demand need_for needed requirement load bedarf nachfrage last
plan: plan planned planning budget target schedule scheduled planung plan budget ziel geplant soll
history: history historical past previous record_of historie historisch vergangen bisherig verlauf
kpi: kpi performance metric measure measures figure indicator result did doing success how_it_went kennzahl leistung ergebnis erfolg
tax: tax vat duty steuer mehrwertsteuer umsatzsteuer abgabe
customs: customs duty declaration border cross_border clearance import export zoll zollanmeldung grenze einfuhr ausfuhr verzollung
discrepancy: discrepancy difference differ differs mismatch deviation reconcile reconciliation adjustment variance abweichung differenz unterschied abgleich
finance: finance accounting books bookkeeping ledger closing controlling finanzen buchhaltung buchung abschluss hauptbuch
website: website web site online page visitor browse browsing click session clickstream webseite seite besucher klick aufruf
search: search query keyword suche suchbegriff suchen
visit: visit visitor footfall attendance attend show_up showed_up turn_up walk_in besuch besucher besuchen erscheinen frequenz
usage: usage use used utilisation utilization consumption consume nutzung auslastung verbrauch verbrauchen nutzen
subscription: subscription subscriber subscribe plan renewal renew abo abonnement abonnent verlängerung
competitor: competitor competition rival market konkurrenz wettbewerber mitbewerber markt
lead: lead prospect opportunity pipeline deal interessent vertriebschance angebot
partner: partner reseller dealer broker agent distributor partner händler makler vertreter vertriebspartner
content: content video film movie song music track podcast episode show programme title inhalt film musik sendung folge
event: event concert fair festival venue veranstaltung konzert messe
`
