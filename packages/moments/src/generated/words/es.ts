// 5334817e19c0 a960948bf56f
// Generated from locales/es.json by scripts/compile.mjs. Change that file, not this one.

import { byMoment, type MomentWords, type Words } from '../../words.js';

const lang = 'es';
const help = '{ref|=|Si nos escribes, indica #.}';
const money =
  '{money|not-charged=No se te ha cobrado nada.|pending=El pago está pendiente.|charged=Se te ha cobrado.|refunded=Se te ha devuelto el dinero.|Aún no sabemos si se te ha cobrado. Míralo en la app de tu banco.}';
const work =
  '{work|saved=Tu trabajo está guardado.|on-this-device=Tu trabajo está en este dispositivo.|not-saved=Tus últimos cambios no están guardados.|Comprueba si tus últimos cambios se han guardado.}';
const again = 'Elige otra opción esta vez.';
const person = 'Ahora debe verlo una persona. Escríbenos.';
const push = 'Tienes un mensaje';
const actionUseAnotherCard = 'use-another-card|Usar otra tarjeta';
const actionPayAnotherWay = 'pay-another-way|Pagar de otra forma';
const actionContact = 'contact|Escribirnos';
const actionUpdateCard = 'update-card|Cambiar la tarjeta';
const actionSignIn = 'sign-in|Iniciar sesión';
const actionResetPassword = 'reset-password|Cambiar la contraseña';
const actionGetCode = 'get-code|Recibir un código por correo';
const actionOtherSignIn = 'other-sign-in|Entrar de otra forma';
const actionCopyWork = 'copy-work|Copiar tu trabajo';
const actionExport = 'export|Exportar tus datos';
const actionStay = 'stay|Quedarse aquí';
const actionRetry = 'retry|Probar otra vez';
const actionSeeStatus = 'see-status|Ver el estado del servicio';
const actionGoToAnswer = 'go-to-answer|Ir a la respuesta';
const actionSeeOptions = 'see-options|Ver otras opciones';
const actionSeePlans = 'see-plans|Ver planes y precios';
const actionKeep = 'keep|Conservar';
const actionSeeProgress = 'see-progress|Ver cómo va';
const actionReply = 'reply|Responder';
const actionCall = 'call|Acordar una llamada';
const actionSearch = 'search|Buscar';

