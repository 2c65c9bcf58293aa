export const romanian = `
labels Nr.|Data|Destinatar|Denumire|Cantitate|Preț unitar|Valoare|Total|Total fără TVA|TVA|Nr. comandă|Data livrării|Scadență|Nr. factură|Sold|Debit|Credit|Ore|Greutate|Salariu brut|Rest de plată|Valabil până la|Semnătura|Nume|Adresa|Telefon|Data nașterii|Observații|Pagina|Cod produs|Colete|Cont bancar
sentences Vă mulțumim pentru scrisoare, pe care am transmis-o departamentului responsabil.|Vom reveni în termen de zece zile lucrătoare.|Vă rugăm să asigurați accesul de la ora opt.|Modificările se fac în scris, iar celelalte prevederi rămân valabile.|Fiecare parte păstrează secretul despre cealaltă.|Consiliul local a hotărât marți că podul rămâne închis până la primăvară.
clauses Prezentul contract se încheie la data de {date} între {a} și {b}.|{a} prestează pentru {b} serviciile prevăzute în anexă.|Contractul intră în vigoare la {start} și este valabil un an.|Contractul se prelungește cu câte un an, dacă niciuna dintre părți nu îl denunță în scris cu un preaviz de trei luni.|Prețul lunar este de {amount} și se plătește în 14 zile.|Părțile păstrează confidențialitatea informațiilor primite.|Oricare dintre părți poate rezilia contractul în caz de încălcare gravă.|Modificările se fac în scris, prin act adițional.|Contractul este guvernat de legea sediului {a}, iar litigiile se soluționează de instanțele de acolo.|Încheiat în două exemplare, câte unul pentru fiecare parte.
invoice Factură|Factura fiscală
credit_note Factură storno|Notă de credit
receipt Chitanță|Bon fiscal
delivery_note Aviz de însoțire a mărfii|Notă de livrare
packing_list Listă de colisaj|Lista de ambalare
bill_of_lading Conosament
cmr Scrisoare de trăsură internațională|Scrisoare de transport
purchase_order Comandă|Notă de comandă
order_confirmation Confirmare de comandă|Confirmare comandă
quote Ofertă|Ofertă de preț
pro_forma Factură proformă|Proformă
account_statement Fișă client|Extras de cont client
dunning_letter Somație de plată|Notificare de plată
bank_statement Extras de cont
payslip Fluturaș de salariu|Stat de plată
remittance_advice Aviz de plată
price_list Listă de prețuri
certificate Certificat|Adeverință
form Cerere|Formular de înscriere
letter Solicitarea dumneavoastră|Schimbare de adresă
cv Curriculum vitae
menu Meniu|Meniul zilei
boarding_pass Carte de îmbarcare
contract Contract de prestări servicii|Contract de închiriere
terms Termeni și condiții|Condiții generale de vânzare
insurance_policy Poliță de asigurare
medical_report Bilet de externare|Buletin de analize
timesheet Foaie de pontaj|Pontaj
manual_page Manual de utilizare|Instrucțiuni de utilizare
newspaper_page Curierul de Seară|Gazeta
`
