/** Words of what is sold, to whom, in which shop, from which stock. How to read it: lexiconText.ts. */
export const SALES = `
@sale
purchase_history: purchase_history order_history buying_history shopping_history historical_purchases historical_orders past_purchases
  past_orders previous_purchases previous_orders earlier_orders bestellhistorie kaufhistorie einkaufshistorie bisherige_käufe
  frühere_bestellungen vergangene_bestellungen frühere_käufe > order history
order: order orders purchase buy buying bought basket cart checkout receipt order_intake bestellung auftrag kauf
  einkauf kaufen gekauft bestellen bestellt warenkorb auftragseingang kassenbon bon kassenzettel what_was_bought
  what_they_bought spent_on ordered buys purchases_made bestellmenge bestellungen einkäufe bezogen placed_an_order
  bestellt_haben customer_wants wants_to_have möchte_haben > customer sale product
order_line: order_line line_item order_item position basket_item bestellposition auftragsposition bestellzeile
sale: sale sales sell selling sold revenue turnover takings income top_line shift_units units_sold best_seller
  bestseller slow_seller go_over_the_counter umsatz verkauf verkäufe verkaufen verkauft absatz erlös einnahmen
  verkaufszahlen renner ladenhüter sells takings_per_day money_taken what_sells runs_well goes_well verkaufte
  umsätze geht_gut läuft_gut abverkauf abverkäufe turn_over_most umsetzt umgesetzt am_meisten_verkauft > order
  profit
abandoned: abandoned abandoned_cart abandoned_checkout not_completed left_basket gave_up abgebrochen abbruch
  kaufabbruch
price: price pricing list_price tariff fee rate charge cost_to_customer how_much_is ask_for charge_more expensive
  cheap cheaper dear raise_prices mark_up preis preise tarif gebühr entgelt teuer billig günstig preiserhöhung
  kosten_was listenpreis verlangen how_dear price_tag undercut raised_prices price_increase price_change verteuert
  preisänderung verlangen_wir kostet_bei
discount: discount coupon voucher rebate promo promotion special_offer offer deal_of price_reduction markdown
  sale_price bargain price_cut gift_card coupon_code rabatt gutschein nachlass preisnachlass sonderangebot aktion
  angebot vergünstigung schnäppchen aktionspreis rabattaktion gutscheincode reduced money_off price_promotion
  percent_off knock_off cheaper_for herabgesetzt reduziert verbilligt prozente > price campaign
return: return returned come_back came_back comes_back coming_back send_back sent_back sends_back bring_back
  brought_back takeback give_back sent_in refused retoure rücksendung rückgabe zurückschicken zurückgeben
  zurücksenden retournieren rückläufer umtausch umtauschen zurück zurückgeschickt unwanted_goods sent_it_back
  wrong_size did_not_fit zurückgebracht zurückgesendet zurückkommt zurückkommen_ware rückgaben retouren
  abgegeben_werden leasing_return lease_end rückläufer_leasing > refund
refund: hand_back handed_back hand_money_back money_we_hand_back give_back gave_back give_money_back geld_zurück geld_zurückgeben refund refunded reimburse reimbursement money_back credit_note pay_back paid_back chargeback erstattung
  gutschrift rückzahlung rückerstattung erstatten geld_zurück get_money_back geld_zurückbekommen erstattungen
  gutgeschrieben > return payment
quote: quote quotation offer proposal bid tender_offer estimate angebot offerte kostenvoranschlag angebote gebot
  offers offered accepted_offer angeboten > opportunity
opportunity: opportunity deal pipeline stage funnel prospect lead lead_generation win won lost_deal close_date
  closing close_rate likely_to_sign prospective possible_sale hit_the_quarter hit_target verkaufschance
  vertriebschance interessent abschluss abschließen geschäftsabschluss gewinnen gewonnen akquise neukunde
  interessenten anbahnung in_negotiation chances prospects might_buy about_to_sign signed win_rate will_be_signed
  forecasted_deals aussichten verhandlung unterschrieben auftragschance > sale forecast quote
new_business: new_business new_customer acquisition acquire first_time neugeschäft neukunde neukunden gewinnung
salesperson: salesperson sales_rep account_manager field_force field_sales seller commission_earner vertrieb
  vertriebler verkäufer außendienst vertreter vertriebsmitarbeiter
sales_channel: channel sales_channel distribution_channel online_or_store app_or_counter vending_machine marketplace
  vertriebskanal kanal verkaufsweg onlineshop marktplatz automat
contract: contract agreement subscription_contract framework_agreement terms term tenure renewal expire expiring
  expiry run_out runs_out_contract sign signed vertrag verträge laufzeit vereinbarung rahmenvertrag auslaufen
  abschluss unterschrieben vertragsende konditionen come_up_for_renewal runs_until notice_period kündigungsfrist
  restlaufzeit vertraglich läuft_aus abgeschlossen_vertrag end_of_term land_lease lease_agreement ends_soon let_land
  pachtvertrag pacht > churn
product: product article item items sku merchandise goods ware catalogue catalog assortment range collection
  line_of_goods model piece what_we_sell produkt artikel waren sortiment katalog kollektion modell stück
  artikelstamm goods_we_sell things_we_sell items_sold assortment_item part_number artikelnummer erzeugnis
  handelsware
variant: variant size colour color version option_of_product variante größe farbe ausführung
category: category kind type class sort group kategorie art sorte klasse warengruppe gruppe
preorder: preorder pre_order reservation_of_goods waiting_list vorbestellung warteliste
partner: partner reseller dealer broker distributor intermediary middleman wholesaler franchise affiliate
  agent_partner händler makler vertriebspartner vermittler zwischenhändler großhändler wiederverkäufer merchant
  merchants trader traders seller sellers shopkeeper händlerbetreuung verkaufspartner anbieter_markt
competitor: competitor competition rival market_share market others_charge konkurrenz wettbewerber mitbewerber markt
  marktanteil konkurrent
target: target quota goal budget_figure objective plan_figure reach_target ziel vorgabe soll quote zielerreichung
  planzahl > plan
commission: commission kickback fee_income brokerage provision courtage vermittlungsprovision
forecast: forecast forecasting predict predicted prediction expected expect projection outlook anticipate future
  upcoming next_week next_month will_need will_be_needed will_want how_many_will estimate look_ahead prognose
  vorhersage voraussage erwartet erwarten vorhersagen zukünftig künftig vorausschau schätzung voraussichtlich
  hochrechnung expect_to_need how_much_will how_many_we_will likely_to_need to_come erwartete erwartbar was_kommt
  tomorrow next_days nächste_tage kommende_woche > demand plan
demand: demand need_for require required requirement wanted sought_after asked_for popular popularity trend bedarf
  nachfrage gefragt begehrt beliebt gebraucht how_much_is_needed will_be_asked_for gebraucht_wird benötigte_menge
  will_want want_to_have wollen_haben verlangt_wird > forecast
bundle: bundle set combination bought_together buy_together same_basket go_together side_by_side affinity_of_goods
  kombination zusammen_gekauft verbund bündel warenkorbanalyse > order
warranty: warranty guarantee guarantee_claim recall call_back garantie gewährleistung rückruf rückrufaktion
  garantieantrag garantieanträge beim_hersteller_beantragt vom_werk > claim
installed_base: installed_base installation units_in_the_field serial_number delivered_machine seriennummer
  installierte_basis gerätebestand
lost_sale: lost_sale missed_sale not_available unsold unverkauft nicht_verkauft
franchise: franchise franchisee licence_partner franchisenehmer
gift: gift present wrapping geschenk
store: store shop branch outlet showroom counter point_of_sale retail_location premises filiale laden läden geschäft
  niederlassung zweigstelle schalter markt verkaufsstelle standort high_street_shop our_shops sales_floor
  marktleiter ladengeschäft filialen shops > location
till: till cash_register checkout_desk pos terminal cashier kasse kassen kassierer kassensystem
opening_hours: opening_hours open_closed closing_time öffnungszeit öffnungszeiten ladenschluss
shelf: shelf shelves facing facings planogram display rack gap gaps regal regale regallücke lücke auslage
  platzierung empty_shelf empty_shelves leere_regale regalbestand > stock
stock: stock inventory stock_level on_hand in_stock availability available run_out running_out runs_out ran_out
  running_low runs_low sold_out out_of_stock missing_goods lack lacking shortage short_of low_on enough_of
  too_little too_much left_over replenish replenishment reorder restock refill supplies bestand lagerbestand lager
  vorrat vorräte vorrätig verfügbarkeit verfügbar nachbestellen nachbestellung ausverkauft auffüllen nachfüllen
  fehlbestand fehlmenge fehlende_ware knapp geht_aus restbestand menge_auf_lager how_much_is_left still_there
  what_is_left supply_left days_of_supply overstock dead_stock stocked pieces_left zur_neige noch_da wie_viel_noch
  genug_da reichweite überbestand restmenge bevorratung nachschub alle_ist we_have_left that_we_have do_we_have
  run_out_of about_to_run_out da_haben haben_wir_da liegt_noch gibt_es_noch vorhanden vorhandene are_left is_left >
  warehouse product
assortment: assortment range listing delist category_management sortiment listung auslisten
spoilage: waste spoil spoilage spoiled perish perishable write_off written_off throw_away thrown_away throw bin
  discard dispose shrink shrinkage food_waste leftover leftovers verderb verdorben wegwerfen weggeworfen entsorgen
  abschrift abschreiben schwund bruch übrig go_off gone_off rotten bin_it verdirbt vergammelt tonne_wandert
  weggeschmissen lebensmittelverschwendung > expiry waste
expiry: expire expired expires expiring expiry best_before shelf_life use_by sell_by soon_bad too_old ablauf
  ablaufen abgelaufen läuft_ab verfallen verfall haltbarkeit mindesthaltbarkeit mhd haltbar about_to_expire
  go_out_of_date out_of_date before_it_spoils bald_abläuft ablaufdatum > stock spoilage
theft: theft steal stolen shoplifting burglary diebstahl gestohlen klauen einbruch ladendiebstahl
supplier: supplier vendor manufacturer producer provider source_of_supply subcontractor_supplier lieferant
  zulieferer hersteller anbieter lieferfirma who_delivers_to_us source_from supply_us bezugsquelle liefertreue
  zulieferung merchant_supplier who_sells_us sell_us günstigster_anbieter > procurement
procurement: procurement purchasing sourcing buy_in purchase_order requisition tender order_from_supplier spend_with
  beschaffung einkauf einkaufen ausschreibung bestellanforderung vergabe bezug what_we_buy purchasing_volume
  buy_from orders_placed_with bestellt_bei einkaufsvolumen bezogene_ware > supplier cost
purchase_price: purchase_price supplier_price cost_price buy_price what_we_pay raise_what_they_ask einkaufspreis
  lieferantenpreis einstandspreis > supplier price
dead_stock: nobody_wants nobody_wants_any_more shelf_warmer unsold_for_months not_sold_for slow_mover keiner_will
  keiner_kauft nobody_buys not_sold liegt_wie_blei verkauft_sich_nicht stehen_sich_die_räder_platt > stock sale
`