/** Card declined */
export const moneyDeclined: MomentWords = [
  'money.declined',
  lang,
  6,
  [actionUseAnotherCard, actionPayAnotherWay, actionContact],
  '{reason|bank=Tu banco ha rechazado el pago|unsupported=Esta tarjeta no sirve aquí|El pago no se ha podido hacer}',
  '{reason|bank=Tu banco puede decirte por qué.|unsupported=No vale para esta compra o esta moneda.|No podemos mostrar el motivo exacto.}{until|=| Tu pedido queda reservado. Hora límite: ~.}',
  'Usa otra tarjeta u otra forma de pago, o pregunta a tu banco por esta.',
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
  ['edit-details|Revisar la tarjeta', actionUseAnotherCard, actionContact],
  'Revisa {reason|number=el número de la tarjeta|expiry=la fecha de caducidad|security-code=el código de seguridad|postal-code=el código postal|address=la dirección de facturación|pin=el PIN|bank-account=el número de cuenta|los datos de la tarjeta}',
  '{reason|security-code=Son las 3 o 4 cifras impresas en la tarjeta.|Un dato no coincide.}',
  'Corrígelo y paga de nuevo, o usa otra tarjeta.',
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
  '{last4|=Esta tarjeta|La tarjeta que termina en #} {reason|replaced=ya no está en uso|ha caducado}',
  '{until|=Ya no se puede pagar con ella.|Tu plan sigue activo hasta el ^.}',
  'Añade la tarjeta nueva, o elige otra forma de pago.',
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
  '{reason|limit=Este pago supera un límite|too-small=Este importe no llega al mínimo|Esta tarjeta no cubre {amount|=el pago|#} ahora mismo}',
  '{reason|limit=Las tarjetas y las formas de pago tienen límites.|too-small=No se puede pagar con tarjeta.|El banco no ha aprobado este importe.}',
  'Usa otra tarjeta u otra forma de pago, o elige otro importe.',
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
  ['approved|Ya lo he aprobado', actionUseAnotherCard, actionContact],
  '{reason|reader=Termina el pago en el lector de tarjetas|paypal=Aprueba este pago en PayPal|Aprueba este pago con tu banco}',
  'Queda en espera hasta que confirmes que eres tú.',
  '{reason|reader=Introduce la tarjeta y marca el PIN, o desbloquea el móvil y acércalo otra vez.|Abre el mensaje o la app, aprueba el pago y vuelve aquí.}',
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
  ['check-payment|Comprobar el pago', actionContact],
  '{reason|duplicate=Puede que este pago ya se haya hecho|paid=Esto ya está pagado|in-progress=Este pago aún se está procesando|{money|not-charged=El pago no se ha hecho|charged=El pago se ha hecho|Aún no sabemos si el pago se ha hecho}}',
  '{reason|paid=Aquí no queda nada por pagar.|No recibimos una respuesta clara a tiempo.}',
  '{money|not-charged=Puedes volver a pagar.|charged=No hace falta que pagues otra vez.|refunded=Puedes volver a pagar.|Busca en la app de tu banco {descriptor|=el pago|«#»} antes de pagar otra vez.}{until|=| Te avisaremos. Hora límite: ~.}',
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
  [actionUpdateCard, 'end-plan|Terminar el plan', actionContact],
  '{reason|stopped=Estos pagos se han detenido|past-due=Hay un saldo sin pagar|El pago de tu renovación no se ha hecho}',
  '{reason|stopped=Tu banco o PayPal ya no los permite.|past-due=El próximo pago espera hasta que se salde.|Lo intentamos con {last4|=la tarjeta que guardaste|la tarjeta que termina en #}.}{until|=| Todo funciona hasta el ^.}',
  'Cambia la tarjeta para conservar el plan, o termínalo aquí.{retryDate|=| Lo intentaremos de nuevo el ^.}',
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
  ['update-bank-account|Cambiar la cuenta bancaria', actionContact],
  '{reason|unverified=Confirma tu cuenta bancaria para cobrar|limit=Este pago a tu cuenta supera un límite|No hemos podido enviarte el dinero}',
  '{reason|unverified=Primero necesitamos saber que es tuya.|limit=Es más de lo que se puede pagar ahora mismo.|La transferencia a tu banco no fue posible.}',
  '{reason|unverified=Confírmala|limit=Elige un importe menor|Revisa tu cuenta bancaria y los ajustes} y pide el pago otra vez.',
  help,
  '{money|not-charged=El dinero sigue en tu saldo.|pending=La transferencia está en camino.|charged=El importe ha salido de tu saldo.|refunded=El dinero ha vuelto a tu saldo.|Aún no sabemos dónde está el dinero. Mira tu saldo.}',
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
  '{reason|person-check=No pudimos confirmar que eres una persona|current-password=Esa no es la contraseña actual|{flow|sign-up=No pudimos crear una cuenta con estos datos|El correo y la contraseña no coinciden}}',
  '{reason|person-check=La comprobación de esta página no terminó.|Para proteger las cuentas, no decimos más.}',
  '{reason|person-check=Recarga la página y repite la comprobación.|{flow|sign-up=Si ya tienes una cuenta, inicia sesión o cambia la contraseña.|Revisa el correo y las mayúsculas, o cambia la contraseña.}}',
  help,
  '',
  '',
  'Cambia la contraseña, o entra con un código que llega a tu correo.',
  person,
];

/** Sign-in paused after several tries */
export const accessLockedOut: MomentWords = [
  'access.locked-out',
  lang,
  2,
  [actionResetPassword, actionGetCode, actionContact],
  '{reason|almost=Con unos intentos más, el acceso se pausará|El acceso está en pausa {retryAt|=por ahora|(fin: ~)}}',
  'Hubo varios intentos seguidos, y una pausa protege la cuenta.',
  'Cambia la contraseña, recibe un código por correo o entra {retryAt|=más tarde|a partir de esa hora}.',
  help,
];

/** One-time code or link does not work */
export const accessCodeProblem: MomentWords = [
  'access.code-problem',
  lang,
  1,
  ['send-code|Enviar uno nuevo', actionOtherSignIn, actionContact],
  '{reason|wrong=Ese código no coincide|not-sent=El código no se pudo enviar|same-browser=Abre el enlace en el navegador donde empezaste|unconfirmed=Confirma primero tu dirección|invite=Esta invitación ya no sirve|Ese código o enlace ya no sirve}',
  'Cada uno sirve una vez y por poco tiempo, y solo cuenta el más reciente.',
  '{reason|invite=Pide otra a la persona que te invitó.|Pide uno nuevo, o entra de otra forma.{sentTo|=| Llega a #.}}',
  help,
  '',
  '',
  'Entra de otra forma, o busca el mensaje más reciente en la carpeta de spam.',
  person,
];

