// 81129fdf0ef6 c69454e608e7
// Generated from locales/de.json by scripts/compile.mjs. Change that file, not this one.

import { byMoment, type MomentWords, type Say, type Step, type Words } from '../../words.js';

const lang = 'de';
const help: Say<string> = (p, f) => (p.ref == null ? '' : `Wenn Sie uns schreiben, nennen Sie ${f.s(p.ref)}.`);
const money: Say<string> = (p) =>
  p.money === 'not-charged'
    ? 'Es wurde nichts abgebucht.'
    : p.money === 'pending'
      ? 'Die Zahlung ist noch offen.'
      : p.money === 'charged'
        ? 'Der Betrag wurde abgebucht.'
        : p.money === 'refunded'
          ? 'Der Betrag wurde erstattet.'
          : 'Wir wissen noch nicht, ob abgebucht wurde. Sehen Sie in Ihrer Banking-App nach.';
const work: Say<string> = (p) =>
  p.work === 'saved'
    ? 'Ihre Arbeit ist gespeichert.'
    : p.work === 'on-this-device'
      ? 'Ihre Arbeit liegt auf diesem Gerät.'
      : p.work === 'not-saved'
        ? 'Ihre letzten Änderungen sind nicht gespeichert.'
        : 'Prüfen Sie, ob Ihre letzten Änderungen gespeichert sind.';
const again: Say<string> = () => 'Wählen Sie diesmal einen anderen Weg.';
const person: Say<string> = () =>
  'Es klappt noch immer nicht. Schreiben Sie uns, damit sich ein Mensch darum kümmern kann.';
const push: Say<string> = () => 'Es gibt eine Nachricht für Sie';

const actionUseAnotherCard: Step = ['use-another-card', 'Andere Karte nehmen'];
const actionPayAnotherWay: Step = ['pay-another-way', 'Anders bezahlen'];
const actionContact: Step = ['contact', 'Uns schreiben'];
const actionEditDetails: Step = ['edit-details', 'Kartendaten prüfen'];
const actionUpdateCard: Step = ['update-card', 'Karte ändern'];
const actionApproved: Step = ['approved', 'Ich habe sie freigegeben'];
const actionCheckPayment: Step = ['check-payment', 'Zahlung prüfen'];
const actionEndPlan: Step = ['end-plan', 'Tarif beenden'];
const actionUpdateBankAccount: Step = ['update-bank-account', 'Bankkonto ändern'];
const actionSignIn: Step = ['sign-in', 'Anmelden'];
const actionResetPassword: Step = ['reset-password', 'Passwort zurücksetzen'];
const actionGetCode: Step = ['get-code', 'Code per E-Mail'];
const actionSendCode: Step = ['send-code', 'Neu senden'];
const actionOtherSignIn: Step = ['other-sign-in', 'Anders anmelden'];
const actionCopyWork: Step = ['copy-work', 'Arbeit kopieren'];
const actionAskAccess: Step = ['ask-access', 'Zugriff anfragen'];
const actionSwitchAccount: Step = ['switch-account', 'Konto wechseln'];
const actionAskReview: Step = ['ask-review', 'Um Prüfung bitten'];
const actionExport: Step = ['export', 'Daten exportieren'];
const actionRetrySignIn: Step = ['retry-sign-in', 'Anmeldung erneut versuchen'];
const actionChangePassword: Step = ['change-password', 'Anderes Passwort wählen'];
const actionUsePasskey: Step = ['use-passkey', 'Passkey nehmen'];
const actionSave: Step = ['save', 'Jetzt speichern'];
const actionSaveAndLeave: Step = ['save-and-leave', 'Speichern und verlassen'];
const actionLeave: Step = ['leave', 'Ohne Speichern verlassen'];
const actionStay: Step = ['stay', 'Hierbleiben'];
const actionCompare: Step = ['compare', 'Versionen vergleichen'];
const actionKeepMine: Step = ['keep-mine', 'Meine behalten'];
const actionKeepTheirs: Step = ['keep-theirs', 'Die andere behalten'];
const actionSeeMissing: Step = ['see-missing', 'Ansehen, was fehlt'];
const actionRetry: Step = ['retry', 'Erneut versuchen'];
const actionCheck: Step = ['check', 'Nachsehen'];
const actionSeeStatus: Step = ['see-status', 'Status ansehen'];
const actionRefresh: Step = ['refresh', 'Seite neu laden'];
const actionGoToAnswer: Step = ['go-to-answer', 'Zur Antwort'];
const actionSeeOptions: Step = ['see-options', 'Andere Angebote ansehen'];
const actionChooseFile: Step = ['choose-file', 'Andere Datei wählen'];
const actionResume: Step = ['resume', 'Fortsetzen'];
const actionContinueWithout: Step = ['continue-without', 'Ohne fortfahren'];
const actionMakeRoom: Step = ['make-room', 'Platz schaffen'];
const actionSeePlans: Step = ['see-plans', 'Tarife und Preise ansehen'];
const actionAskOwner: Step = ['ask-owner', 'Verwaltung fragen'];
const actionChoosePlan: Step = ['choose-plan', 'Tarif wählen'];
const actionEndTrial: Step = ['end-trial', 'Testphase beenden'];
const actionKeep: Step = ['keep', 'Behalten'];
const actionDelete: Step = ['delete', 'Löschen'];
const actionCloseAccount: Step = ['close-account', 'Konto schließen'];
const actionNotMe: Step = ['not-me', 'Das war ich nicht'];
const actionWasMe: Step = ['was-me', 'Das war ich'];
const actionWhatToDo: Step = ['what-to-do', 'Ansehen, was zu tun ist'];
const actionSeeProgress: Step = ['see-progress', 'Stand ansehen'];
const actionStop: Step = ['stop', 'Anhalten'];
const actionReply: Step = ['reply', 'Antworten'];
const actionCall: Step = ['call', 'Anruf vereinbaren'];
const actionFollow: Step = ['follow', 'Fehler verfolgen'];
const actionSeeChanges: Step = ['see-changes', 'Änderungen ansehen'];
const actionSkip: Step = ['skip', 'Frage überspringen'];
const actionSeeSent: Step = ['see-sent', 'Ansehen, was gesendet wurde'];
const actionNotNow: Step = ['not-now', 'Jetzt nicht'];
const actionCreate: Step = ['create', 'Ersten Eintrag anlegen'];
const actionClearFilters: Step = ['clear-filters', 'Filter löschen'];
const actionSearch: Step = ['search', 'Suchen'];
const actionGoHome: Step = ['go-home', 'Zur Startseite'];
const actionReport: Step = ['report', 'Melden'];

/** Card declined */
export const moneyDeclined: MomentWords = [
  'money.declined',
  lang,
  54,
  (p, f) => [
    p.reason === 'bank'
      ? 'Ihre Bank hat die Zahlung abgelehnt'
      : p.reason === 'unsupported'
        ? 'Diese Karte geht hier nicht'
        : 'Die Zahlung ging nicht durch',
    `${p.reason === 'bank' ? 'Den Grund kann Ihnen Ihre Bank nennen.' : p.reason === 'unsupported' ? 'Sie gilt nicht für diesen Kauf oder diese Währung.' : 'Den genauen Grund können wir nicht anzeigen.'}${p.until == null ? '' : ` Ihre Bestellung bleibt bis ${f.t(p.until)} reserviert.`}`,
    'Nehmen Sie eine andere Karte, bezahlen Sie anders, oder fragen Sie Ihre Bank nach dieser Karte.',
    'Nehmen Sie eine andere Karte. Mit dieser klappt es vermutlich nicht.',
  ],
  [actionUseAnotherCard, actionPayAnotherWay, actionContact],
  { help, money, person, push },
];

