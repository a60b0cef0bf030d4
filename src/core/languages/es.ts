import { stemmer } from '@orama/stemmers/spanish';
import { languageFrom } from './from-words.ts';

export const spanish = languageFrom({
  tag: 'es',
  // "Prohibió" and "prohibido": without its accent the stemmer takes the first for "prohibio".
  stem: (word) => stemmer(word.length > 5 ? word.replace(/ios?$/, 'o') : word),
  stopWords: `a al algo alguien algún alguna algunas alguno algunos ante antes apenas aquel aquella aquellas aquello aquellos aquí
    así aun aún aunque bajo bien cada casi como cómo con contra cual cuál cuales cuáles cualquier cuando cuándo cuanta cuánta
    cuantas cuántas cuanto cuánto cuantos cuántos cuya cuyo de del desde después donde dónde adónde durante e el él ella ellas
    ellos en entonces entre era eran es esa esas ese eso esos esta está están estaba estaban estado estar este esto estos
    estuvo fue fueron ha había habían habrá habría hace hacen hacer hacia han hasta hay hecho hizo la las le les lo los luego
    mas más me mediante menos mi mía mientras mío mis misma mismas mismo mismos mucha muchas mucho muchos muy nada nadie ni
    ningún ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poca pocas
    poco pocos podrá podrán podría por porque porqué pues puede pueden que qué quien quién quienes quiénes quizá sea sean según
    ser será serán sería si sí sido siempre sin sino sobre solo sólo son su sus suya suyo tal también tampoco tan tanto te
    tenía tiene tienen toda todas todavía todo todos tras tu tú tus u un us una unas uno unos usted ustedes va van vosotros
    vuestra vuestro y ya yo además`,
  numbers: 'uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  shapes: {
    date: 'lunes martes miércoles jueves viernes sábado domingo siglo década primavera verano otoño invierno',
    'vague date': 'ayer hoy mañana',
    number: `trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles
      millón millones billón billones decena decenas docena docenas mitad tercio cuarto doble`,
    'vague number': 'ninguno ninguna ambos',
    'leads to a place': 'a al en cerca junto hacia hasta sobre frente',
    'leads to an origin': 'de del desde',
    'leads to a doer': 'por',
    transparent: 'el la los las',
    money: 'euro euros dólar dólares peso pesos sol soles céntimos libras rublos yuanes yenes eur usd',
    'per cent': 'porciento porcentaje',
    pronoun: 'él ella ellos ellas',
    body: `ministro ministra presidente presidenta alcalde alcaldesa consejero consejera director directora portavoz jefe jefa
      canciller gobernador gobernadora secretario secretaria embajador embajadora general comandante fundador fundadora líder
      dirigente funcionario analista autor autora juez jueza abogado abogada jugador jugadora entrenador empresa compañía grupo
      organización agencia banco partido equipo club universidad ministerio departamento gobierno junta ejército país ciudad
      ayuntamiento sindicato asociación`,
  },
  shortFor: 'mill:millones mdd:millones km:kilómetros kg:kilogramos t:toneladas',
  ordinals: /^(?:o|a|er|ro|ra|do|da)$/,
  abbreviations:
    'Sr|Sra|Sres|Sras|Srta|D|Dña|Dr|Dra|Prof|Ud|Uds|Vd|Lic|Ing|Gral|Cap|Cnel|Avda?|núm|nº|art|pág|págs|vol|cap|aprox|etc|ej|p\\.\\s?ej|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic|EE|UU|Cía|Sto|Sta',
  leans:
    /^["'“‘«¿¡]?(?:Él|Ella|Ellos|Ellas|Este|Esta|Estos|Estas|Esto|Ese|Esa|Eso|Aquello|Pero|Y|Sin embargo|Su|Sus|También|Además|En cambio|A cambio|Por eso)(?![\p{L}])/u,
  asks: {
    words: 'quien|quienes|que|cual|cuales|cuando|a?donde|como|cuant[oa]s?',
    kinds: [
      [
        'cuanto (?:.*)(?:cuest\\p{L}*|cost\\p{L}*|paga\\p{L}*|pago|vale\\p{L}*|dinero|gast\\p{L}*|cobra\\p{L}*|euros|dolares|prest\\p{L}*)|que (?:precio|multa|cantidad de dinero)|cual (?:es|fue|sera|era) (?:el |la )?(?:precio|coste|costo|importe|multa|presupuesto|sueldo|salario)|a cuanto asciend\\p{L}*',
        'money',
      ],
      ['que (?:porcentaje|parte|proporcion)|cual es el porcentaje', 'percentage'],
      [
        'cuant[oa]s?|que (?:numero|cantidad|edad|altura|longitud|tamano|distancia)|cual (?:es|fue|era) (?:el |la )?(?:numero|cifra|poblacion|longitud|edad|tamano|altura)|como (?:esta )?de (?:grande|larg[oa]|llen[oa]|alt[oa])',
        'number',
      ],
      ['cuando|(?:en |a )?que (?:ano|dia|fecha|mes|hora|siglo)|desde cuando|hasta cuando', 'when'],
      [
        '(?:a |de |en )?a?donde|en que (?:pais|ciudad|lugar|region|municipio|pueblo)|que (?:pais|ciudad|region|municipio)',
        'where',
      ],
      [
        '(?:a |con |de |por |para )?quien(?:es)?|que (?:ministr[oa]|president[ea]|empresa|organizacion|partido|sindicato|grupo)',
        'who',
      ],
    ],
    opening:
      'hola|buenas|buenos dias|por favor|sabes|sabe usted|alguien sabe|me (?:puedes|puede|podrias|podria) decir|puedes decirme|dime|digame|quiero saber|quisiera saber|me gustaria saber|oye|y|es (?:verdad|cierto) que',
    requests: [
      [
        '(?:cuales son )?(?:las |lo )?ultim[oa]s? (?:noticias|novedades|informacion(?:es)?)?(?: ?(?:sobre|de|del|en|acerca de))?(?=.* )|que hay de nuevo(?: (?:sobre|en|con))?',
        'latest',
      ],
      [
        'que (?:paso|ha pasado|pasa|sucedio|ocurrio|sucede|ocurre)(?: (?:en|con|a))?|que (?:dicen|dice|se sabe|sabes|sabe usted|cuentan)(?: (?:los articulos|el articulo))? (?:sobre|de|del|acerca de)|(?:hablame|cuentame) (?:de|del|sobre)|(?:hay )?(?:informacion|noticias|articulos?|algo) (?:sobre|de|del|acerca de)|acerca de',
        'topic',
      ],
      [
        '(?:hazme |dame )?(?:un )?resumen (?:de|del|sobre)(?: (?:el )?articulo (?:sobre|de))?|resume(?:me)?(?: (?:el articulo (?:sobre|de)|el articulo))?|resumir',
        'summary',
      ],
    ],
    newest: 'ultim[oa]s?|recientemente|actualmente|ahora',
  },
});
