// c9a6a878ca5a 4c0ae0e361f2
// Generated from locales/de.warm.json by scripts/compile.mjs. Change that file, not this one.

import { byMoment, type MomentWords, type Words } from '../../words.js';

const lang = 'de';
const help = '{ref|=|Wenn du uns schreibst, nenne #.}';
const money =
  '{money|not-charged=Es wurde nichts abgebucht.|pending=Die Zahlung ist noch offen.|charged=Der Betrag wurde abgebucht.|refunded=Der Betrag wurde erstattet.|Wir wissen noch nicht, ob abgebucht wurde. Sieh in deiner Banking-App nach.}';
const work =
  '{work|saved=Deine Arbeit ist gespeichert.|on-this-device=Deine Arbeit liegt auf diesem Gerät.|not-saved=Deine letzten Änderungen sind nicht gespeichert.|Prüfe, ob deine letzten Änderungen gespeichert sind.}';
const again = 'Wähle diesmal einen anderen Weg.';
const person = 'Hier sollte ein Mensch helfen. Schreib uns.';
const push = 'Es gibt eine Nachricht für dich';
const actionUseAnotherCard = 'use-another-card|Andere Karte nehmen';
const actionPayAnotherWay = 'pay-another-way|Anders bezahlen';
const actionContact = 'contact|Uns schreiben';
const actionUpdateCard = 'update-card|Karte ändern';
const actionSignIn = 'sign-in|Anmelden';
const actionResetPassword = 'reset-password|Passwort zurücksetzen';
const actionGetCode = 'get-code|Code per E-Mail';
const actionOtherSignIn = 'other-sign-in|Anders anmelden';
const actionCopyWork = 'copy-work|Arbeit kopieren';
const actionExport = 'export|Daten exportieren';
const actionStay = 'stay|Hierbleiben';
const actionRetry = 'retry|Erneut versuchen';
const actionSeeStatus = 'see-status|Status ansehen';
const actionGoToAnswer = 'go-to-answer|Zur Antwort';
const actionSeeOptions = 'see-options|Andere Angebote ansehen';
const actionSeePlans = 'see-plans|Tarife und Preise ansehen';
const actionKeep = 'keep|Behalten';
const actionSeeProgress = 'see-progress|Stand ansehen';
const actionReply = 'reply|Antworten';
const actionCall = 'call|Anruf vereinbaren';
const actionSearch = 'search|Suchen';

/** Card declined */
export const moneyDeclined: MomentWords = [
  'money.declined',
  lang,
  6,
  [actionUseAnotherCard, actionPayAnotherWay, actionContact],
  '{reason|bank=Deine Bank hat die Zahlung abgelehnt|unsupported=Diese Karte geht hier nicht|Die Zahlung ging nicht durch}',
  '{reason|bank=Den Grund kann dir deine Bank nennen.|unsupported=Sie gilt nicht für diesen Kauf oder diese Währung.|Den genauen Grund können wir nicht anzeigen.}{until|=| Deine Bestellung bleibt bis ~ reserviert.}',
  'Nimm eine andere Karte, bezahle anders, oder frage deine Bank nach dieser Karte.',
  help,
  money,
  '',
  again,
  person,
  push,
];

/** Card details do not match */
export const moneyDetails: MomentWords = [
  'money.details',
  lang,
  5,
  ['edit-details|Kartendaten prüfen', actionUseAnotherCard, actionContact],
  'Prüfe {reason|number=die Kartennummer|expiry=das Ablaufdatum|security-code=die Prüfnummer|postal-code=die Postleitzahl|address=die Rechnungsadresse|pin=die PIN|bank-account=die Kontonummer|die Kartendaten}',
  '{reason|security-code=Das sind die 3 oder 4 Ziffern auf der Karte.|Eine Angabe stimmt nicht überein.}',
  'Berichtige die Angabe und bezahle noch einmal, oder nimm eine andere Karte.',
  help,
  money,
  '',
  again,
  person,
  push,
];

/** Card expired or replaced */
export const moneyExpired: MomentWords = [
  'money.expired',
  lang,
  5,
  [actionUpdateCard, actionPayAnotherWay, actionContact],
  '{last4|=Diese Karte|Die Karte mit der Endung #} ist {reason|replaced=nicht mehr in Gebrauch|abgelaufen}',
  '{until|=Mit ihr kann nicht mehr bezahlt werden.|Dein Tarif läuft bis ^ weiter.}',
  'Hinterlege deine neue Karte, oder bezahle anders.',
  help,
  money,
  '',
  '',
  '',
  push,
];

/** Amount not covered */
export const moneyFunds: MomentWords = [
  'money.funds',
  lang,
  6,
  [actionPayAnotherWay, actionUseAnotherCard, actionContact],
  '{reason|limit=Diese Zahlung übersteigt ein Limit|too-small=Dieser Betrag liegt unter dem Minimum|Diese Karte deckt {amount|=die Zahlung|#} gerade nicht}',
  '{reason|limit=Karten und Zahlungsarten haben Limits.|too-small=Er lässt sich nicht mit Karte bezahlen.|Die Bank hat diesen Betrag nicht freigegeben.}',
  'Nimm eine andere Karte, bezahle anders, oder wähle einen anderen Betrag.',
  help,
  money,
  '',
  again,
  person,
  push,
];

/** Bank check needed */
export const moneyVerify: MomentWords = [
  'money.verify',
  lang,
  5,
  ['approved|Ich habe sie freigegeben', actionUseAnotherCard, actionContact],
  '{reason|reader=Schließe die Zahlung am Kartenleser ab|paypal=Gib die Zahlung bei PayPal frei|Gib die Zahlung bei deiner Bank frei}',
  'Sie wartet, bis du bestätigt hast, dass du es bist.',
  '{reason|reader=Stecke die Karte ein und gib die PIN ein, oder entsperre das Handy und halte es noch einmal hin.|Öffne die Nachricht oder die App, gib die Zahlung frei und komm dann zurück.}',
  help,
  money,
  '',
  again,
  person,
  push,
];

