/** What the API says about the parts of destinations and workflows, in German. Names of the other systems stay. */
export const formTexts: Record<string, string> = {
  // Webhooks
  'Signed JSON over HTTP': 'Unterschriebenes JSON über HTTP',
  URL: 'Adresse (URL)',
  'A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url`':
    'Eine öffentliche Adresse mit https, höchstens 2048 Zeichen',
  'File link seconds': 'Gültigkeit des Dateilinks in Sekunden',
  'If given, each push has `file_url`, from which the original file can be downloaded without an API key for so many seconds':
    'Wenn angegeben, enthält jede Übergabe `file_url`, von der die Originaldatei so viele Sekunden lang ohne API-Schlüssel geladen werden kann',
  'Your own secret; if left out, one is generated and shown in the answer':
    'Ein eigenes Geheimnis; ohne Angabe wird eines erzeugt und einmal angezeigt',
  Secret: 'Geheimnis',
  'The secret that requests are signed with: `whsec_` and 24 to 64 bytes in base64':
    'Das Geheimnis, mit dem Anfragen unterschrieben werden: `whsec_` und 24 bis 64 Bytes in Base64',

  // Dynamics 365
  'A row in a table of Dynamics 365 or another Dataverse app':
    'Eine Zeile in einer Tabelle von Dynamics 365 oder einer anderen Dataverse-App',
  'Environment URL': 'Adresse der Umgebung',
  'The address of the Dataverse environment': 'Die Adresse der Dataverse-Umgebung',
  'Tenant ID': 'Mandant (Tenant-ID)',
  'The Microsoft Entra tenant that the application is registered in':
    'Der Microsoft-Entra-Mandant, in dem die Anwendung registriert ist',
  'Authority URL': 'Anmeldeadresse',
  "Where tokens are obtained, for a national cloud; by default Microsoft's global one":
    'Woher Token geholt werden, für eine nationale Cloud; sonst die weltweite von Microsoft',
  Table: 'Tabelle',
  'The logical name of the table': 'Der logische Name der Tabelle',
  'Entity set': 'Entity Set',
  'The entity set name of the table, as it is in URLs':
    'Der Name des Entity Sets der Tabelle, wie er in URLs steht',
  'Key attribute': 'Schlüsselspalte',
  'A text column of at least 40 characters that is an alternate key by itself. Numora writes the id of the document into it (for a line item, with its number), and finds the row by it':
    'Eine Textspalte mit mindestens 40 Zeichen, die allein ein alternativer Schlüssel ist. Numora schreibt die Id des Dokuments hinein (bei Positionen mit deren Nummer) und findet die Zeile daran wieder',
  'Owner team ID': 'Besitzer-Team (ID)',
  'The team that owns new rows; by default the application user does':
    'Das Team, dem neue Zeilen gehören; sonst dem Anwendungsbenutzer',
  Lookups: 'Verweise',
  'The properties of the payload that refer to other rows': 'Die Angaben, die auf andere Zeilen verweisen',
  'A column that refers to a row of another table':
    'Eine Spalte, die auf eine Zeile einer anderen Tabelle verweist',
  Property: 'Eigenschaft',
  "Name of the navigation property, and of the payload's property with the value":
    'Name der Navigationseigenschaft und der Angabe mit dem Wert',
  'The table that it refers to': 'Die Tabelle, auf die sie verweist',
  'An alternate key of that table that the value belongs to; left out, the value is a GUID':
    'Ein alternativer Schlüssel jener Tabelle, zu dem der Wert gehört; ohne Angabe ist der Wert eine GUID',
  'Line items': 'Positionen',
  'How line items become rows of a table of their own, written together with the row':
    'Wie Positionen zu Zeilen einer eigenen Tabelle werden, geschrieben zusammen mit der Zeile',
  List: 'Liste',
  "Name of the list in the payload: the mapping's `line_items.to`":
    'Name der Liste in den Daten, wie in der Zuordnung (`line_items.to`)',
  'The table of line items': 'Die Tabelle der Positionen',
  'Parent lookup': 'Verweis auf das Dokument',
  'Name of the navigation property that refers to the row of the document':
    'Name der Navigationseigenschaft, die auf die Zeile des Dokuments verweist',
  'Attach file': 'Datei anhängen',
  'Whether the original file is attached to the row as a note; the table must allow notes':
    'Hängt die Originaldatei als Notiz an die Zeile; die Tabelle muss Notizen erlauben',
  'The application that is a user of the environment': 'Die Anwendung, die Benutzer der Umgebung ist',
  'Client ID': 'Client-ID',
  'The application (client) id': 'Die Anwendungs-ID (Client)',
  'Client secret': 'Clientgeheimnis',
  'The value of a client secret, not its id': 'Der Wert eines Clientgeheimnisses, nicht dessen ID',

  // Salesforce
  'A record of a Salesforce object': 'Ein Datensatz eines Salesforce-Objekts',
  'My domain URL': 'My-Domain-Adresse',
  "The organisation's My Domain address, of a sandbox also":
    'Die My-Domain-Adresse der Organisation, auch einer Sandbox',
  Object: 'Objekt',
  'The API name of the object': 'Der API-Name des Objekts',
  'Key field': 'Schlüsselfeld',
  'A unique text field of at least 40 characters that is marked as an external id. Numora writes the id of the document into it (for a line item, with its number), and finds the record by it':
    'Ein eindeutiges Textfeld mit mindestens 40 Zeichen, das als externe ID gekennzeichnet ist. Numora schreibt die Id des Dokuments hinein (bei Positionen mit deren Nummer) und findet den Datensatz daran wieder',
  'How line items become records of an object of their own, written together with the record':
    'Wie Positionen zu Datensätzen eines eigenen Objekts werden, geschrieben zusammen mit dem Datensatz',
  'The object of line items': 'Das Objekt der Positionen',
  'Parent field': 'Feld für das Dokument',
  'The lookup or master-detail field that refers to the record of the document':
    'Das Nachschlage- oder Master-Detail-Feld, das auf den Datensatz des Dokuments verweist',
  'Whether the original file is attached to the record': 'Hängt die Originaldatei an den Datensatz',
  'The app whose client credentials flow runs as a user of the organisation':
    'Die App, deren Client-Credentials-Flow als Benutzer der Organisation läuft',
  'The consumer key of the external client app': 'Der Consumer Key der External Client App',
  'The consumer secret of the external client app': 'Das Consumer Secret der External Client App',

  // Files
  'A file in a folder, an S3 bucket, or on an SFTP server':
    'Eine Datei in einem Ordner, einem S3-Bucket oder auf einem SFTP-Server',
  'The folder: `file:/folder`, inside one of the folders that the operator listed in `NUMORA_DROP_DIRS`; `s3://bucket/prefix?region=…`, or with `endpoint=…` for another server than AWS; or `sftp://host:port/folder`':
    'Der Ordner: `file:/ordner` in einem der Ordner, die der Betreiber in `NUMORA_DROP_DIRS` nennt; `s3://bucket/prefix?region=…` oder mit `endpoint=…` für einen anderen Server als AWS; oder `sftp://host:port/ordner`',
  Format: 'Format',
  '`json`: the payload. `csv` and `xlsx`: a header and rows. `ubl`: an e-invoice in UBL 2.1 (EN 16931). `datev`: a DATEV booking batch (EXTF). `ubl` and `datev` need the names of the schema: a mapping must keep them':
    '`json`: die Daten. `csv` und `xlsx`: Kopf und Zeilen. `ubl`: eine E-Rechnung in UBL 2.1 (EN 16931). `datev`: ein DATEV-Buchungsstapel (EXTF). `ubl` und `datev` brauchen die Namen der Felder: Eine Zuordnung muss sie behalten',
  'With file': 'Mit Originaldatei',
  'Whether the original file is written beside it, before it':
    'Schreibt die Originaldatei daneben, und zwar zuerst',
  'Host key': 'Schlüssel des Servers',
  "Fingerprint of the SFTP server's host key, required for `sftp:`; a server with another key is refused":
    'Fingerabdruck des Schlüssels des SFTP-Servers, für `sftp:` nötig; ein Server mit einem anderen wird abgelehnt',
  CSV: 'CSV',
  'The form of `csv` and `xlsx`; a separator applies to `csv` only':
    'Die Form von `csv` und `xlsx`; ein Trennzeichen gilt nur für `csv`',
  Separator: 'Trennzeichen',
  'The separator, by default a comma': 'Das Trennzeichen, sonst ein Komma',
  Rows: 'Zeilen',
  'What a row is. `line_items`, the default: a line item, with the values of the document in each row; a document without line items has one row. `tax_lines`: the tax at one rate, in the same way. `document`: the document, without its lines':
    'Was eine Zeile ist. `line_items`, wenn nichts angegeben ist: eine Position, mit den Werten des Dokuments in jeder Zeile; ein Dokument ohne Positionen hat eine Zeile. `tax_lines`: die Steuer zu einem Satz, auf gleiche Weise. `document`: das Dokument ohne Positionen und Steuerzeilen',
  UBL: 'UBL',
  'What `ubl` needs beside the values of the document': 'Was `ubl` außer den Werten des Dokuments braucht',
  Country: 'Land',
  'Country (ISO 3166-1) of a seller or buyer whose tax id and address do not say it, which EN 16931 requires':
    'Land (ISO 3166-1) eines Verkäufers oder Käufers, dessen Steuernummer und Adresse es nicht sagen; EN 16931 verlangt es',
  'Zero tax category': 'Kategorie bei 0 % Steuer',
  'VAT category (BT-151) of line items with 0 % whose tax line has none: `Z` zero rated, `E` exempt, `AE` reverse charge, `K` supply within the EU, `G` export, `O` not subject to VAT. Without it a document with such a line item is refused, since its reason is not known':
    'Umsatzsteuerkategorie (BT-151) der Positionen mit 0 %, deren Steuerzeile keine hat: `Z` Nullsatz, `E` steuerfrei, `AE` Umkehr der Steuerschuld, `K` innergemeinschaftliche Lieferung, `G` Ausfuhr, `O` nicht steuerbar. Ohne sie wird ein Dokument mit solchen Positionen abgelehnt, weil der Grund nicht bekannt ist',
  DATEV: 'DATEV',
  'Required for `datev`': 'Für `datev` nötig',
  'Consultant number': 'Beraternummer',
  Beraternummer: 'Die Nummer des Beraters bei DATEV',
  'Client number': 'Mandantennummer',
  Mandantennummer: 'Die Nummer des Mandanten bei DATEV',
  'Fiscal year begin': 'Beginn des Wirtschaftsjahrs',
  'Month and day on which every fiscal year begins': 'Monat und Tag, an denen jedes Wirtschaftsjahr beginnt',
  'Account length': 'Sachkontenlänge',
  'Sachkontenlänge: digits of a general ledger account': 'Ziffern eines Sachkontos',
  Chart: 'Sachkontenrahmen',
  'Sachkontenrahmen, such as 03 or 04': 'Etwa 03 oder 04',
  'Expense account': 'Aufwandskonto',
  'The account that is debited by an invoice, unless the payload has `expense_account`; required if it has not':
    'Das Konto, das eine Rechnung im Soll bebucht, wenn die Daten kein `expense_account` haben; dann nötig',
  'Vendor account': 'Kreditorenkonto',
  "The account that is credited by an invoice, unless the payload has `vendor_account` or, without a mapping, the vendor's code is one":
    'Das Konto, das eine Rechnung im Haben bebucht, wenn die Daten kein `vendor_account` haben oder, ohne Zuordnung, der Code des Lieferanten keines ist',
  'Tax keys': 'Steuerschlüssel',
  'BU-Schlüssel by tax rate in percent; an empty one means none. A document with several rates becomes a booking for each. The payload may have `tax_key` instead, for the whole document':
    'BU-Schlüssel je Steuersatz in Prozent; leer heißt keiner. Ein Dokument mit mehreren Sätzen wird zu je einer Buchung. Die Daten können stattdessen `tax_key` für das ganze Dokument haben',
  'For `s3:` access key and secret; for `sftp:` the user with a password or a private key; for `file:` none':
    'Für `s3:` Zugriffsschlüssel und Geheimnis; für `sftp:` der Benutzer mit Passwort oder privatem Schlüssel; für `file:` nichts',
  'Access key ID': 'Zugriffsschlüssel (ID)',
  'Access key of the bucket': 'Zugriffsschlüssel des Buckets',
  'Secret access key': 'Geheimer Zugriffsschlüssel',
  'Its secret': 'Das Geheimnis dazu',
  Username: 'Benutzer',
  'User of the SFTP server': 'Benutzer des SFTP-Servers',
  Password: 'Passwort',
  'Password of the SFTP user': 'Passwort des SFTP-Benutzers',
  'Private key': 'Privater Schlüssel',
  'Private key of the SFTP user, in the format of OpenSSH or PEM':
    'Privater Schlüssel des SFTP-Benutzers, im Format von OpenSSH oder PEM',
  Passphrase: 'Passphrase',
  'Passphrase of the private key, if it has one': 'Passphrase des privaten Schlüssels, falls er eine hat',

  // HubSpot
  'A record in HubSpot': 'Ein Datensatz in HubSpot',
  'API URL': 'Adresse der API',
  "The address of HubSpot's API, if it is not `https://api.hubapi.com`":
    'Die Adresse der API von HubSpot, wenn es nicht `https://api.hubapi.com` ist',
  'Object type': 'Objekttyp',
  'Name or id of the object: a standard one such as `deals`, or one of your own':
    'Name oder Id des Objekts: ein übliches wie `deals` oder ein eigenes',
  'ID property': 'Eigenschaft für die Id',
  'A single-line text property that is set to require unique values. Numora writes the id of the document into it (for a line item, with its number), and finds the record by it':
    'Eine einzeilige Texteigenschaft, die eindeutige Werte verlangt. Numora schreibt die Id des Dokuments hinein (bei Positionen mit deren Nummer) und findet den Datensatz daran wieder',
  Associations: 'Verknüpfungen',
  'The properties of the payload that name other records, instead of being written':
    'Die Angaben, die andere Datensätze nennen, statt geschrieben zu werden',
  'A record that the new one is associated with': 'Ein Datensatz, mit dem der neue verknüpft wird',
  "Name of the payload's property with the value": 'Name der Angabe mit dem Wert',
  'The object of the other record': 'Das Objekt des anderen Datensatzes',
  'A unique property of that object that the value belongs to; left out, the value is the id of the record':
    'Eine eindeutige Eigenschaft jenes Objekts, zu der der Wert gehört; ohne Angabe ist der Wert die Id des Datensatzes',
  'How line items become records of their own, associated with the record':
    'Wie Positionen zu eigenen Datensätzen werden, verknüpft mit dem Datensatz',
  'The object of line items, by default `line_items`': 'Das Objekt der Positionen, sonst `line_items`',
  'File property': 'Eigenschaft für die Datei',
  'A property of the type File that receives the original file, which is stored privately in the folder /numora':
    'Eine Eigenschaft vom Typ Datei für die Originaldatei, die nicht öffentlich im Ordner /numora liegt',
  'What acts in the account': 'Was im Konto handelt',
  'Access token': 'Zugriffstoken',
  'A service key, or the access token of a private app':
    'Ein Service Key oder das Zugriffstoken einer Private App',

  // Odoo
  'A record in Odoo, such as a vendor bill': 'Ein Datensatz in Odoo, etwa eine Lieferantenrechnung',
  'The address of the Odoo server': 'Die Adresse des Odoo-Servers',
  Database: 'Datenbank',
  'The name of the database': 'Der Name der Datenbank',
  'JSON RPC': 'JSON-RPC',
  'For Odoo before version 19: uses JSON-RPC instead of the JSON-2 API':
    'Für Odoo vor Version 19: benutzt JSON-RPC statt der JSON-2-API',
  Login: 'Anmeldename',
  'The login of the user that the API key belongs to':
    'Der Anmeldename des Benutzers, dem der API-Schlüssel gehört',
  Model: 'Modell',
  'The model of the record': 'Das Modell des Datensatzes',
  'The properties of the payload that refer to other records':
    'Die Angaben, die auf andere Datensätze verweisen',
  'A field that refers to a record of another model':
    'Ein Feld, das auf einen Datensatz eines anderen Modells verweist',
  Field: 'Feld',
  "Name of the field, and of the payload's property with the value":
    'Name des Felds und der Angabe mit dem Wert',
  'The model that it refers to': 'Das Modell, auf das es verweist',
  By: 'Anhand von',
  'The field of that model that the value belongs to; exactly one record must have it':
    'Das Feld jenes Modells, zu dem der Wert gehört; genau ein Datensatz muss ihn haben',
  Where: 'Wobei',
  'Further values that the record must have': 'Weitere Werte, die der Datensatz haben muss',
  Many: 'Mehrere',
  'Whether the field is a many2many, such as taxes': 'Das Feld ist ein many2many, etwa Steuern',
  'How line items become lines of the record': 'Wie Positionen zu Zeilen des Datensatzes werden',
  'The one2many field that has the lines': 'Das one2many-Feld mit den Zeilen',
  'The user that acts in Odoo': 'Der Benutzer, der in Odoo handelt',
  'API key': 'API-Schlüssel',
  'An API key of the user': 'Ein API-Schlüssel des Benutzers',

  // Steps of workflows
  'If the condition does not hold, the run ends as `succeeded` and the steps after it are skipped':
    'Gilt die Bedingung nicht, endet der Lauf als gelungen, und die Schritte danach entfallen',
  ID: 'Kennung',
  'Your own id of the step, unique in the workflow; a retry recognises by it what was done already':
    'Ihre eigene Kennung des Schritts, eindeutig im Ablauf; eine Wiederholung erkennt daran, was schon getan ist',
  'Approves a document in review without a person if it has no review reasons, its confidence as a whole is at least this, and nobody has begun to review it; otherwise the run ends as `succeeded` and the document stays in review. Only conditions may come before it. An approved document passes it':
    'Gibt ein Dokument ohne Person frei, wenn es keinen Grund zum Prüfen hat, es als Ganzes mindestens so sicher ist und niemand die Prüfung begonnen hat; sonst endet der Lauf als gelungen, und das Dokument bleibt in Prüfung. Davor dürfen nur Bedingungen stehen. Ein freigegebenes Dokument geht hindurch',
  Threshold: 'Schwelle',
  'The confidence that the document as a whole must have at least':
    'Die Sicherheit, die das Dokument als Ganzes mindestens haben muss',
  'Pushes the document and waits for the end of the push. What the destination has already by this approval is not pushed again':
    'Übergibt das Dokument und wartet auf das Ende. Was das Ziel durch diese Freigabe schon hat, wird nicht noch einmal übergeben',
  "Posts a `WorkflowCall`, signed with the workflow's secret and retried like a push, and waits for a 2xx. The same `idempotency-key` at each attempt and in each run of one approval":
    'Schickt einen `WorkflowCall`, unterschrieben mit dem Geheimnis des Ablaufs und wiederholt wie eine Übergabe, und wartet auf eine Antwort 2xx. Derselbe `idempotency-key` bei jedem Versuch und in jedem Lauf einer Freigabe',
  'Waits before the next step': 'Wartet vor dem nächsten Schritt',
  'Duration seconds': 'Dauer in Sekunden',
  'How long to wait; at most 30 days': 'Wie lange gewartet wird; höchstens 30 Tage',
  'Claims the document for an executor and waits until it reports by `POST /v1/documents/{id}/delivery`':
    'Vergibt das Dokument an ein Programm und wartet auf dessen Meldung über `POST /v1/documents/{id}/delivery`',
  Provider: 'Programm',
  "The executor's provider, which its report names": 'Der Name des Programms, den seine Meldung nennt',
  'Timeout seconds': 'Höchste Wartezeit in Sekunden',
  'How long to wait, a day by default; then the step fails with `executor_timed_out`':
    'Wie lange gewartet wird, sonst einen Tag; dann scheitert der Schritt mit `executor_timed_out`',

  // Kinds of documents
  Invoice: 'Rechnung',
  Receipt: 'Beleg',
  Contract: 'Vertrag',
}
