import type { Words } from './words.js';

/** Las palabras propias de los componentes en español. */
export const words: Words = {
  notice: {
    intent: { error: 'Problema', warning: 'Tenga en cuenta', info: 'Conviene saber', success: 'Hecho' },
    reference: 'Referencia',
  },
  recovery: {
    working: 'En curso…',
    stillWorking: 'Está tardando más de lo habitual. Puede seguir esperando aquí.',
    notFinished: 'Este paso no ha terminado.',
    waitUnknown: 'Hace falta una breve pausa antes del próximo intento.',
    waitFor: (time) => `Podrá intentarlo de nuevo en ${time}.`,
    waitUntil: (time) => `Podrá intentarlo de nuevo a esta hora: ${time}.`,
    ready: 'Ya puede intentarlo de nuevo.',
  },
  fieldError: { prefix: 'Problema:' },
  errorSummary: {
    title: (count) => (count === 1 ? 'Hay que cambiar una respuesta' : `Hay que cambiar ${count} respuestas`),
  },
  confirmDialog: {
    working: 'En curso…',
    unknownOutcome: 'No ha terminado y no sabemos hasta dónde llegó. Compruébelo antes de repetirlo.',
    typeToConfirm: (text) => `Para continuar, escriba «${text}»`,
  },
  copy: { copy: 'Copiar', copied: 'Copiado', selected: 'Seleccionado. Cópielo con el teclado o el menú.' },
  handoff: {
    title: 'Hablar con una persona',
    carried: 'Pasamos lo que está escrito aquí, así que no tendrá que repetirlo.',
    notCarried: 'El chat se abre vacío. Copie esto antes para pegarlo allí.',
    label: 'Su mensaje',
    hint: 'Cambie lo que quiera. Antes de enviarlo quitamos los números de tarjeta, las contraseñas y las claves que reconocemos.',
    also: 'Esto va con el mensaje',
    opening: 'Abriendo…',
    opened: 'Lo hemos abierto para usted.',
    ifNothingOpened: 'Si no se ha abierto nada, su mensaje sigue aquí y puede enviarlo de otra manera.',
    failed: 'No se ha podido abrir. Su mensaje sigue aquí y puede enviarlo de otra manera.',
    send: 'Enviar',
    write: 'Escribir un correo',
    copy: 'Copiar el mensaje',
    fields: {
      about: 'Asunto',
      moment: 'Código para nuestro equipo',
      reference: 'Referencia',
      page: 'Página',
      tried: 'Intentos hasta ahora',
    },
  },
  hours: {
    openUntil: (until) => `Hay alguien hasta las ${until}, hora de usted.`,
    opensAt: (from) => `Ahora no hay nadie. Le responderemos después de abrir: ${from}, hora de usted.`,
    unknown: 'Respondemos en el orden en que llegan los mensajes.',
  },
  connection: { backOnline: 'Vuelve a tener conexión.' },
  saving: {
    mine: 'Su versión',
    theirs: (name) => (name === undefined ? 'La otra versión' : `La versión de ${name}`),
  },
  session: { copyWork: 'Copiar su trabajo' },
  uploads: {
    title: 'Archivos',
    waiting: 'En espera',
    sending: (percent) => `${percent} % enviado`,
    done: 'Subido',
    failed: 'No subido',
    allDone: (total) => (total === 1 ? 'El archivo está subido' : `Los ${total} archivos están subidos`),
    someFailed: (failed, total) => `${failed} de ${total} archivos no se han subido`,
    retry: (file) => `Volver a enviar ${file}`,
    remove: (file) => `Quitar ${file}`,
  },
  waiting: { progress: 'Progreso' },
  cancelPlan: {
    question: '¿Por qué se va? Basta una línea, y puede omitirla.',
    thanks: 'Gracias. Una persona lee cada respuesta.',
  },
};
