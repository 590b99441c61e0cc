/** Spanish pages. */
import { type Chapter, draft as d } from '../build';

export const es: Chapter = {
  words: {
    lang: 'es',
    cloud: 'Xiaomi Cloud',
    account: 'Cuenta Xiaomi',
    nav: 'Inicio|Galería|Contactos|Notas|Encontrar dispositivo|Dispositivos|Ajustes',
    side: 'Acceso y seguridad|Datos personales|Cuentas vinculadas|Privacidad|Ayuda',
    top: 'Mi cuenta|Ayuda|Cerrar sesión',
    foot: 'Acuerdo de usuario|Política de privacidad',
  },
  drafts: [
    d(
      'H',
      ['h', 'Hola de nuevo'],
      ['toast', 'Copia de seguridad completada'],
      ['h2', 'Servicios'],
      ['tiles', 'Fotos', 'Contactos', 'Notas', 'Grabaciones', 'Localizar mi móvil§find'],
      ['h2', 'Almacenamiento'],
      ['quota', '2,2 GB de 5 GB ocupados|44'],
      ['h2', 'Más'],
      ['rows', 'Ajustes de la nube§set', 'Ir a mi Cuenta Xiaomi§acc', 'Papelera§no|12 elementos'],
    ),
    d(
      'S',
      ['h', 'Ajustes de la nube'],
      [
        'rows',
        'Qué se sincroniza|Contactos, notas, Wi-Fi',
        'Mis dispositivos§my|Consulta y quita los móviles conectados',
        'Idioma||Español',
        'Retirar el permiso para usar Xiaomi Cloud',
        'Avisos por correo||Activados',
      ],
      ['p', 'Los cambios se aplican en todos tus dispositivos.'],
    ),
    d(
      'L',
      ['h', 'Dispositivos conectados a tu cuenta§my'],
      ['tabs', '*Todos', 'En línea', 'Inactivos'],
      [
        'devs',
        'POCO X7 Pro§row|En línea|Más opciones§menu',
        'Móvil de Lucía§row|Redmi 10C · hace 5 días|Más opciones§menu',
        'Mi A3§row|Inactivo desde 2023|Más opciones§menu',
      ],
      ['toast', 'Se ha quitado Redmi 7 de tu cuenta'],
    ),
    d(
      'F',
      ['h', 'Encuentra tu dispositivo'],
      ['map', 'POCO X7 Pro'],
      [
        'dlg',
        'Modo perdido activado',
        ['p', 'POCO X7 Pro está bloqueado y muestra tu mensaje. Te avisaremos cuando cambie su ubicación.'],
        ['btns', 'Hacerlo sonar§no', 'Desactivar modo perdido'],
      ],
      ['rows', 'POCO X7 Pro|Calle de Alcalá, Madrid|Batería 38 %', 'Móvil de Lucía|Sin conexión'],
    ),
    d(
      'Y',
      ['h', 'Seguridad de la cuenta'],
      [
        'rows',
        'Contraseña§pwd|Cámbiala cada cierto tiempo||Cambiar§pwd',
        'Teléfono de recuperación§phone||+34 ••• ••• 08|Cambiar§phone',
        'Correo de recuperación§mail||m•••@correo.es|Cambiar§mail',
        'Preguntas de seguridad||Sin configurar|Configurar',
        'Verificación en dos pasos||Desactivada|Activar',
      ],
    ),
    d(
      'P',
      ['h', 'Privacidad'],
      ['tabs', '*Mis datos', 'Permisos'],
      ['rows', 'Política de privacidad§no', 'Gestionar mis datos', 'Descargar mis datos§no'],
      [
        'acc',
        'Dejar de usar la cuenta',
        ['rows', 'Retirar el consentimiento de la política de privacidad§wd', 'Eliminar mi Cuenta Xiaomi§del|No se puede deshacer'],
      ],
    ),
    d(
      'a',
      ['url', 'https://account.xiaomi.com/about/protocol/privacy'],
      ['h', 'Política de privacidad de la Cuenta Xiaomi'],
      ['p', 'Última actualización: 3 de marzo de 2026.'],
      ['h2', '5. Tus derechos'],
      [
        'p',
        'Puedes acceder a tus datos, descargarlos, retirar tu consentimiento o eliminar tu cuenta desde Privacidad > Eliminar cuenta. Si retiras el consentimiento, la cuenta se eliminará.',
      ],
      ['h2', '6. Contacto'],
      ['p', 'Escríbenos a través del formulario de privacidad.'],
    ),
    d(
      'c',
      ['cur', '2'],
      ['h', 'Contactos'],
      ['toast', 'Se han restaurado 14 contactos'],
      ['rows', 'Taller Mecánico', 'Tía Carmen', 'Vecino 3.º B'],
      ['btns', 'Combinar duplicados', 'Eliminar§no'],
    ),
    d(
      'a0',
      ['h', 'Contraseña actualizada'],
      ['p', 'Has cerrado sesión en los demás dispositivos. Durante unos días no podrás desactivar Encontrar dispositivo.'],
      ['btns', '!Entendido§no', 'Ir a Xiaomi.com§no'],
    ),
  ],
};
