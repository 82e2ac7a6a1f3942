// 645aae9fa64c 2c0005faa744
// Generated from locales/es.formal.json by scripts/compile.mjs. Change that file, not this one.

import { byMoment, type MomentWords, type Words } from '../../words.js';

const lang = 'es';
const help = '{ref|=|Si nos escribe, indique #.}';
const money =
  '{money|not-charged=No se le ha cobrado nada.|pending=El pago está pendiente.|charged=Se le ha cobrado.|refunded=Se le ha devuelto el dinero.|Aún no sabemos si se le ha cobrado. Mírelo en la app de su banco.}';
const work =
  '{work|saved=Su trabajo está guardado.|on-this-device=Su trabajo está en este dispositivo.|not-saved=Sus últimos cambios no están guardados.|Compruebe si sus últimos cambios se han guardado.}';
const again = 'Elija otra opción esta vez.';
const person = 'Ahora debe verlo una persona. Escríbanos.';
const push = 'Tiene un mensaje';
const actionUseAnotherCard = 'use-another-card|Usar otra tarjeta';
const actionPayAnotherWay = 'pay-another-way|Pagar de otra forma';
const actionContact = 'contact|Escribirnos';
const actionUpdateCard = 'update-card|Cambiar la tarjeta';
const actionSignIn = 'sign-in|Iniciar sesión';
const actionResetPassword = 'reset-password|Cambiar la contraseña';
const actionGetCode = 'get-code|Recibir un código por correo';
const actionOtherSignIn = 'other-sign-in|Entrar de otra forma';
const actionCopyWork = 'copy-work|Copiar su trabajo';
const actionExport = 'export|Exportar sus datos';
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
  '{reason|bank=Su banco ha rechazado el pago|unsupported=Esta tarjeta no sirve aquí|El pago no se ha podido hacer}',
  '{reason|bank=Su banco puede decirle por qué.|unsupported=No vale para esta compra o esta moneda.|No podemos mostrar el motivo exacto.}{until|=| Su pedido queda reservado. Hora límite: ~.}',
  'Use otra tarjeta u otra forma de pago, o pregunte a su banco por esta.',
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
  'Revise {reason|number=el número de la tarjeta|expiry=la fecha de caducidad|security-code=el código de seguridad|postal-code=el código postal|address=la dirección de facturación|pin=el PIN|bank-account=el número de cuenta|los datos de la tarjeta}',
  '{reason|security-code=Son las 3 o 4 cifras impresas en la tarjeta.|Un dato no coincide.}',
  'Corríjalo y pague de nuevo, o use otra tarjeta.',
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
  '{until|=Ya no se puede pagar con ella.|Su plan sigue activo hasta el ^.}',
  'Añada la tarjeta nueva, o elija otra forma de pago.',
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
  'Use otra tarjeta u otra forma de pago, o elija otro importe.',
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
  '{reason|reader=Termine el pago en el lector de tarjetas|paypal=Apruebe este pago en PayPal|Apruebe este pago con su banco}',
  'Queda en espera hasta que confirme que es usted.',
  '{reason|reader=Introduzca la tarjeta y marque el PIN, o desbloquee el móvil y acérquelo otra vez.|Abra el mensaje o la app, apruebe el pago y vuelva aquí.}',
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
  '{money|not-charged=Puede volver a pagar.|charged=No hace falta que pague otra vez.|refunded=Puede volver a pagar.|Busque en la app de su banco {descriptor|=el pago|«#»} antes de pagar otra vez.}{until|=| Le avisaremos. Hora límite: ~.}',
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
  '{reason|stopped=Estos pagos se han detenido|past-due=Hay un saldo sin pagar|El pago de su renovación no se ha hecho}',
  '{reason|stopped=Su banco o PayPal ya no los permite.|past-due=El próximo pago espera hasta que se salde.|Lo intentamos con {last4|=la tarjeta que guardó|la tarjeta que termina en #}.}{until|=| Todo funciona hasta el ^.}',
  'Cambie la tarjeta para conservar el plan, o termínelo aquí.{retryDate|=| Lo intentaremos de nuevo el ^.}',
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
  '{reason|unverified=Confirme su cuenta bancaria para cobrar|limit=Este pago a su cuenta supera un límite|No hemos podido enviarle el dinero}',
  '{reason|unverified=Primero necesitamos saber que es suya.|limit=Es más de lo que se puede pagar ahora mismo.|La transferencia a su banco no fue posible.}',
  '{reason|unverified=Confírmela|limit=Elija un importe menor|Revise su cuenta bancaria y los ajustes} y pida el pago otra vez.',
  help,
  '{money|not-charged=El dinero sigue en su saldo.|pending=La transferencia está en camino.|charged=El importe ha salido de su saldo.|refunded=El dinero ha vuelto a su saldo.|Aún no sabemos dónde está el dinero. Mire su saldo.}',
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
  '{reason|person-check=No pudimos confirmar que es una persona|current-password=Esa no es la contraseña actual|{flow|sign-up=No pudimos crear una cuenta con estos datos|El correo y la contraseña no coinciden}}',
  '{reason|person-check=La comprobación de esta página no terminó.|Para proteger las cuentas, no decimos más.}',
  '{reason|person-check=Recargue la página y repita la comprobación.|{flow|sign-up=Si ya tiene una cuenta, inicie sesión o cambie la contraseña.|Revise el correo y las mayúsculas, o cambie la contraseña.}}',
  help,
  '',
  '',
  'Cambie la contraseña, o entre con un código que llega a su correo.',
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
  'Cambie la contraseña, reciba un código por correo o entre {retryAt|=más tarde|a partir de esa hora}.',
  help,
];