/** Payment outcome unknown */
export const moneyUnknownOutcome: MomentWords = [
  'money.unknown-outcome',
  lang,
  7,
  ['check-payment|Zahlung prüfen', actionContact],
  '{reason|duplicate=Diese Zahlung ist womöglich schon durchgegangen|paid=Das ist schon bezahlt|in-progress=Diese Zahlung wird noch bearbeitet|{money|not-charged=Die Zahlung ging nicht durch|charged=Die Zahlung ging durch|Wir wissen noch nicht, ob die Zahlung durchging}}',
  '{reason|paid=Hier ist nichts mehr zu zahlen.|Wir haben keine klare Antwort bekommen.}',
  '{money|not-charged=Du kannst noch einmal bezahlen.|charged=Du musst nicht noch einmal bezahlen.|refunded=Du kannst noch einmal bezahlen.|Suche in deiner Banking-App nach {descriptor|=der Zahlung|„#“}, bevor du noch einmal bezahlst.}{until|=| Wir melden uns bis ~.}',
  help,
  money,
  '',
  '',
  '',
  push,
];

/** Renewal payment did not go through */
export const moneyRenewalFailed: MomentWords = [
  'money.renewal-failed',
  lang,
  5,
  [actionUpdateCard, 'end-plan|Tarif beenden', actionContact],
  '{reason|stopped=Diese Zahlungen wurden gestoppt|past-due=Es ist noch ein Betrag offen|Die Zahlung für die Verlängerung ging nicht durch}',
  '{reason|stopped=Deine Bank oder PayPal lässt sie nicht mehr zu.|past-due=Die nächste Zahlung wartet, bis er beglichen ist.|Wir haben es mit {last4|=deiner hinterlegten Karte|der Karte mit der Endung #} versucht.}{until|=| Bis ^ funktioniert alles weiter.}',
  'Ändere die Karte, um den Tarif zu behalten, oder beende ihn hier.{retryDate|=| Am ^ versuchen wir es noch einmal.}',
  help,
  money,
  '',
  '',
  '',
  push,
];

/** Payout came back */
export const moneyPayoutFailed: MomentWords = [
  'money.payout-failed',
  lang,
  6,
  ['update-bank-account|Bankkonto ändern', actionContact],
  '{reason|unverified=Bestätige dein Bankkonto für die Auszahlung|limit=Diese Auszahlung liegt über einem Limit|Wir konnten deine Auszahlung nicht senden}',
  '{reason|unverified=Wir müssen zuerst wissen, dass es dir gehört.|limit=Es ist mehr, als gerade ausgezahlt werden kann.|Die Überweisung an deine Bank war nicht möglich.}',
  '{reason|unverified=Bestätige es|limit=Wähle einen kleineren Betrag|Prüfe dein Bankkonto und die Einstellungen}, und fordere die Auszahlung dann erneut an.',
  help,
  '{money|not-charged=Das Geld ist noch in deinem Guthaben.|pending=Die Überweisung ist unterwegs.|charged=Der Betrag ist aus deinem Guthaben abgegangen.|refunded=Das Geld ist zurück in deinem Guthaben.|Wir wissen noch nicht, wo das Geld ist. Sieh in deinem Guthaben nach.}',
  '',
  '',
  '',
  push,
];

/** Sign-in details not recognised */
export const accessWrongCredentials: MomentWords = [
  'access.wrong-credentials',
  lang,
  1,
  [actionSignIn, actionResetPassword, actionGetCode, actionContact],
  '{reason|person-check=Wir konnten nicht feststellen, dass du ein Mensch bist|current-password=Das ist nicht das bisherige Passwort|{flow|sign-up=Mit diesen Angaben konnten wir kein Konto anlegen|E-Mail-Adresse und Passwort passen nicht zusammen}}',
  '{reason|person-check=Die Prüfung auf dieser Seite wurde nicht abgeschlossen.|Zum Schutz der Konten sagen wir nicht mehr dazu.}',
  '{reason|person-check=Lade die Seite neu und wiederhole die Prüfung.|{flow|sign-up=Wenn du schon ein Konto hast, melde dich an oder setze das Passwort zurück.|Prüfe die Adresse und die Feststelltaste, oder setze das Passwort zurück.}}',
  help,
  '',
  '',
  'Setze das Passwort zurück, oder melde dich mit einem Code aus deiner E-Mail an.',
  person,
];

/** Sign-in paused after several tries */
export const accessLockedOut: MomentWords = [
  'access.locked-out',
  lang,
  2,
  [actionResetPassword, actionGetCode, actionContact],
  '{reason|almost=Nach ein paar weiteren Versuchen wird die Anmeldung pausiert|Die Anmeldung ist {retryAt|=vorerst|bis ~} pausiert}',
  'Es gab mehrere Versuche hintereinander, und eine Pause schützt das Konto.',
  'Setze das Passwort zurück, lass dir einen Code mailen, oder melde dich {retryAt|=später|danach} an.',
  help,
];

