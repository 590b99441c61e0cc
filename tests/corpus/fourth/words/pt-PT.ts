/** Wordings of the fourth set in Portuguese of Portugal. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Conta Xiaomi
settings Definições
find Localizar o meu dispositivo / Encontrar dispositivo
manage Gerir conta / Conta Xiaomi
signout Terminar sessão
signin Iniciar sessão com a Conta Xiaomi
help Ajuda
back Voltar
cancel Cancelar / Agora não
close Fechar
next Continuar
more Mais ações
policy Política de privacidade
gallery Galeria
contacts Contactos
notes Notas
drive Drive
storage Armazenamento
backup Cópias de segurança
language Idioma
devices Os meus dispositivos / Os seus dispositivos
this Este dispositivo
online Ligado
offline Desligado da rede
seen Última atividade
minutes Há 5 minutos
yesterday Ontem, 21:40
locate Ver no mapa
ring Reproduzir som
rename Mudar o nome
erase Apagar dados
version Versão do sistema
model Modelo
remove Remover da conta / Desassociar dispositivo / Eliminar dispositivo
removeAsk Remover este dispositivo? / Desassociar o telemóvel da conta?
removeText A sessão será terminada no dispositivo e as cópias de segurança serão eliminadas após 30 dias.
removeYes Remover / Desassociar
off Desativar a localização do dispositivo / Desligar «Localizar o meu dispositivo»
offAsk Desativar a localização do dispositivo?
offText Se perder o telemóvel, não poderá localizá-lo, bloqueá-lo nem apagá-lo.
offYes Desativar mesmo assim / Desativar
keep Manter ativada
security Início de sessão e segurança / Segurança da conta
personal Dados pessoais
privacy Privacidade / Dados e privacidade
phone Telefone de recuperação / Telemóvel de segurança
mail E-mail de recuperação / E-mail alternativo
password Alterar palavra-passe / Mudar a palavra-passe
change Alterar
linked Contas associadas
data Transferir os meus dados
withdraw Retirar o consentimento / Revogar consentimento
withdrawText Os serviços Xiaomi deixarão de funcionar e a conta será eliminada.
withdrawYes Retirar
delete Eliminar conta… / Encerrar a conta definitivamente
deleteHint Apagar a conta e tudo o que contém
loss As fotografias, os contactos e as notas no Xiaomi Cloud serão apagados ; Os telemóveis ainda associados podem ficar bloqueados ; Os pontos, cupões e subscrições serão perdidos
aware Compreendo as consequências
consent Sim, quero eliminar permanentemente a minha conta e todos os dados
final Eliminar conta / Eliminar permanentemente / Encerrar conta
start Continuar com a eliminação
ask Eliminar esta conta para sempre?
noUndo Esta ação não pode ser anulada.
refuse Ainda não é possível eliminar a conta
refusals A localização está ativada em 2 dispositivos ; Ainda tem saldo de Mi Coins ; Tem um plano de armazenamento ativo
fix Resolver
unlock Pedido de desbloqueio do dispositivo
unlockText Se um telemóvel que comprou está bloqueado com a Conta Xiaomi de outra pessoa, envie-nos o comprovativo de compra.
imei IMEI ou número de série
proof Comprovativo de compra
status Consultar o estado do pedido
submit Enviar pedido
`;
