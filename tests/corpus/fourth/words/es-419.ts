/** Wordings of the fourth set in Spanish of Latin America. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Cuenta Xiaomi
settings Configuración / Ajustes
find Encontrar mi dispositivo / Localizar dispositivo
manage Administrar cuenta / Cuenta Xiaomi
signout Cerrar sesión
signin Inicia sesión con tu cuenta Xiaomi
help Ayuda
back Volver
cancel Cancelar / Ahora no
close Cerrar
next Continuar
more Más opciones
policy Política de privacidad
gallery Galería
contacts Contactos
notes Notas
drive Drive
storage Almacenamiento
backup Copias de respaldo
language Idioma
devices Mis dispositivos / Tus equipos
this Este equipo
online Conectado
offline Desconectado
seen Última actividad
minutes Hace 5 minutos
yesterday Ayer, 9:40 p. m.
locate Ver en el mapa
ring Hacer sonar
rename Cambiar nombre
erase Borrar datos
version Versión del sistema
model Modelo
remove Eliminar de la cuenta / Desvincular / Quitar equipo
removeAsk ¿Eliminar este dispositivo? / ¿Desvincular este celular?
removeText Se cerrará la sesión en el equipo y sus respaldos se borrarán en 30 días.
removeYes Eliminar / Desvincular
off Desactivar Encontrar mi dispositivo / Apagar la búsqueda del dispositivo
offAsk ¿Desactivar Encontrar mi dispositivo?
offText Si pierdes el celular, no podrás ubicarlo, bloquearlo ni borrarlo.
offYes Desactivar de todas formas / Desactivar
keep Dejar activado
security Acceso y seguridad / Seguridad de la cuenta
personal Información personal
privacy Privacidad / Datos y privacidad
phone Celular de recuperación / Teléfono de recuperación
mail Correo de recuperación / Correo alternativo
password Cambiar contraseña / Cambiar la clave
change Cambiar / Editar
linked Cuentas vinculadas
data Descargar mis datos
withdraw Retirar consentimiento / Revocar mi consentimiento
withdrawText Los servicios de Xiaomi dejarán de funcionar y tu cuenta se eliminará.
withdrawYes Retirar / Revocar
delete Eliminar cuenta… / Cerrar mi cuenta para siempre
deleteHint Borra tu cuenta y todo lo que guardaste
loss Se borrarán las fotos, los contactos y las notas de Xiaomi Cloud ; Los celulares vinculados pueden quedar bloqueados ; Perderás puntos, cupones y suscripciones
aware Entiendo lo que voy a perder
consent Sí, eliminar mi cuenta y todos mis datos de forma permanente
final Eliminar cuenta / Eliminar para siempre / Sí, eliminar
start Continuar y eliminar
ask ¿Eliminar tu cuenta para siempre?
noUndo No podrás deshacer esta acción.
refuse Aún no puedes eliminar tu cuenta
refusals La búsqueda está activa en 2 equipos ; Tienes saldo en Mi Coins ; Tienes un plan de almacenamiento vigente
fix Solucionar
unlock Solicitud para desbloquear un equipo
unlockText Si compraste un celular bloqueado con la cuenta Xiaomi de otra persona, envíanos tu comprobante de compra.
imei IMEI o número de serie
proof Comprobante de compra
status Ver el estado de la solicitud
submit Enviar solicitud
`;
