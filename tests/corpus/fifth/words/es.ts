/** Texts of the fifth set in Spanish: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Preferencias de la nube
find Localizador de dispositivos / Dónde está mi móvil
account Ir a la cuenta de Xiaomi
signout Salir
help Soporte
back Volver
cancel Mejor no / Conservar mi cuenta
gallery Fotos
contacts Agenda
notes Apuntes
storage Espacio en la nube
backup Copias del móvil
devices Dispositivos vinculados / Equipos de esta cuenta
here Lo estás usando ahora
active Usado hace 2 horas
away Sin señal desde el 14 de marzo
ring Hacer que suene
rename Editar nombre
wipe Borrar a distancia
version Software
serial Número de serie
remove Sacar de la cuenta / Olvidar este dispositivo
removeAsk ¿Sacar este móvil de tu cuenta?
removeText Podrás añadirlo de nuevo iniciando sesión en él.
removeYes Sacar de la cuenta
off Dejar de localizar este dispositivo / Apagar el localizador
offAsk ¿Dejar de localizar este móvil?
offYes Dejar de localizar
keep Seguir localizando
security Contraseña y seguridad / Proteger mi cuenta
profile Perfil
privacy Tus datos y tu privacidad
phone Teléfono para recuperar la cuenta
mail Correo para recuperar la cuenta
password Crear una contraseña nueva / Restablecer contraseña
edit Sustituir
export Exportar una copia de mis datos
withdraw Retirar mi consentimiento
withdrawYes Retirar consentimiento
delete Borrar mi cuenta de Xiaomi / Eliminación definitiva de la cuenta
deleteNote Nadie podrá recuperarla, ni nosotros
lose Desaparece todo lo guardado en la nube ; Se pierden cupones y monedas
aware Sé lo que supone para mis dispositivos y datos
agree Acepto que mi cuenta y mis datos se borren para siempre
final Borrar la cuenta para siempre / Eliminar mi cuenta ahora / Confirmar eliminación
ask Último paso: ¿borrar tu cuenta?
blocked Resuelve esto antes de eliminar tu cuenta
reasons El localizador sigue activo en Redmi Note 15 ; Hay un pedido sin terminar ; Mi Pay aún tiene una tarjeta
open Ir
unlock Pedir que se desbloquee un móvil
unlockText ¿Has comprado un móvil y pide la cuenta del dueño anterior? Cuéntanoslo y adjunta el recibo.
apply Empezar solicitud
count 4 dispositivos
`;
