/** Wordings of the fourth set in Spanish. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Cuenta de Xiaomi
settings Ajustes / Configuración
find Buscar mi dispositivo / Encontrar dispositivo
manage Gestionar la cuenta / Cuenta de Xiaomi
signout Cerrar sesión
signin Iniciar sesión con la cuenta de Xiaomi
help Ayuda
back Atrás
cancel Cancelar / Ahora no
close Cerrar
next Continuar
more Más acciones
policy Política de privacidad
gallery Galería
contacts Contactos
notes Notas
drive Drive
storage Almacenamiento
backup Copias de seguridad
language Idioma
devices Mis dispositivos / Tus dispositivos
this Este dispositivo
online En línea
offline Sin conexión
seen Última actividad
minutes Hace 5 minutos
yesterday Ayer, 21:40
locate Ver en el mapa
ring Reproducir sonido
rename Cambiar nombre
erase Borrar datos
version Versión del sistema
model Modelo
remove Quitar de la cuenta / Desvincular dispositivo / Eliminar dispositivo
removeAsk ¿Quitar este dispositivo? / ¿Desvincular el teléfono de la cuenta?
removeText Se cerrará la sesión en el dispositivo y sus copias se eliminarán a los 30 días.
removeYes Quitar / Desvincular
off Desactivar la búsqueda del dispositivo / Desactivar «Buscar mi dispositivo»
offAsk ¿Desactivar la búsqueda del dispositivo?
offText Si pierdes el teléfono, no podrás localizarlo, bloquearlo ni borrarlo.
offYes Desactivar de todos modos / Desactivar
keep Mantener activada
security Inicio de sesión y seguridad / Seguridad de la cuenta
personal Datos personales
privacy Privacidad / Datos y privacidad
phone Teléfono de recuperación / Teléfono de seguridad
mail Correo de recuperación / Correo de seguridad
password Cambiar contraseña / Modificar contraseña
change Cambiar / Modificar
linked Cuentas vinculadas
data Descargar mis datos
withdraw Retirar el consentimiento / Revocar consentimiento
withdrawText Los servicios de Xiaomi dejarán de funcionar y se eliminará tu cuenta.
withdrawYes Retirar / Revocar
delete Eliminar cuenta… / Cerrar la cuenta de forma permanente
deleteHint Borrar la cuenta y todo lo que contiene
loss Se borrarán las fotos, los contactos y las notas de Xiaomi Cloud ; Los teléfonos que sigan vinculados pueden quedar bloqueados ; Perderás puntos, cupones y suscripciones
aware Entiendo las consecuencias
consent Sí, quiero eliminar mi cuenta y todos sus datos para siempre / Quiero cerrar esta cuenta definitivamente
final Eliminar cuenta / Eliminar definitivamente / Cerrar la cuenta
start Continuar con la eliminación
ask ¿Eliminar esta cuenta para siempre?
noUndo Esta acción no se puede deshacer.
refuse Todavía no se puede eliminar la cuenta
refusals La búsqueda está activada en 2 dispositivos ; Te queda saldo de Mi Coins ; Tienes un plan de almacenamiento activo
fix Resolver
unlock Solicitud de desbloqueo del dispositivo
unlockText Si un teléfono que has comprado está bloqueado con la cuenta de Xiaomi de otra persona, envíanos el justificante de compra.
imei IMEI o número de serie
proof Justificante de compra
status Consultar el estado de la solicitud
submit Enviar solicitud
`;
