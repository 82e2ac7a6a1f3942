import type { Words } from './words.js';

/** Die eigenen Wörter der Komponenten auf Deutsch. */
export const words: Words = {
  notice: {
    intent: { error: 'Problem', warning: 'Bitte beachten', info: 'Gut zu wissen', success: 'Erledigt' },
    reference: 'Vorgangsnummer',
  },
  recovery: {
    working: 'Wird ausgeführt …',
    stillWorking: 'Es dauert länger als sonst. Sie können hier weiter warten.',
    notFinished: 'Dieser Schritt ist nicht fertig geworden.',
    waitUnknown: 'Vor dem nächsten Versuch ist eine kurze Pause nötig.',
    waitFor: (time) => `Noch ${time}, dann geht es weiter.`,
    waitUntil: (time) => `Der nächste Versuch ist möglich: ${time}.`,
    ready: 'Sie können es jetzt erneut versuchen.',
  },
  fieldError: { prefix: 'Problem:' },
  errorSummary: {
    title: (count) => (count === 1 ? 'Eine Angabe muss geändert werden' : `${count} Angaben müssen geändert werden`),
  },
  confirmDialog: {
    working: 'Wird ausgeführt …',
    unknownOutcome:
      'Das ist nicht fertig geworden, und wir wissen nicht, wie weit es kam. Sehen Sie nach, bevor Sie es wiederholen.',
    typeToConfirm: (text) => `Zum Fortfahren „${text}“ eingeben`,
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert. Kopieren Sie es mit der Tastatur oder dem Menü.',
    refused: 'Nicht kopiert. Markieren Sie den Text, um ihn zu kopieren.',
  },
  handoff: {
    title: 'Mit einem Menschen sprechen',
    carried: 'Wir geben weiter, was hier steht. Sie müssen es nicht wiederholen.',
    notCarried: 'Der Chat öffnet sich leer. Kopieren Sie dies vorher, um es dort einzufügen.',
    label: 'Ihre Nachricht',
    hint: 'Sie können alles ändern. Kartennummern, Passwörter und Schlüssel, die wir erkennen, nehmen wir vor dem Senden heraus.',
    also: 'Das geht mit',
    opening: 'Wird geöffnet …',
    opened: 'Wir haben es für Sie geöffnet.',
    ifNothingOpened:
      'Falls sich nichts geöffnet hat: Ihre Nachricht ist noch hier, und Sie können sie auf einem anderen Weg senden.',
    failed:
      'Das ließ sich nicht öffnen. Ihre Nachricht ist noch hier, und Sie können sie auf einem anderen Weg senden.',
    send: 'Senden',
    write: 'E-Mail schreiben',
    copy: 'Nachricht kopieren',
    fields: {
      about: 'Betrifft',
      moment: 'Kürzel für unser Team',
      reference: 'Vorgangsnummer',
      page: 'Seite',
      tried: 'Bisherige Versuche',
    },
  },
  requestForm: {
    title: 'Hilfe anfragen',
    happened: 'Was ist passiert?',
    happenedHint: 'Was Sie tun wollten, und was Sie stattdessen gesehen haben.',
    happenedMissing: 'Schreiben Sie, was passiert ist. Ein paar Worte genügen.',
    tried: 'Was haben Sie schon versucht? (freiwillig)',
    triedHint: 'Damit wir Sie nicht dorthin zurückschicken.',
    context: 'Das geht mit',
    contextHint: 'Ändern Sie, was nicht stimmt. Eine geleerte Zeile geht nicht mit.',
    send: 'An den Support senden',
    sending: 'Wird gesendet …',
    sent: 'Wir haben Ihre Nachricht',
    failed: 'Das wurde nicht bestätigt und ist vielleicht nicht angekommen. Ihr Text ist noch hier.',
    write: 'Stattdessen eine E-Mail schreiben',
  },
  hours: {
    openUntil: (until) => `Bis ${until} Ihrer Zeit ist jemand da.`,
    opensAt: (from) => `Im Moment ist niemand da. Sie hören von uns, nachdem wir öffnen: ${from} Ihrer Zeit.`,
    unknown: 'Wir antworten in der Reihenfolge, in der Nachrichten ankommen.',
  },
  connection: { backOnline: 'Sie sind wieder online.' },
  saving: {
    mine: 'Ihre Fassung',
    theirs: (name) => (name === undefined ? 'Die andere Fassung' : `Die Fassung von ${name}`),
  },
  session: { copyWork: 'Ihre Arbeit kopieren' },
  uploads: {
    title: 'Dateien',
    waiting: 'Wartet',
    sending: (percent) => `${percent} % gesendet`,
    done: 'Hochgeladen',
    failed: 'Nicht hochgeladen',
    allDone: (total) => (total === 1 ? 'Die Datei ist hochgeladen' : `Alle ${total} Dateien sind hochgeladen`),
    someFailed: (failed, total) => `${failed} von ${total} Dateien wurden nicht hochgeladen`,
    retry: (file) => `${file} erneut senden`,
    remove: (file) => `${file} entfernen`,
  },
  waiting: { progress: 'Fortschritt' },
  cancelPlan: {
    question: 'Warum gehen Sie? Eine Zeile genügt, und Sie können die Frage überspringen.',
    thanks: 'Vielen Dank. Jede Antwort wird von einem Menschen gelesen.',
  },
  timeline: { by: 'bis' },
};