/** Card details do not match */
export const moneyDetails: MomentWords = [
  'money.details',
  lang,
  53,
  (p) => [
    `Prüfen Sie ${p.reason === 'number' ? 'die Kartennummer' : p.reason === 'expiry' ? 'das Ablaufdatum' : p.reason === 'security-code' ? 'die Prüfnummer' : p.reason === 'postal-code' ? 'die Postleitzahl' : p.reason === 'address' ? 'die Rechnungsadresse' : p.reason === 'pin' ? 'die PIN' : p.reason === 'bank-account' ? 'die Kontonummer' : 'die Kartendaten'}`,
    p.reason === 'security-code' ? 'Das sind die 3 oder 4 Ziffern auf der Karte.' : 'Eine Angabe stimmt nicht überein.',
    'Berichtigen Sie die Angabe und bezahlen Sie noch einmal, oder nehmen Sie eine andere Karte.',
  ],
  [actionEditDetails, actionUseAnotherCard, actionContact],
  { help, money, again, person, push },
];

/** Card expired or replaced */
export const moneyExpired: MomentWords = [
  'money.expired',
  lang,
  37,
  (p, f) => [
    `${p.last4 == null ? 'Diese Karte' : `Die Karte mit der Endung ${f.s(p.last4)}`} ist ${p.reason === 'replaced' ? 'nicht mehr in Gebrauch' : 'abgelaufen'}`,
    p.until == null ? 'Mit ihr kann nicht mehr bezahlt werden.' : `Ihr Tarif läuft bis ${f.d(p.until)} weiter.`,
    'Hinterlegen Sie Ihre neue Karte, oder bezahlen Sie anders.',
  ],
  [actionUpdateCard, actionPayAnotherWay, actionContact],
  { help, money, push },
];

/** Amount not covered */
export const moneyFunds: MomentWords = [
  'money.funds',
  lang,
  54,
  (p, f) => [
    p.reason === 'limit'
      ? 'Diese Zahlung liegt über einem Limit'
      : p.reason === 'too-small'
        ? 'Dieser Betrag liegt unter dem Minimum'
        : `Diese Karte deckt ${p.amount == null ? 'die Zahlung' : f.s(p.amount)} gerade nicht`,
    p.reason === 'limit'
      ? 'Karten und Zahlungsarten haben Limits.'
      : p.reason === 'too-small'
        ? 'Mit Karte geht er nicht.'
        : 'Die Bank hat diesen Betrag nicht freigegeben.',
    'Nehmen Sie eine andere Karte, bezahlen Sie anders, oder wählen Sie einen anderen Betrag.',
  ],
  [actionPayAnotherWay, actionUseAnotherCard, actionContact],
  { help, money, again, person, push },
];

/** Bank check needed */
export const moneyVerify: MomentWords = [
  'money.verify',
  lang,
  53,
  (p) => [
    p.reason === 'reader'
      ? 'Schließen Sie die Zahlung am Kartenleser ab'
      : p.reason === 'paypal'
        ? 'Geben Sie die Zahlung bei PayPal frei'
        : 'Geben Sie die Zahlung bei Ihrer Bank frei',
    'Sie wartet, bis Sie bestätigt haben, dass Sie es sind.',
    p.reason === 'reader'
      ? 'Stecken Sie die Karte ein und geben Sie die PIN ein, oder entsperren Sie das Handy und halten Sie es noch einmal hin.'
      : 'Öffnen Sie die Nachricht oder die App, geben Sie die Zahlung frei und kommen Sie dann zurück.',
  ],
  [actionApproved, actionUseAnotherCard, actionContact],
  { help, money, again, person, push },
];

/** Payment outcome unknown */
export const moneyUnknownOutcome: MomentWords = [
  'money.unknown-outcome',
  lang,
  39,
  (p, f) => [
    p.reason === 'duplicate'
      ? 'Diese Zahlung ist womöglich schon durchgegangen'
      : p.reason === 'paid'
        ? 'Das ist schon bezahlt'
        : p.reason === 'in-progress'
          ? 'Diese Zahlung wird noch bearbeitet'
          : p.money === 'not-charged'
            ? 'Die Zahlung ging nicht durch'
            : p.money === 'charged'
              ? 'Die Zahlung ging durch'
              : 'Wir wissen noch nicht, ob die Zahlung durchging',
    p.reason === 'paid' ? 'Hier ist nichts mehr zu zahlen.' : 'Wir haben keine klare Antwort bekommen.',
    `${p.money === 'not-charged' ? 'Sie können noch einmal bezahlen.' : p.money === 'charged' ? 'Sie müssen nicht noch einmal bezahlen.' : p.money === 'refunded' ? 'Sie können noch einmal bezahlen.' : `Suchen Sie in Ihrer Banking-App nach ${p.descriptor == null ? 'der Zahlung' : `„${f.s(p.descriptor)}“`}, bevor Sie noch einmal bezahlen.`}${p.until == null ? '' : ` Wir melden uns bis ${f.t(p.until)}.`}`,
  ],
  [actionCheckPayment, actionContact],
  { help, money, push },
];

/** Renewal payment did not go through */
export const moneyRenewalFailed: MomentWords = [
  'money.renewal-failed',
  lang,
  37,
  (p, f) => [
    p.reason === 'stopped'
      ? 'Diese Zahlungen wurden gestoppt'
      : p.reason === 'past-due'
        ? 'Es ist noch ein Betrag offen'
        : 'Die Zahlung für die Verlängerung ging nicht durch',
    `${p.reason === 'stopped' ? 'Ihre Bank oder PayPal lässt sie nicht mehr zu.' : p.reason === 'past-due' ? 'Die nächste Zahlung wartet, bis er beglichen ist.' : `Wir haben es mit ${p.last4 == null ? 'Ihrer hinterlegten Karte' : `der Karte mit der Endung ${f.s(p.last4)}`} versucht.`}${p.until == null ? '' : ` Bis ${f.d(p.until)} funktioniert alles weiter.`}`,
    `Ändern Sie die Karte, um den Tarif zu behalten, oder beenden Sie ihn hier.${p.retryDate == null ? '' : ` Am ${f.d(p.retryDate)} versuchen wir es noch einmal.`}`,
  ],
  [actionUpdateCard, actionEndPlan, actionContact],
  { help, money, push },
];

/** Payout came back */
export const moneyPayoutFailed: MomentWords = [
  'money.payout-failed',
  lang,
  38,
  (p) => [
    p.reason === 'unverified'
      ? 'Bestätigen Sie Ihr Bankkonto für die Auszahlung'
      : p.reason === 'limit'
        ? 'Diese Auszahlung liegt über einem Limit'
        : 'Wir konnten Ihre Auszahlung nicht senden',
    p.reason === 'unverified'
      ? 'Wir müssen zuerst wissen, dass es Ihnen gehört.'
      : p.reason === 'limit'
        ? 'Es ist mehr, als gerade ausgezahlt werden kann.'
        : 'Die Überweisung an Ihre Bank war nicht möglich.',
    `${p.reason === 'unverified' ? 'Bestätigen Sie es' : p.reason === 'limit' ? 'Wählen Sie einen kleineren Betrag' : 'Prüfen Sie Ihr Bankkonto und die Einstellungen'}, und fordern Sie die Auszahlung dann erneut an.`,
    undefined,
    undefined,
    p.money === 'not-charged'
      ? 'Das Geld ist noch in Ihrem Guthaben.'
      : p.money === 'pending'
        ? 'Die Überweisung ist unterwegs.'
        : p.money === 'charged'
          ? 'Der Betrag ist aus Ihrem Guthaben abgegangen.'
          : p.money === 'refunded'
            ? 'Das Geld ist zurück in Ihrem Guthaben.'
            : 'Wir wissen noch nicht, wo das Geld ist. Sehen Sie in Ihrem Guthaben nach.',
  ],
  [actionUpdateBankAccount, actionContact],
  { help, push },
];

