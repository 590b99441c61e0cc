/** Brazilian Portuguese pages. */
import { type Chapter, draft as d } from '../build';

export const pt: Chapter = {
  words: {
    lang: 'pt-BR',
    cloud: 'Xiaomi Cloud',
    account: 'Conta Xiaomi',
    nav: 'Início|Galeria|Contatos|Notas|Encontrar dispositivo|Aparelhos|Configurações',
    side: 'Login e segurança|Informações pessoais|Contas vinculadas|Privacidade|Ajuda',
    top: 'Minha conta|Ajuda|Sair',
    foot: 'Contrato do usuário|Política de Privacidade',
  },
  drafts: [
    d(
      'H',
      ['h', 'Sua nuvem'],
      ['tiles', 'Galeria|3.402', 'Contatos|290', 'Notas|15', 'Mensagens', 'Achar meu celular§find', 'Configurações da nuvem§set'],
      ['quota', 'Você usou 4,9 GB de 5 GB|98'],
      ['p', 'Sua nuvem está quase cheia.'],
      ['rows', 'Conta Xiaomi§acc|Senha, telefone e privacidade'],
    ),
    d(
      'L',
      ['h', 'Meus aparelhos§my'],
      [
        'devs',
        'Redmi Note 14§row|On-line · Encontrar dispositivo ativado||Remover§rm',
        'Celular do Pedro§row|POCO C65 · visto ontem||Remover§rm',
      ],
      ['p', 'Vendeu ou deu um aparelho? Remova-o daqui para que outra pessoa possa usá-lo.'],
      ['rows', 'Como saber se um aparelho é meu?§no'],
    ),
    d(
      'D',
      ['h', 'Celular do Pedro'],
      [
        'dlg',
        'Remover este aparelho da sua conta?',
        ['facts', 'Aparelho|POCO C65', 'IMEI|8676 •••• •••• 913'],
        ['p', 'O Encontrar dispositivo deixará de protegê-lo.'],
        ['btns', 'Cancelar§no', '!Remover aparelho§rm'],
      ],
      ['facts', 'Modelo|2310FPCA4G', 'Versão|HyperOS 1.0.12', 'Último acesso|ontem, 22:31'],
      ['sw', 'Encontrar dispositivo§off|on'],
    ),
    d(
      'Y',
      ['h', 'Login e segurança'],
      ['p', 'Nível de proteção: médio'],
      [
        'rows',
        'Senha§pwd||Definida|Alterar§pwd',
        'Celular de recuperação§phone||+55 •• •••••-••62|Trocar§phone',
        'E-mail de recuperação§mail||Não cadastrado|Cadastrar§mail',
        'Perguntas de segurança||Não definidas|Definir',
      ],
    ),
    d(
      'P',
      ['h', 'Central de privacidade'],
      [
        'rows',
        'Ler a Política de Privacidade§no',
        'Gerenciar dados por serviço',
        'Baixar uma cópia dos dados§no',
        'Revogar consentimento da Política de Privacidade§wd|A conta será encerrada',
        'Excluir conta§del|Apaga tudo de forma permanente',
      ],
    ),
    d(
      'X',
      ['h', 'Excluir sua Conta Xiaomi'],
      ['steps', 'Ler', 'Verificar', '*Confirmar'],
      ['p', 'Última etapa: depois deste botão não há volta. A conta, as fotos na nuvem, as Mi Coins e os temas serão apagados.'],
      ['tick', 'Sim, quero excluir permanentemente minha Conta Xiaomi e todos os dados§cons|on'],
      ['btns', '!Excluir conta§conf', 'Voltar§no'],
    ),
    d(
      'c',
      ['cur', '3'],
      ['h', 'Notas'],
      ['rows', 'Lista do mercado|hoje', 'Senha do portão|10 out.'],
      ['dlg', 'Excluir nota?', ['p', 'Ela ficará na lixeira por 30 dias.'], ['btns', 'Cancelar§no', '!Excluir§no']],
    ),
    d(
      'a',
      ['h', 'Assinatura de novidades'],
      ['p', 'Escolha o que quer receber por e-mail da Xiaomi.'],
      ['sw', 'Lançamentos|on', 'Ofertas da loja|off', 'Dicas de segurança da conta|on'],
      ['btns', '!Salvar', 'Cancelar todas as inscrições§no'],
    ),
    d(
      'c',
      ['h', 'Loja Xiaomi'],
      ['tiles', 'Redmi Note 14|a partir de R$ 1.499', 'POCO X7|a partir de R$ 1.999', 'Redmi Watch 5|R$ 699'],
      ['btns', '!Comprar agora§no', 'Remover do carrinho§no'],
    ),
  ],
};