/** Signed out while working */
export const accessSessionExpired: MomentWords = [
  'access.session-expired',
  lang,
  9,
  [actionSignIn, actionCopyWork, actionContact],
  '{reason|confirm=Confirma que eres tú|payment-form=Se acabó el tiempo del formulario de pago|Tu sesión se ha cerrado}',
  '{reason|confirm=Volvemos a preguntar antes de un cambio importante.|Ocurre tras un rato sin actividad.}',
  'Inicia sesión para seguir.',
  help,
  '',
  work,
];

/** No access to a thing or an action */
export const accessNoPermission: MomentWords = [
  'access.no-permission',
  lang,
  1,
  ['ask-access|Pedir acceso', 'switch-account|Cambiar de cuenta'],
  '{reason|region=Esto no está disponible donde estás|sign-up-closed=Ahora mismo no se pueden crear cuentas|managed=Tu organización gestiona esta cuenta|Necesitas acceso a {object|=esto|#}}',
  '{reason|region=Hay un motivo legal, y no es por ti.|{owner|=El propietario o un administrador|#} puede cambiarlo.}',
  'Pide acceso, o cambia a otra cuenta.',
  help,
];

/** Account paused by us */
export const accessSuspended: MomentWords = [
  'access.suspended',
  lang,
  2,
  ['ask-review|Pedir una revisión', actionExport],
  '{date|=Hemos pausado esta cuenta|Pausamos esta cuenta el ^}',
  '{why|=Seguirá en pausa hasta que una persona la revise.|#}',
  'Pide una revisión y cuéntanos lo que debamos saber.',
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
  [actionOtherSignIn, 'retry-sign-in|Probar a entrar otra vez', actionContact],
  '{reason|passkey=La llave de acceso no se usó|linked=Esto ya está configurado|pop-up=El navegador bloqueó la ventana de acceso|signed-in=Ya has iniciado sesión|{provider|=El acceso no se completó|El acceso con # no se completó}}',
  '{reason|signed-in=Aquí no hay nada más que hacer.|No recibimos la confirmación que necesitamos.}',
  '{reason|pop-up=Permite las ventanas emergentes de este sitio y prueba otra vez.|Entra de otra forma, o prueba una vez más.}',
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
  ['change-password|Elegir otra contraseña', 'use-passkey|Usar una llave de acceso'],
  '{reason|too-short=Usa {limit|=una contraseña más larga|# caracteres o más}|too-long=Usa {limit|=una contraseña más corta|# caracteres o menos}|mix=Usa mayúsculas, minúsculas, números y símbolos|reused=Elige una contraseña que no hayas usado aquí|leaked=Elige una contraseña que no se haya filtrado|Elige una contraseña más difícil de adivinar}',
  '{reason|leaked=Esta figura en una lista filtrada de otro sitio.|Lo que más protege es que sea larga.}',
  'Tres o cuatro palabras al azar funcionan bien, y un gestor de contraseñas puede crear una por ti.',
  help,
];

/** Save did not happen */
export const workSaveFailed: MomentWords = [
  'work.save-failed',
  lang,
  11,
  ['save|Guardar ahora', actionCopyWork, actionContact],
  '{reason|storage=En este dispositivo no queda sitio para guardar|{since|=Tus cambios aún no están guardados|Último guardado: ~}}',
  '{reason|storage=El navegador no puede conservar más de este sitio.|Lo que enviaste no nos llegó.}',
  '{reason|storage=Libera espacio y guarda otra vez.|Guarda otra vez, o copia tu trabajo para asegurarlo.}',
  help,
  '',
  '{work|saved=La última versión está guardada.|on-this-device=Lo que escribiste está en este dispositivo.|not-saved=Lo que escribiste solo está en esta pantalla.|Copia tu trabajo antes de cerrar esta página.}',
  'Copia primero tu trabajo. Después recarga la página y pégalo.',
  person,
];

/** Leaving with unsaved changes */
export const workLeavingUnsaved: MomentWords = [
  'work.leaving-unsaved',
  lang,
  1,
  ['save-and-leave|Guardar y salir', 'leave|Salir sin guardar', actionStay],
  '¿Guardar {object|=tus cambios|«#»} antes de salir?',
  'Al salir se pierde lo que cambiaste desde la última vez que guardaste.',
  'Guarda primero, o sal sin los cambios.',
  help,
  '',
  '{work|saved=Todo está guardado.|on-this-device=Queda un borrador en este dispositivo.|not-saved=Los cambios solo están en esta página.|Puede que los cambios solo estén en esta página.}',
];