/** Sign-in details not recognised */
export const accessWrongCredentials: MomentWords = [
  'access.wrong-credentials',
  lang,
  17,
  (p) => [
    p.reason === 'person-check'
      ? 'Wir konnten nicht feststellen, dass Sie ein Mensch sind'
      : p.reason === 'current-password'
        ? 'Das ist nicht das bisherige Passwort'
        : p.flow === 'sign-up'
          ? 'Mit diesen Angaben konnten wir kein Konto anlegen'
          : 'E-Mail-Adresse und Passwort passen nicht zusammen',
    p.reason === 'person-check'
      ? 'Die Prüfung auf dieser Seite wurde nicht fertig.'
      : 'Zum Schutz der Konten sagen wir nicht mehr dazu.',
    p.reason === 'person-check'
      ? 'Laden Sie die Seite neu und wiederholen Sie die Prüfung.'
      : p.flow === 'sign-up'
        ? 'Wenn Sie schon ein Konto haben, melden Sie sich an oder setzen Sie das Passwort zurück.'
        : 'Prüfen Sie die Adresse und die Feststelltaste, oder setzen Sie das Passwort zurück.',
    'Setzen Sie das Passwort zurück, oder melden Sie sich mit einem Code aus Ihrer E-Mail an.',
  ],
  [actionSignIn, actionResetPassword, actionGetCode, actionContact],
  { help, person },
];

/** Sign-in paused after several tries */
export const accessLockedOut: MomentWords = [
  'access.locked-out',
  lang,
  2,
  (p, f) => [
    p.reason === 'almost'
      ? 'Nach ein paar weiteren Versuchen wird die Anmeldung pausiert'
      : `Die Anmeldung ist ${p.retryAt == null ? 'vorerst' : `bis ${f.t(p.retryAt)}`} pausiert`,
    'Es gab mehrere Versuche hintereinander, und eine Pause schützt das Konto.',
    `Setzen Sie das Passwort zurück, lassen Sie sich einen Code mailen, oder melden Sie sich ${p.retryAt == null ? 'später' : 'danach'} an.`,
  ],
  [actionResetPassword, actionGetCode, actionContact],
  { help },
];

/** One-time code or link does not work */
export const accessCodeProblem: MomentWords = [
  'access.code-problem',
  lang,
  17,
  (p, f) => [
    p.reason === 'wrong'
      ? 'Dieser Code stimmt nicht'
      : p.reason === 'not-sent'
        ? 'Der Code konnte nicht gesendet werden'
        : p.reason === 'same-browser'
          ? 'Öffnen Sie den Link in dem Browser, in dem Sie begonnen haben'
          : p.reason === 'unconfirmed'
            ? 'Bestätigen Sie zuerst Ihre Adresse'
            : p.reason === 'invite'
              ? 'Diese Einladung gilt nicht mehr'
              : 'Dieser Code oder Link gilt nicht mehr',
    'Jeder gilt einmal und nur kurze Zeit, und nur der neueste zählt.',
    p.reason === 'invite'
      ? 'Bitten Sie die Person, die Sie eingeladen hat, um eine neue.'
      : `Lassen Sie sich einen neuen schicken, oder melden Sie sich anders an.${p.sentTo == null ? '' : ` Er geht an ${f.s(p.sentTo)}.`}`,
    'Melden Sie sich anders an, oder suchen Sie die neueste Nachricht im Spam-Ordner.',
  ],
  [actionSendCode, actionOtherSignIn, actionContact],
  { help, person },
];

/** Signed out while working */
export const accessSessionExpired: MomentWords = [
  'access.session-expired',
  lang,
  9,
  (p) => [
    p.reason === 'confirm'
      ? 'Bestätigen Sie, dass Sie es sind'
      : p.reason === 'payment-form'
        ? 'Die Zeit für das Zahlungsformular ist abgelaufen'
        : 'Sie sind abgemeldet',
    p.reason === 'confirm'
      ? 'Vor wichtigen Änderungen fragen wir noch einmal.'
      : 'Das geschieht nach einer Weile ohne Aktivität.',
    'Melden Sie sich an, um weiterzumachen.',
  ],
  [actionSignIn, actionCopyWork, actionContact],
  { help, work },
];

/** No access to a thing or an action */
export const accessNoPermission: MomentWords = [
  'access.no-permission',
  lang,
  1,
  (p, f) => [
    p.reason === 'region'
      ? 'In Ihrer Region ist das nicht verfügbar'
      : p.reason === 'sign-up-closed'
        ? 'Neue Konten sind gerade nicht möglich'
        : p.reason === 'managed'
          ? 'Ihre Organisation verwaltet dieses Konto'
          : `${p.object == null ? 'Hierfür' : `Für ${f.s(p.object)}`} brauchen Sie Zugriff`,
    p.reason === 'region'
      ? 'Das hat rechtliche Gründe und liegt nicht an Ihnen.'
      : p.owner == null
        ? 'Ändern kann das, wer hier Inhaber oder Admin ist.'
        : `Ändern kann das ${f.s(p.owner)}.`,
    'Fragen Sie den Zugriff an, oder wechseln Sie das Konto.',
  ],
  [actionAskAccess, actionSwitchAccount],
  { help },
];

/** Account paused by us */
export const accessSuspended: MomentWords = [
  'access.suspended',
  lang,
  34,
  (p, f) => [
    `Wir haben dieses Konto ${p.date == null ? '' : `am ${f.d(p.date)} `}pausiert`,
    p.why == null ? 'Es bleibt pausiert, bis ein Mensch es geprüft hat.' : f.s(p.why),
    'Bitten Sie um eine Prüfung, und schreiben Sie dazu, was wir wissen sollten.',
  ],
  [actionAskReview, actionExport],
  { help, push },
];

/** Sign-in with another service did not finish */
export const accessProviderProblem: MomentWords = [
  'access.provider-problem',
  lang,
  17,
  (p, f) => [
    p.reason === 'passkey'
      ? 'Der Passkey wurde nicht verwendet'
      : p.reason === 'linked'
        ? 'Das ist schon eingerichtet'
        : p.reason === 'pop-up'
          ? 'Der Browser hat das Anmeldefenster blockiert'
          : p.reason === 'signed-in'
            ? 'Sie sind schon angemeldet'
            : p.provider == null
              ? 'Die Anmeldung wurde nicht fertig'
              : `Die Anmeldung mit ${f.s(p.provider)} wurde nicht fertig`,
    p.reason === 'signed-in' ? 'Hier ist nichts weiter zu tun.' : 'Uns fehlt die Bestätigung, die wir brauchen.',
    p.reason === 'pop-up'
      ? 'Erlauben Sie Pop-ups für diese Seite, und versuchen Sie es dann noch einmal.'
      : 'Melden Sie sich anders an, oder versuchen Sie es noch einmal.',
  ],
  [actionOtherSignIn, actionRetrySignIn, actionContact],
  { help, again, person },
];

