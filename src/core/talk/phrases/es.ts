import type { Phrases } from '../kinds.ts';

const YOUR = '(los|tus|sus|las|estos)';
const DO_YOU_HAVE = '(tienes|tiene|tenéis|conoces|conoce|hay|sabes)';
const SHOW = '(lista|muestra|muéstrame|dame|enseña|enséñame|mostrar|mostrarme|ver|dime) [me]';

export const es: Phrases = {
  greeting: [
    '(hola|buenas|muy buenas|hey|saludos|holi|mucho gusto|encantado|encantada) [a todos|a todas|a todo el mundo|bot|otra vez]',
    '(buenos días|buenas tardes|buenas noches|buen día) [a todos]',
    'qué tal [estás|todo|va]|cómo (estás|está|está usted|va|te va|andas|estáis)|qué onda|todo bien|estás (ahí|aquí)',
  ],
  farewell: [
    'adiós|chao|chau|hasta (luego|pronto|mañana|la vista|otra|la próxima)|nos vemos|cuídate|buen fin de semana|que (tengas|tenga) (un buen día|buen día|buena noche)',
  ],
  thanks: [
    '[muchas|muchísimas|mil] gracias [a todos|a ti|de nuevo|otra vez] [por (tu|la|su) (ayuda|respuesta|información|info)|por todo|por responder]',
    'no gracias|muy amable|eres muy amable',
    'genial|perfecto|estupendo|excelente|vale|guay|ok|okay|de acuerdo|entendido|muy (bien|útil)|bien|qué bien|te lo agradezco|bravo',
    '(buen|gran|buena) (trabajo|respuesta|bot)|bien hecho',
  ],
  abilities: [
    'ayuda|ayúdame|necesito ayuda|(me puedes|puedes|me puede|podrías) (ayudar|ayudarme)',
    'qué (puedes|sabes|puede|sabe) hacer [por mí|por nosotros]|qué haces|para qué (sirves|sirve esto|sirve este bot)',
    'quién te (creó|hizo|programó)|cuál es tu nombre|(preséntate|háblame de ti)|qué (hace este bot|sabes|te puedo preguntar)',
    'qué idiomas (hablas|entiendes)|(hablas|entiendes) (español|inglés|francés|alemán|portugués|ruso)',
    '(quién|qué) (eres|es usted|sos)|qué es (esto|este bot|footnote)|cómo te llamas',
    'cómo (funciona [esto|este bot]|funcionas|te uso|se usa|te puedo usar|uso este bot|puedo preguntar|pregunto|hago una pregunta)',
    'qué (puedo|se puede|podemos) (preguntarte|preguntar|preguntarle)|(puedo|te puedo) (preguntar|preguntarte|hacer|hacerte) (algo|una pregunta)|tengo una pregunta',
    'eres [un|una] (bot|robot|humano|persona|ia|máquina|real|chatgpt)|(qué|cuáles son los|cuáles son tus) comandos [hay|tienes]|comandos',
  ],
  count: [`cuántos artículos [${DO_YOU_HAVE}] [en total]`, 'cuál es el número de artículos|número de artículos'],
  sources: [
    `(qué|cuáles) (fuentes|periódicos|diarios|medios) (${DO_YOU_HAVE}|usas|utilizas|consultas)`,
    `(cuáles|qué|quiénes) son ${YOUR} fuentes|[${SHOW}] [tus|las] fuentes`,
    `de dónde (vienen|salen|proceden|sacas) ${YOUR} (artículos|noticias|datos|respuestas)|de dónde sacas la información`,
  ],
  freshness: [
    `(de cuándo|cómo de (recientes|nuevos|actuales)|qué tan (recientes|nuevos|actuales)) son ${YOUR} artículos`,
    '(cuál|qué) es (el|tu) (artículo más reciente|último artículo)|estás (actualizado|al día)',
    `cuándo (te actualizaron|se actualizaron ${YOUR} artículos|fue la última actualización)`,
  ],
  list: [
    `[${SHOW}] [una lista de|la lista de|lista de] [todos] [los|tus] artículos`,
    `(qué|cuáles) artículos ${DO_YOU_HAVE}`,
  ],
  news: [
    '(qué hay|qué hay de|algo|qué) (nuevo|de nuevo|novedades) [hoy]|qué (pasa|está pasando|novedades hay|novedades|noticias hay)',
    `[cuáles son|hay|alguna|${SHOW}] [las|las últimas|últimas|alguna|los] (noticias|novedades|novedad|titulares|últimos artículos|artículos más recientes) [de hoy|hoy]`,
  ],
  filler: ['por favor|puedes|bot|footnote|pues|y|oh|ah|eh|bueno|oye|amigo|entonces'],
};
