import { stemmer } from '@orama/stemmers/portuguese';
import { languageFrom } from './from-words.ts';

export const portuguese = languageFrom({
  tag: 'pt',
  // Without their accents: "nações" as "nação", "animais" as "animal".
  stem: (word) =>
    stemmer(
      word
        .replace(/oes$/, 'ao')
        .replace(/ais$/, 'al')
        .replace(/(?<=\p{L}{3})iu$/u, 'ir'),
    ),
  stopWords: `a à acerca ainda além algo alguém algum alguma algumas alguns ante antes ao aonde aos após apenas aquela aquelas
    aquele aqueles aquilo as às assim até bem cada com como contra cuja cujo da daquela daquele das de dela delas dele deles
    depois desde dessa desse desta deste disso disto do dos durante e é ela elas ele eles em enquanto então entre era eram essa
    essas esse esses esta está estão estas estava estavam este esteve estes eu foi for foram há havia houve isso isto já lá lhe
    lhes logo mais mas me mediante menos mesma mesmas mesmo mesmos meu minha muita muitas muito muitos na nada não nas nem nenhum
    nenhuma nessa nesse nesta neste ninguém no nos nós nossa nosso num numa o onde os ou outra outras outro outros para pela
    pelas pelo pelos per perante pois por porém porque porquê pouca poucas pouco poucos pode podem pôde poderá poderão poderia
    qual quais qualquer quando quanta quantas quanto quantos quase que quê quem se seja sejam sem sempre ser será serão seria
    seu seus sido sim sob sobre só sua suas tal também tampouco tão te tem têm tendo ter terá terão tinha tinham toda todas
    todavia todo todos tu tudo um uma umas uns vai vão r us você vocês vos vossa vosso fica fazer faz fez feito segundo`,
  numbers: 'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  shapes: {
    date: `segunda terça quarta quinta sexta feira sábado domingo século década primavera verão outono inverno semestre`,
    'vague date': 'ontem hoje amanhã',
    number: `treze catorze quatorze quinze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centenas mil
      milhares milhão milhões bilhão bilhões dezena dezenas dúzia metade terço dobro`,
    'vague number': 'nenhum nenhuma ambos',
    'leads to a place': 'a ao aos à às em no na nos nas num numa perto para até junto',
    'leads to an origin': 'de do da dos das desde',
    'leads to a doer': 'por pelo pela pelos pelas',
    transparent: 'o a os as',
    money: 'real reais euro euros dólar dólares centavos libras kwanzas rublos ienes brl eur usd',
    'per cent': 'porcento percentagem porcentagem percentual',
    pronoun: 'ele ela eles elas',
    body: `ministro ministra presidente presidenta prefeito prefeita diretor diretora secretário secretária porta chefe chanceler
      governador governadora embaixador embaixadora general comandante fundador fundadora líder dirigente analista autor autora
      juiz juíza advogado advogada jogador jogadora treinador empresa companhia grupo organização agência banco partido equipe
      equipa clube universidade ministério departamento governo junta exército país cidade prefeitura sindicato associação`,
  },
  shortFor: 'mi:milhões bi:bilhões km:quilômetros kg:quilogramas t:toneladas',
  ordinals: /^(?:o|a|os|as)$/,
  abbreviations:
    'Sr|Sra|Srs|Sras|Srta|D|Dr|Dra|Prof|Profa|Exmo|Exma|Gen|Cel|Cap|Av|núm|nº|art|pág|págs|vol|cap|aprox|etc|ex|p\\.\\s?ex|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|Cia|Ltda|Sto|Sta',
  leans:
    /^["'“‘«]?(?:Ele|Ela|Eles|Elas|Este|Esta|Estes|Estas|Isto|Esse|Essa|Isso|Aquilo|Mas|E|Porém|No entanto|Seu|Sua|Seus|Suas|Também|Além disso|Em troca|Por isso)(?![\p{L}])/u,
  asks: {
    words: 'quem|que|qual|quais|quando|a?onde|como|quant[oa]s?',
    kinds: [
      [
        'quanto (?:.*)(?:cust\\p{L}*|paga\\p{L}*|pagou|vale\\p{L}*|dinheiro|gast\\p{L}*|cobra\\p{L}*|reais|euros|dolares|emprest\\p{L}*)|(?:qual|que) (?:e |foi |sera )?(?:o |a )?(?:preco|custo|valor|multa|orcamento|salario|quantia)',
        'money',
      ],
      ['(?:qual|que) (?:e )?(?:o |a )?(?:porcentagem|percentagem|percentual|parcela|proporcao)', 'percentage'],
      [
        'quant[oa]s?|(?:qual|que) (?:e |foi |era )?(?:o |a )?(?:numero|quantidade|idade|altura|tamanho|distancia|populacao|comprimento)',
        'number',
      ],
      [
        'quando|(?:em )?que (?:ano|dia|data|mes|hora|seculo)|em qual (?:ano|dia|data|mes)|desde quando|ate quando',
        'when',
      ],
      [
        '(?:a|de|para )?onde|em que (?:pais|cidade|lugar|regiao|municipio)|(?:qual|que) (?:pais|cidade|regiao|municipio)',
        'where',
      ],
      [
        '(?:a |com |de |por |para )?quem|(?:qual|que) (?:ministr[oa]|presidente|empresa|organizacao|partido|sindicato|grupo)',
        'who',
      ],
    ],
    opening:
      'ola|oi|bom dia|boa tarde|por favor|voce sabe|sabe|alguem sabe|(?:voce )?(?:pode|poderia) me dizer|me (?:diga|diz)|diga-me|quero saber|queria saber|gostaria de saber|e verdade que|entao',
    requests: [
      [
        '(?:quais sao )?(?:as )?ultimas (?:noticias|novidades|informacoes)(?: (?:sobre|de|do|da|dos|das|em|no|na))?|o que ha de novo(?: (?:sobre|em|no|na|com))?|novidades (?:sobre|de|do|da)',
        'latest',
      ],
      [
        '(?:o )?que (?:aconteceu|esta acontecendo|acontece|houve|ocorreu|se passou)(?: (?:em|no|na|nos|nas|com))?|(?:o )?que (?:dizem|diz|se sabe|voce sabe|sabe)(?: (?:os artigos|o artigo))? (?:sobre|de|do|da)|(?:fale|fala|conte)(?:-me| me)? (?:sobre|de|do|da)|(?:ha |tem )?(?:informacoes|informacao|noticias|artigos?|algo|alguma coisa) sobre',
        'topic',
      ],
      [
        '(?:faca |me da )?(?:um )?resumo (?:de|do|da|sobre)(?: (?:o )?artigo (?:sobre|de|do|da))?|resum(?:a|e|ir)(?: (?:o artigo (?:sobre|de|do|da)|o artigo))?',
        'summary',
      ],
    ],
    newest: 'ultim[oa]s?|recentemente|atualmente|agora',
  },
});
