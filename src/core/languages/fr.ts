import { stemmer } from '@orama/stemmers/french';
import { languageFrom } from './from-words.ts';

export const french = languageFrom({
  tag: 'fr',
  // "Fermée" and "fermer" are one verb, "paie" and "payer" too.
  stem: (word) => stemmer(word.replace(/ees?$/, 'e')).replace(/y$/, 'i'),
  stopWords: `a à ah ai aie aient ainsi ait alors après as au aucun aucune aujourd hui aura aurait auront aussi autre autres aux
    avaient avait avant avec avoir ayant c ça car ce ceci cela celle celles celui ces cet cette ceux chacun chaque chez ci comme
    comment combien contre d dans de déjà depuis des desquels donc dont du elle elles en encore entre es est et étaient était
    étant été être eu eux fait faire fait fallait faut hors ici il ils j je jusqu jusque l la laquelle le lequel les lesquelles
    lesquels leur leurs lors lorsqu lorsque lui m ma mais me même mêmes mes moi moins mon n ne ni non nos notre nous on ont or
    ou où par parce pas pendant peu peut peuvent plus plusieurs plutôt pour pourquoi pourrait qu quand que quel quelle quelles
    quels quelque quelques qui quoi s sa sans se sera serait seront ses si sien soi soit son sont sous sur t ta tandis tant te
    tel telle telles tels tes toi ton tous tout toute toutes très trop tu un une va vers vont vos votre vous vu y lesdits
    ait-on afin dès selon malgré parmi sinon puis puisqu puisque quoiqu quoique voici voilà m mme mlle moi-même
    t-il t-elle est-ce svp stp`,
  numbers: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  shapes: {
    date: 'lundi mardi mercredi jeudi vendredi samedi dimanche siècle décennie printemps été automne hiver rentrée',
    'vague date': 'hier aujourd demain',
    number: `treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard
      milliards centaine centaines dizaine dizaines douzaine millier milliers moitié tiers quart double`,
    'vague number': 'aucun aucune',
    'leads to a place': 'à au aux en dans chez près vers sur sous devant derrière',
    'leads to an origin': 'de d du des depuis',
    'leads to a doer': 'par',
    transparent: 'le la les l',
    money: 'euro euros dollar dollars franc francs centime centimes livres roubles yuan yens eur usd cfa',
    'per cent': 'pourcent pourcentage',
    pronoun: 'il elle ils elles',
    body: `ministre président présidente maire mairesse préfet préfète directeur directrice porte chef chancelier chancelière
      gouverneur gouverneure secrétaire ambassadeur général commandant fondateur fondatrice dirigeant dirigeante responsable
      analyste auteur autrice juge avocat avocate joueur joueuse entraîneur société entreprise groupe organisation agence banque
      parti équipe club université ministère département gouvernement junte armée pays ville région syndicat association`,
  },
  shortFor: 'md:milliard mds:milliards mrd:milliards mio:millions mln:millions km:kilomètres kg:kilogrammes t:tonnes',
  ordinals: /^(?:er|ers|re|res|e|es|eme|emes|nd|nde)$/,
  abbreviations:
    'MM|Mme|Mmes|Mlle|Mlles|Dr|Pr|Me|St|Ste|av|apr|env|art|fig|vol|chap|cf|ex|no|nos|janv|févr|avr|juil|sept|oct|nov|déc|bd|p\\.\\s?ex',
  leans:
    /^["'“‘«]?\s?(?:Il|Elle|Ils|Elles|Ce|Cet|Cette|Ces|Cela|Ceci|Celui-ci|Celle-ci|Ceux-ci|Mais|Et|Or|Cependant|Toutefois|Son|Sa|Ses|Leur|Leurs|Aussi|De plus|En revanche)(?![\p{L}])/u,
  asks: {
    words: "qui|que|quoi|quels?|quelles?|quand|ou|comment|pourquoi|combien|qu'est-ce",
    kinds: [
      [
        "combien (?:.*)(?:cout\\p{L}*|pa(?:ie|ye|yer|ient|yent|ye?[re]?)|verse\\p{L}*|euros|dollars|argent|prix|depense\\p{L}*|gagn\\p{L}*|prete\\p{L}*|vaut|valent)|a quel prix|quels? (?:est |etait |sera )?(?:le |son )?(?:prix|cout|montant|budget|salaire|tarif)|quelle (?:est |etait |sera )?(?:la |l'|une )?(?:somme|amende)",
        'money',
      ],
      ['quel (?:est le )?pourcentage|quelle (?:est la )?(?:part|proportion)', 'percentage'],
      [
        "combien|quel (?:est le |etait le )?(?:nombre|age|chiffre)|quelle (?:est la |est l'|etait la )?(?:taille|longueur|duree|distance|superficie|population)",
        'number',
      ],
      ['quand|a quelle (?:date|heure)|quelle date|quel jour|(?:en )?quelle annee|quel mois|en quelle saison', 'when'],
      [
        "(?:^|[^\\p{L}])ou(?= (?:est|sont|se|ont|a|va|vont|etait|etaient|en|peut|faut|doit))|où|d'où|dans quel(?:le|s|les)? (?:pays|ville|region|commune|village|lieu|endroit|etat)",
        'where',
      ],
      [
        '^[^\\p{L}]*(?:a |par |avec |de |pour )?qui|par qui|quel (?:ministre|president|maire|parti|groupe|syndicat)|quelle (?:entreprise|organisation|societe|association|equipe)',
        'who',
      ],
    ],
    opening:
      "bonjour|salut|hello|s'il (?:te|vous) plait|svp|stp|dis-moi|dites-moi|sais-tu|savez-vous|tu sais|vous savez|peux-tu me dire|pouvez-vous me dire|est-ce que vous savez|est-ce que tu sais|est-ce qu'|est-ce que|je (?:voudrais|veux|voulais|cherche a|souhaite) savoir|quelqu'un sait|dis|alors|et",
    requests: [
      [
        "(?:quelles sont )?les? derni(?:eres|ers|ere|er) (?:nouvelles|infos|informations|actualites|developpements)(?: (?:sur|de|du|des|d'|a propos de|concernant))?|quoi de neuf (?:sur|a propos de|au sujet de|a|au|en|avec)",
        'latest',
      ],
      [
        "qu'est-ce qui (?:s'est passe|se passe)(?: (?:a|au|aux|en|avec|dans|sur))?|que s'est-il passe(?: (?:a|au|aux|en|avec|dans|sur))?|(?:que|qu'est-ce que) (?:disent|dit|savez-vous|sait-on|sais-tu|l'on sait|tu sais|vous savez)(?: (?:les articles|l'article))?(?: (?:sur|de|du|des|d'|a propos de))|(?:parle|parlez|dis|dites)[- ]moi (?:de|du|des|d')|(?:des |les )?(?:infos|informations|nouvelles|articles?) sur|a propos (?:de|du|des|d')",
        'topic',
      ],
      [
        "(?:fais|faites|donne|donnez)[- ]moi (?:un )?resume (?:de|du|des|d')(?: l'article sur)?|resume[rz]?(?:[- ]moi)?(?: (?:l'article (?:sur|a propos de)|l'article))?|resume (?:de|du|des)",
        'summary',
      ],
    ],
    newest: 'derniers?|dernieres?|recemment|actuellement|en ce moment|maintenant',
  },
});