/** New password not accepted */
export const accessPasswordRejected: MomentWords = [
  'access.password-rejected',
  lang,
  0,
  (p, f) => [
    p.reason === 'too-short'
      ? `Nehmen Sie ${p.limit == null ? 'ein längeres Passwort' : `mindestens ${f.s(p.limit)} Zeichen`}`
      : p.reason === 'too-long'
        ? `Nehmen Sie ${p.limit == null ? 'ein kürzeres Passwort' : `höchstens ${f.s(p.limit)} Zeichen`}`
        : p.reason === 'mix'
          ? 'Mischen Sie Groß- und Kleinbuchstaben, Ziffern und Zeichen'
          : p.reason === 'reused'
            ? 'Wählen Sie ein Passwort, das Sie hier noch nicht hatten'
            : p.reason === 'leaked'
              ? 'Wählen Sie ein Passwort, das nicht bekannt geworden ist'
              : 'Wählen Sie ein Passwort, das schwerer zu erraten ist',
    p.reason === 'leaked' ? 'Dieses steht auf einer Liste aus einem Datenleck anderswo.' : 'Am besten schützt Länge.',
    'Drei oder vier zufällige Wörter eignen sich gut, und ein Passwort-Manager kann eins für Sie erzeugen.',
  ],
  [actionChangePassword, actionUsePasskey],
  { help },
];

/** Save did not happen */
export const workSaveFailed: MomentWords = [
  'work.save-failed',
  lang,
  27,
  (p, f) => [
    p.reason === 'storage'
      ? 'Auf diesem Gerät ist kein Platz zum Speichern'
      : p.since == null
        ? 'Ihre Änderungen sind noch nicht gespeichert'
        : `Seit ${f.t(p.since)} nicht gespeichert`,
    p.reason === 'storage'
      ? 'Der Browser kann für diese Seite nicht mehr aufheben.'
      : 'Das Speichern kam nicht bei uns an.',
    p.reason === 'storage'
      ? 'Schaffen Sie Platz, und speichern Sie dann noch einmal.'
      : 'Speichern Sie noch einmal, oder kopieren Sie Ihre Arbeit zur Sicherheit.',
    'Kopieren Sie zuerst Ihre Arbeit. Laden Sie dann die Seite neu und fügen Sie sie ein.',
    undefined,
    undefined,
    p.work === 'saved'
      ? 'Die letzte Version ist gespeichert.'
      : p.work === 'on-this-device'
        ? 'Was Sie geschrieben haben, liegt auf diesem Gerät.'
        : p.work === 'not-saved'
          ? 'Was Sie geschrieben haben, steht nur auf diesem Bildschirm.'
          : 'Kopieren Sie Ihre Arbeit, bevor Sie die Seite schließen.',
  ],
  [actionSave, actionCopyWork, actionContact],
  { help, person },
];

/** Leaving with unsaved changes */
export const workLeavingUnsaved: MomentWords = [
  'work.leaving-unsaved',
  lang,
  9,
  (p, f) => [
    `${p.object == null ? 'Ihre Änderungen' : `„${f.s(p.object)}“`} vor dem Verlassen speichern?`,
    'Beim Verlassen geht verloren, was Sie seit dem letzten Speichern geändert haben.',
    'Speichern Sie zuerst, oder gehen Sie ohne die Änderungen.',
    undefined,
    undefined,
    undefined,
    p.work === 'saved'
      ? 'Alles ist gespeichert.'
      : p.work === 'on-this-device'
        ? 'Ein Entwurf bleibt auf diesem Gerät.'
        : p.work === 'not-saved'
          ? 'Die Änderungen stehen nur auf dieser Seite.'
          : 'Die Änderungen stehen womöglich nur auf dieser Seite.',
  ],
  [actionSaveAndLeave, actionLeave, actionStay],
  { help },
];

/** Someone else changed it */
export const workConflict: MomentWords = [
  'work.conflict',
  lang,
  9,
  (p, f) => [
    p.reason === 'exists'
      ? 'Etwas mit diesem Namen gibt es schon'
      : `${p.name == null ? 'Jemand anderes' : f.s(p.name)} ${p.reason === 'locked' ? 'bearbeitet das gerade' : 'hat das geändert, während Sie daran gearbeitet haben'}`,
    p.reason === 'locked' ? 'Bis dahin lässt es sich nur lesen.' : 'Ersetzt wurde nichts.',
    p.reason === 'locked'
      ? 'Warten Sie so lange, oder arbeiten Sie an einer Kopie.'
      : p.reason === 'exists'
        ? 'Wählen Sie einen anderen Namen, oder öffnen Sie, was schon da ist.'
        : 'Vergleichen Sie beide, und entscheiden Sie dann, welche bleibt.',
  ],
  [actionCompare, actionKeepMine, actionKeepTheirs],
  { help, work },
];

/** Work is gone */
export const workLost: MomentWords = [
  'work.lost',
  lang,
  11,
  (p, f) => [
    p.what == null ? 'Ein Teil Ihrer Arbeit ist verloren' : `Wir haben etwas verloren: ${f.s(p.what)}`,
    `Das tut uns leid. ${p.cause == null ? 'Wie es dazu kam, können wir noch nicht sagen.' : f.s(p.cause)}`,
    'Sehen Sie nach, was fehlt und was sich wiederherstellen lässt.',
    undefined,
    undefined,
    undefined,
    p.work === 'saved'
      ? 'Alles andere ist gespeichert.'
      : p.work === 'on-this-device'
        ? 'Eine Kopie liegt auf diesem Gerät.'
        : p.work === 'not-saved'
          ? 'Sie war nirgends sonst gespeichert.'
          : 'Wie viel sich wiederherstellen lässt, wissen wir noch nicht.',
  ],
  [actionSeeMissing, actionContact],
  { help },
];

/** Offline or unreachable */
export const netOffline: MomentWords = [
  'net.offline',
  lang,
  25,
  (p) => [
    p.reason === 'offline'
      ? 'Sie sind offline'
      : p.reason === 'portal'
        ? 'Dieses Netz verlangt eine Anmeldung'
        : p.reason === 'reader'
          ? 'Der Kartenleser ist offline'
          : 'Wir sind gerade nicht erreichbar',
    p.reason === 'offline'
      ? 'Dieses Gerät hat gerade keine Verbindung.'
      : p.reason === 'portal'
        ? 'In Hotels und Zügen ist das oft so.'
        : 'Vielleicht fehlt die Verbindung, vielleicht antwortet unser Dienst nicht.',
    p.reason === 'portal'
      ? 'Öffnen Sie eine andere Seite, melden Sie sich im Netz an, und kommen Sie zurück.'
      : 'Prüfen Sie die Verbindung, und versuchen Sie es dann noch einmal.',
    'Wechseln Sie das Netz, zum Beispiel zu mobilen Daten.',
  ],
  [actionRetry, actionContact],
  { help, work, person },
];

/** It took too long */
export const netTimeout: MomentWords = [
  'net.timeout',
  lang,
  25,
  (p, f) => [
    `${p.object == null ? 'Das' : f.s(p.object)} dauerte zu lange, darum warten wir nicht weiter`,
    'Die Antwort kam nicht rechtzeitig.',
    p.work === 'saved'
      ? 'Sie müssen es nicht wiederholen.'
      : p.work === 'on-this-device'
        ? 'Versuchen Sie es jetzt noch einmal.'
        : p.work === 'not-saved'
          ? 'Versuchen Sie es jetzt noch einmal.'
          : 'Sehen Sie zuerst nach, damit es nicht doppelt geschieht.',
    undefined,
    undefined,
    undefined,
    p.work === 'saved'
      ? 'Gespeichert wurde trotzdem.'
      : p.work === 'on-this-device'
        ? 'Es liegt auf diesem Gerät.'
        : p.work === 'not-saved'
          ? 'Gespeichert wurde es nicht.'
          : 'Wir wissen noch nicht, ob es geklappt hat.',
  ],
  [actionCheck, actionRetry, actionContact],
  { help, again, person },
];

