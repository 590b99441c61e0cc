import type { Language } from '../model';

export const es: Language = {
  code: 'es',
  cloud: 'Xiaomi Cloud',
  account: 'Cuenta Xiaomi',
  cloudNav: 'h Inicio|Contactos|Notas|Grabaciones|f Buscar dispositivo|s Ajustes|a Tu cuenta',
  accountNav: 'Perfil|c Acceso y seguridad|p Privacidad y datos|Servicios conectados|Ayuda',
  out: 'Salir',
  back: 'Atrás',
  footer: 'Condiciones de uso|Política de privacidad|Cookies',
  pages: `
@@ cloud-home mui c:h k
= Inicio · Xiaomi Cloud
# Hola
& 4,1 GB usados de 5 GB :: 82
+ Contactos
+ Notas
+ Mensajes
+ Grabaciones
+ Encuentra tu dispositivo @FD
+ Eliminados recientemente
- Mi Cuenta Xiaomi :: Acceso, privacidad y datos @AM
@@ my-devices native c -
= Tus dispositivos
# Tus dispositivos @MH
. Todavía no hay ningún dispositivo.
. Inicia sesión con tu Cuenta Xiaomi en un teléfono, una tableta o un reloj y aparecerá en esta lista.
! Actualizar lista @NO
a ¿Por qué no veo mi teléfono? @NO
@@ device soup - us.k
= El móvil de la abuela
# El móvil de la abuela
. Redmi A3 · conectado ahora
% IMEI :: 86••••••••6642
% Versión :: HyperOS 1.0.9
## Encontrar dispositivo
. Activado. Puedes localizarlo, bloquearlo o borrarlo a distancia.
!- Desactivar Encontrar dispositivo @TF
## ¿Ya no es tuyo?
. Al desvincularlo, se cerrará tu sesión en el teléfono.
!! Desvincular dispositivo @RD
a Hacer sonar @NO
a Cómo preparar el móvil para venderlo @NO
@@ find-device element c:f -
= Buscar dispositivo
# Buscar dispositivo
^ POCO M6 Pro · Valencia
|* Mis dispositivos
| Familia
* POCO M6 Pro :: Batería 64 % · hace un momento
* Tableta del salón :: Última ubicación: 2 de mayo
! Emitir sonido @NO
!- Modo perdido @NO
!- Borrar datos @NO
@@ privacy radix a:p eu.k
= Privacidad y datos
# Privacidad y datos
( Tus datos
- Gestionar mis datos :: Consulta o borra lo que guarda cada servicio
- Solicitar una copia :: Te avisaremos por correo @NO
)
( Permisos y acuerdos
- Política de privacidad
- Retirar mi consentimiento :: Tu cuenta y todo su contenido se eliminarán para siempre @WC
)
a Quiero eliminar mi cuenta @DE
@@ null-i mini - -
= Planes de almacenamiento
# Elige tu plan
ox 50 GB · 0,99 € al mes
o 200 GB · 2,99 € al mes
o 1 TB · 8,99 € al mes
. Cancela cuando quieras desde Ajustes.
! Continuar con el pago
@@ null-a tdesign - /fe/service/forgetPassword
= Recuperar contraseña
# Restablece tu contraseña
. Elige dónde quieres recibir el código.
ox Teléfono de recuperación ••• 551
o Correo de recuperación a•••@gmail.com
! Siguiente
a No tengo acceso a ninguno
`,
};
