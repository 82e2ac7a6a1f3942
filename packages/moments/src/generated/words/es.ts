// a1d4b3754bb2 0e6c0141d847
// Generated from locales/es.json by scripts/compile.mjs. Change that file, not this one.

import { byMoment, type MomentWords, type Say, type Step, type Words } from '../../words.js';

const lang = 'es';
const help: Say<string> = (p, f) => (p.ref == null ? '' : `Si nos escribes, indica ${f.s(p.ref)}.`);
const money: Say<string> = (p) =>
  p.money === 'not-charged'
    ? 'No se te ha cobrado nada.'
    : p.money === 'pending'
      ? 'El pago está pendiente.'
      : p.money === 'charged'
        ? 'Se te ha cobrado.'
        : p.money === 'refunded'
          ? 'Se te ha devuelto el dinero.'
          : 'Aún no sabemos si se te ha cobrado. Míralo en la app de tu banco.';
const work: Say<string> = (p) =>
  p.work === 'saved'
    ? 'Tu trabajo está guardado.'
    : p.work === 'on-this-device'
      ? 'Tu trabajo está en este dispositivo.'
      : p.work === 'not-saved'
        ? 'Tus últimos cambios no están guardados.'
        : 'Comprueba si tus últimos cambios se han guardado.';
const again: Say<string> = () => 'Elige otra opción esta vez.';
const person: Say<string> = () => 'Sigue sin funcionar. Escríbenos para que una persona lo mire.';
const push: Say<string> = () => 'Tienes un mensaje';

const actionUseAnotherCard: Step = ['use-another-card', 'Usar otra tarjeta'];
const actionPayAnotherWay: Step = ['pay-another-way', 'Pagar de otra forma'];
const actionContact: Step = ['contact', 'Escribirnos'];
const actionEditDetails: Step = ['edit-details', 'Revisar la tarjeta'];
const actionUpdateCard: Step = ['update-card', 'Cambiar la tarjeta'];
const actionApproved: Step = ['approved', 'Ya lo he aprobado'];
const actionCheckPayment: Step = ['check-payment', 'Comprobar el pago'];
const actionEndPlan: Step = ['end-plan', 'Terminar el plan'];
const actionUpdateBankAccount: Step = ['update-bank-account', 'Cambiar la cuenta bancaria'];
const actionSignIn: Step = ['sign-in', 'Iniciar sesión'];
const actionResetPassword: Step = ['reset-password', 'Cambiar la contraseña'];
const actionGetCode: Step = ['get-code', 'Recibir un código por correo'];
const actionSendCode: Step = ['send-code', 'Enviar uno nuevo'];
const actionOtherSignIn: Step = ['other-sign-in', 'Entrar de otra forma'];
const actionCopyWork: Step = ['copy-work', 'Copiar tu trabajo'];
const actionAskAccess: Step = ['ask-access', 'Pedir acceso'];
const actionSwitchAccount: Step = ['switch-account', 'Cambiar de cuenta'];
const actionAskReview: Step = ['ask-review', 'Pedir una revisión'];
const actionExport: Step = ['export', 'Exportar tus datos'];
const actionRetrySignIn: Step = ['retry-sign-in', 'Probar a entrar otra vez'];
const actionChangePassword: Step = ['change-password', 'Elegir otra contraseña'];
const actionUsePasskey: Step = ['use-passkey', 'Usar una llave de acceso'];
const actionSave: Step = ['save', 'Guardar ahora'];
const actionSaveAndLeave: Step = ['save-and-leave', 'Guardar y salir'];
const actionLeave: Step = ['leave', 'Salir sin guardar'];
const actionStay: Step = ['stay', 'Quedarse aquí'];
const actionCompare: Step = ['compare', 'Comparar versiones'];
const actionKeepMine: Step = ['keep-mine', 'Conservar la mía'];
const actionKeepTheirs: Step = ['keep-theirs', 'Conservar la otra'];
const actionSeeMissing: Step = ['see-missing', 'Ver qué falta'];
const actionRetry: Step = ['retry', 'Probar otra vez'];
const actionCheck: Step = ['check', 'Ver qué ha pasado'];
const actionSeeStatus: Step = ['see-status', 'Ver el estado del servicio'];
const actionRefresh: Step = ['refresh', 'Recargar la página'];
const actionGoToAnswer: Step = ['go-to-answer', 'Ir a la respuesta'];
const actionSeeOptions: Step = ['see-options', 'Ver otras opciones'];
const actionChooseFile: Step = ['choose-file', 'Elegir otro archivo'];
const actionResume: Step = ['resume', 'Continuar'];
const actionContinueWithout: Step = ['continue-without', 'Seguir sin ello'];
const actionMakeRoom: Step = ['make-room', 'Hacer sitio'];
const actionSeePlans: Step = ['see-plans', 'Ver planes y precios'];
const actionAskOwner: Step = ['ask-owner', 'Preguntar al propietario'];
const actionChoosePlan: Step = ['choose-plan', 'Elegir un plan'];
const actionEndTrial: Step = ['end-trial', 'Terminar la prueba'];
const actionKeep: Step = ['keep', 'Conservar'];
const actionDelete: Step = ['delete', 'Eliminar'];
const actionCloseAccount: Step = ['close-account', 'Cerrar la cuenta'];
const actionNotMe: Step = ['not-me', 'No he sido yo'];
const actionWasMe: Step = ['was-me', 'He sido yo'];
const actionWhatToDo: Step = ['what-to-do', 'Ver qué hacer ahora'];
const actionSeeProgress: Step = ['see-progress', 'Ver cómo va'];
const actionStop: Step = ['stop', 'Detener'];
const actionReply: Step = ['reply', 'Responder'];
const actionCall: Step = ['call', 'Acordar una llamada'];
const actionFollow: Step = ['follow', 'Seguir este fallo'];
const actionSeeChanges: Step = ['see-changes', 'Ver qué cambia'];
const actionSkip: Step = ['skip', 'Saltar la pregunta'];
const actionSeeSent: Step = ['see-sent', 'Ver lo que se ha enviado'];
const actionNotNow: Step = ['not-now', 'Ahora no'];
const actionCreate: Step = ['create', 'Crear el primero'];
const actionClearFilters: Step = ['clear-filters', 'Quitar los filtros'];
const actionSearch: Step = ['search', 'Buscar'];
const actionGoHome: Step = ['go-home', 'Ir al inicio'];
const actionReport: Step = ['report', 'Avisarnos'];