/** A problem on our side */
export const netServerError: MomentWords = [
  'net.server-error',
  lang,
  26,
  (p, f) => [
    p.reason === 'cancelled'
      ? 'Das endete, bevor es fertig war'
      : p.reason === 'done'
        ? 'Hier gibt es kein Problem'
        : p.reason === 'cookies'
          ? 'Die Cookies dieser Seite sind zu groß'
          : 'Entschuldigung, bei uns gibt es ein Problem',
    p.reason === 'cancelled'
      ? 'Es geschieht nichts weiter, bis Sie es neu starten.'
      : p.reason === 'done'
        ? 'Das ging, wie es sollte.'
        : 'Es liegt nicht an Ihnen.',
    p.reason === 'cancelled'
      ? 'Starten Sie neu, wann Sie möchten.'
      : p.reason === 'done'
        ? 'Sie können weitermachen.'
        : p.reason === 'cookies'
          ? 'Löschen Sie die Cookies dieser Seite, und melden Sie sich dann wieder an.'
          : `Versuchen Sie es ${p.retryAt == null ? 'in ein paar Minuten' : `um ${f.t(p.retryAt)}`} noch einmal, oder sehen Sie den Status an.`,
    'Nehmen Sie einen anderen Browser oder ein anderes Gerät, oder sehen Sie den Status an.',
  ],
  [actionRetry, actionSeeStatus, actionContact],
  { help, work, person },
];

/** Outage or planned closure */
export const netOutage: MomentWords = [
  'net.outage',
  lang,
  10,
  (p, f) => [
    `${p.part == null ? 'Unser Dienst' : f.s(p.part)} ist ${p.retryAt == null ? 'gerade' : `bis ${f.t(p.retryAt)}`} nicht verfügbar`,
    `Die Ursache liegt bei uns${p.since == null ? '' : `, und es begann um ${f.t(p.since)}`}.`,
    p.update == null ? 'Im Status steht, wann er wieder da ist.' : `Um ${f.t(p.update)} gibt es den nächsten Stand.`,
  ],
  [actionSeeStatus, actionContact],
  { help, work },
];

/** Part of the page can't load */
export const netDegraded: MomentWords = [
  'net.degraded',
  lang,
  1,
  (p, f) => [
    `${p.section == null ? 'Ein Teil dieser Seite' : f.s(p.section)} lädt gerade nicht`,
    'Der Rest der Seite funktioniert. Eine leere Stelle heißt nicht, dass etwas gelöscht wurde.',
    'Laden Sie diesen Teil noch einmal, oder machen Sie ohne ihn weiter.',
  ],
  [actionRetry, actionSeeStatus],
  { help },
];

/** A pause between requests */
export const netRateLimited: MomentWords = [
  'net.rate-limited',
  lang,
  8,
  (p, f) => [
    p.retryAt == null ? 'Hier braucht es eine kurze Pause' : `Um ${f.t(p.retryAt)} geht es weiter`,
    'Gerade kommt vieles auf einmal an, darum haben wir kurz angehalten.',
    `Warten Sie ${p.retryAt == null ? 'eine Minute' : 'bis dahin'}, und versuchen Sie es dann noch einmal.`,
  ],
  [actionRetry, actionContact],
  { help, work },
];

/** App or browser too old */
export const netUpdateRequired: MomentWords = [
  'net.update-required',
  lang,
  9,
  (p) => [
    p.reason === 'browser'
      ? 'Dieser Browser oder dieses Gerät kann das nicht'
      : p.reason === 'cookies'
        ? 'Cookies sind für diese Seite ausgeschaltet'
        : 'Diese Version ist veraltet',
    p.reason === 'browser'
      ? 'Etwas, das dafür nötig ist, fehlt oder ist ausgeschaltet.'
      : p.reason === 'cookies'
        ? 'Ohne sie können Sie nicht angemeldet bleiben.'
        : 'Sie kann nicht mehr alles speichern oder laden.',
    p.reason === 'browser'
      ? 'Nehmen Sie einen anderen Browser oder ein anderes Gerät, oder aktualisieren Sie dieses.'
      : p.reason === 'cookies'
        ? 'Erlauben Sie Cookies in den Einstellungen des Browsers, und laden Sie dann neu.'
        : 'Kopieren Sie, was nicht gespeichert ist, und laden Sie dann die Seite neu.',
  ],
  [actionRefresh, actionCopyWork],
  { help, work },
];

/** An answer is missing */
export const formMissing: MomentWords = [
  'form.missing',
  lang,
  0,
  (p, f) => [
    p.label == null
      ? p.reason === 'phone'
        ? 'Geben Sie eine Telefonnummer ein'
        : p.reason === 'code'
          ? 'Geben Sie den Code ein'
          : p.reason === 'file'
            ? 'Wählen Sie eine Datei aus'
            : p.reason === 'terms'
              ? 'Stimmen Sie den Bedingungen zu, um fortzufahren'
              : 'Eine Antwort fehlt noch'
      : `Geben Sie ${f.s(p.label)} ein`,
    'Wir brauchen sie, bevor es weitergehen kann.',
    'Gehen Sie zur Antwort und füllen Sie sie aus.',
  ],
  [actionGoToAnswer],
  { help },
];

/** An answer needs another form */
export const formFormat: MomentWords = [
  'form.format',
  lang,
  0,
  (p, f) => [
    p.reason === 'email'
      ? 'Geben Sie eine E-Mail-Adresse ein, wie name@example.com'
      : p.reason === 'phone'
        ? 'Geben Sie die Telefonnummer mit Landesvorwahl ein'
        : p.reason === 'too-long'
          ? p.limit == null
            ? 'Kürzen Sie diese Antwort'
            : `Schreiben Sie höchstens ${f.s(p.limit)} Zeichen`
          : p.reason === 'too-short'
            ? p.limit == null
              ? 'Schreiben Sie etwas mehr'
              : `Schreiben Sie mindestens ${f.s(p.limit)} Zeichen`
            : p.reason === 'too-low'
              ? `Geben Sie ${p.min == null ? 'einen höheren Wert' : `${f.s(p.min)} oder mehr`} ein`
              : p.reason === 'too-high'
                ? `Geben Sie ${p.max == null ? 'einen niedrigeren Wert' : `höchstens ${f.s(p.max)}`} ein`
                : p.reason === 'step'
                  ? 'Geben Sie eine ganze Zahl ein, wie 30'
                  : p.reason === 'number'
                    ? 'Geben Sie eine Zahl ein, wie 30'
                    : p.reason === 'future'
                      ? 'Geben Sie ein Datum ein, das nicht in der Zukunft liegt'
                      : p.reason === 'taken'
                        ? 'Wählen Sie einen anderen Namen, dieser ist vergeben'
                        : p.example == null
                          ? `Prüfen Sie ${p.label == null ? 'diese Antwort' : f.s(p.label)}`
                          : `Geben Sie es so ein: ${f.s(p.example)}`,
    'In dieser Form können wir sie noch nicht verwenden.',
    'Gehen Sie zur Antwort und ändern Sie sie.',
  ],
  [actionGoToAnswer],
  { help },
];

/** Not eligible */
export const formNotEligible: MomentWords = [
  'form.not-eligible',
  lang,
  2,
  (p, f) => [
    `${p.what == null ? 'Dafür' : `Für ${f.s(p.what)}`} erfüllen Sie zurzeit nicht alle Bedingungen`,
    `${p.why == null ? 'Eine Ihrer Antworten passt nicht zu den Bedingungen.' : f.s(p.why)}${p.from == null ? '' : ` Ab ${f.d(p.from)} können Sie einen Antrag stellen.`}`,
    'Sehen Sie nach, was Ihnen sonst offensteht, oder sprechen Sie mit uns über Ihre Lage.',
  ],
  [actionSeeOptions, actionContact],
  { help },
];