/** One-time code or link does not work */
export const accessCodeProblem: MomentWords = [
  'access.code-problem',
  lang,
  1,
  ['send-code|Enviar uno nuevo', actionOtherSignIn, actionContact],
  '{reason|wrong=Ese código no coincide|not-sent=El código no se pudo enviar|same-browser=Abra el enlace en el navegador donde empezó|unconfirmed=Confirme primero su dirección|invite=Esta invitación ya no sirve|Ese código o enlace ya no sirve}',
  'Cada uno sirve una vez y por poco tiempo, y solo cuenta el más reciente.',
  '{reason|invite=Pida otra a la persona que le invitó.|Pida uno nuevo, o entre de otra forma.{sentTo|=| Llega a #.}}',
  help,
  '',
  '',
  'Entre de otra forma, o busque el mensaje más reciente en la carpeta de spam.',
  person,
];

/** Signed out while working */
export const accessSessionExpired: MomentWords = [
  'access.session-expired',
  lang,
  9,
  [actionSignIn, actionCopyWork, actionContact],
  '{reason|confirm=Confirme que es usted|payment-form=Se acabó el tiempo del formulario de pago|Su sesión se ha cerrado}',
  '{reason|confirm=Volvemos a preguntar antes de un cambio importante.|Ocurre tras un rato sin actividad.}',
  'Inicie sesión para seguir.',
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
  '{reason|region=Esto no está disponible donde está|sign-up-closed=Ahora mismo no se pueden crear cuentas|managed=Su organización gestiona esta cuenta|Necesita acceso a {object|=esto|#}}',
  '{reason|region=Hay un motivo legal, y no es por usted.|{owner|=El propietario o un administrador|#} puede cambiarlo.}',
  'Pida acceso, o cambie a otra cuenta.',
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
  'Pida una revisión y cuéntenos lo que debamos saber.',
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
  '{reason|passkey=La llave de acceso no se usó|linked=Esto ya está configurado|pop-up=El navegador bloqueó la ventana de acceso|signed-in=Ya ha iniciado sesión|{provider|=El acceso no se completó|El acceso con # no se completó}}',
  '{reason|signed-in=Aquí no hay nada más que hacer.|No recibimos la confirmación que necesitamos.}',
  '{reason|pop-up=Permita las ventanas emergentes de este sitio y pruebe otra vez.|Entre de otra forma, o pruebe una vez más.}',
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
  '{reason|too-short=Use {limit|=una contraseña más larga|# caracteres o más}|too-long=Use {limit|=una contraseña más corta|# caracteres o menos}|mix=Use mayúsculas, minúsculas, números y símbolos|reused=Elija una contraseña que no haya usado aquí|leaked=Elija una contraseña que no se haya filtrado|Elija una contraseña más difícil de adivinar}',
  '{reason|leaked=Esta figura en una lista filtrada de otro sitio.|Lo que más protege es que sea larga.}',
  'Tres o cuatro palabras al azar funcionan bien, y un gestor de contraseñas puede crear una por usted.',
  help,
];