/** Card declined */
export const moneyDeclined: MomentWords = [
  'money.declined',
  lang,
  54,
  (p, f) => [
    p.reason === 'bank'
      ? 'Tu banco ha rechazado el pago'
      : p.reason === 'unsupported'
        ? 'Esta tarjeta no sirve aquí'
        : 'El pago no se ha podido hacer',
    `${p.reason === 'bank' ? 'Tu banco puede decirte por qué.' : p.reason === 'unsupported' ? 'No vale para esta compra o esta moneda.' : 'No podemos mostrar el motivo exacto.'}${p.until == null ? '' : ` Tu pedido queda reservado hasta las ${f.t(p.until)}.`}`,
    'Usa otra tarjeta u otra forma de pago, o pregunta a tu banco por esta.',
    'Usa otra tarjeta. Lo más probable es que con esta no funcione.',
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
    `Revisa ${p.reason === 'number' ? 'el número de la tarjeta' : p.reason === 'expiry' ? 'la fecha de caducidad' : p.reason === 'security-code' ? 'el código de seguridad' : p.reason === 'postal-code' ? 'el código postal' : p.reason === 'address' ? 'la dirección de facturación' : p.reason === 'pin' ? 'el PIN' : p.reason === 'bank-account' ? 'el número de cuenta' : 'los datos de la tarjeta'}`,
    p.reason === 'security-code' ? 'Son las 3 o 4 cifras impresas en la tarjeta.' : 'Un dato no coincide.',
    'Corrígelo y paga de nuevo, o usa otra tarjeta.',
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
    `${p.last4 == null ? 'Esta tarjeta' : `La tarjeta que termina en ${f.s(p.last4)}`} ${p.reason === 'replaced' ? 'ya no está en uso' : 'ha caducado'}`,
    p.until == null ? 'Ya no se puede pagar con ella.' : `Tu plan sigue activo hasta el ${f.d(p.until)}.`,
    'Añade la tarjeta nueva, o elige otra forma de pago.',
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
      ? 'Este pago supera un límite'
      : p.reason === 'too-small'
        ? 'Este importe no llega al mínimo'
        : `Esta tarjeta no cubre ${p.amount == null ? 'el pago' : f.s(p.amount)} ahora mismo`,
    p.reason === 'limit'
      ? 'Las tarjetas y las formas de pago tienen límites.'
      : p.reason === 'too-small'
        ? 'No se puede pagar con tarjeta.'
        : 'El banco no ha aprobado este importe.',
    'Usa otra tarjeta u otra forma de pago, o elige otro importe.',
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
      ? 'Termina el pago en el lector de tarjetas'
      : p.reason === 'paypal'
        ? 'Aprueba este pago en PayPal'
        : 'Aprueba este pago con tu banco',
    'Queda en espera hasta que confirmes que eres tú.',
    p.reason === 'reader'
      ? 'Introduce la tarjeta y marca el PIN, o desbloquea el móvil y acércalo otra vez.'
      : 'Abre el mensaje o la app, aprueba el pago y vuelve aquí.',
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
      ? 'Puede que este pago ya se haya hecho'
      : p.reason === 'paid'
        ? 'Esto ya está pagado'
        : p.reason === 'in-progress'
          ? 'Este pago aún se está procesando'
          : p.money === 'not-charged'
            ? 'El pago no se ha hecho'
            : p.money === 'charged'
              ? 'El pago se ha hecho'
              : 'Aún no sabemos si el pago se ha hecho',
    p.reason === 'paid' ? 'Aquí no queda nada por pagar.' : 'No recibimos una respuesta clara a tiempo.',
    `${p.money === 'not-charged' ? 'Puedes volver a pagar.' : p.money === 'charged' ? 'No hace falta que pagues otra vez.' : p.money === 'refunded' ? 'Puedes volver a pagar.' : `Busca en la app de tu banco ${p.descriptor == null ? 'el pago' : `«${f.s(p.descriptor)}»`} antes de pagar otra vez.`}${p.until == null ? '' : ` Te avisaremos antes de las ${f.t(p.until)}.`}`,
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
      ? 'Estos pagos se han detenido'
      : p.reason === 'past-due'
        ? 'Hay un saldo sin pagar'
        : 'El pago de tu renovación no se ha hecho',
    `${p.reason === 'stopped' ? 'Tu banco o PayPal ya no los permite.' : p.reason === 'past-due' ? 'El próximo pago espera hasta que se salde.' : `Lo intentamos con ${p.last4 == null ? 'la tarjeta que guardaste' : `la tarjeta que termina en ${f.s(p.last4)}`}.`}${p.until == null ? '' : ` Todo funciona hasta el ${f.d(p.until)}.`}`,
    `Cambia la tarjeta para conservar el plan, o termínalo aquí.${p.retryDate == null ? '' : ` Lo intentaremos de nuevo el ${f.d(p.retryDate)}.`}`,
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
      ? 'Confirma tu cuenta bancaria para cobrar'
      : p.reason === 'limit'
        ? 'Este pago a tu cuenta supera un límite'
        : 'No hemos podido enviarte el dinero',
    p.reason === 'unverified'
      ? 'Primero necesitamos saber que es tuya.'
      : p.reason === 'limit'
        ? 'Es más de lo que se puede pagar ahora mismo.'
        : 'La transferencia a tu banco no fue posible.',
    `${p.reason === 'unverified' ? 'Confírmala' : p.reason === 'limit' ? 'Elige un importe menor' : 'Revisa tu cuenta bancaria y los ajustes'} y pide el pago otra vez.`,
    undefined,
    undefined,
    p.money === 'not-charged'
      ? 'El dinero sigue en tu saldo.'
      : p.money === 'pending'
        ? 'La transferencia está en camino.'
        : p.money === 'charged'
          ? 'El importe ha salido de tu saldo.'
          : p.money === 'refunded'
            ? 'El dinero ha vuelto a tu saldo.'
            : 'Aún no sabemos dónde está el dinero. Mira tu saldo.',
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
      ? 'No pudimos confirmar que eres una persona'
      : p.reason === 'current-password'
        ? 'Esa no es la contraseña actual'
        : p.flow === 'sign-up'
          ? 'No pudimos crear una cuenta con estos datos'
          : 'El correo y la contraseña no coinciden',
    p.reason === 'person-check'
      ? 'La comprobación de esta página no terminó.'
      : 'Para proteger las cuentas, no decimos más.',
    p.reason === 'person-check'
      ? 'Recarga la página y repite la comprobación.'
      : p.flow === 'sign-up'
        ? 'Si ya tienes una cuenta, inicia sesión o cambia la contraseña.'
        : 'Revisa el correo y las mayúsculas, o cambia la contraseña.',
    'Cambia la contraseña, o entra con un código que llega a tu correo.',
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
      ? 'Con unos intentos más, el acceso se pausará'
      : `El acceso está en pausa ${p.retryAt == null ? 'por ahora' : `hasta las ${f.t(p.retryAt)}`}`,
    'Hubo varios intentos seguidos, y una pausa protege la cuenta.',
    `Cambia la contraseña, recibe un código por correo o entra ${p.retryAt == null ? 'más tarde' : 'a partir de esa hora'}.`,
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
      ? 'Ese código no coincide'
      : p.reason === 'not-sent'
        ? 'El código no se pudo enviar'
        : p.reason === 'same-browser'
          ? 'Abre el enlace en el navegador donde empezaste'
          : p.reason === 'unconfirmed'
            ? 'Confirma primero tu dirección'
            : p.reason === 'invite'
              ? 'Esta invitación ya no sirve'
              : 'Ese código o enlace ya no sirve',
    'Cada uno sirve una vez y por poco tiempo, y solo cuenta el más reciente.',
    p.reason === 'invite'
      ? 'Pide otra a la persona que te invitó.'
      : `Pide uno nuevo, o entra de otra forma.${p.sentTo == null ? '' : ` Llega a ${f.s(p.sentTo)}.`}`,
    'Entra de otra forma, o busca el mensaje más reciente en la carpeta de spam.',
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
      ? 'Confirma que eres tú'
      : p.reason === 'payment-form'
        ? 'Se acabó el tiempo del formulario de pago'
        : 'Tu sesión se ha cerrado',
    p.reason === 'confirm'
      ? 'Volvemos a preguntar antes de un cambio importante.'
      : 'Ocurre tras un rato sin actividad.',
    'Inicia sesión para seguir.',
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
      ? 'Esto no está disponible donde estás'
      : p.reason === 'sign-up-closed'
        ? 'Ahora mismo no se pueden crear cuentas'
        : p.reason === 'managed'
          ? 'Tu organización gestiona esta cuenta'
          : `Necesitas acceso a ${p.object == null ? 'esto' : f.s(p.object)}`,
    p.reason === 'region'
      ? 'Hay un motivo legal, y no es por ti.'
      : `${p.owner == null ? 'El propietario o un administrador' : f.s(p.owner)} puede cambiarlo.`,
    'Pide acceso, o cambia a otra cuenta.',
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
    p.date == null ? 'Hemos pausado esta cuenta' : `Pausamos esta cuenta el ${f.d(p.date)}`,
    p.why == null ? 'Seguirá en pausa hasta que una persona la revise.' : f.s(p.why),
    'Pide una revisión y cuéntanos lo que debamos saber.',
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
      ? 'La llave de acceso no se usó'
      : p.reason === 'linked'
        ? 'Esto ya está configurado'
        : p.reason === 'pop-up'
          ? 'El navegador bloqueó la ventana de acceso'
          : p.reason === 'signed-in'
            ? 'Ya has iniciado sesión'
            : p.provider == null
              ? 'El acceso no se completó'
              : `El acceso con ${f.s(p.provider)} no se completó`,
    p.reason === 'signed-in' ? 'Aquí no hay nada más que hacer.' : 'No recibimos la confirmación que necesitamos.',
    p.reason === 'pop-up'
      ? 'Permite las ventanas emergentes de este sitio y prueba otra vez.'
      : 'Entra de otra forma, o prueba una vez más.',
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
      ? `Usa ${p.limit == null ? 'una contraseña más larga' : `${f.s(p.limit)} caracteres o más`}`
      : p.reason === 'too-long'
        ? `Usa ${p.limit == null ? 'una contraseña más corta' : `${f.s(p.limit)} caracteres o menos`}`
        : p.reason === 'mix'
          ? 'Usa mayúsculas, minúsculas, números y símbolos'
          : p.reason === 'reused'
            ? 'Elige una contraseña que no hayas usado aquí'
            : p.reason === 'leaked'
              ? 'Elige una contraseña que no se haya filtrado'
              : 'Elige una contraseña más difícil de adivinar',
    p.reason === 'leaked' ? 'Esta figura en una lista filtrada de otro sitio.' : 'Lo que más protege es que sea larga.',
    'Tres o cuatro palabras al azar funcionan bien, y un gestor de contraseñas puede crear una por ti.',
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
      ? 'En este dispositivo no queda sitio para guardar'
      : p.since == null
        ? 'Tus cambios aún no están guardados'
        : `Sin guardar desde las ${f.t(p.since)}`,
    p.reason === 'storage' ? 'El navegador no puede conservar más de este sitio.' : 'Lo que enviaste no nos llegó.',
    p.reason === 'storage'
      ? 'Libera espacio y guarda otra vez.'
      : 'Guarda otra vez, o copia tu trabajo para asegurarlo.',
    'Copia primero tu trabajo. Después recarga la página y pégalo.',
    undefined,
    undefined,
    p.work === 'saved'
      ? 'La última versión está guardada.'
      : p.work === 'on-this-device'
        ? 'Lo que escribiste está en este dispositivo.'
        : p.work === 'not-saved'
          ? 'Lo que escribiste solo está en esta pantalla.'
          : 'Copia tu trabajo antes de cerrar esta página.',
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
    `¿Guardar ${p.object == null ? 'tus cambios' : `«${f.s(p.object)}»`} antes de salir?`,
    'Al salir se pierde lo que cambiaste desde la última vez que guardaste.',
    'Guarda primero, o sal sin los cambios.',
    undefined,
    undefined,
    undefined,
    p.work === 'saved'
      ? 'Todo está guardado.'
      : p.work === 'on-this-device'
        ? 'Queda un borrador en este dispositivo.'
        : p.work === 'not-saved'
          ? 'Los cambios solo están en esta página.'
          : 'Puede que los cambios solo estén en esta página.',
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
      ? 'Ya hay uno con este nombre'
      : `${p.name == null ? 'Otra persona' : f.s(p.name)} ${p.reason === 'locked' ? 'está editando esto' : 'cambió esto mientras lo editabas'}`,
    p.reason === 'locked' ? 'Hasta que termine, solo se puede leer.' : 'No se ha reemplazado nada.',
    p.reason === 'locked'
      ? 'Espera a que termine, o trabaja en una copia.'
      : p.reason === 'exists'
        ? 'Elige otro nombre, o abre el que ya está.'
        : 'Compara las dos y elige cuál se queda.',
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
    p.what == null ? 'Parte de tu trabajo se ha perdido' : `Hemos perdido ${f.s(p.what)}`,
    `Lo sentimos. ${p.cause == null ? 'Aún no podemos decir cómo ocurrió.' : f.s(p.cause)}`,
    'Mira qué falta y qué se puede recuperar.',
    undefined,
    undefined,
    undefined,
    p.work === 'saved'
      ? 'Todo lo demás está guardado.'
      : p.work === 'on-this-device'
        ? 'Hay una copia en este dispositivo.'
        : p.work === 'not-saved'
          ? 'No estaba guardado en ningún otro sitio.'
          : 'Aún no sabemos cuánto se puede recuperar.',
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
      ? 'No tienes conexión'
      : p.reason === 'portal'
        ? 'Esta red te pide iniciar sesión'
        : p.reason === 'reader'
          ? 'El lector de tarjetas no tiene conexión'
          : 'Ahora mismo no hay conexión con nuestro servicio',
    p.reason === 'offline'
      ? 'Este dispositivo no tiene conexión ahora mismo.'
      : p.reason === 'portal'
        ? 'Ocurre a menudo en hoteles y trenes.'
        : 'Puede que falle la conexión o que nuestro servicio no responda.',
    p.reason === 'portal'
      ? 'Abre otra página, inicia sesión en la red y vuelve.'
      : 'Revisa la conexión y prueba otra vez.',
    'Cambia de red, por ejemplo a los datos móviles.',
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
    `${p.object == null ? 'Esto' : f.s(p.object)} tardó demasiado y dejamos de esperar`,
    'La respuesta no llegó a tiempo.',
    p.work === 'saved'
      ? 'No hace falta repetirlo.'
      : p.work === 'on-this-device'
        ? 'Prueba otra vez ahora.'
        : p.work === 'not-saved'
          ? 'Prueba otra vez ahora.'
          : 'Mira primero qué ha pasado, para que no se haga dos veces.',
    undefined,
    undefined,
    undefined,
    p.work === 'saved'
      ? 'Se guardó de todos modos.'
      : p.work === 'on-this-device'
        ? 'Está en este dispositivo.'
        : p.work === 'not-saved'
          ? 'No se guardó.'
          : 'Aún no sabemos si se hizo.',
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
      ? 'Esto se detuvo antes de terminar'
      : p.reason === 'done'
        ? 'Aquí no hay ningún problema'
        : p.reason === 'cookies'
          ? 'Las cookies de este sitio son demasiado grandes'
          : 'Lo sentimos, tenemos un problema',
    p.reason === 'cancelled'
      ? 'No pasa nada más mientras no lo inicies de nuevo.'
      : p.reason === 'done'
        ? 'Ha salido como debía.'
        : 'No es por algo que hayas hecho.',
    p.reason === 'cancelled'
      ? 'Empieza otra vez cuando quieras.'
      : p.reason === 'done'
        ? 'Puedes seguir.'
        : p.reason === 'cookies'
          ? 'Borra las cookies de este sitio e inicia sesión otra vez.'
          : `Prueba otra vez ${p.retryAt == null ? 'en unos minutos' : `a las ${f.t(p.retryAt)}`}, o mira el estado del servicio.`,
    'Usa otro navegador o dispositivo, o mira el estado del servicio.',
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
    `${p.part == null ? 'Nuestro servicio' : f.s(p.part)} no está disponible ${p.retryAt == null ? 'ahora mismo' : `hasta las ${f.t(p.retryAt)}`}`,
    `La causa está de nuestro lado${p.since == null ? '' : `, y empezó a las ${f.t(p.since)}`}.`,
    p.update == null
      ? 'El estado del servicio dice cuándo vuelve.'
      : `La próxima noticia llega a las ${f.t(p.update)}.`,
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
    `${p.section == null ? 'Una parte de esta página' : f.s(p.section)} no carga ahora mismo`,
    'El resto de la página funciona. Un hueco aquí no significa que se haya borrado algo.',
    'Carga esta parte otra vez, o sigue sin ella.',
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
    p.retryAt == null ? 'Hace falta una breve pausa' : `Esto puede seguir a las ${f.t(p.retryAt)}`,
    'Está llegando mucho a la vez, así que lo hemos pausado un momento.',
    `Espera ${p.retryAt == null ? 'un minuto' : 'hasta entonces'} y prueba otra vez.`,
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
      ? 'Este navegador o dispositivo no puede hacerlo'
      : p.reason === 'cookies'
        ? 'Las cookies están desactivadas en este sitio'
        : 'Esta versión está anticuada',
    p.reason === 'browser'
      ? 'Falta algo que se necesita, o está desactivado.'
      : p.reason === 'cookies'
        ? 'Las necesitamos para mantener tu sesión.'
        : 'Ya no puede guardar ni cargar todo.',
    p.reason === 'browser'
      ? 'Usa otro navegador o dispositivo, o actualiza este.'
      : p.reason === 'cookies'
        ? 'Permite las cookies en los ajustes del navegador y recarga.'
        : 'Copia lo que no hayas guardado y recarga la página.',
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
        ? 'Escribe un número de teléfono'
        : p.reason === 'code'
          ? 'Escribe el código'
          : p.reason === 'file'
            ? 'Elige un archivo'
            : p.reason === 'terms'
              ? 'Acepta las condiciones para seguir'
              : 'Falta una respuesta'
      : `Escribe ${f.s(p.label)}`,
    'La necesitamos para poder seguir.',
    'Ve a la respuesta y complétala.',
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
      ? 'Escribe un correo como nombre@example.com'
      : p.reason === 'phone'
        ? 'Escribe el teléfono con el prefijo del país'
        : p.reason === 'too-long'
          ? p.limit == null
            ? 'Acorta esta respuesta'
            : `Usa ${f.s(p.limit)} caracteres o menos`
          : p.reason === 'too-short'
            ? p.limit == null
              ? 'Alarga esta respuesta'
              : `Usa ${f.s(p.limit)} caracteres o más`
            : p.reason === 'too-low'
              ? `Escribe ${p.min == null ? 'un valor más alto' : `${f.s(p.min)} o más`}`
              : p.reason === 'too-high'
                ? `Escribe ${p.max == null ? 'un valor más bajo' : `${f.s(p.max)} o menos`}`
                : p.reason === 'step'
                  ? 'Escribe un número entero, como 30'
                  : p.reason === 'number'
                    ? 'Escribe un número, como 30'
                    : p.reason === 'future'
                      ? 'Escribe una fecha que no sea futura'
                      : p.reason === 'taken'
                        ? 'Elige otro nombre, porque este ya existe'
                        : p.example == null
                          ? `Revisa ${p.label == null ? 'esta respuesta' : f.s(p.label)}`
                          : `Escríbelo así: ${f.s(p.example)}`,
    'De esta forma aún no podemos usarla.',
    'Ve a la respuesta y cámbiala.',
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
    `Por ahora no cumples todas las condiciones${p.what == null ? '' : ` para ${f.s(p.what)}`}`,
    `${p.why == null ? 'Una de tus respuestas no encaja con las condiciones.' : f.s(p.why)}${p.from == null ? '' : ` Puedes solicitarlo a partir del ${f.d(p.from)}.`}`,
    'Mira qué otras opciones tienes, o háblanos de tu situación.',
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
      ? 'Son demasiados archivos a la vez'
      : `${p.file == null ? 'Este archivo' : f.s(p.file)} ${p.reason === 'type' ? 'es de un tipo que no podemos usar' : p.reason === 'too-large' ? 'es demasiado grande' : p.reason === 'too-small' ? 'es demasiado pequeño' : p.reason === 'dimensions' ? 'no tiene las medidas correctas' : p.reason === 'empty' ? 'está vacío' : p.reason === 'password' ? 'tiene contraseña' : p.reason === 'virus' ? 'contiene un virus' : 'no se puede abrir aquí'}`,
    p.reason === 'type'
      ? p.types == null
        ? 'No está entre los tipos que se indican aquí.'
        : `Sirven estos tipos: ${f.s(p.types)}.`
      : p.reason === 'too-large'
        ? p.limit == null
          ? 'Supera el límite por archivo.'
          : `Cada archivo puede ocupar hasta ${f.b(p.limit)}${p.size == null ? '' : `, y este ocupa ${f.b(p.size)}`}.`
        : p.reason === 'virus'
          ? 'Para protegerte a ti y a los demás, no lo hemos conservado.'
          : 'Así no podemos usarlo.',
    `${p.reason === 'password' ? 'Quita la contraseña' : p.reason === 'too-large' ? 'Reduce su tamaño' : 'Revísalo en tu dispositivo'}, o elige otro archivo.`,
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
        ? 'El archivo ha cambiado en tu dispositivo'
        : `${p.file == null ? 'La transferencia' : `La transferencia de ${f.s(p.file)}`} se detuvo antes de terminar`
      : `${p.done == null ? '0' : f.n(p.done)} de ${f.n(p.total)} subidos`,
    p.reason === 'changed' ? 'Se movió, se renombró o se guardó mientras tanto.' : 'El resto no se ha enviado.',
    p.reason === 'changed' ? 'Elige el archivo otra vez.' : 'Continúa cuando tengas conexión.',
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
      ? 'El navegador no nos dejó copiarlo'
      : p.reason === 'location'
        ? 'La ubicación está desactivada en este sitio'
        : p.reason === 'location-unknown'
          ? 'No pudimos encontrar dónde estás'
          : `${p.device === 'camera' ? 'La cámara' : p.device === 'microphone' ? 'El micrófono' : p.device === 'location' ? 'La ubicación' : p.device === 'clipboard' ? 'El portapapeles' : 'La cámara o el micrófono'} ${p.reason === 'busy' ? 'puede estar en uso en otra app' : p.reason === 'missing' ? 'no aparece' : 'no está disponible para este sitio'}`,
    p.reason === 'busy'
      ? 'A menudo dos apps no pueden usarlo a la vez.'
      : p.reason === 'missing'
        ? 'Puede estar desconectado o apagado.'
        : p.reason === 'clipboard'
          ? 'Lo que querías copiar sigue aquí.'
          : 'Eso lo decide el navegador o el dispositivo.',
    p.reason === 'busy'
      ? 'Cierra la otra app y prueba otra vez.'
      : p.reason === 'missing'
        ? 'Enciéndelo y prueba otra vez.'
        : p.reason === 'clipboard'
          ? 'Selecciona el texto y cópialo con el teclado.'
          : p.reason === 'location-unknown'
            ? 'Prueba otra vez al aire libre, o escribe la dirección.'
            : 'Elige el icono junto a la dirección, permítelo y prueba otra vez.',
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
        ? 'Tu plan no tiene plazas libres'
        : p.reason === 'storage'
          ? 'El almacenamiento está lleno'
          : p.reason === 'unpaid'
            ? 'Esto necesita antes un plan o un pago'
            : 'Has llegado a un límite de tu plan'
      : `Has usado ${f.n(p.total)} de ${f.n(p.total)}${p.things == null ? '' : ` ${f.s(p.things)}`}`,
    'Lo que tienes se queda como está. Por ahora no se puede añadir nada nuevo.',
    'Quita algo que ya no necesites, o mira los planes.',
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
      ? 'Este cupón ha caducado'
      : `${p.feature == null ? 'Esto' : f.s(p.feature)} ${p.plan == null ? 'no forma parte de tu plan' : `viene con ${f.s(p.plan)}`}`,
    p.reason === 'coupon' ? 'El precio sin él sigue en pie.' : 'Todo lo de tu plan funciona como antes.',
    p.reason === 'coupon'
      ? 'Usa otro cupón, o sigue sin él.'
      : 'Pide a un propietario que lo añada, o mira cuánto cuestan los planes.',
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
      ? 'Tu prueba ya está en marcha'
      : `Tu prueba ${p.until == null ? 'está a punto de terminar' : `termina el ${f.d(p.until)}`}`,
    p.after === 'charged'
      ? 'Si no haces nada, entonces empieza el plan y se cobra.'
      : p.after === 'stops'
        ? 'Si no haces nada, termina y no se cobra nada.'
        : 'Comprueba si el plan empieza por sí solo.',
    'Elige un plan para seguir, o termina la prueba ahora.',
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
      ? 'Esta tarjeta paga un plan'
      : p.reason === 'only-way-in'
        ? 'Es la única forma de entrar en tu cuenta'
        : `¿Eliminar ${p.object == null ? 'esto' : f.s(p.object)}?`,
    p.reason === 'in-use'
      ? 'Sin ella no se puede hacer el próximo pago.'
      : p.reason === 'only-way-in'
        ? 'Sin ella ya no podrías entrar.'
        : `También se eliminará ${p.includes == null ? 'todo lo que contiene' : `esto: ${f.s(p.includes)}`}.${p.days == null ? '' : ` Puedes recuperarlo durante ${f.p(p.days) === 'one' ? `${f.n(p.days)} día` : `${f.n(p.days)} días`}.`}`,
    p.reason === 'in-use'
      ? 'Añade antes otra tarjeta.'
      : p.reason === 'only-way-in'
        ? 'Añade antes otra forma de entrar.'
        : 'Consérvalo, o elimínalo ahora.',
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
    `¿Cerrar tu cuenta${p.date == null ? '' : ` el ${f.d(p.date)}`}?`,
    `No podrás iniciar sesión, y tus datos se eliminarán${p.deleted == null ? '' : ` el ${f.d(p.deleted)}`}.${p.kept == null ? '' : ` Por ley conservamos ${f.s(p.kept)}.`}`,
    'Exporta lo que quieras conservar. Después cierra la cuenta, o consérvala.',
  ],
  [['keep', 'Conservar la cuenta'], actionCloseAccount, actionExport],
  { help },
];

