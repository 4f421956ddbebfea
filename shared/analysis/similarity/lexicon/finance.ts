/** Words of books, invoices, payments, cost. How to read it: lexiconText.ts. */
export const FINANCE = `
@accounting
finance: finance financial accounting accounts books bookkeeping closing month_end year_end balance_sheet
  income_statement profit_and_loss p_and_l annual_report statement finanzen buchhaltung rechnungswesen abschluss
  bilanz gewinn_und_verlust guv jahresabschluss monatsabschluss bücher true_and_fair year_end_closing
  monthly_closing closing_of_books jahresende
ledger: ledger general_ledger journal journal_entry gl trial_balance chart_of_accounts booking_entry posting
  sub_ledger hauptbuch buchungssatz kontenplan buchung buchungen sachkonto gebucht bookings_in_accounts
  account_movements kontobewegungen buchungsjournal sachkonten
invoice: invoice billing bill bills billed invoiced statement_of_charges charged_to invoicing rechnung rechnungen
  abrechnung faktura fakturierung berechnet in_rechnung_gestellt what_we_charged billed_amount money_we_billed
  gestellte_rechnungen berechnete > payment receivable
payment: payment pay paid payer pay_for transaction transfer transferred settle settlement instalment installment
  remittance money_received money_in cash_in direct_debit receipt_of_money wire zahlung bezahlen bezahlt zahlen
  gezahlt überweisung überweisen überwiesen transaktion lastschrift begleichen beglichen zahlungseingang geldeingang
  ratenzahlung pays_on_time money_that_moved money_came_in zahlt bezahlt_haben eingegangene_zahlungen geldfluss
  geld_geflossen pays_for paid_in bring_in_cash money_taken takings eingegangen gezahlt_hat
receivable: receivable receivables debtor_account customer_owes days_outstanding dso ar accounts_receivable
  open_item open_amount debitor debitoren forderung forderungen offener_posten offene_posten > unpaid invoice
unpaid: unpaid overdue arrears outstanding behind_with past_due dunning reminder remind collection
  collections missed missed_payment not_paid owe owes owed owing debts bad_debt bad_payer late_payer chase
  slow_payer in_debt debt default_on unbezahlt überfällig säumig mahnung mahnen mahnwesen rückstand im_rückstand
  hinterher ausstehend zahlungsverzug offen schuldet schulden schuldig nicht_gezahlt nicht_überwiesen eintreiben
  inkasso zahlungsausfall still_owe still_to_pay not_yet_paid pay_late late_payment refuse_to_pay slow_payers
  in_the_red zahlen_nicht noch_nicht_bezahlt offen_ist säumige nicht_bezahlt zahlungsmoral außenstände fällige >
  payment invoice receivable
payable: payable payables creditor accounts_payable ap supplier_invoice bill_to_pay we_owe kreditor kreditoren
  verbindlichkeit verbindlichkeiten eingangsrechnung lieferantenrechnung bills_we_have_to_pay money_we_owe
  owe_suppliers fällige_rechnungen zu_zahlen > invoice supplier
cost: cost costs expense spend spending spent expenditure outlay overspend burn price_of_running what_we_pay_for
  pricey kosten kostet ausgaben ausgegeben aufwand aufwendungen auslagen what_it_costs_us cost_us swallow eats_up
  money_goes most_expensive kostet_uns verschlingt geld_fließt teuerste aufwendig kostentreiber
cost_centre: cost_centre cost_center profit_centre department_budget charge_back allocation overhead kostenstelle
  umlage gemeinkosten verrechnung kostenträger
budget: budget budgeted plan_versus_actual allowance cap overspent funds_left allotment etat haushalt_plan
  haushaltsplan mittel soll_ist how_much_we_may_spend money_left over_budget spent_so_far restbudget
  budgetüberschreitung geld_übrig used_up_money used_up_their_money money_spent_too_early aufgebraucht > plan cost
profit: profit margin profitability profitable earnings earn earns contribution bring_in brings_in pays_off pay_off
  worth_it return_on_investment roi yield_money make_money lose_money loss_making unprofitable make_or_lose
  bottom_line gewinn marge deckungsbeitrag ertrag rentabilität rentabel profitabel lohnt sich_lohnen verdienen
  verdient ergebnis erträge verlustbringer einbringen earn_us earn_anything what_remains left_after_costs
  money_makers make_us_money worth_while bleibt_übrig bringt_uns bringen_ein verdienen_wir wirft_ab > cost sale
loss: loss losses lose lost_money shortfall deficit minus red_figures verlust verluste defizit fehlbetrag lose_on
  bleed draufzahlen verluste_machen zusetzen
revenue_recurring: recurring_revenue mrr arr recurring recurring_income expansion contraction upgrade downgrade
  monthly_revenue wiederkehrend wiederkehrende_umsätze > subscription sale
discrepancy: discrepancy difference differ differs mismatch deviation deviate reconcile reconciliation adjustment
  variance not_match does_not_match doesnt_add_up disagree unlike_planned abweichung abweichen differenz unterschied
  abgleich abgleichen abstimmung stimmt_nicht unstimmigkeit korrektur do_not_agree do_not_match not_add_up
  gaps_between unexplained passt_nicht_zusammen stimmen_nicht_überein unerklärt differenzen
tax: tax taxes vat sales_tax income_tax tax_return withholding levy steuer steuern mehrwertsteuer umsatzsteuer
  abgabe steuererklärung finanzamt
liquidity: liquidity cash cash_flow cash_position funds money_available solvency working_capital treasury liquidität
  kassenbestand zahlungsfähigkeit cashflow barmittel flüssig geldbestand money_in_the_bank enough_cash money_at_hand
  geld_auf_dem_konto geldmittel kassenstand
asset: fixed_asset asset assets depreciation capital_goods property_plant equipment_register anlagevermögen
  anlagegut abschreibung inventarverzeichnis anlagenbuchhaltung inventar
exchange_rate: exchange_rate currency currencies foreign_exchange fx forex conversion_rate wechselkurs währung
  devisen währungskurs
travel_expense: expense_claim expense_report business_trip mileage_claim travel_expenses per_diem dienstreise
  reisekosten spesen spesenabrechnung reisekostenabrechnung
audit: audit auditor audited internal_audit audit_trail control controls external_auditor revision prüfung
  wirtschaftsprüfer prüfer kontrolle revisor innenrevision
grant_finance: grant subsidy funding public_money aid zuschuss förderung fördermittel subvention zuwendung
intercompany: intercompany subsidiary group_company consolidation konzern tochter tochtergesellschaft konsolidierung
kpi: kpi performance metric measure measures figure figures indicator result results did doing success how_it_went
  how_well target_achieved key_figure kennzahl kennzahlen leistung ergebnis erfolg zahlen leistungskennzahl
  messgröße how_are_we_doing how_we_did one_number day_in_figures wie_läuft_es wie_wir_dastehen auf_einen_blick
  tageszahlen
fee: fee charge charges dues levy surcharge toll gebühr gebühren entgelt abgaben maut zuschlag > price
bank_statement: bank_statement account_statement bank_feed kontoauszug kontoauszüge bankauszug
refinancing: refinancing debt_capital bond_issue covenant finanzierung fremdkapital
shareholder: shareholder investor owner_of_company stockholder investor_relations aktionär anteilseigner
  gesellschafter > dividend
dividend: dividend payout distribution ausschüttung dividende gewinnausschüttung
provision: provision accrual accrued reserve set_aside rückstellung rückstellungen rücklage abgrenzung
payout: payout pay_out disbursement auszahlung auszahlen ausgezahlt ausschüttung leaves_our_bank money_out
  money_we_send what_we_pay_out abfließt geld_abfluss
dispute_payment: dispute disputed chargeback contested contest cardholder_dispute rückbelastung bestritten anfechten
  reklamierte_zahlung accused accuse accusation went_wrong claims_that case_against beschuldigt vorwurf streit >
  refund fraud
`