/** Save did not happen */
export const workSaveFailed: MomentWords = [
  'work.save-failed',
  lang,
  11,
  ['save|Guardar ahora', actionCopyWork, actionContact],
  '{reason|storage=En este dispositivo no queda sitio para guardar|{since|=Sus cambios aún no están guardados|Último guardado: ~}}',
  '{reason|storage=El navegador no puede conservar más de este sitio.|Lo que envió no nos llegó.}',
  '{reason|storage=Libere espacio y guarde otra vez.|Guarde otra vez, o copie su trabajo para asegurarlo.}',
  help,
  '',
  '{work|saved=La última versión está guardada.|on-this-device=Lo que escribió está en este dispositivo.|not-saved=Lo que escribió solo está en esta pantalla.|Copie su trabajo antes de cerrar esta página.}',
  'Copie primero su trabajo. Después recargue la página y péguelo.',
  person,
];

/** Leaving with unsaved changes */
export const workLeavingUnsaved: MomentWords = [
  'work.leaving-unsaved',
  lang,
  1,
  ['save-and-leave|Guardar y salir', 'leave|Salir sin guardar', actionStay],
  '¿Guardar {object|=sus cambios|«#»} antes de salir?',
  'Al salir se pierde lo que cambió desde la última vez que guardó.',
  'Guarde primero, o salga sin los cambios.',
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
  '{reason|exists=Ya hay uno con este nombre|{name|=Otra persona|#} {reason|locked=está editando esto|cambió esto mientras lo editaba}}',
  '{reason|locked=Hasta que termine, solo se puede leer.|No se ha reemplazado nada.}',
  '{reason|locked=Espere a que termine, o trabaje en una copia.|exists=Elija otro nombre, o abra el que ya está.|Compare las dos y elija cuál se queda.}',
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
  '{what|=Parte de su trabajo se ha perdido|Hemos perdido #}',
  'Lo sentimos. {cause|=Aún no podemos decir cómo ocurrió.|#}',
  'Mire qué falta y qué se puede recuperar.',
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
  '{reason|offline=No tiene conexión|portal=Esta red le pide iniciar sesión|reader=El lector de tarjetas no tiene conexión|Ahora mismo no hay conexión con nuestro servicio}',
  '{reason|offline=Este dispositivo no tiene conexión ahora mismo.|portal=Ocurre a menudo en hoteles y trenes.|Puede que falle la conexión o que nuestro servicio no responda.}',
  '{reason|portal=Abra otra página, inicie sesión en la red y vuelva.|Revise la conexión y pruebe otra vez.}',
  help,
  '',
  work,
  'Cambie de red, por ejemplo a los datos móviles.',
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
  '{work|saved=No hace falta repetirlo.|on-this-device=Pruebe otra vez ahora.|not-saved=Pruebe otra vez ahora.|Mire primero qué ha pasado, para que no se haga dos veces.}',
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
  '{reason|cancelled=No pasa nada más mientras no lo inicie de nuevo.|done=No hay nada que corregir.|No es por algo que haya hecho.}',
  '{reason|cancelled=Empiece otra vez cuando quiera.|done=Puede seguir.|cookies=Bórrelas e inicie sesión otra vez.|Pruebe otra vez {retryAt|=en unos minutos|más tarde (~)}, o mire el estado del servicio.}',
  help,
  '',
  work,
  'Use otro navegador o dispositivo.',
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
  'Cargue esta parte otra vez, o siga sin ella.',
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
  'Espere {retryAt|=un minuto|hasta entonces} y pruebe otra vez.',
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
  '{reason|browser=Falta algo que se necesita, o está desactivado.|cookies=Las necesitamos para mantener su sesión.|Ya no puede guardar ni cargar todo.}',
  '{reason|browser=Use otro navegador o dispositivo, o actualice este.|cookies=Permita las cookies en los ajustes del navegador y recargue.|Copie lo que no haya guardado y recargue la página.}',
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
  '{label|={reason|phone=Escriba un número de teléfono|code=Escriba el código|file=Elija un archivo|terms=Acepte las condiciones para seguir|Falta una respuesta}|Escriba #}',
  'La necesitamos para poder seguir.',
  'Vaya a la respuesta y complétela.',
  help,
];