/** Unusual sign-in or leaked password */
export const secUnusualActivity: MomentWords = [
  'sec.unusual-activity',
  lang,
  3,
  (p, f) => [
    p.reason === 'leaked'
      ? 'Tu contraseña se filtró en otro sitio'
      : `${p.device == null ? 'Revisa un acceso reciente' : `Nuevo acceso desde ${f.s(p.device)}`}${p.place == null ? '' : ` en ${f.s(p.place)}`}`,
    p.reason === 'leaked'
      ? 'Otras personas podrían probarla en tu cuenta.'
      : p.time == null
        ? 'No se parecía a los tuyos.'
        : `Fue el ${f.d(p.time)} a las ${f.t(p.time)}.`,
    p.reason === 'leaked'
      ? 'Cambia la contraseña aquí y en los demás sitios donde la uses.'
      : 'Si no has sido tú, dínoslo y cambia la contraseña. Si has sido tú, no hay nada que hacer.',
    undefined,
    'Nunca te pedimos la contraseña en un mensaje.',
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
    `Alguien entró en uno de nuestros sistemas${p.date == null ? '' : ` el ${f.d(p.date)}`}`,
    `Lo sentimos. ${p.taken == null ? 'Aún no sabemos qué vio de lo tuyo.' : `Vio ${f.s(p.taken)}.`}${p.safe == null ? '' : ` No vio ${f.s(p.safe)}.`}`,
    'Empieza por los pasos de nuestra lista, los más importantes primero.',
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
    `${p.object == null ? 'Esto' : f.s(p.object)} sigue en marcha`,
    `${p.total == null ? 'Necesita algo más de tiempo.' : `${p.done == null ? '0' : f.n(p.done)} de ${f.n(p.total)} listos.`}${p.minutes == null ? '' : ` ${f.p(p.minutes) === 'one' ? `Queda ${f.n(p.minutes)} minuto` : `Quedan unos ${f.n(p.minutes)} minutos`}.`}`,
    p.notify === 'email'
      ? 'Puedes cerrar esta página. Te escribiremos cuando termine.'
      : 'Deja esta página abierta hasta que termine.',
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
      ? 'Para esto hay lista de espera'
      : p.position == null
        ? 'Antes tiene que verlo una persona'
        : `Tienes el número ${f.n(p.position)} en la cola`,
    `${p.until == null ? '' : `Tendrás noticias nuestras antes del ${f.d(p.until)}. `}Por ahora no hace falta que envíes nada más.`,
    'Mira cómo va, o escríbenos si es urgente.',
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
    `Gracias${p.name == null ? '' : `, ${f.s(p.name)}`}, hemos recibido tu mensaje`,
    p.summary == null ? 'Una persona lo leerá.' : `Lo entiendo así: ${f.s(p.summary)}`,
    p.until == null
      ? 'Si falta algo, responde y añádelo.'
      : `Te escribiré antes de las ${f.t(p.until)}, aunque aún no lo haya resuelto.`,
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
    'Necesitamos dos datos para encontrarlo',
    p.why == null ? 'Nos dicen si afecta a una cuenta o a todas.' : f.s(p.why),
    p.questions == null ? 'Cuéntanos qué hiciste justo antes y qué palabras salían en la pantalla.' : f.s(p.questions),
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
    'Tienes razón, el fallo es nuestro',
    `Aquí vemos lo mismo.${p.workaround == null ? '' : ` Hasta que se arregle, esto funciona: ${f.s(p.workaround)}.`}`,
    p.until == null
      ? 'Síguelo y recibirás un mensaje cuando algo cambie.'
      : `Te escribiré antes del ${f.d(p.until)}, con arreglo o sin él.`,
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
    `No vamos a crear ${p.what == null ? 'esto' : f.s(p.what)}`,
    p.why == null ? 'Preferimos decirlo a tenerte esperando.' : f.s(p.why),
    p.alternative == null
      ? 'Cuéntanos para qué lo necesitas y buscaremos otra forma.'
      : `Hoy, lo más parecido es esto: ${f.s(p.alternative)}.`,
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
      ? 'Esto ya se ha devuelto'
      : p.reason === 'disputed'
        ? 'Este pago está en disputa'
        : p.outcome === 'given'
          ? `Hemos devuelto ${p.amount == null ? 'este pago' : f.s(p.amount)}`
          : `No podemos devolver ${p.amount == null ? 'este pago' : f.s(p.amount)}`,
    p.why == null
      ? p.reason === 'disputed'
        ? 'Ahora decide tu banco.'
        : p.outcome === 'given'
          ? 'El banco decide cuánto tarda.'
          : 'Desde aquí no se puede devolver.'
      : f.s(p.why),
    p.outcome === 'given'
      ? 'Si no llega, responde y lo rastreamos.'
      : 'Si lo ves de otra manera, responde y una persona lo mirará otra vez.',
    undefined,
    undefined,
    p.money === 'refunded'
      ? 'Te hemos enviado el dinero de vuelta.'
      : p.money === 'pending'
        ? 'La devolución está pendiente.'
        : p.money === 'charged'
          ? 'El dinero no se ha devuelto.'
          : p.money === 'not-charged'
            ? 'No se te ha cobrado nada.'
            : 'La app de tu banco te dirá si ha llegado.',
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
    p.what == null ? 'Algo va a cambiar para ti' : f.s(p.what),
    `${p.why == null ? 'Queremos que lo sepas primero por nosotros.' : f.s(p.why)}${p.until == null ? '' : ` Hasta el ${f.d(p.until)} todo sigue como está.`}`,
    'Mira qué cambia y qué se queda. Si no te va bien, responde y cuéntanoslo.',
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
    p.what == null ? 'Haces bien en decírnoslo' : `${f.s(p.what)} Es cosa nuestra.`,
    `${p.owner == null ? 'Una persona' : f.s(p.owner)} se encargará hasta que quede resuelto.`,
    p.time == null
      ? 'Dinos cuándo podemos llamarte, o responde aquí.'
      : `Podemos llamarte a las ${f.t(p.time)}, o puedes responder aquí.`,
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
    `Tu plan ${p.reason === 'ended' ? 'ya ha terminado' : p.until == null ? 'va a terminar' : `termina el ${f.d(p.until)}`}`,
    p.readable == null ? 'Puedes exportar tus datos.' : `Puedes leerlo todo hasta el ${f.d(p.readable)}.`,
    'Si quieres, cuéntanos por qué te vas. Con una línea basta.',
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
    `${p.name == null ? 'Una persona' : f.s(p.name)} se encarga a partir de aquí`,
    `Puede ver ${p.what == null ? 'esta conversación' : f.s(p.what)}, así que no hace falta que lo repitas.`,
    p.minutes == null
      ? 'Quédate aquí, o deja una dirección donde podamos responderte.'
      : `Tarda ${f.p(p.minutes) === 'one' ? `${f.n(p.minutes)} minuto` : `unos ${f.n(p.minutes)} minutos`}. Puedes quedarte aquí mientras tanto.`,
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
    p.reason === 'bereavement' ? 'Sentimos mucho tu pérdida' : 'Podemos resolverlo juntos',
    p.paused == null
      ? 'No hace falta que lo expliques todo, y puedes tomarte tu tiempo.'
      : `Hoy no tienes que hacer nada. Hemos pausado ${f.s(p.paused)}.`,
    'Cuando quieras, basta una llamada o un mensaje para empezar.',
    undefined,
    'Tú eliges cómo seguimos en contacto.',
  ],
  [['call', 'Hablar con alguien'], actionNotNow],
  { push },
];