/** One-time code or link does not work */
export const accessCodeProblem: MomentWords = [
  'access.code-problem',
  lang,
  1,
  ['send-code|Neu senden', actionOtherSignIn, actionContact],
  '{reason|wrong=Dieser Code stimmt nicht|not-sent=Der Code konnte nicht gesendet werden|same-browser=Öffne den Link in dem Browser, in dem du begonnen hast|unconfirmed=Bestätige zuerst deine Adresse|invite=Diese Einladung gilt nicht mehr|Dieser Code oder Link gilt nicht mehr}',
  'Jeder gilt einmal und nur kurze Zeit, und nur der neueste zählt.',
  '{reason|invite=Bitte die Person, die dich eingeladen hat, um eine neue.|Lass dir einen neuen schicken, oder melde dich anders an.{sentTo|=| Er geht an #.}}',
  help,
  '',
  '',
  'Melde dich anders an, oder suche die neueste Nachricht im Spam-Ordner.',
  person,
];

/** Signed out while working */
export const accessSessionExpired: MomentWords = [
  'access.session-expired',
  lang,
  9,
  [actionSignIn, actionCopyWork, actionContact],
  '{reason|confirm=Bestätige, dass du es bist|payment-form=Die Zeit für das Zahlungsformular ist abgelaufen|Du bist abgemeldet}',
  '{reason|confirm=Vor wichtigen Änderungen fragen wir noch einmal.|Das geschieht nach einer Weile ohne Aktivität.}',
  'Melde dich an, um weiterzumachen.',
  help,
  '',
  work,
];

/** No access to a thing or an action */
export const accessNoPermission: MomentWords = [
  'access.no-permission',
  lang,
  1,
  ['ask-access|Zugriff anfragen', 'switch-account|Konto wechseln'],
  '{reason|region=In deiner Region ist das nicht verfügbar|sign-up-closed=Neue Konten sind gerade nicht möglich|managed=Deine Organisation verwaltet dieses Konto|{object|=Hierfür|Für #} brauchst du Zugriff}',
  '{reason|region=Das hat rechtliche Gründe und liegt nicht an dir.|{owner|=Ändern kann das, wer hier Inhaber oder Admin ist.|Ändern kann das #.}}',
  'Frage den Zugriff an, oder wechsle das Konto.',
  help,
];

/** Account paused by us */
export const accessSuspended: MomentWords = [
  'access.suspended',
  lang,
  2,
  ['ask-review|Um Prüfung bitten', actionExport],
  'Wir haben dieses Konto {date|=|am ^ }pausiert',
  '{why|=Es bleibt pausiert, bis ein Mensch es geprüft hat.|#}',
  'Bitte um eine Prüfung, und schreib dazu, was wir wissen sollten.',
  help,
  '',
  '',
  '',
  '',
  push,
];

/** Sign-in with another service did not finish */
export const accessProviderProblem: MomentWords = [
  'access.provider-problem',
  lang,
  9,
  [actionOtherSignIn, 'retry-sign-in|Anmeldung erneut versuchen', actionContact],
  '{reason|passkey=Der Passkey wurde nicht verwendet|linked=Das ist schon eingerichtet|pop-up=Der Browser hat das Anmeldefenster blockiert|signed-in=Du bist schon angemeldet|{provider|=Die Anmeldung wurde nicht fertig|Die Anmeldung mit # wurde nicht fertig}}',
  '{reason|signed-in=Hier ist nichts weiter zu tun.|Uns fehlt die Bestätigung, die wir brauchen.}',
  '{reason|pop-up=Erlaube Pop-ups für diese Seite, und versuche es dann noch einmal.|Melde dich anders an, oder versuche es noch einmal.}',
  help,
  '',
  '',
  again,
  person,
];

/** New password not accepted */
export const accessPasswordRejected: MomentWords = [
  'access.password-rejected',
  lang,
  0,
  ['change-password|Anderes Passwort wählen', 'use-passkey|Passkey nehmen'],
  '{reason|too-short=Nimm {limit|=ein längeres Passwort|mindestens # Zeichen}|too-long=Nimm {limit|=ein kürzeres Passwort|höchstens # Zeichen}|mix=Mische Groß- und Kleinbuchstaben, Ziffern und Zeichen|reused=Wähle ein Passwort, das du hier noch nicht hattest|leaked=Wähle ein Passwort, das nicht bekannt geworden ist|Wähle ein Passwort, das schwerer zu erraten ist}',
  '{reason|leaked=Dieses steht auf einer Liste aus einem Datenleck anderswo.|Am besten schützt Länge.}',
  'Drei oder vier zufällige Wörter eignen sich gut, und ein Passwort-Manager kann eins für dich erzeugen.',
  help,
];

/** Save did not happen */
export const workSaveFailed: MomentWords = [
  'work.save-failed',
  lang,
  11,
  ['save|Jetzt speichern', actionCopyWork, actionContact],
  '{reason|storage=Auf diesem Gerät ist kein Platz zum Speichern|{since|=Deine Änderungen sind noch nicht gespeichert|Seit ~ nicht gespeichert}}',
  '{reason|storage=Der Browser kann für diese Seite nicht mehr aufheben.|Die Änderungen sind nicht bei uns angekommen.}',
  '{reason|storage=Schaffe Platz, und speichere dann noch einmal.|Speichere noch einmal, oder kopiere deine Arbeit zur Sicherheit.}',
  help,
  '',
  '{work|saved=Die letzte Version ist gespeichert.|on-this-device=Was du geschrieben hast, liegt auf diesem Gerät.|not-saved=Was du geschrieben hast, steht nur auf diesem Bildschirm.|Kopiere deine Arbeit, bevor du die Seite schließt.}',
  'Kopiere zuerst deine Arbeit. Lade dann die Seite neu und füge sie ein.',
  person,
];