/** An answer needs another form */
export const formFormat: MomentWords = [
  'form.format',
  lang,
  0,
  [actionGoToAnswer],
  '{reason|email=Escriba un correo como nombre@example.com|phone=Escriba el teléfono con el prefijo del país|too-long={limit|=Acorte esta respuesta|Use # caracteres o menos}|too-short={limit|=Alargue esta respuesta|Use # caracteres o más}|too-low=Escriba {min|=un valor más alto|# o más}|too-high=Escriba {max|=un valor más bajo|# o menos}|step=Escriba un número entero, como 30|number=Escriba un número, como 30|future=Escriba una fecha que no sea futura|taken=Elija otro nombre, porque este ya existe|{example|=Revise {label|=esta respuesta|#}|Escríbalo así: #}}',
  'De esta forma aún no podemos usarla.',
  'Vaya a la respuesta y cámbiela.',
  help,
];

/** Not eligible */
export const formNotEligible: MomentWords = [
  'form.not-eligible',
  lang,
  2,
  [actionSeeOptions, actionContact],
  'Por ahora no cumple todas las condiciones{what|=| para #}',
  '{why|=Una de sus respuestas no encaja con las condiciones.|#}{from|=| Puede solicitarlo a partir del ^.}',
  'Mire qué otras opciones tiene, o háblenos de su situación.',
  help,
];

/** File not accepted */
export const fileRejected: MomentWords = [
  'file.rejected',
  lang,
  1,
  ['choose-file|Elegir otro archivo', actionContact],
  '{reason|too-many=Son demasiados archivos a la vez|{file|=Este archivo|#} {reason|type=es de un tipo que no podemos usar|too-large=es demasiado grande|too-small=es demasiado pequeño|dimensions=no tiene las medidas correctas|empty=está vacío|password=tiene contraseña|virus=contiene un virus|no se puede abrir aquí}}',
  '{reason|type={types|=No está entre los tipos que se indican aquí.|Sirven estos tipos: #.}|too-large={limit|=Supera el límite por archivo.|Cada archivo puede ocupar hasta # MB{size|=|, y este ocupa # MB}.}|virus=Para protegerle a usted y a los demás, no lo hemos conservado.|Así no podemos usarlo.}',
  '{reason|password=Quite la contraseña|too-large=Reduzca su tamaño|Revíselo en su dispositivo}, o elija otro archivo.',
  help,
];

/** Upload or download cut off */
export const fileInterrupted: MomentWords = [
  'file.interrupted',
  lang,
  9,
  ['resume|Continuar', actionContact],
  '{total|={reason|changed=El archivo ha cambiado en su dispositivo|{file|=La transferencia|La transferencia de #} se detuvo antes de terminar}|{done|=0|#} de # subidos}',
  '{reason|changed=Se movió, se renombró o se guardó mientras tanto.|El resto no se ha enviado.}',
  '{reason|changed=Elija el archivo otra vez.|Continúe cuando tenga conexión.}',
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
  '{reason|clipboard=El navegador no nos dejó copiarlo|location=La ubicación está desactivada en este sitio|location-unknown=No pudimos encontrar dónde está|{device|camera=La cámara|microphone=El micrófono|location=La ubicación|clipboard=El portapapeles|La cámara o el micrófono} {reason|busy=puede estar en uso en otra app|missing=no aparece|no está disponible para este sitio}}',
  '{reason|busy=A menudo solo se puede usar en una app a la vez.|missing=Puede que el dispositivo esté desconectado o apagado.|clipboard=Lo que querías copiar sigue aquí.|Eso lo decide el navegador o el dispositivo.}',
  '{reason|busy=Cierre la otra app y pruebe otra vez.|missing=Encienda el dispositivo y pruebe otra vez.|clipboard=Copie el texto con el teclado.|location-unknown=Pruebe otra vez al aire libre, o escriba la dirección.|Elija el icono junto a la dirección, permita el acceso y pruebe otra vez.}',
  help,
];