/** Nothing here yet */
export const emptyFirstUse: MomentWords = [
  'empty.first-use',
  lang,
  0,
  (p, f) => [
    `Aún no hay ${p.things == null ? 'nada' : f.s(p.things)} aquí`,
    p.purpose == null ? 'Lo que crees aparecerá aquí.' : f.s(p.purpose),
    'Crea el primero, o empieza con un ejemplo.',
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
    `No hay resultados${p.query == null ? '' : ` para «${f.s(p.query)}»`}`,
    `Puede que los filtros oculten lo que buscas.${p.suggestion == null ? '' : ` ¿Querías decir «${f.s(p.suggestion)}»?`}`,
    'Quita los filtros, o busca otra palabra.',
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
      ? 'Esto se ha retirado'
      : p.reason === 'sold-out'
        ? 'Esto está agotado'
        : p.object == null
          ? 'En esta dirección no hay nada'
          : `No encontramos ${f.s(p.object)}`,
    p.moved == null
      ? p.reason === 'sold-out'
        ? 'Ahora mismo no queda ninguno.'
        : p.reason === 'removed'
          ? 'No volverá a estar aquí.'
          : 'Puede que haya cambiado de sitio o que no esté abierto para ti.'
      : `Ahora está en ${f.s(p.moved)}.`,
    'Búscalo, o empieza por la página de inicio.',
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