/** Leaving with unsaved changes */
export const workLeavingUnsaved: MomentWords = [
  'work.leaving-unsaved',
  lang,
  1,
  ['save-and-leave|Speichern und verlassen', 'leave|Ohne Speichern verlassen', actionStay],
  '{object|=Deine Änderungen|„#“} vor dem Verlassen speichern?',
  'Beim Verlassen geht verloren, was du seit dem letzten Speichern geändert hast.',
  'Speichere zuerst, oder geh ohne die Änderungen.',
  help,
  '',
  '{work|saved=Alles ist gespeichert.|on-this-device=Ein Entwurf bleibt auf diesem Gerät.|not-saved=Die Änderungen stehen nur auf dieser Seite.|Die Änderungen stehen womöglich nur auf dieser Seite.}',
];

/** Someone else changed it */
export const workConflict: MomentWords = [
  'work.conflict',
  lang,
  1,
  [
    'compare|{reason|exists=|locked=|Versionen vergleichen}',
    'keep-mine|{reason|exists=|locked=|Meine behalten}',
    'keep-theirs|{reason|exists=|locked=|Die andere behalten}',
    'rename|{reason|exists=Anderen Namen wählen|}',
    'open-existing|{reason|exists=Das andere öffnen|}',
    'make-copy|{reason|locked=An einer Kopie arbeiten|}',
  ],
  '{reason|exists=Etwas mit diesem Namen gibt es schon|{name|=Jemand anderes|#} {reason|locked=bearbeitet das gerade|hat das geändert, während du daran gearbeitet hast}}',
  '{reason|locked=Bis dahin lässt es sich nur lesen.|Ersetzt wurde nichts.}',
  '{reason|locked=Warte so lange, oder arbeite an einer Kopie.|exists=Wähle einen anderen Namen, oder öffne, was schon da ist.|Vergleiche beide, und entscheide dann, welche bleibt.}',
  help,
  '',
  work,
];

/** Work is gone */
export const workLost: MomentWords = [
  'work.lost',
  lang,
  11,
  ['see-missing|Ansehen, was fehlt', actionContact],
  '{what|=Ein Teil deiner Arbeit ist verloren|Wir haben etwas verloren: #}',
  'Das tut uns leid. {cause|=Wie es dazu kam, können wir noch nicht sagen.|#}',
  'Sieh nach, was fehlt und was sich wiederherstellen lässt.',
  help,
  '',
  '{work|saved=Alles andere ist gespeichert.|on-this-device=Eine Kopie liegt auf diesem Gerät.|not-saved=Sie war nirgends sonst gespeichert.|Wie viel sich wiederherstellen lässt, wissen wir noch nicht.}',
];

/** Offline or unreachable */
export const netOffline: MomentWords = [
  'net.offline',
  lang,
  9,
  [actionRetry, actionContact],
  '{reason|offline=Du bist offline|portal=Dieses Netz verlangt eine Anmeldung|reader=Der Kartenleser ist offline|Wir sind gerade nicht erreichbar}',
  '{reason|offline=Dieses Gerät hat gerade keine Verbindung.|portal=In Hotels und Zügen ist das oft so.|Vielleicht fehlt die Verbindung, vielleicht antwortet unser Dienst nicht.}',
  '{reason|portal=Öffne eine andere Seite, melde dich im Netz an, und komm zurück.|Prüfe die Verbindung, und versuche es dann noch einmal.}',
  help,
  '',
  work,
  'Wechsle das Netz, zum Beispiel zu mobilen Daten.',
  person,
];

/** It took too long */
export const netTimeout: MomentWords = [
  'net.timeout',
  lang,
  9,
  ['check|Nachsehen', actionRetry, actionContact],
  '{object|=Das|#} dauerte zu lange, darum warten wir nicht weiter',
  'Die Antwort kam nicht rechtzeitig.',
  '{work|saved=Du musst es nicht wiederholen.|on-this-device=Versuche es jetzt noch einmal.|not-saved=Versuche es jetzt noch einmal.|Sieh zuerst nach, damit es nicht doppelt geschieht.}',
  help,
  '',
  '{work|saved=Gespeichert wurde trotzdem.|on-this-device=Es liegt auf diesem Gerät.|not-saved=Gespeichert wurde es nicht.|Wir wissen noch nicht, ob es geklappt hat.}',
  again,
  person,
];

/** A problem on our side */
export const netServerError: MomentWords = [
  'net.server-error',
  lang,
  10,
  [actionRetry, actionSeeStatus, actionContact],
  '{reason|cancelled=Das wurde nicht zu Ende geführt|done=Alles verlief wie vorgesehen|cookies=Die Cookies dieser Seite sind zu groß|Entschuldigung, bei uns gibt es ein Problem}',
  '{reason|cancelled=Es geschieht nichts weiter, bis du es neu startest.|done=Hier ist nichts zu tun.|Es liegt nicht an dir.}',
  '{reason|cancelled=Starte neu, wann du möchtest.|done=Du kannst weitermachen.|cookies=Lösche sie, und melde dich dann wieder an.|Versuche es {retryAt|=in ein paar Minuten|um ~} noch einmal, oder sieh den Status an.}',
  help,
  '',
  work,
  'Nimm einen anderen Browser oder ein anderes Gerät.',
  person,
];

/** Outage or planned closure */
export const netOutage: MomentWords = [
  'net.outage',
  lang,
  10,
  [actionSeeStatus, actionContact],
  '{part|=Unser Dienst|#} ist {retryAt|=gerade|bis ~} nicht verfügbar',
  'Die Ursache liegt bei uns{since|=|, und es begann um ~}.',
  '{update|=Im Status steht, wann er wieder da ist.|Um ~ gibt es den nächsten Stand.}',
  help,
  '',
  work,
];