/** Plan, seat or storage limit reached */
export const planLimitReached: MomentWords = [
  'plan.limit-reached',
  lang,
  5,
  ['make-room|Hacer sitio', actionSeePlans],
  '{total|={reason|seats=Su plan no tiene plazas libres|storage=El almacenamiento está lleno|unpaid=Esto necesita antes un plan o un pago|Ha llegado a un límite de su plan}|Ha usado # de #{things|=| #}}',
  'Lo que tiene se queda como está. Por ahora no se puede añadir nada nuevo.',
  'Quite algo que ya no necesite, o mire los planes.',
  help,
];

/** Feature not in this plan */
export const planFeatureLocked: MomentWords = [
  'plan.feature-locked',
  lang,
  4,
  ['ask-owner|Preguntar al propietario', actionSeePlans],
  '{reason|coupon=Este cupón ha caducado|{feature|=Esto|#} {plan|=no forma parte de su plan|viene con #}}',
  '{reason|coupon=El precio sin él sigue en pie.|Todo lo de su plan funciona como antes.}',
  '{reason|coupon=Use otro cupón, o siga sin él.|Pida a un propietario que lo añada, o mire cuánto cuestan los planes.}',
  help,
];

/** Trial or grace period ending */
export const planTrialEnding: MomentWords = [
  'plan.trial-ending',
  lang,
  5,
  ['choose-plan|Elegir un plan', 'end-trial|Terminar la prueba'],
  '{reason|active=Su prueba ya está en marcha|Su prueba {until|=está a punto de terminar|termina el ^}}',
  '{after|charged=Si no hace nada, entonces empieza el plan y se cobra.|stops=Si no hace nada, termina y no se cobra nada.|Compruebe si el plan empieza por sí solo.}',
  'Elija un plan para seguir, o termine la prueba ahora.',
  help,
];

/** Deleting something */
export const deleteConfirm: MomentWords = [
  'delete.confirm',
  lang,
  1,
  [actionKeep, 'delete|Eliminar'],
  '{reason|in-use=Esta tarjeta paga un plan|only-way-in=Es la única forma de entrar en su cuenta|¿Eliminar {object|=esto|#}?}',
  '{reason|in-use=Sin ella no se puede hacer el próximo pago.|only-way-in=Sin ella ya no podría entrar.|También se eliminará {includes|=todo lo que contiene|esto: #}.{days|=| Puede recuperarlo durante {days|one=# día|# días}.}}',
  '{reason|in-use=Añada antes otra tarjeta.|only-way-in=Añada antes otra forma de entrar.|Consérvelo, o elimínelo ahora.}',
  help,
];

/** Closing an account */
export const deleteAccount: MomentWords = [
  'delete.account',
  lang,
  1,
  ['keep|Conservar la cuenta', 'close-account|Cerrar la cuenta', actionExport],
  '¿Cerrar su cuenta{date|=| el ^}?',
  'No podrá iniciar sesión, y sus datos se eliminarán{deleted|=| el ^}.{kept|=| Por ley conservamos #.}',
  'Exporte lo que quiera conservar. Después cierre la cuenta, o consérvela.',
  help,
];