/** Someone else changed it */
export const workConflict: MomentWords = [
  'work.conflict',
  lang,
  1,
  [
    'compare|{reason|exists=|locked=|Comparar versiones}',
    'keep-mine|{reason|exists=|locked=|Conservar la mía}',
    'keep-theirs|{reason|exists=|locked=|Conservar la otra}',
    'rename|{reason|exists=Elegir otro nombre|}',
    'open-existing|{reason|exists=Abrir el otro|}',
    'make-copy|{reason|locked=Trabajar en una copia|}',
  ],
  '{reason|exists=Ya hay uno con este nombre|{name|=Otra persona|#} {reason|locked=está editando esto|cambió esto mientras lo editabas}}',
  '{reason|locked=Hasta que termine, solo se puede leer.|No se ha reemplazado nada.}',
  '{reason|locked=Espera a que termine, o trabaja en una copia.|exists=Elige otro nombre, o abre el que ya está.|Compara las dos y elige cuál se queda.}',
  help,
  '',
  work,
];

/** Work is gone */
export const workLost: MomentWords = [
  'work.lost',
  lang,
  11,
  ['see-missing|Ver qué falta', actionContact],
  '{what|=Parte de tu trabajo se ha perdido|Hemos perdido #}',
  'Lo sentimos. {cause|=Aún no podemos decir cómo ocurrió.|#}',
  'Mira qué falta y qué se puede recuperar.',
  help,
  '',
  '{work|saved=Todo lo demás está guardado.|on-this-device=Hay una copia en este dispositivo.|not-saved=No estaba guardado en ningún otro sitio.|Aún no sabemos cuánto se puede recuperar.}',
];

/** Offline or unreachable */
export const netOffline: MomentWords = [
  'net.offline',
  lang,
  9,
  [actionRetry, actionContact],
  '{reason|offline=No tienes conexión|portal=Esta red te pide iniciar sesión|reader=El lector de tarjetas no tiene conexión|Ahora mismo no hay conexión con nuestro servicio}',
  '{reason|offline=Este dispositivo no tiene conexión ahora mismo.|portal=Ocurre a menudo en hoteles y trenes.|Puede que falle la conexión o que nuestro servicio no responda.}',
  '{reason|portal=Abre otra página, inicia sesión en la red y vuelve.|Revisa la conexión y prueba otra vez.}',
  help,
  '',
  work,
  'Cambia de red, por ejemplo a los datos móviles.',
  person,
];

/** It took too long */
export const netTimeout: MomentWords = [
  'net.timeout',
  lang,
  9,
  ['check|Ver qué ha pasado', actionRetry, actionContact],
  '{object|=Esto|#} tardó demasiado y dejamos de esperar',
  'La respuesta no llegó a tiempo.',
  '{work|saved=No hace falta repetirlo.|on-this-device=Prueba otra vez ahora.|not-saved=Prueba otra vez ahora.|Mira primero qué ha pasado, para que no se haga dos veces.}',
  help,
  '',
  '{work|saved=Se guardó de todos modos.|on-this-device=Está en este dispositivo.|not-saved=No se guardó.|Aún no sabemos si se hizo.}',
  again,
  person,
];

/** A problem on our side */
export const netServerError: MomentWords = [
  'net.server-error',
  lang,
  10,
  [actionRetry, actionSeeStatus, actionContact],
  '{reason|cancelled=Esto se detuvo antes de terminar|done=Ha salido como debía|cookies=Las cookies de este sitio son demasiado grandes|Lo sentimos, tenemos un problema}',
  '{reason|cancelled=No pasa nada más mientras no lo inicies de nuevo.|done=No hay nada que corregir.|No es por algo que hayas hecho.}',
  '{reason|cancelled=Empieza otra vez cuando quieras.|done=Puedes seguir.|cookies=Bórralas e inicia sesión otra vez.|Prueba otra vez {retryAt|=en unos minutos|más tarde (~)}, o mira el estado del servicio.}',
  help,
  '',
  work,
  'Usa otro navegador o dispositivo.',
  person,
];