/** Part of the page can't load */
export const netDegraded: MomentWords = [
  'net.degraded',
  lang,
  9,
  [actionRetry, actionSeeStatus],
  '{section|=Ein Teil dieser Seite|#} lädt gerade nicht',
  'Der Rest der Seite funktioniert. Eine leere Stelle heißt nicht, dass etwas gelöscht wurde.',
  'Lade diesen Teil noch einmal, oder mache ohne ihn weiter.',
  help,
];

/** A pause between requests */
export const netRateLimited: MomentWords = [
  'net.rate-limited',
  lang,
  8,
  [actionRetry, actionContact],
  '{retryAt|=Hier braucht es eine kurze Pause|Um ~ geht es weiter}',
  'Gerade kommt vieles auf einmal an, darum haben wir kurz angehalten.',
  'Warte {retryAt|=eine Minute|bis dahin}, und versuche es dann noch einmal.',
  help,
  '',
  work,
];

/** App or browser too old */
export const netUpdateRequired: MomentWords = [
  'net.update-required',
  lang,
  1,
  ['refresh|Seite neu laden', actionCopyWork],
  '{reason|browser=Dieser Browser oder dieses Gerät kann das nicht|cookies=Cookies sind für diese Seite ausgeschaltet|Diese Version ist veraltet}',
  '{reason|browser=Etwas, das dafür nötig ist, fehlt oder ist ausgeschaltet.|cookies=Ohne sie kannst du nicht angemeldet bleiben.|Sie kann nicht mehr alles speichern oder laden.}',
  '{reason|browser=Nimm einen anderen Browser oder ein anderes Gerät, oder aktualisiere dieses.|cookies=Erlaube Cookies in den Einstellungen des Browsers, und lade dann neu.|Kopiere, was nicht gespeichert ist, und lade dann die Seite neu.}',
  help,
  '',
  work,
];

/** An answer is missing */
export const formMissing: MomentWords = [
  'form.missing',
  lang,
  0,
  [actionGoToAnswer],
  '{label|={reason|phone=Gib eine Telefonnummer ein|code=Gib den Code ein|file=Wähle eine Datei aus|terms=Stimme den Bedingungen zu, um fortzufahren|Eine Antwort fehlt noch}|Gib # ein}',
  'Wir brauchen sie, bevor es weitergehen kann.',
  'Geh zur Antwort und fülle sie aus.',
  help,
];

/** An answer needs another form */
export const formFormat: MomentWords = [
  'form.format',
  lang,
  0,
  [actionGoToAnswer],
  '{reason|email=Gib eine E-Mail-Adresse ein, wie name@example.com|phone=Gib die Telefonnummer mit Landesvorwahl ein|too-long={limit|=Kürze diese Antwort|Schreib höchstens # Zeichen}|too-short={limit|=Schreib etwas mehr|Schreib mindestens # Zeichen}|too-low=Gib {min|=einen höheren Wert|# oder mehr} ein|too-high=Gib {max|=einen niedrigeren Wert|höchstens #} ein|step=Gib eine ganze Zahl ein, wie 30|number=Gib eine Zahl ein, wie 30|future=Gib ein Datum ein, das nicht in der Zukunft liegt|taken=Wähle einen anderen Namen, dieser ist vergeben|{example|=Prüfe {label|=diese Antwort|#}|Gib es so ein: #}}',
  'In dieser Form können wir sie noch nicht verwenden.',
  'Geh zur Antwort und ändere sie.',
  help,
];

/** Not eligible */
export const formNotEligible: MomentWords = [
  'form.not-eligible',
  lang,
  2,
  [actionSeeOptions, actionContact],
  '{what|=Dafür|Für #} erfüllst du zurzeit nicht alle Bedingungen',
  '{why|=Eine deiner Antworten passt nicht zu den Bedingungen.|#}{from|=| Ab ^ kannst du einen Antrag stellen.}',
  'Sieh nach, was dir sonst offensteht, oder sprich mit uns über deine Lage.',
  help,
];

/** File not accepted */
export const fileRejected: MomentWords = [
  'file.rejected',
  lang,
  1,
  ['choose-file|Andere Datei wählen', actionContact],
  '{reason|too-many=Das sind zu viele Dateien auf einmal|{file|=Diese Datei|#} {reason|type=hat ein Format, das wir nicht verwenden können|too-large=ist zu groß|too-small=ist zu klein|dimensions=hat nicht die richtigen Maße|empty=ist leer|password=ist mit einem Passwort geschützt|virus=enthält einen Virus|lässt sich hier nicht öffnen}}',
  '{reason|type={types|=Es gehört nicht zu den Formaten, die hier stehen.|Diese Formate gehen: #.}|too-large={limit|=Sie liegt über der Grenze für eine Datei.|Erlaubt sind bis zu # MB{size|=|, und diese hat # MB}.}|virus=Zu deinem Schutz und dem der anderen haben wir sie nicht behalten.|So können wir sie nicht verwenden.}',
  '{reason|password=Entferne das Passwort|too-large=Verkleinere sie|Prüfe sie auf deinem Gerät}, oder wähle eine andere Datei.',
  help,
];

/** Upload or download cut off */
export const fileInterrupted: MomentWords = [
  'file.interrupted',
  lang,
  9,
  ['resume|Fortsetzen', actionContact],
  '{total|={reason|changed=Die Datei hat sich auf deinem Gerät geändert|{file|=Die Übertragung|Die Übertragung von #} hörte auf, bevor sie fertig war}|{done|=0|#} von # hochgeladen}',
  '{reason|changed=Sie wurde inzwischen verschoben, umbenannt oder gespeichert.|Der Rest wurde nicht gesendet.}',
  '{reason|changed=Wähle die Datei noch einmal aus.|Setze fort, sobald du wieder verbunden bist.}',
  help,
  '',
  '',
  again,
  person,
];