/** Unusual sign-in or leaked password */
export const secUnusualActivity: MomentWords = [
  'sec.unusual-activity',
  lang,
  3,
  ['not-me|No he sido yo', 'was-me|He sido yo'],
  '{reason|leaked=Su contraseña se filtró en otro sitio|{device|=Revise un acceso reciente|Nuevo acceso desde #}{place|=| en #}}',
  '{reason|leaked=Otras personas podrían probarla en su cuenta.|{time|=No se parecía a los suyos.|Fue el ^ (~).}}',
  '{reason|leaked=Cambie la contraseña aquí y en los demás sitios donde la use.|Si no ha sido usted, díganoslo y cambie la contraseña. Si ha sido usted, no hay nada que hacer.}',
  'Nunca le pedimos la contraseña en un mensaje.',
];

/** Breach notice */
export const secBreach: MomentWords = [
  'sec.breach',
  lang,
  11,
  ['what-to-do|Ver qué hacer ahora', actionContact],
  'Alguien entró en uno de nuestros sistemas{date|=| el ^}',
  'Lo sentimos. {taken|=Aún no sabemos qué vio de lo suyo.|Vio #.}{safe|=| No vio #.}',
  'Empiece por los pasos de nuestra lista, los más importantes primero.',
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
  '{notify|email=Puede cerrar esta página. Le escribiremos cuando termine.|Deje esta página abierta hasta que termine.}',
  help,
];

/** Waiting for a person */
export const waitReviewOrQueue: MomentWords = [
  'wait.review-or-queue',
  lang,
  0,
  [actionSeeProgress, actionContact],
  '{reason|waitlist=Para esto hay lista de espera|{position|=Antes tiene que verlo una persona|Tiene el número # en la cola}}',
  '{until|=|Tendrá noticias nuestras antes del ^. }Por ahora no hace falta que envíe nada más.',
  'Mire cómo va, o escríbanos si es urgente.',
  help,
];

/** Message received */
export const supportAck: MomentWords = [
  'support.ack',
  lang,
  0,
  [actionReply],
  'Gracias{name|=|, #}, hemos recibido su mensaje',
  '{summary|=Una persona lo leerá.|Lo entiendo así: #}',
  '{until|=Si falta algo, responda y añádalo.|Le escribiré aunque aún no lo haya resuelto. Hora límite: ~.}',
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
  '{questions|=Cuéntenos qué hizo justo antes y qué palabras salían en la pantalla.|#}',
  help,
];

/** Bug confirmed, no fix yet */
export const supportBugAcknowledged: MomentWords = [
  'support.bug-acknowledged',
  lang,
  9,
  ['follow|Seguir este fallo', actionReply],
  'Tiene razón, el fallo es nuestro',
  'Aquí vemos lo mismo.{workaround|=| Hasta que se arregle, esto funciona: #.}',
  '{until|=Sígalo y recibirá un mensaje cuando algo cambie.|Le escribiré antes del ^, con arreglo o sin él.}',
  help,
];

/** Saying no to a request */
export const supportRequestDeclined: MomentWords = [
  'support.request-declined',
  lang,
  0,
  [actionSeeOptions, actionReply],
  'No vamos a crear {what|=esto|#}',
  '{why|=Preferimos decirlo a tenerle esperando.|#}',
  '{alternative|=Cuéntenos para qué lo necesita y buscaremos otra forma.|Hoy, lo más parecido es esto: #.}',
  help,
];

/** Refund given or refused */
export const supportRefund: MomentWords = [
  'support.refund',
  lang,
  4,
  [actionReply],
  '{reason|refunded=Esto ya se ha devuelto|disputed=Este pago está en disputa|not-refundable=No podemos devolver {amount|=este pago|#}|{outcome|given=Hemos devuelto {amount|=este pago|#}|declined=No podemos devolver {amount|=este pago|#}|Aún no sabemos si se devolverá {amount|=este pago|#}}}',
  '{why|={reason|refunded=El banco decide cuánto tarda.|disputed=Ahora decide su banco.|not-refundable=Desde aquí no se puede devolver.|{outcome|given=El banco decide cuánto tarda.|declined=Desde aquí no se puede devolver.|Aquí aún no vemos una decisión.}}|#}',
  '{outcome|given=Si no llega, responda y lo rastreamos.|declined=Si lo ve de otra manera, responda y una persona lo mirará otra vez.|Responda si quiere saber cómo va.}',
  help,
  '{money|refunded=Le hemos enviado el dinero de vuelta.|pending=La devolución está pendiente.|charged=El dinero no se ha devuelto.|not-charged=No se le ha cobrado nada.|La app de su banco le dirá si ha llegado.}',
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
  '{what|=Algo va a cambiar para usted|#}',
  '{why|=Queremos que lo sepa primero por nosotros.|#}{until|=| Hasta el ^ todo sigue como está.}',
  'Mire qué cambia y qué se queda. Si no le va bien, responda y cuéntenoslo.',
  help,
];

