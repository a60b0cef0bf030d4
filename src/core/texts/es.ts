import type { Span } from '../span.ts';
import { namesOf } from './language-names.ts';
import { counting, percentage } from './plurals.ts';
import type { Texts } from './texts.ts';

const count = counting('es');
const percent = percentage('es');
const articles = count({ one: 'artículo', many: 'de artículos', other: 'artículos' });
const passages = count({ one: 'pasaje', many: 'de pasajes', other: 'pasajes' });
const questions = (number: number) =>
  number === 1 ? 'una pregunta' : count({ many: 'de preguntas', other: 'preguntas' })(number);
const progress = (done: number, total: number | null) => `${done}${total === null ? '' : ` de ${total}`} …`;
const inDays = (number: number) => (number === 1 ? 'hoy' : `en los últimos ${number} días`);

export const es: Texts = {
  language: 'es',
  quoted: (words) => `«${words}»`,
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Haz una pregunta a los artículos; la respuesta es una cita literal, con sus fuentes.',
      options: {
        question: { name: 'pregunta', description: '¿Qué quieres saber?' },
        article: { name: 'artículo', description: 'Buscar solo en este artículo.' },
        source: { name: 'fuente', description: 'Buscar solo en artículos de esta fuente.' },
        since: { name: 'desde', description: 'Solo artículos a partir de este día: 2025-06, 10 de junio, ayer.' },
        until: { name: 'hasta', description: 'Solo artículos hasta este día: 2025-06, 10 de junio, ayer.' },
        private: { name: 'privado', description: 'Mostrar la respuesta solo a ti.' },
      },
    },
    sources: {
      name: 'fuentes',
      description: 'Muestra en qué se basa la última respuesta de aquí, o un artículo.',
      options: { article: { name: 'artículo', description: 'Mostrar este artículo en su lugar.' } },
    },
    reload: { name: 'recargar', description: 'Volver a leer los artículos (moderadores).' },
    help: { name: 'ayuda', description: 'Qué sabe el bot, cómo preguntarle y qué guarda sobre ti.' },
    gaps: {
      name: 'lagunas',
      description: 'Lo que aquí se preguntó sin hallar respuesta o se marcó como poco útil (moderadores).',
      options: {
        days: { name: 'días', description: 'Cuántos días, contando hoy: de 1 a 90; si no lo indicas, 30.' },
      },
    },
    articles: {
      name: 'artículos',
      description: 'Añadir, ver, quitar y recuperar artículos (moderadores).',
      subcommands: {
        add: {
          name: 'añadir',
          description: 'Ver un archivo o una página web y añadirlos como artículo.',
          options: {
            file: { name: 'archivo', description: 'El archivo con el artículo.' },
            link: { name: 'enlace', description: 'La dirección del artículo en la web.' },
          },
        },
        list: { name: 'lista', description: 'Todos los artículos, y cuáles se añadieron aquí.' },
        show: {
          name: 'mostrar',
          description: 'Qué se sabe de un artículo, su archivo y sus pasajes.',
          options: { article: { name: 'artículo', description: '¿Qué artículo?' } },
        },
        remove: {
          name: 'quitar',
          description: 'Dejar de usar un artículo; se puede recuperar.',
          options: { article: { name: 'artículo', description: '¿Qué artículo?' } },
        },
        restore: {
          name: 'recuperar',
          description: 'Volver a usar un artículo quitado.',
          options: { article: { name: 'artículo', description: '¿Cuál de los archivos quitados?' } },
        },
        feeds: { name: 'feeds', description: 'Los feeds que se leen y cómo van.' },
      },
    },
  },
  ask: {
    nothingAsked: 'Pregúntame algo sobre los artículos, como a una persona: quién, cuándo, cuántos, qué pasó.',
    noSuchArticle: (name) =>
      `No hay ningún artículo titulado «${name}». Elige uno de la lista que aparece mientras escribes.`,
    noSuchSource: (name) =>
      `Ningún artículo es de «${name}». Elige una fuente de la lista que aparece mientras escribes.`,
    onlyRead: (characters) => `Solo leí los primeros ${characters} caracteres de tu pregunta.`,
  },
  filter: {
    unreadable: (typed) =>
      `No puedo leer «${typed}» como fecha. Escríbela así: 2025-06, 2025-06-10, 10 de junio o ayer.`,
    swapped: (since, until) => `«desde» (${since}) es posterior a «hasta» (${until}). Intercambia las dos fechas.`,
    since: (day) => ['desde el ', { date: day }],
    until: (day) => ['hasta el ', { date: day }],
    undated: (number) => `${articles(number)} sin fecha ${number === 1 ? 'quedó' : 'quedaron'} fuera.`,
    noneDated: 'Ninguno de los artículos tiene fecha, así que no puedo decir cuáles son de esa época.',
    noneUntil: (until, oldest) => [
      'Ninguno de los artículos es del ',
      { date: until },
      ' o anterior; el más antiguo es del ',
      { date: oldest },
      '.',
    ],
    noneSince: (since, newest) => [
      'Ninguno de los artículos es del ',
      { date: since },
      ' o posterior; el más reciente es del ',
      { date: newest },
      '.',
    ],
    noneWithin: (since, until, oldest, newest) => [
      'Ninguno de los artículos es del período del ',
      { date: since },
      ' al ',
      { date: until },
      '; los hay del ',
      { date: oldest },
      ' al ',
      { date: newest },
      '.',
    ],
  },
  answer: {
    about: (topic) => `sobre: ${topic}`,
    mayBeIt: 'Puede que sea esto:',
    notFound: 'No encontré ninguna frase que lo diga.',
    nearest: 'Lo más cercano:',
    notMentioned: (names) => [
      'Ningún artículo menciona ',
      ...names.flatMap((name, at): Span[] => [...(at === 0 ? [] : [', ']), { bold: name }]),
      '.',
    ],
    otherLanguage: (languages) => `Busco por palabras, y los artículos están en ${namesOf(languages, 'es')}.`,
    readBy: (host) => [
      'Un modelo de lenguaje en ',
      { code: host },
      ' elige entre las citas. Las preguntas y los pasajes encontrados se envían allí.',
    ],
    readAs: (corrections) => [
      ...corrections.flatMap(({ from, to }, at): Span[] => [at === 0 ? 'Leí ' : ', ', `«${from}» como `, { bold: to }]),
      '.',
    ],
  },
  buttons: {
    sources: 'Fuentes',
    morePassages: 'Más pasajes',
    aroundIt: 'En contexto',
    askMore: 'Preguntar más',
    showToEveryone: 'Mostrar a todos',
    openArticle: 'Abrir el artículo',
    previous: 'Anterior',
    next: 'Siguiente',
    unknown: 'Este botón es de otra versión del bot. Vuelve a preguntar, por favor.',
  },
  askMore: {
    title: 'Preguntar más',
    label: '¿Qué más quieres saber?',
    hint: 'Bastan unas palabras: «¿por qué?», «¿quién lo dijo?»',
  },
  share: {
    by: (person) => ['Compartido por ', { person }],
    gone: 'Ya no tengo esta respuesta: ya se mostró, otras más recientes ocuparon su lugar o me reiniciaron desde entonces. Vuelve a preguntar para mostrarla.',
    notAllowed: 'No tienes permiso para escribir en este canal, así que no puedo mostrar aquí tu respuesta a todos.',
    keeps: 'También en memoria: las últimas respuestas que vio una sola persona, para que pueda mostrarlas a todos.',
  },
  sources: {
    of: (question) => `Fuentes de «${question}»`,
    noneFor: (question) => `No encontré respuesta a «${question}», así que no hay fuentes que mostrar.`,
    gone: 'Este pasaje ya no está en los artículos: se cambiaron después de la respuesta.',
    noArticles: 'Todavía no hay artículos. Un moderador puede añadirlos y usar /recargar.',
    articles: (number) => (number === 1 ? 'El único artículo' : `Los ${articles(number)}`),
    howToSee: 'Pregunta por ellos con /preguntar; mira uno con /fuentes y su título.',
    passages,
  },
  reload: {
    onlyInServer: 'Los artículos solo se pueden recargar desde un servidor.',
    onlyCertainRoles:
      'Solo ciertos roles pueden recargar los artículos, y no tienes ninguno de ellos. Los elige quien gestiona este bot (MODERATOR_ROLE_IDS).',
    running:
      'Los artículos ya se están recargando. El informe llegará cuando termine; mientras tanto, las preguntas se siguen respondiendo.',
    reading: (done, total) => `Leyendo los archivos: ${progress(done, total)}`,
    indexing: (done, total) => `Creando el índice: ${progress(done, total)}`,
    done: (loaded, found, seconds) => `Recargado: ${articles(loaded)} con ${passages(found)}, en ${seconds} s.`,
    kept: (used, why) => `No se cambió nada; siguen en uso los de antes: ${articles(used)}. ${why}`.trim(),
    added: (number) => `Añadidos: ${number}`,
    changed: (number) => `Modificados: ${number}`,
    removed: (number) => `Quitados: ${number}`,
    unchanged: (number) => `Sin cambios: ${number}`,
    leftOut: (number) => `Descartados: ${number}`,
    line: (file, line) => `${file}, línea ${line}`,
    more: (number) => `y ${number} más`,
    moreRefused: (number) => `y ${number} más; «npm run check-corpus» los muestra todos.`,
  },
  articles: {
    onlyInServer: 'Los artículos solo se pueden añadir y quitar en un servidor al que me hayan invitado.',
    onlyCertainRoles:
      'Solo ciertos roles pueden cambiar los artículos, y no tienes ninguno de ellos. Los elige quien gestiona este bot (MODERATOR_ROLE_IDS).',
    off: 'Los artículos no se pueden cambiar desde aquí.',
    menu: 'Añadir como artículo',
    nothingGiven: 'Dame una sola cosa para añadir: un archivo o un enlace.',
    nothingInMessage: 'En este mensaje no hay ni archivo ni enlace.',
    onlyFirst: (files) =>
      `El mensaje tiene ${files} archivos; este es el primero. Añade los demás uno por uno con /artículos añadir.`,
    noLinks: 'Aquí no descargo páginas web. Guarda el artículo en un archivo y añade ese.',
    unfetched: {
      address: 'No puedo abrir esta dirección. Tiene que empezar por http:// o https:// y llevar a un sitio público.',
      private: 'Esta dirección lleva a una red privada, y de ahí no descargo nada.',
      redirects: 'Esta dirección redirige a otras sin fin. Dame la del propio artículo.',
      robots: 'El sitio pide a los programas que no lean esta página (robots.txt). Guarda el artículo en un archivo.',
      status: 'El servidor no me dio la página. Ábrela en un navegador y guarda el artículo en un archivo.',
      type: 'No sé leer lo que hay en esta dirección. Guarda el artículo como texto.',
      size: 'Es más grande de lo que puede ser un artículo (CORPUS_MAX_BYTES).',
      time: 'Tardó demasiado en cargar. Inténtalo de nuevo más tarde.',
      busy: 'Ya estoy descargando algo de ahí. Inténtalo de nuevo en un momento.',
      unreachable: 'No puedo acceder a esta dirección. Revísala o inténtalo de nuevo más tarde.',
    },
    unkept: (why) => `Esto no se puede guardar como artículo: ${why}`,
    preview:
      'Esta vista previa solo la ves tú. No se guarda nada hasta que pulses «Añadir»; a los 15 minutos se olvida.',
    begins: 'Empieza así:',
    several: (number) => `${articles(number)} en un archivo`,
    compared: (number) => `Solo se compararon los primeros ${number} con lo que ya hay.`,
    nothingKnown: { source: 'sin fuente', date: 'sin fecha', language: 'idioma desconocido' },
    alike: (title, share) => ['Ya hay un artículo muy parecido: ', { bold: title }, ` (${percent(share)})`],
    unread: 'Lo que no se pudo leer:',
    add: 'Añadir',
    mend: 'Editar',
    cancel: 'Cancelar',
    form: {
      title: 'Datos del artículo',
      fields: {
        title: { label: 'Título', hint: 'Tal como figura encima del artículo.' },
        source: { label: 'Fuente', hint: 'Quién lo publicó: un periódico, una agencia, un organismo.' },
        date: { label: 'Fecha', hint: 'El día de publicación, por ejemplo 2025-06-10.' },
        url: { label: 'Dirección', hint: 'Dónde está en la web; empieza por https://' },
        language: { label: 'Idioma', hint: 'Un código como es o pt-BR; si lo dejas vacío, lo averiguo yo.' },
      },
    },
    unmended: (why) => `No se cambió nada: ${why}`,
    expired:
      'Esta vista previa ya no está: se añadió o se canceló, tiene más de 15 minutos o me reiniciaron desde entonces.',
    cancelled: 'No se guardó nada.',
    added: (title, file) => ['Añadido: ', { bold: title }, ' (', { code: file }, ')'],
    removed: (file) => [
      'Quitado. El archivo está ahora en ',
      { code: file },
      '; /artículos recuperar lo trae de vuelta.',
    ],
    restored: (file) => ['Recuperado: ', { code: file }],
    inFile: (file) => ['Archivo: ', { code: file }],
    feeds: {
      none: 'No se lee ningún feed. Quien gestiona el bot puede indicarlos en feeds.txt, en la carpeta de los artículos.',
      heading: 'Feeds',
      kept: articles,
      last: (moment) => ['leído ', { moment }],
      never: 'aún sin leer',
      failed: (why) => `falló: ${why}`,
      next: (moment) => ['próxima lectura ', { moment }],
    },
    removeAll: (number) => `Quitar todo: ${articles(number)}`,
    addedHere: 'añadido aquí',
    noSuchRemoved: (name) =>
      `Ningún archivo quitado se llama «${name}». Elige uno de la lista que aparece mientras escribes.`,
    trouble: {
      shared: (file, number) => [
        { code: file },
        ` contiene ${articles(number)}, y un archivo se quita entero. Todavía no se ha quitado nada.`,
      ],
      taken: (file) => ['Ya hay un archivo ', { code: file }, '. No se cambió nada.'],
      gone: 'La carpeta de los artículos no aparece ahora mismo, así que no se cambió nada. Avisa a quien gestiona el bot.',
      forbidden:
        'No tengo permiso para escribir en la carpeta de los artículos, así que no se cambió nada. Avisa a quien gestiona el bot.',
      full: 'No queda espacio en el disco, así que no se cambió nada. Avisa a quien gestiona el bot.',
      failed: (code) =>
        `No se pudo escribir o mover el archivo (${code}); no se cambió nada. Avisa a quien gestiona el bot.`,
      undone: (why) => `Lo deshice y todo está como antes: ${why}`,
      later: 'El archivo está en su sitio, pero otra recarga sigue en curso. Usa /recargar cuando termine.',
    },
  },
  page: {
    number: (at, of) => `Página ${at} de ${of}`,
    nothing: 'No hay nada que mostrar.',
    continued: 'continuación',
    sameArticle: 'El mismo artículo',
    paragraph: (number) => `párrafo ${number}`,
    sheet: (number) => `página ${number}`,
  },
  trouble: {
    roleMentioned:
      'Discord no me deja ver el texto de un mensaje que menciona mi rol. Menciona al propio bot o usa /preguntar.',
    tooMany: 'Demasiadas personas me están preguntando a la vez. Inténtalo de nuevo en un momento.',
    personLimit: (number) => `Cada persona puede hacerme ${questions(number)} por minuto.`,
    channelLimit: (number) => `En un mismo canal respondo ${questions(number)} por minuto.`,
    askAgain: (moment) => ['Vuelve a preguntar ', { moment }, '.'],
    unknownCommand: 'Este comando es de otra versión del bot.',
    changedMeanwhile: 'Los artículos cambiaron mientras respondía. Vuelve a preguntar, por favor.',
    outOfReach:
      'Ahora mismo no puedo acceder a mis artículos; lo sigo intentando. Pregunta de nuevo en un minuto, por favor.',
    failed: 'Algo salió mal y quedó anotado en el registro. Inténtalo de nuevo, por favor.',
  },
  known: {
    collection: (known, held) => `Conozco ${articles(known)} con ${passages(held)}.`,
    sources: (names, more) => `Fuentes: ${names.join(', ')}${more === 0 ? '' : ` y ${more} más`}.`,
    span: (oldest, newest) =>
      oldest === newest
        ? ['Fecha de publicación: ', { date: oldest }, '.']
        : ['Fechas de publicación: del ', { date: oldest }, ' al ', { date: newest }, '.'],
    newest: (title, date) => ['El más reciente es ', { bold: title }, ', del ', { date }, '.'],
    readSince: (moment) => ['Los leí por última vez ', { moment }, '.'],
  },
  help: {
    knowsHeading: 'Lo que conozco',
    askHeading: 'Cómo preguntar',
    howToAsk: [
      'Con /preguntar, mencionándome o por mensaje directo: con preguntas completas o unas pocas palabras.',
      'Busco las palabras de tu pregunta, así que hazla en el idioma de los artículos.',
      'Cito literalmente, numero mis fuentes y, cuando no encuentro nada, lo digo.',
    ],
    withoutMentions:
      'Con /preguntar o por mensaje directo: con preguntas completas o unas pocas palabras. Las menciones están desactivadas.',
    keepsHeading: 'Qué guardo sobre ti',
    nothingOnDisk: 'En disco, nada.',
    counts:
      'En disco, durante 90 días: cuántas veces se preguntó por una palabra que no está en ningún artículo, y qué temas quedaron sin respuesta segura o recibieron 👍 o 👎, por día y servidor. Nunca quién preguntó ni la pregunta en sí; y nada de los mensajes directos. Para contar a cada persona una sola vez, guardo en memoria lo ya contado, con códigos que no llevan a nadie.',
    keeps:
      'En memoria, hasta que me reinicien: la última pregunta de cada canal con los pasajes que mostré, para /fuentes; durante diez minutos, tu última pregunta en cada canal, para que la siguiente pueda continuarla; y cuántas preguntas has hecho en el último minuto.',
    logsQuestions: 'Además, quien me gestiona decidió guardar el texto de las preguntas en un registro.',
    runBy: (who) => `Me gestiona: ${who}.`,
    examplesHeading: 'Prueba una de estas preguntas',
  },
  gaps: {
    onlyInServer: 'Las lagunas solo se pueden ver en un servidor al que me hayan invitado.',
    onlyCertainRoles:
      'Solo ciertos roles pueden ver las lagunas, y no tienes ninguno de ellos. Los elige quien gestiona este bot (MODERATOR_ROLE_IDS).',
    off: 'Quien gestiona este bot decidió que no cuente nada (GAPS_FILE=none).',
    none: (days) =>
      `No hay lagunas ${inDays(days)}: nada se preguntó sin respuesta segura ni se marcó como poco útil más de una vez.`,
    heading: (days) => `Lagunas ${inDays(days)}`,
    word: 'Palabras que no están en ningún artículo',
    declined: 'Temas sin respuesta segura',
    unhelpful: 'Marcado como poco útil (👎)',
    howCounted:
      'En este servidor; cada persona cuenta una vez al día y sin nombre. Solo se muestra lo que apareció al menos dos veces. Dos palabras iban juntas en una pregunta. El archivo detalla cada día.',
    thanks: {
      helpful: '¡Gracias! Me alegro de haber ayudado.',
      unhelpful: 'Gracias por decirlo. Se cuenta sin tu nombre, y los moderadores ven qué temas hay que mejorar.',
    },
  },
  talk: {
    greeting: '¡Hola! Pregúntame algo sobre los artículos. Con /ayuda verás qué sé hacer.',
    farewell: '¡Hasta pronto!',
    thanks: '¡De nada! Pregunta de nuevo cuando quieras.',
    abilities:
      'Respondo a preguntas sobre los artículos que me dieron: con sus propias frases, palabra por palabra, y con el lugar donde está cada una. Lo que ningún artículo dice, no lo sé. /ayuda te cuenta más.',
    newest: 'Los artículos más recientes:',
    undated: 'Ninguno de mis artículos tiene fecha, así que no sé cuál es el más reciente.',
  },
};