/** Outage or planned closure */
export const netOutage: MomentWords = [
  'net.outage',
  lang,
  10,
  [actionSeeStatus, actionContact],
  '{part|=Nuestro servicio|#} no está disponible {retryAt|=ahora mismo|(vuelta prevista: ~)}',
  'La causa está de nuestro lado{since|=| (inicio: ~)}.',
  '{update|=El estado del servicio dice cuándo vuelve.|Próxima noticia: ~.}',
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
  '{section|=Una parte de esta página|#} no carga ahora mismo',
  'El resto de la página funciona. Un hueco aquí no significa que se haya borrado algo.',
  'Carga esta parte otra vez, o sigue sin ella.',
  help,
];

/** A pause between requests */
export const netRateLimited: MomentWords = [
  'net.rate-limited',
  lang,
  8,
  [actionRetry, actionContact],
  'Hace falta una breve pausa{retryAt|=| (fin: ~)}',
  'Está llegando mucho a la vez, así que lo hemos pausado un momento.',
  'Espera {retryAt|=un minuto|hasta entonces} y prueba otra vez.',
  help,
  '',
  work,
];

/** App or browser too old */
export const netUpdateRequired: MomentWords = [
  'net.update-required',
  lang,
  1,
  ['refresh|Recargar la página', actionCopyWork],
  '{reason|browser=Este navegador o dispositivo no puede hacerlo|cookies=Las cookies están desactivadas en este sitio|Esta versión está anticuada}',
  '{reason|browser=Falta algo que se necesita, o está desactivado.|cookies=Las necesitamos para mantener tu sesión.|Ya no puede guardar ni cargar todo.}',
  '{reason|browser=Usa otro navegador o dispositivo, o actualiza este.|cookies=Permite las cookies en los ajustes del navegador y recarga.|Copia lo que no hayas guardado y recarga la página.}',
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
  '{label|={reason|phone=Escribe un número de teléfono|code=Escribe el código|file=Elige un archivo|terms=Acepta las condiciones para seguir|Falta una respuesta}|Escribe #}',
  'La necesitamos para poder seguir.',
  'Ve a la respuesta y complétala.',
  help,
];

/** An answer needs another form */
export const formFormat: MomentWords = [
  'form.format',
  lang,
  0,
  [actionGoToAnswer],
  '{reason|email=Escribe un correo como nombre@example.com|phone=Escribe el teléfono con el prefijo del país|too-long={limit|=Acorta esta respuesta|Usa # caracteres o menos}|too-short={limit|=Alarga esta respuesta|Usa # caracteres o más}|too-low=Escribe {min|=un valor más alto|# o más}|too-high=Escribe {max|=un valor más bajo|# o menos}|step=Escribe un número entero, como 30|number=Escribe un número, como 30|future=Escribe una fecha que no sea futura|taken=Elige otro nombre, porque este ya existe|{example|=Revisa {label|=esta respuesta|#}|Escríbelo así: #}}',
  'De esta forma aún no podemos usarla.',
  'Ve a la respuesta y cámbiala.',
  help,
];

/** Not eligible */
export const formNotEligible: MomentWords = [
  'form.not-eligible',
  lang,
  2,
  [actionSeeOptions, actionContact],
  'Por ahora no cumples todas las condiciones{what|=| para #}',
  '{why|=Una de tus respuestas no encaja con las condiciones.|#}{from|=| Puedes solicitarlo a partir del ^.}',
  'Mira qué otras opciones tienes, o háblanos de tu situación.',
  help,
];

/** File not accepted */
export const fileRejected: MomentWords = [
  'file.rejected',
  lang,
  1,
  ['choose-file|Elegir otro archivo', actionContact],
  '{reason|too-many=Son demasiados archivos a la vez|{file|=Este archivo|#} {reason|type=es de un tipo que no podemos usar|too-large=es demasiado grande|too-small=es demasiado pequeño|dimensions=no tiene las medidas correctas|empty=está vacío|password=tiene contraseña|virus=contiene un virus|no se puede abrir aquí}}',
  '{reason|type={types|=No está entre los tipos que se indican aquí.|Sirven estos tipos: #.}|too-large={limit|=Supera el límite por archivo.|Cada archivo puede ocupar hasta # MB{size|=|, y este ocupa # MB}.}|virus=Para protegerte a ti y a los demás, no lo hemos conservado.|Así no podemos usarlo.}',
  '{reason|password=Quita la contraseña|too-large=Reduce su tamaño|Revísalo en tu dispositivo}, o elige otro archivo.',
  help,
];

