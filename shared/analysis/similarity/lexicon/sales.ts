/** Words of what is sold, to whom, in which shop, from which stock. How to read it: lexiconText.ts. */
export const SALES = `
@sale
order: order orders purchase buy buying bought basket cart checkout receipt order_intake bestellung auftrag kauf
  einkauf kaufen gekauft bestellen bestellt warenkorb auftragseingang kassenbon bon kassenzettel > customer sale
  product
order_line: order_line line_item order_item position basket_item bestellposition auftragsposition bestellzeile
sale: sale sales sell selling sold revenue turnover takings income top_line shift_units units_sold best_seller
  bestseller slow_seller go_over_the_counter umsatz verkauf verkäufe verkaufen verkauft absatz erlös einnahmen
  verkaufszahlen renner ladenhüter > order profit
abandoned: abandoned abandoned_cart abandoned_checkout not_completed left_basket gave_up abgebrochen abbruch
  kaufabbruch
price: price pricing list_price tariff fee rate charge cost_to_customer how_much_is ask_for charge_more expensive
  cheap cheaper dear raise_prices mark_up preis preise tarif gebühr entgelt teuer billig günstig preiserhöhung
  kosten_was listenpreis verlangen
discount: discount coupon voucher rebate promo promotion special_offer offer deal_of price_reduction markdown
  sale_price bargain price_cut gift_card coupon_code rabatt gutschein nachlass preisnachlass sonderangebot aktion
  angebot vergünstigung schnäppchen aktionspreis rabattaktion gutscheincode > price campaign
return: return returned come_back came_back comes_back coming_back send_back sent_back sends_back bring_back
  brought_back takeback give_back sent_in refused retoure rücksendung rückgabe zurückschicken zurückgeben
  zurücksenden retournieren rückläufer umtausch umtauschen zurück zurückgeschickt > refund
refund: refund refunded reimburse reimbursement money_back credit_note pay_back paid_back chargeback erstattung
  gutschrift rückzahlung rückerstattung erstatten geld_zurück > return payment
quote: quote quotation offer proposal bid tender_offer estimate angebot offerte kostenvoranschlag angebote gebot >
  opportunity
opportunity: opportunity deal pipeline stage funnel prospect lead lead_generation win won lost_deal close_date
  closing close_rate likely_to_sign prospective possible_sale hit_the_quarter hit_target verkaufschance
  vertriebschance interessent abschluss abschließen geschäftsabschluss gewinnen gewonnen akquise neukunde
  interessenten anbahnung > sale forecast quote
new_business: new_business new_customer acquisition acquire first_time neugeschäft neukunde neukunden gewinnung
salesperson: salesperson sales_rep account_manager field_force field_sales seller commission_earner vertrieb
  vertriebler verkäufer außendienst vertreter vertriebsmitarbeiter
sales_channel: channel sales_channel distribution_channel online_or_store app_or_counter vending_machine marketplace
  vertriebskanal kanal verkaufsweg onlineshop marktplatz automat
contract: contract agreement subscription_contract framework_agreement terms term tenure renewal expire expiring
  expiry run_out runs_out_contract sign signed vertrag verträge laufzeit vereinbarung rahmenvertrag auslaufen
  abschluss unterschrieben vertragsende konditionen > churn
product: product article item items sku merchandise goods ware catalogue catalog assortment range collection
  line_of_goods model piece what_we_sell produkt artikel waren sortiment katalog kollektion modell stück
  artikelstamm
variant: variant size colour color version option_of_product variante größe farbe ausführung
category: category kind type class sort group kategorie art sorte klasse warengruppe gruppe
preorder: preorder pre_order reservation_of_goods waiting_list vorbestellung warteliste
partner: partner reseller dealer broker distributor intermediary middleman wholesaler franchise affiliate
  agent_partner händler makler vertriebspartner vermittler zwischenhändler großhändler wiederverkäufer
competitor: competitor competition rival market_share market others_charge konkurrenz wettbewerber mitbewerber markt
  marktanteil konkurrent
target: target quota goal budget_figure objective plan_figure reach_target ziel vorgabe soll quote zielerreichung
  planzahl > plan
commission: commission kickback fee_income brokerage provision courtage vermittlungsprovision
forecast: forecast forecasting predict predicted prediction expected expect projection outlook anticipate future
  upcoming next_week next_month will_need will_be_needed will_want how_many_will estimate look_ahead prognose
  vorhersage voraussage erwartet erwarten vorhersagen zukünftig künftig vorausschau schätzung voraussichtlich
  hochrechnung > demand plan
demand: demand need_for require required requirement wanted sought_after asked_for popular popularity trend bedarf
  nachfrage gefragt begehrt beliebt gebraucht > forecast
bundle: bundle set combination bought_together buy_together same_basket go_together side_by_side affinity_of_goods
  kombination zusammen_gekauft verbund bündel warenkorbanalyse > order
warranty: warranty guarantee guarantee_claim recall call_back garantie gewährleistung rückruf rückrufaktion > claim
installed_base: installed_base installation units_in_the_field serial_number delivered_machine seriennummer
  installierte_basis gerätebestand
lost_sale: lost_sale missed_sale not_available unsold unverkauft nicht_verkauft
franchise: franchise franchisee licence_partner franchisenehmer
gift: gift present wrapping geschenk
store: store shop branch outlet showroom counter point_of_sale retail_location premises filiale laden läden geschäft
  niederlassung zweigstelle schalter markt verkaufsstelle standort > location
till: till cash_register checkout_desk pos terminal cashier kasse kassen kassierer kassensystem
opening_hours: opening_hours open_closed closing_time öffnungszeit öffnungszeiten ladenschluss
shelf: shelf shelves facing facings planogram display rack gap gaps regal regale regallücke lücke auslage
  platzierung > stock
stock: stock inventory stock_level on_hand in_stock availability available run_out running_out runs_out ran_out
  running_low runs_low sold_out out_of_stock missing_goods lack lacking shortage short_of low_on enough_of
  too_little too_much left_over replenish replenishment reorder restock refill supplies bestand lagerbestand lager
  vorrat vorräte vorrätig verfügbarkeit verfügbar nachbestellen nachbestellung ausverkauft auffüllen nachfüllen
  fehlbestand fehlen fehlt fehlend knapp geht_aus restbestand menge_auf_lager > warehouse product
assortment: assortment range listing delist category_management sortiment listung auslisten
spoilage: waste spoil spoilage spoiled perish perishable write_off written_off throw_away thrown_away throw bin
  discard dispose shrink shrinkage food_waste leftover leftovers verderb verdorben wegwerfen weggeworfen entsorgen
  abschrift abschreiben schwund bruch übrig > expiry waste
expiry: expire expired expires expiring expiry best_before shelf_life use_by sell_by soon_bad too_old ablauf
  ablaufen abgelaufen läuft_ab verfallen verfall haltbarkeit mindesthaltbarkeit mhd haltbar > stock spoilage
theft: theft steal stolen shoplifting burglary diebstahl gestohlen klauen einbruch ladendiebstahl
supplier: supplier vendor manufacturer producer provider source_of_supply subcontractor_supplier lieferant
  zulieferer hersteller anbieter lieferfirma > procurement
procurement: procurement purchasing sourcing buy_in purchase_order requisition tender order_from_supplier spend_with
  beschaffung einkauf einkaufen ausschreibung bestellanforderung vergabe bezug > supplier cost
purchase_price: purchase_price supplier_price cost_price buy_price what_we_pay raise_what_they_ask einkaufspreis
  lieferantenpreis einstandspreis > supplier price
`
