import type { Phrases } from '../kinds.ts';

const YOUR = '(les|tes|vos|ces)';
const DO_YOU_HAVE =
  '(as tu|avez vous|tu as|vous avez|connais tu|connaissez vous|y a t il|il y a|tu connais|vous connaissez)';
const SHOW = '(liste|montre|donne|affiche|listez|montrez|donnez|affichez|voir) [moi|nous]';

export const fr: Phrases = {
  greeting: [
    '(bonjour|salut|coucou|bonsoir|hello|hey|allô|rebonjour|slt|cc|bien le bonjour|enchanté|enchantée) [à tous|à toutes et à tous|tout le monde|à toi|à vous|toi]',
    '[comment] ça va [bien|aujourd’hui]|comment (vas tu|allez vous|tu vas|vous allez)|(tu vas|vous allez) bien',
    '(tu es|es tu|êtes vous|vous êtes|t’es) là',
  ],
  farewell: [
    'au revoir|à (bientôt|plus|plus tard|demain|la prochaine|tout à l’heure)|ciao|adieu|bye',
    'bonne (nuit|journée|soirée|fin de journée|continuation)|bon week-end|tchao',
  ],
  thanks: [
    '[un grand|grand|mille] (merci|mercis) [beaucoup|bien|encore|infiniment|mille fois|à toi|à vous] [(pour|de) (ton|votre|ta|la|l’) (aide|réponse)|pour tout|pour (l’aide|l’info|l’information|les infos)]',
    'je (te|vous) remercie [beaucoup|infiniment]|non merci',
    'super|parfait|génial|top|d’accord|cool|nickel|bravo|excellent|ok|okay|très (bien|utile)|je vois|compris',
    '(bon|beau) (travail|boulot)|bonne réponse|bien joué|c’est (gentil|parfait|super|top|utile|très utile|bon)',
  ],
  abilities: [
    'aide|à l’aide|aide moi|aidez moi|j’ai besoin d’aide|besoin d’aide',
    '(que|qu’est ce que) (peux tu|pouvez vous|sais tu|savez vous|tu peux|tu sais|vous pouvez|vous savez) faire [pour moi|pour nous]',
    '(tu (sais|peux)|vous (savez|pouvez)) faire quoi|à quoi (sers tu|servez vous|tu sers|ça sert)',
    'qui (t’a|vous a) (créé|fait|programmé)|(que fais tu|que faites vous|tu fais quoi|vous faites quoi|que fait ce bot)|(présente toi|présentez vous|parle moi de toi|parlez moi de vous)',
    'quelles langues (parles tu|parlez vous)|(parles tu|parlez vous|tu parles|vous parlez) (français|anglais|allemand|espagnol|portugais|russe)',
    'qui (es tu|êtes vous)|(tu es|t’es|vous êtes) qui|c’est quoi [ce bot|ça]|qu’est ce que c’est [que ce bot]',
    'comment (ça marche|ça fonctionne|fonctionnes tu|fonctionnez vous|tu marches|tu fonctionnes|marche ce bot|fonctionne ce bot)',
    'comment (t’utiliser|vous utiliser|utiliser ce bot|ça s’utilise|poser une question|je peux t’utiliser)',
    '(que|qu’est ce que) (puis je|je peux) [te|vous] demander|quelles questions (puis je|je peux) [te|vous] poser',
    '(peux tu|pouvez vous|tu peux|vous pouvez) (m’aider|nous aider)|j’ai une question|(puis je|je peux) [te|vous] poser une question',
    '(es tu|êtes vous|tu es|vous êtes|t’es) (un bot|un robot|humain|une ia|une personne|une machine|un humain|chatgpt)',
    'quelles (sont (tes|vos|les) commandes|commandes y a t il)|comment (tu t’appelles|t’appelles tu|vous appelez vous)|quel est (ton|votre) nom',
  ],
  count: [
    `combien d’articles [${DO_YOU_HAVE}] [en tout|au total]`,
    `${DO_YOU_HAVE} combien d’articles [en tout|au total]|[le] nombre d’articles`,
  ],
  sources: [
    `(quelles|quels) (sources|journaux|médias) (${DO_YOU_HAVE}|utilises tu|utilisez vous)`,
    `(quelles|qui) sont ${YOUR} sources|[${SHOW}] ${YOUR} sources|sources`,
    `d’où (viennent|proviennent) ${YOUR} (articles|informations|infos|réponses)`,
  ],
  freshness: [
    `de quand (datent|sont) ${YOUR} articles|${YOUR} articles (sont|datent) de quand`,
    '(quel est|c’est quoi) (le|ton|votre) (article le plus récent|dernier article)|(quel est|c’est quoi) l’article le plus récent',
    '(es tu|êtes vous|tu es) à jour|quand (as tu|avez vous) été mis à jour',
    'de quand date (ta|votre|la) dernière mise à jour',
  ],
  list: [
    `[${SHOW}] [la] [liste des|liste de tous les|les|tes|vos|tous les|tous tes|tous vos] articles`,
    `(quels|quels sont) [les|tes|vos] articles [${DO_YOU_HAVE}|disponibles]`,
  ],
  news: [
    '(quoi de|du) (neuf|nouveau) [aujourd’hui|cette semaine]',
    '[quelles sont|donne moi|donnez moi|montre moi|montrez moi] [les|des] (dernières nouvelles|nouvelles|actualités|infos|actus|dernières infos|derniers articles|articles les plus récents)',
    'que se passe t il|qu’est ce qui se passe|(il y a|y a t il) (du nouveau|des nouvelles)|quelles nouvelles|[les] (infos|nouvelles|actualités) du jour',
  ],
  filler: [
    's’il te plaît|s’il vous plaît|svp|stp|bot|footnote|le bot|alors|et|ah|oh|bon|eh bien|euh|oui|non merci|mon ami',
  ],
};