/** Camera, microphone, location or clipboard not available */
export const deviceBlocked: MomentWords = [
  'device.blocked',
  lang,
  1,
  [actionRetry, 'continue-without|Ohne fortfahren'],
  '{reason|clipboard=Der Browser hat das Kopieren nicht zugelassen|location=Der Standort ist für diese Seite ausgeschaltet|location-unknown=Wir konnten deinen Standort nicht finden|{device|camera=Die Kamera|microphone=Das Mikrofon|location=Der Standort|clipboard=Die Zwischenablage|Kamera oder Mikrofon} {reason|busy=wird vielleicht von einer anderen App benutzt|missing=wurde nicht gefunden|ist für diese Seite nicht verfügbar}}',
  '{reason|busy=Zwei Apps gleichzeitig vertragen sich oft nicht.|missing=Vielleicht ist es ausgesteckt oder ausgeschaltet.|clipboard=Was du kopieren wolltest, ist noch hier.|Das entscheidet der Browser oder das Gerät.}',
  '{reason|busy=Schließe die andere App, und versuche es dann noch einmal.|missing=Schalte das Gerät ein, und versuche es dann noch einmal.|clipboard=Kopiere den Text mit der Tastatur.|location-unknown=Versuche es im Freien noch einmal, oder tippe die Adresse ein.|Wähle das Symbol neben der Adresszeile, erlaube den Zugriff, und versuche es dann noch einmal.}',
  help,
];

/** Plan, seat or storage limit reached */
export const planLimitReached: MomentWords = [
  'plan.limit-reached',
  lang,
  5,
  ['make-room|Platz schaffen', actionSeePlans],
  '{total|={reason|seats=Dein Tarif hat keinen freien Platz mehr|storage=Der Speicher ist voll|unpaid=Dafür braucht es zuerst einen Tarif oder eine Zahlung|Du hast eine Grenze deines Tarifs erreicht}|Du nutzt alle # {things|=in deinem Tarif|#}}',
  'Was du hast, bleibt, wie es ist. Neues kann vorerst nicht dazukommen.',
  'Entferne, was du nicht mehr brauchst, oder sieh die Tarife an.',
  help,
];

/** Feature not in this plan */
export const planFeatureLocked: MomentWords = [
  'plan.feature-locked',
  lang,
  4,
  ['ask-owner|Verwaltung fragen', actionSeePlans],
  '{reason|coupon=Dieser Gutschein ist abgelaufen|{feature|=Das|#} gehört {plan|=nicht zu deinem Tarif|zu #}}',
  '{reason|coupon=Der Preis ohne ihn gilt weiter.|Alles in deinem Tarif funktioniert wie bisher.}',
  '{reason|coupon=Nimm einen anderen Gutschein, oder mache ohne Gutschein weiter.|Bitte die Person darum, die den Tarif verwaltet, oder sieh, was die Tarife kosten.}',
  help,
];

/** Trial or grace period ending */
export const planTrialEnding: MomentWords = [
  'plan.trial-ending',
  lang,
  5,
  ['choose-plan|Tarif wählen', 'end-trial|Testphase beenden'],
  '{reason|active=Deine Testphase läuft bereits|Deine Testphase endet {until|=bald|am ^}}',
  '{after|charged=Wenn du nichts tust, beginnt dann der Tarif und wird abgebucht.|stops=Wenn du nichts tust, endet sie, und es wird nichts abgebucht.|Prüfe, ob der Tarif von selbst beginnt.}',
  'Wähle einen Tarif, um dabeizubleiben, oder beende die Testphase jetzt.',
  help,
];

/** Deleting something */
export const deleteConfirm: MomentWords = [
  'delete.confirm',
  lang,
  1,
  [actionKeep, 'delete|Löschen'],
  '{reason|in-use=Diese Karte bezahlt einen Tarif|only-way-in=Das ist der einzige Zugang zu deinem Konto|{object|=Das|#} löschen?}',
  '{reason|in-use=Ohne sie geht die nächste Zahlung nicht.|only-way-in=Ohne ihn könntest du dich nicht mehr anmelden.|{includes|=Alles darin|Auch das} wird mit gelöscht{includes|=|: #}.{days|=| Du kannst es {days|one=# Tag|# Tage} lang wiederherstellen.}}',
  '{reason|in-use=Hinterlege zuerst eine andere Karte.|only-way-in=Richte zuerst einen anderen Zugang ein.|Behalte es, oder lösche es jetzt.}',
  help,
];

/** Closing an account */
export const deleteAccount: MomentWords = [
  'delete.account',
  lang,
  1,
  ['keep|Konto behalten', 'close-account|Konto schließen', actionExport],
  'Dein Konto {date|=|am ^ }schließen?',
  'Du kannst dich dann nicht mehr anmelden, und deine Daten werden {deleted|=|am ^ }gelöscht.{kept|=| Von Gesetzes wegen behalten wir: #.}',
  'Exportiere, was du behalten möchtest. Schließe dann das Konto, oder behalte es.',
  help,
];

/** Unusual sign-in or leaked password */
export const secUnusualActivity: MomentWords = [
  'sec.unusual-activity',
  lang,
  3,
  ['not-me|Das war ich nicht', 'was-me|Das war ich'],
  '{reason|leaked=Dein Passwort ist anderswo bekannt geworden|{device|=Prüfe eine Anmeldung|Neue Anmeldung: #}{place|=| in #}}',
  '{reason|leaked=Andere könnten es bei deinem Konto ausprobieren.|{time|=Sie sah anders aus als sonst.|Sie war am ^ um ~.}}',
  '{reason|leaked=Ändere das Passwort hier und überall, wo du es verwendest.|Wenn du es nicht warst, sage es uns und ändere dein Passwort. Wenn doch, ist nichts zu tun.}',
  'Wir fragen in Nachrichten nie nach deinem Passwort.',
];