/** File not accepted */
export const fileRejected: MomentWords = [
  'file.rejected',
  lang,
  1,
  (p, f) => [
    p.reason === 'too-many'
      ? 'Das sind zu viele Dateien auf einmal'
      : `${p.file == null ? 'Diese Datei' : f.s(p.file)} ${p.reason === 'type' ? 'hat ein Format, das hier nicht geht' : p.reason === 'too-large' ? 'ist zu groß' : p.reason === 'too-small' ? 'ist zu klein' : p.reason === 'dimensions' ? 'hat nicht die richtigen Maße' : p.reason === 'empty' ? 'ist leer' : p.reason === 'password' ? 'ist mit einem Passwort geschützt' : p.reason === 'virus' ? 'enthält einen Virus' : 'lässt sich hier nicht öffnen'}`,
    p.reason === 'type'
      ? p.types == null
        ? 'Es gehört nicht zu den Formaten, die hier stehen.'
        : `Diese Formate gehen: ${f.s(p.types)}.`
      : p.reason === 'too-large'
        ? p.limit == null
          ? 'Sie liegt über der Grenze für eine Datei.'
          : `Erlaubt sind bis zu ${f.b(p.limit)}${p.size == null ? '' : `, und diese hat ${f.b(p.size)}`}.`
        : p.reason === 'virus'
          ? 'Zu Ihrem Schutz und dem der anderen haben wir sie nicht behalten.'
          : 'So können wir sie nicht verwenden.',
    `${p.reason === 'password' ? 'Entfernen Sie das Passwort' : p.reason === 'too-large' ? 'Verkleinern Sie sie' : 'Prüfen Sie sie auf Ihrem Gerät'}, oder wählen Sie eine andere Datei.`,
  ],
  [actionChooseFile, actionContact],
  { help },
];

/** Upload or download cut off */
export const fileInterrupted: MomentWords = [
  'file.interrupted',
  lang,
  17,
  (p, f) => [
    p.total == null
      ? p.reason === 'changed'
        ? 'Die Datei hat sich auf Ihrem Gerät geändert'
        : `${p.file == null ? 'Die Übertragung' : `Die Übertragung von ${f.s(p.file)}`} hörte auf, bevor sie fertig war`
      : `${p.done == null ? '0' : f.n(p.done)} von ${f.n(p.total)} hochgeladen`,
    p.reason === 'changed'
      ? 'Sie wurde inzwischen verschoben, umbenannt oder gespeichert.'
      : 'Der Rest wurde nicht gesendet.',
    p.reason === 'changed'
      ? 'Wählen Sie die Datei noch einmal aus.'
      : 'Setzen Sie fort, sobald Sie wieder verbunden sind.',
  ],
  [actionResume, actionContact],
  { help, again, person },
];

/** Camera, microphone, location or clipboard not available */
export const deviceBlocked: MomentWords = [
  'device.blocked',
  lang,
  1,
  (p) => [
    p.reason === 'clipboard'
      ? 'Der Browser hat das Kopieren nicht zugelassen'
      : p.reason === 'location'
        ? 'Der Standort ist für diese Seite ausgeschaltet'
        : p.reason === 'location-unknown'
          ? 'Wir konnten Ihren Standort nicht finden'
          : `${p.device === 'camera' ? 'Die Kamera' : p.device === 'microphone' ? 'Das Mikrofon' : p.device === 'location' ? 'Der Standort' : p.device === 'clipboard' ? 'Die Zwischenablage' : 'Kamera oder Mikrofon'} ${p.reason === 'busy' ? 'wird vielleicht von einer anderen App benutzt' : p.reason === 'missing' ? 'wurde nicht gefunden' : 'ist für diese Seite nicht verfügbar'}`,
    p.reason === 'busy'
      ? 'Zwei Apps gleichzeitig vertragen sich oft nicht.'
      : p.reason === 'missing'
        ? 'Vielleicht ist es ausgesteckt oder ausgeschaltet.'
        : p.reason === 'clipboard'
          ? 'Was Sie kopieren wollten, ist noch hier.'
          : 'Das entscheidet der Browser oder das Gerät.',
    p.reason === 'busy'
      ? 'Schließen Sie die andere App, und versuchen Sie es dann noch einmal.'
      : p.reason === 'missing'
        ? 'Schalten Sie es ein, und versuchen Sie es dann noch einmal.'
        : p.reason === 'clipboard'
          ? 'Markieren Sie den Text, und kopieren Sie ihn mit der Tastatur.'
          : p.reason === 'location-unknown'
            ? 'Versuchen Sie es im Freien noch einmal, oder tippen Sie die Adresse ein.'
            : 'Wählen Sie das Symbol neben der Adresszeile, erlauben Sie es, und versuchen Sie es dann noch einmal.',
  ],
  [actionRetry, actionContinueWithout],
  { help },
];

/** Plan, seat or storage limit reached */
export const planLimitReached: MomentWords = [
  'plan.limit-reached',
  lang,
  1,
  (p, f) => [
    p.total == null
      ? p.reason === 'seats'
        ? 'Ihr Tarif hat keinen freien Platz mehr'
        : p.reason === 'storage'
          ? 'Der Speicher ist voll'
          : p.reason === 'unpaid'
            ? 'Dafür braucht es zuerst einen Tarif oder eine Zahlung'
            : 'Sie haben eine Grenze Ihres Tarifs erreicht'
      : `Sie nutzen alle ${f.n(p.total)} ${p.things == null ? 'in Ihrem Tarif' : f.s(p.things)}`,
    'Was Sie haben, bleibt, wie es ist. Neues kann vorerst nicht dazukommen.',
    'Entfernen Sie, was Sie nicht mehr brauchen, oder sehen Sie die Tarife an.',
  ],
  [actionMakeRoom, actionSeePlans],
  { help },
];

/** Feature not in this plan */
export const planFeatureLocked: MomentWords = [
  'plan.feature-locked',
  lang,
  0,
  (p, f) => [
    p.reason === 'coupon'
      ? 'Dieser Gutschein ist abgelaufen'
      : `${p.feature == null ? 'Das' : f.s(p.feature)} gehört ${p.plan == null ? 'nicht zu Ihrem Tarif' : `zu ${f.s(p.plan)}`}`,
    p.reason === 'coupon' ? 'Der Preis ohne ihn gilt weiter.' : 'Alles in Ihrem Tarif funktioniert wie bisher.',
    p.reason === 'coupon'
      ? 'Nehmen Sie einen anderen Gutschein, oder machen Sie ohne Gutschein weiter.'
      : 'Bitten Sie die Person darum, die den Tarif verwaltet, oder sehen Sie, was die Tarife kosten.',
  ],
  [actionAskOwner, actionSeePlans],
  { help },
];

/** Trial or grace period ending */
export const planTrialEnding: MomentWords = [
  'plan.trial-ending',
  lang,
  1,
  (p, f) => [
    p.reason === 'active'
      ? 'Ihre Testphase läuft bereits'
      : `Ihre Testphase endet ${p.until == null ? 'bald' : `am ${f.d(p.until)}`}`,
    p.after === 'charged'
      ? 'Wenn Sie nichts tun, beginnt dann der Tarif und wird abgebucht.'
      : p.after === 'stops'
        ? 'Wenn Sie nichts tun, endet sie, und es wird nichts abgebucht.'
        : 'Prüfen Sie, ob der Tarif von selbst beginnt.',
    'Wählen Sie einen Tarif, um dabeizubleiben, oder beenden Sie die Testphase jetzt.',
  ],
  [actionChoosePlan, actionEndTrial],
  { help },
];

