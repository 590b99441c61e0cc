/** Wordings of the fourth set in Portuguese of Brazil. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Conta Xiaomi
settings Configurações / Ajustes
find Localizar dispositivo / Encontrar meu dispositivo
manage Gerenciar conta / Conta Xiaomi
signout Sair
signin Entrar com a Conta Xiaomi
help Ajuda
back Voltar
cancel Cancelar / Agora não
close Fechar
next Continuar
more Mais ações
policy Política de Privacidade
gallery Galeria
contacts Contatos
notes Notas
drive Drive
storage Armazenamento
backup Backups
language Idioma
devices Meus aparelhos / Seus dispositivos
this Este aparelho
online On-line
offline Off-line
seen Última atividade
minutes Há 5 minutos
yesterday Ontem, 21:40
locate Ver no mapa
ring Emitir som
rename Renomear
erase Apagar dados
version Versão do sistema
model Modelo
remove Remover da conta / Desvincular aparelho / Excluir dispositivo
removeAsk Remover este dispositivo? / Desvincular o celular da conta?
removeText Ele será desconectado da conta e os backups serão excluídos depois de 30 dias.
removeYes Remover / Desvincular
off Desativar Localizar dispositivo / Desligar a localização do aparelho
offAsk Desativar Localizar dispositivo?
offText Se o celular for perdido, não será possível localizar, bloquear ou apagar o aparelho.
offYes Desativar mesmo assim / Desativar
keep Manter ativado
security Login e segurança / Segurança da conta
personal Informações pessoais
privacy Privacidade / Dados e privacidade
phone Celular de recuperação / Telefone de segurança
mail E-mail de recuperação / E-mail de segurança
password Alterar senha / Trocar senha
change Alterar / Trocar
linked Contas vinculadas
data Baixar seus dados
withdraw Retirar consentimento / Revogar consentimento
withdrawText Os serviços da Xiaomi deixarão de funcionar e sua conta será excluída.
withdrawYes Retirar / Revogar
delete Excluir conta… / Encerrar a conta permanentemente
deleteHint Apagar a conta e tudo o que está nela
loss Fotos, contatos e notas no Xiaomi Cloud serão apagados ; Celulares ainda vinculados podem ficar bloqueados ; Pontos, cupons e assinaturas serão perdidos
aware Entendo as consequências
consent Sim, quero excluir minha conta e todos os dados para sempre / Quero encerrar esta conta definitivamente
final Excluir conta / Excluir permanentemente / Encerrar conta
start Continuar com a exclusão
ask Excluir esta conta para sempre?
noUndo Essa ação não pode ser desfeita.
refuse A conta ainda não pode ser excluída
refusals A localização está ativada em 2 aparelhos ; Ainda há saldo de Mi Coins ; Há um plano de armazenamento ativo
fix Resolver
unlock Pedido de desbloqueio do aparelho
unlockText Se um celular comprado está bloqueado com a Conta Xiaomi de outra pessoa, envie o comprovante de compra.
imei IMEI ou número de série
proof Comprovante de compra
status Ver o andamento do pedido
submit Enviar pedido
`;