/** Upload or download cut off */
export const fileInterrupted: MomentWords = [
  'file.interrupted',
  lang,
  9,
  ['resume|Continuar', actionContact],
  '{total|={reason|changed=El archivo ha cambiado en tu dispositivo|{file|=La transferencia|La transferencia de #} se detuvo antes de terminar}|{done|=0|#} de # subidos}',
  '{reason|changed=Se movió, se renombró o se guardó mientras tanto.|El resto no se ha enviado.}',
  '{reason|changed=Elige el archivo otra vez.|Continúa cuando tengas conexión.}',
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
  [actionRetry, 'continue-without|Seguir sin ello'],
  '{reason|clipboard=El navegador no nos dejó copiarlo|location=La ubicación está desactivada en este sitio|location-unknown=No pudimos encontrar dónde estás|{device|camera=La cámara|microphone=El micrófono|location=La ubicación|clipboard=El portapapeles|La cámara o el micrófono} {reason|busy=puede estar en uso en otra app|missing=no aparece|no está disponible para este sitio}}',
  '{reason|busy=A menudo solo se puede usar en una app a la vez.|missing=Puede que el dispositivo esté desconectado o apagado.|clipboard=Lo que querías copiar sigue aquí.|Eso lo decide el navegador o el dispositivo.}',
  '{reason|busy=Cierra la otra app y prueba otra vez.|missing=Enciende el dispositivo y prueba otra vez.|clipboard=Copia el texto con el teclado.|location-unknown=Prueba otra vez al aire libre, o escribe la dirección.|Elige el icono junto a la dirección, permite el acceso y prueba otra vez.}',
  help,
];

/** Plan, seat or storage limit reached */
export const planLimitReached: MomentWords = [
  'plan.limit-reached',
  lang,
  5,
  ['make-room|Hacer sitio', actionSeePlans],
  '{total|={reason|seats=Tu plan no tiene plazas libres|storage=El almacenamiento está lleno|unpaid=Esto necesita antes un plan o un pago|Has llegado a un límite de tu plan}|Has usado # de #{things|=| #}}',
  'Lo que tienes se queda como está. Por ahora no se puede añadir nada nuevo.',
  'Quita algo que ya no necesites, o mira los planes.',
  help,
];

/** Feature not in this plan */
export const planFeatureLocked: MomentWords = [
  'plan.feature-locked',
  lang,
  4,
  ['ask-owner|Preguntar al propietario', actionSeePlans],
  '{reason|coupon=Este cupón ha caducado|{feature|=Esto|#} {plan|=no forma parte de tu plan|viene con #}}',
  '{reason|coupon=El precio sin él sigue en pie.|Todo lo de tu plan funciona como antes.}',
  '{reason|coupon=Usa otro cupón, o sigue sin él.|Pide a un propietario que lo añada, o mira cuánto cuestan los planes.}',
  help,
];

/** Trial or grace period ending */
export const planTrialEnding: MomentWords = [
  'plan.trial-ending',
  lang,
  5,
  ['choose-plan|Elegir un plan', 'end-trial|Terminar la prueba'],
  '{reason|active=Tu prueba ya está en marcha|Tu prueba {until|=está a punto de terminar|termina el ^}}',
  '{after|charged=Si no haces nada, entonces empieza el plan y se cobra.|stops=Si no haces nada, termina y no se cobra nada.|Comprueba si el plan empieza por sí solo.}',
  'Elige un plan para seguir, o termina la prueba ahora.',
  help,
];

/** Deleting something */
export const deleteConfirm: MomentWords = [
  'delete.confirm',
  lang,
  1,
  [actionKeep, 'delete|Eliminar'],
  '{reason|in-use=Esta tarjeta paga un plan|only-way-in=Es la única forma de entrar en tu cuenta|¿Eliminar {object|=esto|#}?}',
  '{reason|in-use=Sin ella no se puede hacer el próximo pago.|only-way-in=Sin ella ya no podrías entrar.|También se eliminará {includes|=todo lo que contiene|esto: #}.{days|=| Puedes recuperarlo durante {days|one=# día|# días}.}}',
  '{reason|in-use=Añade antes otra tarjeta.|only-way-in=Añade antes otra forma de entrar.|Consérvalo, o elimínalo ahora.}',
  help,
];

/** Closing an account */
export const deleteAccount: MomentWords = [
  'delete.account',
  lang,
  1,
  ['keep|Conservar la cuenta', 'close-account|Cerrar la cuenta', actionExport],
  '¿Cerrar tu cuenta{date|=| el ^}?',
  'No podrás iniciar sesión, y tus datos se eliminarán{deleted|=| el ^}.{kept|=| Por ley conservamos #.}',
  'Exporta lo que quieras conservar. Después cierra la cuenta, o consérvala.',
  help,
];