/** Breach notice */
export const secBreach: MomentWords = [
  'sec.breach',
  lang,
  11,
  ['what-to-do|Ansehen, was zu tun ist', actionContact],
  '{date|=|Am ^: }Jemand ist in eines unserer Systeme eingedrungen',
  'Das tut uns leid. {taken|=Wir wissen noch nicht, was von dir gesehen wurde.|Gesehen wurde: #.}{safe|=| Nicht gesehen wurde: #.}',
  'Beginne mit den Schritten auf unserer Liste, die wichtigsten stehen oben.',
  help,
  '',
  '',
  '',
  '',
  push,
];

/** Long task in progress */
export const waitLongTask: MomentWords = [
  'wait.long-task',
  lang,
  8,
  [actionSeeProgress, 'stop|Anhalten'],
  '{object|=Das|#} läuft noch',
  '{total|=Es braucht noch etwas Zeit.|{done|=0|#} von # fertig.}{minutes|=| Noch etwa {minutes|one=# Minute|# Minuten}.}',
  '{notify|email=Du kannst diese Seite schließen. Wir schreiben dir eine E-Mail, wenn es fertig ist.|Lass diese Seite offen, bis es fertig ist.}',
  help,
];

/** Waiting for a person */
export const waitReviewOrQueue: MomentWords = [
  'wait.review-or-queue',
  lang,
  0,
  [actionSeeProgress, actionContact],
  '{reason|waitlist=Dafür gibt es eine Warteliste|{position|=Zuerst muss sich das ein Mensch ansehen|Du bist Nummer # in der Warteschlange}}',
  '{until|=|Du hörst bis ^ von uns. }Du brauchst vorerst nichts weiter zu schicken.',
  'Sieh den Stand an, oder schreib uns, wenn es eilt.',
  help,
];

/** Message received */
export const supportAck: MomentWords = [
  'support.ack',
  lang,
  0,
  [actionReply],
  'Danke{name|=|, #}, deine Nachricht ist bei uns',
  '{summary|=Ein Mensch wird sie lesen.|So verstehe ich es: #}',
  '{until|=Wenn etwas fehlt, ergänze es in einer Antwort.|Ich schreibe dir bis ~, auch wenn ich es bis dahin nicht gelöst habe.}',
  help,
];

/** More information needed */
export const supportNeedInfo: MomentWords = [
  'support.need-info',
  lang,
  0,
  [actionReply, actionCall],
  'Uns fehlen zwei Angaben',
  '{why|=Daran sehen wir, ob es ein Konto betrifft oder alle.|#}',
  '{questions|=Schreib uns, was du davor getan hast und welche Wörter auf dem Bildschirm standen.|#}',
  help,
];

/** Bug confirmed, no fix yet */
export const supportBugAcknowledged: MomentWords = [
  'support.bug-acknowledged',
  lang,
  9,
  ['follow|Fehler verfolgen', actionReply],
  'Du hast recht, der Fehler liegt bei uns',
  'Wir sehen hier dasselbe.{workaround|=| Bis es behoben ist, hilft das: #.}',
  '{until|=Verfolge den Fehler, dann bekommst du Bescheid, wenn sich etwas tut.|Ich schreibe dir bis ^, ob behoben oder nicht.}',
  help,
];

/** Saying no to a request */
export const supportRequestDeclined: MomentWords = [
  'support.request-declined',
  lang,
  0,
  [actionSeeOptions, actionReply],
  '{what|=Das|#} werden wir nicht umsetzen',
  '{why|=Das sagen wir lieber, als dich warten zu lassen.|#}',
  '{alternative|=Schreib uns, wofür du es brauchst, dann suchen wir einen anderen Weg.|Das kommt dem heute am nächsten: #.}',
  help,
];

/** Refund given or refused */
export const supportRefund: MomentWords = [
  'support.refund',
  lang,
  4,
  [actionReply],
  '{reason|refunded=Das wurde schon erstattet|disputed=Diese Zahlung wurde angefochten|not-refundable={amount|=Diese Zahlung|#} können wir nicht erstatten|{outcome|given=Wir haben {amount|=diese Zahlung|#} erstattet|declined={amount|=Diese Zahlung|#} können wir nicht erstatten|Ob wir {amount|=diese Zahlung|#} erstatten, wissen wir noch nicht}}',
  '{why|={reason|refunded=Wie lange es dauert, bestimmt die Bank.|disputed=Darüber entscheidet jetzt deine Bank.|not-refundable=Von hier aus lässt sie sich nicht zurückzahlen.|{outcome|given=Wie lange es dauert, bestimmt die Bank.|declined=Von hier aus lässt sie sich nicht zurückzahlen.|Wir sehen hier noch keine Entscheidung.}}|#}',
  '{outcome|given=Wenn es nicht ankommt, antworte, und wir gehen dem nach.|declined=Wenn du es anders siehst, antworte, und ein Mensch sieht es sich noch einmal an.|Wenn du den Stand wissen möchtest, antworte.}',
  help,
  '{money|refunded=Das Geld ist an dich zurückgegangen.|pending=Die Erstattung ist noch offen.|charged=Das Geld wurde nicht zurückgezahlt.|not-charged=Es wurde nichts abgebucht.|In deiner Banking-App siehst du, ob es angekommen ist.}',
  '',
  '',
  '',
  push,
];

