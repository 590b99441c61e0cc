/** Texts of the fifth set in Portuguese of Brazil: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Preferências da nuvem
find Localizador de aparelhos / Onde está meu celular
account Ir para a Conta Xiaomi
signout Sair da conta
help Suporte
back Retornar
cancel Mudei de ideia / Manter minha conta
gallery Fotos
contacts Agenda
notes Anotações
storage Espaço na nuvem
backup Backups do celular
devices Aparelhos vinculados / Aparelhos desta conta
here Em uso agora
active Usado há 2 horas
away Sem sinal desde 14 de março
ring Fazer tocar
rename Editar nome
wipe Apagar remotamente
version Software
serial Número de série
remove Tirar da conta / Esquecer este aparelho
removeAsk Tirar este celular da sua conta?
removeText Você pode adicioná-lo de novo entrando pelo celular.
removeYes Tirar da conta
off Parar de localizar este aparelho / Desativar o localizador
offAsk Parar de localizar este celular?
offYes Parar de localizar
keep Continuar localizando
security Senha e segurança / Proteger minha conta
profile Perfil
privacy Seus dados e privacidade
phone Telefone para recuperar a conta
mail E-mail para recuperar a conta
password Definir nova senha / Redefinir senha
edit Substituir
export Exportar uma cópia dos dados
withdraw Cancelar meu consentimento
withdrawYes Cancelar consentimento
delete Apagar minha Conta Xiaomi / Exclusão definitiva da conta
deleteNote Ninguém poderá recuperá-la, nem nós
lose Tudo o que está na nuvem some ; Cupons e moedas são perdidos
aware Sei o que isso significa para meus aparelhos e dados
agree Concordo que minha conta e meus dados sejam apagados para sempre
final Apagar conta para sempre / Excluir minha conta agora / Confirmar exclusão
ask Última etapa: apagar sua conta?
blocked Resolva isto antes de excluir a conta
reasons O localizador ainda está ativo no Redmi Note 15 ; Há um pedido em andamento ; O Mi Pay ainda tem um cartão
open Ir até lá
unlock Pedir o desbloqueio de um celular
unlockText Comprou um celular e ele pede a conta do antigo dono? Conte para nós e anexe a nota fiscal.
apply Iniciar pedido
count 4 aparelhos
`;