/** Someone is angry */
export const supportAngry: MomentWords = [
  'support.angry',
  lang,
  2,
  [actionCall, actionReply],
  '{what|=Hace bien en decírnoslo|# Es cosa nuestra.}',
  '{owner|=Queremos ponerle remedio.|# se ocupa de ello ahora.}',
  '{time|=Díganos cuándo podemos llamarle, o responda aquí.|Podemos llamarle. Hora propuesta: ~. También puede responder aquí.}',
  help,
];

/** Someone is leaving */
export const supportLeaving: MomentWords = [
  'support.leaving',
  lang,
  4,
  [actionReply, 'skip|Saltar la pregunta', actionExport],
  'Su plan {reason|ended=ya ha terminado|{until|=va a terminar|termina el ^}}',
  '{readable|=Puede exportar sus datos.|Puede leerlo todo hasta el ^.}',
  'Si quiere, cuéntenos por qué se va. Con una línea basta.',
  help,
];

/** Handing a person over */
export const supportHandoff: MomentWords = [
  'support.handoff',
  lang,
  0,
  ['see-sent|Ver lo que se ha enviado', actionStay],
  '{name|=Una persona|#} se encarga a partir de aquí',
  'Puede ver {what|=esta conversación|#}, así que no hace falta que lo repita.',
  '{minutes|=Quédese aquí, o deje una dirección donde podamos responderle.|Tarda {minutes|one=# minuto|unos # minutos}. Puede quedarse aquí mientras tanto.}',
  help,
];

/** Hardship, bereavement or danger */
export const supportVulnerable: MomentWords = [
  'support.vulnerable',
  lang,
  3,
  ['call|Hablar con alguien', 'not-now|Ahora no'],
  '{reason|bereavement=Sentimos mucho su pérdida|Podemos resolverlo juntos}',
  '{paused|=No hace falta que lo explique todo, y puede tomarse su tiempo.|Hoy no tiene que hacer nada. Hemos pausado #.}',
  'Cuando quiera, basta una llamada o un mensaje para empezar.',
  'Usted elige cómo seguimos en contacto.',
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
  '{purpose|=Lo que cree aparecerá aquí.|#}',
  'Cree el primero, o empiece con un ejemplo.',
  help,
];

/** Nothing matches */
export const emptyNoResults: MomentWords = [
  'empty.no-results',
  lang,
  0,
  ['clear-filters|Quitar los filtros', actionSearch],
  'No hay resultados{query|=| para «#»}',
  'Puede que los filtros oculten lo que busca.{suggestion|=| ¿Quería decir «#»?}',
  'Quite los filtros, o busque otra palabra.',
  help,
];

/** Not found or removed */
export const emptyNotFound: MomentWords = [
  'empty.not-found',
  lang,
  1,
  [actionSearch, 'go-home|Ir al inicio', 'report|Avisarnos'],
  '{reason|removed=Esto se ha retirado|sold-out=Esto está agotado|{object|=En esta dirección no hay nada|No encontramos #}}',
  '{moved|={reason|sold-out=Ahora mismo no queda ninguno.|removed=No volverá a estar aquí.|Puede que haya cambiado de sitio o que no esté abierto para usted.}|Ahora está en #.}',
  'Búsquelo, o empiece por la página de inicio.',
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