/** Bad news that affects many */
export const supportBadNews: MomentWords = [
  'support.bad-news',
  lang,
  5,
  ['see-changes|Änderungen ansehen', actionReply],
  '{what|=Für dich ändert sich etwas|#}',
  '{why|=Du sollst es zuerst von uns hören.|#}{until|=| Bis ^ bleibt alles, wie es ist.}',
  'Sieh an, was sich ändert und was bleibt. Wenn es für dich nicht passt, antworte uns.',
  help,
];

/** Someone is angry */
export const supportAngry: MomentWords = [
  'support.angry',
  lang,
  2,
  [actionCall, actionReply],
  '{what|=Gut, dass du uns das sagst|# Das liegt an uns.}',
  '{owner|=Wir möchten das in Ordnung bringen.|# kümmert sich jetzt darum.}',
  '{time|=Sage uns, wann wir anrufen können, oder antworte hier.|Wir können dich um ~ anrufen, oder du antwortest hier.}',
  help,
];

/** Someone is leaving */
export const supportLeaving: MomentWords = [
  'support.leaving',
  lang,
  4,
  [actionReply, 'skip|Frage überspringen', actionExport],
  'Dein Tarif {reason|ended=ist schon beendet|{until|=wird beendet|endet am ^}}',
  '{readable|=Du kannst deine Daten exportieren.|Bis ^ kannst du alles lesen.}',
  'Wenn du magst, schreib uns, warum du gehst. Eine Zeile genügt.',
  help,
];

/** Handing a person over */
export const supportHandoff: MomentWords = [
  'support.handoff',
  lang,
  0,
  ['see-sent|Ansehen, was gesendet wurde', actionStay],
  '{name|=Jetzt übernimmt ein Mensch|Jetzt übernimmt #}',
  '{what|=Dieses Gespräch ist dort zu sehen|Dort ist zu sehen: #}. Du brauchst es nicht zu wiederholen.',
  '{minutes|=Bleib hier, oder hinterlass eine Adresse, unter der wir dich erreichen.|Es dauert etwa {minutes|one=# Minute|# Minuten}. Du kannst so lange hierbleiben.}',
  help,
];

/** Hardship, bereavement or danger */
export const supportVulnerable: MomentWords = [
  'support.vulnerable',
  lang,
  3,
  ['call|Mit jemandem sprechen', 'not-now|Jetzt nicht'],
  '{reason|bereavement=Unser herzliches Beileid|Wir finden gemeinsam einen Weg}',
  '{paused|=Du musst nicht alles erklären und kannst dir Zeit nehmen.|Heute musst du nichts tun. Ausgesetzt haben wir: #.}',
  'Wenn du so weit bist, genügt ein Anruf oder eine Nachricht.',
  'Du bestimmst, wie wir in Verbindung bleiben.',
  '',
  '',
  '',
  '',
  push,
];

/** Nothing here yet */
export const emptyFirstUse: MomentWords = [
  'empty.first-use',
  lang,
  0,
  ['create|Ersten Eintrag anlegen'],
  'Noch {things|=nichts|keine #} da',
  '{purpose|=Was du anlegst, erscheint hier.|#}',
  'Lege den ersten Eintrag an, oder beginne mit einem Beispiel.',
  help,
];

/** Nothing matches */
export const emptyNoResults: MomentWords = [
  'empty.no-results',
  lang,
  0,
  ['clear-filters|Filter löschen', actionSearch],
  'Kein Treffer{query|=| für „#“}',
  'Vielleicht verbergen Filter, was du suchst.{suggestion|=| Meintest du „#“?}',
  'Lösche die Filter, oder suche nach einem anderen Wort.',
  help,
];

/** Not found or removed */
export const emptyNotFound: MomentWords = [
  'empty.not-found',
  lang,
  1,
  [actionSearch, 'go-home|Zur Startseite', 'report|Melden'],
  '{reason|removed=Das wurde entfernt|sold-out=Das ist ausverkauft|{object|=Unter dieser Adresse ist nichts|Wir konnten # nicht finden}}',
  '{moved|={reason|sold-out=Im Moment ist keins mehr da.|removed=Hierher kommt es nicht zurück.|Vielleicht ist es umgezogen oder für dich nicht freigegeben.}|Es ist umgezogen nach #.}',
  'Suche danach, oder beginne auf der Startseite.',
  help,
];

/** All moments. */
export const words: Words = /* @__PURE__ */ byMoment([
  moneyDeclined,
  moneyDetails,
  moneyExpired,
  moneyFunds,
  moneyVerify,
  moneyUnknownOutcome,
  moneyRenewalFailed,
  moneyPayoutFailed,
  accessWrongCredentials,
  accessLockedOut,
  accessCodeProblem,
  accessSessionExpired,
  accessNoPermission,
  accessSuspended,
  accessProviderProblem,
  accessPasswordRejected,
  workSaveFailed,
  workLeavingUnsaved,
  workConflict,
  workLost,
  netOffline,
  netTimeout,
  netServerError,
  netOutage,
  netDegraded,
  netRateLimited,
  netUpdateRequired,
  formMissing,
  formFormat,
  formNotEligible,
  fileRejected,
  fileInterrupted,
  deviceBlocked,
  planLimitReached,
  planFeatureLocked,
  planTrialEnding,
  deleteConfirm,
  deleteAccount,
  secUnusualActivity,
  secBreach,
  waitLongTask,
  waitReviewOrQueue,
  supportAck,
  supportNeedInfo,
  supportBugAcknowledged,
  supportRequestDeclined,
  supportRefund,
  supportBadNews,
  supportAngry,
  supportLeaving,
  supportHandoff,
  supportVulnerable,
  emptyFirstUse,
  emptyNoResults,
  emptyNotFound,
]);