/** Deleting something */
export const deleteConfirm: MomentWords = [
  'delete.confirm',
  lang,
  1,
  (p, f) => [
    p.reason === 'in-use'
      ? 'Diese Karte bezahlt einen Tarif'
      : p.reason === 'only-way-in'
        ? 'Das ist der einzige Zugang zu Ihrem Konto'
        : `${p.object == null ? 'Das' : f.s(p.object)} löschen?`,
    p.reason === 'in-use'
      ? 'Ohne sie geht die nächste Zahlung nicht.'
      : p.reason === 'only-way-in'
        ? 'Ohne ihn könnten Sie sich nicht mehr anmelden.'
        : `${p.includes == null ? 'Alles darin' : 'Auch das'} wird mit gelöscht${p.includes == null ? '' : `: ${f.s(p.includes)}`}.${p.days == null ? '' : ` Sie können es ${f.p(p.days) === 'one' ? `${f.n(p.days)} Tag` : `${f.n(p.days)} Tage`} lang wiederherstellen.`}`,
    p.reason === 'in-use'
      ? 'Hinterlegen Sie zuerst eine andere Karte.'
      : p.reason === 'only-way-in'
        ? 'Richten Sie zuerst einen anderen Zugang ein.'
        : 'Behalten Sie es, oder löschen Sie es jetzt.',
  ],
  [actionKeep, actionDelete],
  { help },
];

/** Closing an account */
export const deleteAccount: MomentWords = [
  'delete.account',
  lang,
  1,
  (p, f) => [
    `Ihr Konto ${p.date == null ? '' : `am ${f.d(p.date)} `}schließen?`,
    `Sie können sich dann nicht mehr anmelden, und Ihre Daten werden ${p.deleted == null ? '' : `am ${f.d(p.deleted)} `}gelöscht.${p.kept == null ? '' : ` Von Gesetzes wegen behalten wir: ${f.s(p.kept)}.`}`,
    'Exportieren Sie, was Sie behalten möchten. Schließen Sie dann das Konto, oder behalten Sie es.',
  ],
  [['keep', 'Konto behalten'], actionCloseAccount, actionExport],
  { help },
];

/** Unusual sign-in or leaked password */
export const secUnusualActivity: MomentWords = [
  'sec.unusual-activity',
  lang,
  3,
  (p, f) => [
    p.reason === 'leaked'
      ? 'Ihr Passwort ist anderswo bekannt geworden'
      : `${p.device == null ? 'Prüfen Sie eine Anmeldung' : `Neue Anmeldung: ${f.s(p.device)}`}${p.place == null ? '' : ` in ${f.s(p.place)}`}`,
    p.reason === 'leaked'
      ? 'Andere könnten es bei Ihrem Konto ausprobieren.'
      : p.time == null
        ? 'Sie sah anders aus als sonst.'
        : `Sie war am ${f.d(p.time)} um ${f.t(p.time)}.`,
    p.reason === 'leaked'
      ? 'Ändern Sie das Passwort hier und überall, wo Sie es verwenden.'
      : 'Wenn Sie es nicht waren, sagen Sie es uns und ändern Sie Ihr Passwort. Wenn doch, ist nichts zu tun.',
    undefined,
    'Wir fragen in Nachrichten nie nach Ihrem Passwort.',
  ],
  [actionNotMe, actionWasMe],
  {},
];

/** Breach notice */
export const secBreach: MomentWords = [
  'sec.breach',
  lang,
  35,
  (p, f) => [
    `${p.date == null ? '' : `Am ${f.d(p.date)}: `}Jemand ist in eines unserer Systeme eingedrungen`,
    `Das tut uns leid. ${p.taken == null ? 'Wir wissen noch nicht, was von Ihnen gesehen wurde.' : `Gesehen wurde: ${f.s(p.taken)}.`}${p.safe == null ? '' : ` Nicht gesehen wurde: ${f.s(p.safe)}.`}`,
    'Beginnen Sie mit den Schritten auf unserer Liste, die wichtigsten stehen oben.',
  ],
  [actionWhatToDo, actionContact],
  { help, push },
];

/** Long task in progress */
export const waitLongTask: MomentWords = [
  'wait.long-task',
  lang,
  0,
  (p, f) => [
    `${p.object == null ? 'Das' : f.s(p.object)} läuft noch`,
    `${p.total == null ? 'Es braucht noch etwas Zeit.' : `${p.done == null ? '0' : f.n(p.done)} von ${f.n(p.total)} fertig.`}${p.minutes == null ? '' : ` Noch etwa ${f.p(p.minutes) === 'one' ? `${f.n(p.minutes)} Minute` : `${f.n(p.minutes)} Minuten`}.`}`,
    p.notify === 'email'
      ? 'Sie können diese Seite schließen. Wir schreiben Ihnen eine E-Mail, wenn es fertig ist.'
      : 'Lassen Sie diese Seite offen, bis es fertig ist.',
  ],
  [actionSeeProgress, actionStop],
  { help },
];

/** Waiting for a person */
export const waitReviewOrQueue: MomentWords = [
  'wait.review-or-queue',
  lang,
  0,
  (p, f) => [
    p.reason === 'waitlist'
      ? 'Dafür gibt es eine Warteliste'
      : p.position == null
        ? 'Zuerst muss sich das ein Mensch ansehen'
        : `Sie sind Nummer ${f.n(p.position)} in der Reihe`,
    `${p.until == null ? '' : `Sie hören bis ${f.d(p.until)} von uns. `}Sie brauchen vorerst nichts weiter zu schicken.`,
    'Sehen Sie den Stand an, oder schreiben Sie uns, wenn es eilt.',
  ],
  [actionSeeProgress, actionContact],
  { help },
];

/** Message received */
export const supportAck: MomentWords = [
  'support.ack',
  lang,
  0,
  (p, f) => [
    `Danke${p.name == null ? '' : `, ${f.s(p.name)}`}, Ihre Nachricht ist bei uns`,
    p.summary == null ? 'Ein Mensch wird sie lesen.' : `So verstehe ich es: ${f.s(p.summary)}`,
    p.until == null
      ? 'Wenn etwas fehlt, ergänzen Sie es in einer Antwort.'
      : `Ich schreibe Ihnen bis ${f.t(p.until)}, auch wenn ich es bis dahin nicht gelöst habe.`,
  ],
  [actionReply],
  { help },
];

/** More information needed */
export const supportNeedInfo: MomentWords = [
  'support.need-info',
  lang,
  0,
  (p, f) => [
    'Uns fehlen zwei Angaben',
    p.why == null ? 'Daran sehen wir, ob es ein Konto betrifft oder alle.' : f.s(p.why),
    p.questions == null
      ? 'Schreiben Sie uns, was Sie davor getan haben und welche Wörter auf dem Bildschirm standen.'
      : f.s(p.questions),
  ],
  [actionReply, actionCall],
  { help },
];

/** Bug confirmed, no fix yet */
export const supportBugAcknowledged: MomentWords = [
  'support.bug-acknowledged',
  lang,
  1,
  (p, f) => [
    'Sie haben recht, der Fehler liegt bei uns',
    `Wir sehen hier dasselbe.${p.workaround == null ? '' : ` Bis es behoben ist, hilft das: ${f.s(p.workaround)}.`}`,
    p.until == null
      ? 'Verfolgen Sie den Fehler, dann bekommen Sie Bescheid, wenn sich etwas tut.'
      : `Ich schreibe Ihnen bis ${f.d(p.until)}, ob behoben oder nicht.`,
  ],
  [actionFollow, actionReply],
  { help },
];