/** Unusual sign-in or leaked password */
export const secUnusualActivity: MomentWords = [
  'sec.unusual-activity',
  lang,
  3,
  ['not-me|No he sido yo', 'was-me|He sido yo'],
  '{reason|leaked=Tu contraseña se filtró en otro sitio|{device|=Revisa un acceso reciente|Nuevo acceso desde #}{place|=| en #}}',
  '{reason|leaked=Otras personas podrían probarla en tu cuenta.|{time|=No se parecía a los tuyos.|Fue el ^ (~).}}',
  '{reason|leaked=Cambia la contraseña aquí y en los demás sitios donde la uses.|Si no has sido tú, dínoslo y cambia la contraseña. Si has sido tú, no hay nada que hacer.}',
  'Nunca te pedimos la contraseña en un mensaje.',
];

/** Breach notice */
export const secBreach: MomentWords = [
  'sec.breach',
  lang,
  11,
  ['what-to-do|Ver qué hacer ahora', actionContact],
  'Alguien entró en uno de nuestros sistemas{date|=| el ^}',
  'Lo sentimos. {taken|=Aún no sabemos qué vio de lo tuyo.|Vio #.}{safe|=| No vio #.}',
  'Empieza por los pasos de nuestra lista, los más importantes primero.',
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
  [actionSeeProgress, 'stop|Detener'],
  '{object|=Esto|#} sigue en marcha',
  '{total|=Necesita algo más de tiempo.|{done|=0|#} de # listos.}{minutes|=| {minutes|one=Queda # minuto|Quedan unos # minutos}.}',
  '{notify|email=Puedes cerrar esta página. Te escribiremos cuando termine.|Deja esta página abierta hasta que termine.}',
  help,
];

/** Waiting for a person */
export const waitReviewOrQueue: MomentWords = [
  'wait.review-or-queue',
  lang,
  0,
  [actionSeeProgress, actionContact],
  '{reason|waitlist=Para esto hay lista de espera|{position|=Antes tiene que verlo una persona|Tienes el número # en la cola}}',
  '{until|=|Tendrás noticias nuestras antes del ^. }Por ahora no hace falta que envíes nada más.',
  'Mira cómo va, o escríbenos si es urgente.',
  help,
];

/** Message received */
export const supportAck: MomentWords = [
  'support.ack',
  lang,
  0,
  [actionReply],
  'Gracias{name|=|, #}, hemos recibido tu mensaje',
  '{summary|=Una persona lo leerá.|Lo entiendo así: #}',
  '{until|=Si falta algo, responde y añádelo.|Te escribiré aunque aún no lo haya resuelto. Hora límite: ~.}',
  help,
];

/** More information needed */
export const supportNeedInfo: MomentWords = [
  'support.need-info',
  lang,
  0,
  [actionReply, actionCall],
  'Necesitamos dos datos para encontrarlo',
  '{why|=Nos dicen si afecta a una cuenta o a todas.|#}',
  '{questions|=Cuéntanos qué hiciste justo antes y qué palabras salían en la pantalla.|#}',
  help,
];

/** Bug confirmed, no fix yet */
export const supportBugAcknowledged: MomentWords = [
  'support.bug-acknowledged',
  lang,
  9,
  ['follow|Seguir este fallo', actionReply],
  'Tienes razón, el fallo es nuestro',
  'Aquí vemos lo mismo.{workaround|=| Hasta que se arregle, esto funciona: #.}',
  '{until|=Síguelo y recibirás un mensaje cuando algo cambie.|Te escribiré antes del ^, con arreglo o sin él.}',
  help,
];

/** Saying no to a request */
export const supportRequestDeclined: MomentWords = [
  'support.request-declined',
  lang,
  0,
  [actionSeeOptions, actionReply],
  'No vamos a crear {what|=esto|#}',
  '{why|=Preferimos decirlo a tenerte esperando.|#}',
  '{alternative|=Cuéntanos para qué lo necesitas y buscaremos otra forma.|Hoy, lo más parecido es esto: #.}',
  help,
];

