import type { Messages } from '../../messages.ts'

export const apiKeys: Messages['settings']['apiKeys'] = {
  title: 'API-Schlüssel',
  intro:
    'Schlüssel, mit denen Programme diesen Arbeitsbereich nutzen. Geben Sie jedem Programm einen eigenen, der nur das Nötige darf.',
  empty: 'Keine Schlüssel',
  emptyText: 'Legen Sie einen für jedes Programm an, das Dokumente einreicht oder Ergebnisse abholt.',
  create: 'Schlüssel anlegen',
  createTitle: 'Neuer API-Schlüssel',
  name: 'Name',
  nameHint: 'Das Programm, das ihn benutzt. Der Name steht im Verlauf dessen, was es tut.',
  scopes: 'Darf',
  chooseScope: 'Wählen Sie mindestens eines.',
  scopeHints: {
    documents_read: 'Dokumente, Ergebnisse, Dateien und Seiten lesen',
    documents_write: 'Dokumente einreichen, neu lesen und löschen',
    review_write: 'Korrigieren, freigeben und ablehnen',
    delivery_read: 'Übergaben, Ziele, Zuordnungen, Routen und Abläufe lesen',
    delivery_write: 'Übergeben, wiederholen, melden',
    destinations_write: 'Ziele, Zuordnungen, Routen, Abläufe, Lieferanten und Nachschlagetabellen ändern',
    webhooks_write: 'Webhook-Endpunkte lesen und ändern, Ereignisse lesen',
    admin: 'Alles, auch Schlüssel und Personen',
  },
  lastUsed: 'Zuletzt benutzt',
  never: 'Nie',
  expires: 'Endet',
  expired: 'Abgelaufen',
  neverExpires: 'Nie',
  inDays: 'In {days} Tagen',
  actions: 'Aktionen',
  rotate: 'Neues Geheimnis',
  rotateTitle: 'Neues Geheimnis für {name}',
  grace: 'Das alte Geheimnis gilt',
  graces: {
    s0: 'Nicht mehr: Es endet sofort',
    s3600: 'Noch eine Stunde',
    s86400: 'Noch einen Tag',
    s604800: 'Noch 7 Tage',
  },
  revoke: 'Widerrufen',
  revokeTitle: '{name} widerrufen?',
  revokeText:
    'Jedes Programm mit diesem Schlüssel wird sofort abgewiesen. Das lässt sich nicht rückgängig machen.',
  secretTitle: 'Diesen Schlüssel jetzt sichern',
  secretText:
    'Er wird nur jetzt angezeigt. Numora behält keine Kopie, die noch einmal gezeigt werden könnte.',
  secret: 'API-Schlüssel',
}