/** Saying no to a request */
export const supportRequestDeclined: MomentWords = [
  'support.request-declined',
  lang,
  0,
  (p, f) => [
    `${p.what == null ? 'Das' : f.s(p.what)} werden wir nicht bauen`,
    p.why == null ? 'Das sagen wir lieber, als Sie warten zu lassen.' : f.s(p.why),
    p.alternative == null
      ? 'Schreiben Sie uns, wofür Sie es brauchen, dann suchen wir einen anderen Weg.'
      : `Das kommt dem heute am nächsten: ${f.s(p.alternative)}.`,
  ],
  [actionSeeOptions, actionReply],
  { help },
];

/** Refund given or refused */
export const supportRefund: MomentWords = [
  'support.refund',
  lang,
  36,
  (p, f) => [
    p.reason === 'refunded'
      ? 'Das wurde schon erstattet'
      : p.reason === 'disputed'
        ? 'Diese Zahlung ist strittig'
        : p.outcome === 'given'
          ? `Wir haben ${p.amount == null ? 'diese Zahlung' : f.s(p.amount)} erstattet`
          : `${p.amount == null ? 'Diese Zahlung' : f.s(p.amount)} können wir nicht erstatten`,
    p.why == null
      ? p.reason === 'disputed'
        ? 'Darüber entscheidet jetzt Ihre Bank.'
        : p.outcome === 'given'
          ? 'Wie lange es dauert, bestimmt die Bank.'
          : 'Von hier aus lässt sie sich nicht zurückzahlen.'
      : f.s(p.why),
    p.outcome === 'given'
      ? 'Wenn es nicht ankommt, antworten Sie, und wir gehen dem nach.'
      : 'Wenn Sie es anders sehen, antworten Sie, und ein Mensch sieht es sich noch einmal an.',
    undefined,
    undefined,
    p.money === 'refunded'
      ? 'Das Geld ist an Sie zurückgegangen.'
      : p.money === 'pending'
        ? 'Die Erstattung ist noch offen.'
        : p.money === 'charged'
          ? 'Das Geld wurde nicht zurückgezahlt.'
          : p.money === 'not-charged'
            ? 'Es wurde nichts abgebucht.'
            : 'In Ihrer Banking-App sehen Sie, ob es angekommen ist.',
  ],
  [actionReply],
  { help, push },
];

/** Bad news that affects many */
export const supportBadNews: MomentWords = [
  'support.bad-news',
  lang,
  1,
  (p, f) => [
    p.what == null ? 'Für Sie ändert sich etwas' : f.s(p.what),
    `${p.why == null ? 'Sie sollen es zuerst von uns hören.' : f.s(p.why)}${p.until == null ? '' : ` Bis ${f.d(p.until)} bleibt alles, wie es ist.`}`,
    'Sehen Sie an, was sich ändert und was bleibt. Wenn es für Sie nicht passt, antworten Sie uns.',
  ],
  [actionSeeChanges, actionReply],
  { help },
];

/** Someone is angry */
export const supportAngry: MomentWords = [
  'support.angry',
  lang,
  2,
  (p, f) => [
    p.what == null ? 'Gut, dass Sie uns das sagen' : `${f.s(p.what)} Das liegt an uns.`,
    `${p.owner == null ? 'Eine Person' : f.s(p.owner)} bleibt dran, bis es geklärt ist.`,
    p.time == null
      ? 'Sagen Sie uns, wann wir anrufen können, oder antworten Sie hier.'
      : `Wir können Sie um ${f.t(p.time)} anrufen, oder Sie antworten hier.`,
  ],
  [actionCall, actionReply],
  { help },
];

/** Someone is leaving */
export const supportLeaving: MomentWords = [
  'support.leaving',
  lang,
  0,
  (p, f) => [
    `Ihr Tarif ${p.reason === 'ended' ? 'ist schon beendet' : p.until == null ? 'wird beendet' : `endet am ${f.d(p.until)}`}`,
    p.readable == null ? 'Sie können Ihre Daten exportieren.' : `Bis ${f.d(p.readable)} können Sie alles lesen.`,
    'Wenn Sie mögen, schreiben Sie uns, warum Sie gehen. Eine Zeile genügt.',
  ],
  [actionReply, actionSkip, actionExport],
  { help },
];

/** Handing a person over */
export const supportHandoff: MomentWords = [
  'support.handoff',
  lang,
  0,
  (p, f) => [
    p.name == null ? 'Jetzt übernimmt ein Mensch' : `Jetzt übernimmt ${f.s(p.name)}`,
    `${p.what == null ? 'Dieses Gespräch ist dort zu sehen' : `Dort ist zu sehen: ${f.s(p.what)}`}. Sie brauchen es nicht zu wiederholen.`,
    p.minutes == null
      ? 'Bleiben Sie hier, oder hinterlassen Sie eine Adresse, unter der wir Sie erreichen.'
      : `Es dauert etwa ${f.p(p.minutes) === 'one' ? `${f.n(p.minutes)} Minute` : `${f.n(p.minutes)} Minuten`}. Sie können so lange hierbleiben.`,
  ],
  [actionSeeSent, actionStay],
  { help },
];

/** Hardship, bereavement or danger */
export const supportVulnerable: MomentWords = [
  'support.vulnerable',
  lang,
  35,
  (p, f) => [
    p.reason === 'bereavement' ? 'Unser herzliches Beileid' : 'Wir finden gemeinsam einen Weg',
    p.paused == null
      ? 'Sie müssen nicht alles erklären und können sich Zeit nehmen.'
      : `Heute müssen Sie nichts tun. Ausgesetzt haben wir: ${f.s(p.paused)}.`,
    'Wenn Sie so weit sind, genügt ein Anruf oder eine Nachricht.',
    undefined,
    'Sie bestimmen, wie wir in Verbindung bleiben.',
  ],
  [['call', 'Mit jemandem sprechen'], actionNotNow],
  { push },
];

/** Nothing here yet */
export const emptyFirstUse: MomentWords = [
  'empty.first-use',
  lang,
  0,
  (p, f) => [
    `Noch ${p.things == null ? 'nichts' : `keine ${f.s(p.things)}`} da`,
    p.purpose == null ? 'Was Sie anlegen, erscheint hier.' : f.s(p.purpose),
    'Legen Sie den ersten Eintrag an, oder beginnen Sie mit einem Beispiel.',
  ],
  [actionCreate],
  { help },
];

/** Nothing matches */
export const emptyNoResults: MomentWords = [
  'empty.no-results',
  lang,
  0,
  (p, f) => [
    `Kein Treffer${p.query == null ? '' : ` für „${f.s(p.query)}“`}`,
    `Vielleicht verbergen Filter, was Sie suchen.${p.suggestion == null ? '' : ` Meinten Sie „${f.s(p.suggestion)}“?`}`,
    'Löschen Sie die Filter, oder suchen Sie nach einem anderen Wort.',
  ],
  [actionClearFilters, actionSearch],
  { help },
];

/** Not found or removed */
export const emptyNotFound: MomentWords = [
  'empty.not-found',
  lang,
  1,
  (p, f) => [
    p.reason === 'removed'
      ? 'Das wurde entfernt'
      : p.reason === 'sold-out'
        ? 'Das ist ausverkauft'
        : p.object == null
          ? 'Unter dieser Adresse ist nichts'
          : `Wir konnten ${f.s(p.object)} nicht finden`,
    p.moved == null
      ? p.reason === 'sold-out'
        ? 'Im Moment ist keins mehr da.'
        : p.reason === 'removed'
          ? 'Hierher kommt es nicht zurück.'
          : 'Vielleicht ist es umgezogen oder für Sie nicht freigegeben.'
      : `Es ist umgezogen nach ${f.s(p.moved)}.`,
    'Suchen Sie danach, oder beginnen Sie auf der Startseite.',
  ],
  [actionSearch, actionGoHome, actionReport],
  { help },
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