/** Refund given or refused */
export const supportRefund: MomentWords = [
  'support.refund',
  lang,
  4,
  [actionReply],
  '{reason|refunded=Esto ya se ha devuelto|disputed=Este pago está en disputa|not-refundable=No podemos devolver {amount|=este pago|#}|{outcome|given=Hemos devuelto {amount|=este pago|#}|declined=No podemos devolver {amount|=este pago|#}|Aún no sabemos si se devolverá {amount|=este pago|#}}}',
  '{why|={reason|refunded=El banco decide cuánto tarda.|disputed=Ahora decide tu banco.|not-refundable=Desde aquí no se puede devolver.|{outcome|given=El banco decide cuánto tarda.|declined=Desde aquí no se puede devolver.|Aquí aún no vemos una decisión.}}|#}',
  '{outcome|given=Si no llega, responde y lo rastreamos.|declined=Si lo ves de otra manera, responde y una persona lo mirará otra vez.|Responde si quieres saber cómo va.}',
  help,
  '{money|refunded=Te hemos enviado el dinero de vuelta.|pending=La devolución está pendiente.|charged=El dinero no se ha devuelto.|not-charged=No se te ha cobrado nada.|La app de tu banco te dirá si ha llegado.}',
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
  ['see-changes|Ver qué cambia', actionReply],
  '{what|=Algo va a cambiar para ti|#}',
  '{why|=Queremos que lo sepas primero por nosotros.|#}{until|=| Hasta el ^ todo sigue como está.}',
  'Mira qué cambia y qué se queda. Si no te va bien, responde y cuéntanoslo.',
  help,
];

/** Someone is angry */
export const supportAngry: MomentWords = [
  'support.angry',
  lang,
  2,
  [actionCall, actionReply],
  '{what|=Haces bien en decírnoslo|# Es cosa nuestra.}',
  '{owner|=Queremos ponerle remedio.|# se ocupa de ello ahora.}',
  '{time|=Dinos cuándo podemos llamarte, o responde aquí.|Podemos llamarte. Hora propuesta: ~. También puedes responder aquí.}',
  help,
];

/** Someone is leaving */
export const supportLeaving: MomentWords = [
  'support.leaving',
  lang,
  4,
  [actionReply, 'skip|Saltar la pregunta', actionExport],
  'Tu plan {reason|ended=ya ha terminado|{until|=va a terminar|termina el ^}}',
  '{readable|=Puedes exportar tus datos.|Puedes leerlo todo hasta el ^.}',
  'Si quieres, cuéntanos por qué te vas. Con una línea basta.',
  help,
];

/** Handing a person over */
export const supportHandoff: MomentWords = [
  'support.handoff',
  lang,
  0,
  ['see-sent|Ver lo que se ha enviado', actionStay],
  '{name|=Una persona|#} se encarga a partir de aquí',
  'Puede ver {what|=esta conversación|#}, así que no hace falta que lo repitas.',
  '{minutes|=Quédate aquí, o deja una dirección donde podamos responderte.|Tarda {minutes|one=# minuto|unos # minutos}. Puedes quedarte aquí mientras tanto.}',
  help,
];

/** Hardship, bereavement or danger */
export const supportVulnerable: MomentWords = [
  'support.vulnerable',
  lang,
  3,
  ['call|Hablar con alguien', 'not-now|Ahora no'],
  '{reason|bereavement=Sentimos mucho tu pérdida|Podemos resolverlo juntos}',
  '{paused|=No hace falta que lo expliques todo, y puedes tomarte tu tiempo.|Hoy no tienes que hacer nada. Hemos pausado #.}',
  'Cuando quieras, basta una llamada o un mensaje para empezar.',
  'Tú eliges cómo seguimos en contacto.',
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
  ['create|Crear el primero'],
  'Aún no hay {things|=nada|#} aquí',
  '{purpose|=Lo que crees aparecerá aquí.|#}',
  'Crea el primero, o empieza con un ejemplo.',
  help,
];

/** Nothing matches */
export const emptyNoResults: MomentWords = [
  'empty.no-results',
  lang,
  0,
  ['clear-filters|Quitar los filtros', actionSearch],
  'No hay resultados{query|=| para «#»}',
  'Puede que los filtros oculten lo que buscas.{suggestion|=| ¿Querías decir «#»?}',
  'Quita los filtros, o busca otra palabra.',
  help,
];

/** Not found or removed */
export const emptyNotFound: MomentWords = [
  'empty.not-found',
  lang,
  1,
  [actionSearch, 'go-home|Ir al inicio', 'report|Avisarnos'],
  '{reason|removed=Esto se ha retirado|sold-out=Esto está agotado|{object|=En esta dirección no hay nada|No encontramos #}}',
  '{moved|={reason|sold-out=Ahora mismo no queda ninguno.|removed=No volverá a estar aquí.|Puede que haya cambiado de sitio o que no esté abierto para ti.}|Ahora está en #.}',
  'Búscalo, o empieza por la página de inicio.',
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
