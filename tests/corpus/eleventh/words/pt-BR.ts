import type { Language } from '../model';

export const ptBR: Language = {
  code: 'pt-BR',
  cloud: 'Xiaomi Cloud',
  account: 'Conta Xiaomi',
  cloudNav: 'h Início|Contatos|Notas|f Encontrar|s Configurações|a Conta Xiaomi',
  accountNav: 'Você|c Acesso e segurança|p Seus dados|Apps conectados|Central de ajuda',
  out: 'Sair',
  back: 'Voltar',
  footer: 'Termos de uso|Política de privacidade|Cookies|Encarregado de dados (LGPD)',
  pages: `
@@ cloud-settings bootstrap c:s us.-
= Configurações da nuvem
# Configurações
## Sincronização
~ Contatos
~ Notas
~0 Registro de chamadas
## Seu espaço
- Gerenciar armazenamento :: 2,4 GB de 5 GB
- Aparelhos conectados :: 3 aparelhos sincronizam com esta nuvem @MH
- Avisar quando o espaço acabar
## Serviço
- Desativar o Xiaomi Cloud :: Retira só a autorização da nuvem @NO
@@ device native - -
= Celular da vó
# Celular da vó
. Redmi 14C · visto hoje às 7h40
( Sobre o aparelho
% Modelo :: 2411DRN47C
% IMEI 1 :: 86••••••••1175
% IMEI 2 :: 86••••••••1183
% Sistema :: HyperOS 2.0.5
)
~ Encontrar dispositivo :: Ligado @TF
!! Remover da conta @RD
!- Mudar o nome @NO
" Você trocou a senha há menos de 3 dias. Por segurança, não dá para desligar o Encontrar dispositivo agora.
@@ find-device vant c:f us.k
= Encontrar dispositivo
^ Celular da vó · Belo Horizonte
|* Meus
| Família
* Celular da vó :: 33% · há 2 min
* POCO X7 :: Com você
* Redmi Buds 6 :: Sem localização
{ Celular da vó
. Rua da Bahia · precisão de 15 m
- Tocar som @NO
- Marcar como perdido @NO
- Apagar tudo à distância @NO
- Traçar rota @NO
}
@@ security divs a:c k
= Acesso e segurança
# Acesso e segurança
- Senha :: :: Alterar @CP
- Celular de recuperação :: :: (31) •••••-8820 @RP
- E-mail de recuperação :: :: v•••@gmail.com @RE
- Verificação em duas etapas :: :: Desligada
- Histórico de acessos
@@ privacy bootstrap a:p global.-
= Seus dados
# Seus dados, suas escolhas
. De acordo com a LGPD, você pode pedir acesso, correção ou exclusão.
- Gerenciar seus dados
- Baixar seus dados @NO
- Política de privacidade
- Revogar consentimento :: A revogação exclui a conta e os dados de forma permanente @WC
- Excluir Conta Xiaomi @DE
@@ delete-account ionic - global.-
= Excluir conta
# Excluir sua Conta Xiaomi
. É para sempre. Veja o que vai embora:
$ Contatos, notas e gravações da nuvem
$ Temas comprados e saldo de Mi Coins
$ Aparelhos da casa no app Mi Home
[x] Quero excluir minha Conta Xiaomi e todos os dados em definitivo @CO
{ Última confirmação
. Depois de tocar em “Excluir conta”, você sai de todos os aparelhos e nada pode ser recuperado.
[x] Estou ciente das consequências @AK
!! Excluir conta @CF
!- Cancelar @NO
}
@@ null-i divs c -
= Notas
# Notas
- Vender o celular :: 1) fazer backup 2) desligar o Encontrar 3) remover dispositivo da conta
- Mercado :: arroz, café
- Ideias
! Criar nota
@@ null-a element a -
= Baixar seus dados
# Baixar seus dados
. Escolha os serviços. O arquivo chega por e-mail e a senha vem em outra mensagem.
[x] Conta Xiaomi: perfil e histórico de acessos
[ ] Xiaomi Cloud: contatos e notas
[ ] Mi Fitness
! Pedir cópia
" Pedido enviado para v•••@gmail.com
`,
};
