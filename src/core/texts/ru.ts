import type { Span } from '../span.ts';
import { counting } from './plurals.ts';
import type { Texts } from './texts.ts';

const count = counting('ru');
const articles = count({ one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' });
const knownArticles = count({ one: 'статью', few: 'статьи', many: 'статей', other: 'статьи' });
const passages = count({ one: 'фрагмент', few: 'фрагмента', many: 'фрагментов', other: 'фрагмента' });
const questions = count({ one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' });
const progress = (done: number, total: number | null) => `${done}${total === null ? '' : ` из ${total}`} …`;

export const ru: Texts = {
  language: 'ru',
  quoted: (words) => `«${words}»`,
  commands: {
    ask: {
      name: 'спросить',
      description: 'Задайте вопрос по статьям: в ответе дословная цитата и её источники.',
      options: {
        question: { name: 'вопрос', description: 'Что вы хотите узнать?' },
        article: { name: 'статья', description: 'Искать только в этой статье.' },
        source: { name: 'источник', description: 'Искать только в статьях этого источника.' },
        since: { name: 'с_даты', description: 'Только статьи начиная с этого дня: 2025-06, 10 июня, вчера.' },
        until: { name: 'по_дату', description: 'Только статьи до этого дня включительно: 2025-06, 10 июня, вчера.' },
        private: { name: 'лично', description: 'Показать ответ только вам.' },
      },
    },
    sources: {
      name: 'источники',
      description: 'На чём основан последний ответ здесь, или одна из статей.',
      options: { article: { name: 'статья', description: 'Показать вместо этого статью.' } },
    },
    reload: { name: 'перезагрузить', description: 'Заново прочитать статьи (для модераторов).' },
    help: { name: 'помощь', description: 'Что знает бот, как его спрашивать и что он о вас хранит.' },
  },
  ask: {
    nothingAsked: 'Спросите меня что-нибудь о статьях, как спросили бы человека: кто, когда, сколько, что случилось.',
    noSuchArticle: (name) => `Статьи «${name}» нет. Выберите из списка, который появляется, пока вы печатаете.`,
    noSuchSource: (name) =>
      `Статей из источника «${name}» нет. Выберите источник из списка, который появляется, пока вы печатаете.`,
    onlyRead: (characters) => `Вопрос слишком длинный; прочитано его начало, знаков: ${characters}.`,
  },
  filter: {
    unreadable: (typed) =>
      `Не могу прочесть «${typed}» как дату. Напишите, например: 2025-06, 2025-06-10, 10 июня, вчера или на прошлой неделе.`,
    swapped: (since, until) => `Нет дня, который был бы и после ${since}, и до ${until}. Поменяйте даты местами.`,
    since: (day) => ['с ', { date: day }],
    until: (day) => ['по ', { date: day }],
    undated: (number) => `Не учтено без даты: ${articles(number)}.`,
    noneDated: 'Ни у одной из статей нет даты, поэтому я не могу сказать, какие из них относятся к этому времени.',
    noneUntil: (until, oldest) => [
      'Нет статей за ',
      { date: until },
      ' и раньше; самая старая — за ',
      { date: oldest },
      '.',
    ],
    noneSince: (since, newest) => [
      'Нет статей за ',
      { date: since },
      ' и позже; самая новая — за ',
      { date: newest },
      '.',
    ],
    noneWithin: (since, until, oldest, newest) => [
      'Нет статей за время с ',
      { date: since },
      ' по ',
      { date: until },
      '; есть с ',
      { date: oldest },
      ' по ',
      { date: newest },
      '.',
    ],
  },
  answer: {
    about: (topic) => `тема: ${topic}`,
    mayBeIt: 'Возможно, это оно:',
    notFound: 'Я не нашёл предложения, в котором об этом сказано.',
    nearest: 'Ближе всего:',
    notMentioned: (names) => [
      'Ни в одной статье не упоминается ',
      ...names.flatMap((name, at): Span[] => [...(at === 0 ? [] : [', ']), { bold: name }]),
      '.',
    ],
    readBy: (host) => [
      'Модель на сервере ',
      { code: host },
      ' выбирает из найденных цитат. Вопросы и найденные отрывки отправляются туда.',
    ],
    readAs: (corrections) => [
      ...corrections.flatMap(({ from, to }, at): Span[] => [
        at === 0 ? 'Прочитано: ' : ', ',
        `«${from}» как `,
        { bold: to },
      ]),
      '.',
    ],
  },
  buttons: {
    sources: 'Источники',
    morePassages: 'Ещё фрагменты',
    openArticle: 'Открыть статью',
    previous: 'Назад',
    next: 'Дальше',
    unknown: 'Эта кнопка от другой версии бота. Пожалуйста, задайте вопрос ещё раз.',
  },
  sources: {
    of: (question) => `Источники ответа на «${question}»`,
    noneFor: (question) => `На «${question}» ответа не нашлось, поэтому и источников нет.`,
    gone: 'Этого фрагмента больше нет: после ответа статьи изменились.',
    noArticles: 'Статей пока нет. Модератор может добавить их и выполнить /перезагрузить.',
    articles: (number) => (number === 1 ? 'Единственная статья' : `Всего: ${articles(number)}`),
    howToSee: 'Спрашивайте о них через /спросить; открыть статью можно через /источники и её заголовок.',
    passages,
  },
  reload: {
    onlyInServer: 'Перезагрузить статьи можно только с сервера.',
    onlyCertainRoles:
      'Владелец бота разрешил перезагружать статьи только некоторым ролям (MODERATOR_ROLE_IDS); у вас нет ни одной из них.',
    running: 'Статьи уже перезагружаются. Отчёт придёт по окончании, а на вопросы бот пока отвечает как прежде.',
    reading: (done, total) => `Чтение файлов: ${progress(done, total)}`,
    indexing: (done, total) => `Построение индекса: ${progress(done, total)}`,
    done: (loaded, found, seconds) => `Готово: ${articles(loaded)}, ${passages(found)}, за ${seconds} с.`,
    kept: (used, why) => `Ничего не изменилось, в работе прежнее собрание: ${articles(used)}. ${why}`.trim(),
    added: (number) => `Добавлено: ${number}`,
    changed: (number) => `Изменено: ${number}`,
    removed: (number) => `Удалено: ${number}`,
    unchanged: (number) => `Без изменений: ${number}`,
    leftOut: (number) => `Не принято: ${number}`,
    line: (file, line) => `${file}, строка ${line}`,
    more: (number) => `и ещё ${number}`,
    moreRefused: (number) => `и ещё ${number}; полный список даёт «npm run check-corpus».`,
  },
  page: {
    number: (at, of) => `Страница ${at} из ${of}`,
    nothing: 'Показывать нечего.',
    continued: 'продолжение',
    sameArticle: 'Та же статья',
    paragraph: (number) => `абзац ${number}`,
    sheet: (number) => `страница ${number}`,
  },
  trouble: {
    roleMentioned:
      'Discord не показывает мне текст сообщения, в котором упомянута моя роль. Упомяните самого бота или используйте /спросить.',
    tooMany: 'Сейчас слишком много вопросов сразу. Попробуйте ещё раз через минуту.',
    personLimit: (number) => `Один человек может задать мне ${questions(number)} в минуту.`,
    channelLimit: (number) => `В одном канале я отвечаю на ${questions(number)} в минуту.`,
    askAgain: (moment) => ['Снова спросить можно ', { moment }, '.'],
    unknownCommand: 'Эта команда от другой версии бота.',
    changedMeanwhile: 'Пока я отвечал, статьи изменились. Пожалуйста, задайте вопрос ещё раз.',
    failed: 'Что-то пошло не так; это записано в журнал. Пожалуйста, попробуйте ещё раз.',
  },
  known: {
    collection: (known, held) => `Я знаю ${knownArticles(known)}: всего ${passages(held)}.`,
    sources: (names, more) => `Источники: ${names.join(', ')}${more === 0 ? '' : ` и ещё ${more}`}.`,
    span: (oldest, newest) =>
      oldest === newest
        ? ['Дата публикации: ', { date: oldest }, '.']
        : ['Даты публикации: с ', { date: oldest }, ' по ', { date: newest }, '.'],
    newest: (title, date) => ['Самая новая: ', { bold: title }, ', ', { date }, '.'],
    readSince: (moment) => ['Последний раз я читал их ', { moment }, '.'],
  },
  help: {
    knowsHeading: 'Что я знаю',
    askHeading: 'Как спрашивать',
    howToAsk: [
      'Через /спросить, упомянув меня или в личном сообщении: целым вопросом или несколькими словами.',
      'Я ищу слова вашего вопроса, поэтому задавайте его на языке статей.',
      'Я цитирую дословно, нумерую источники и прямо говорю, если ничего не нашёл.',
    ],
    keepsHeading: 'Что я о вас храню',
    keeps:
      'На диске ничего. В памяти, пока меня не перезапустят: последний вопрос каждого канала с показанными фрагментами, для /источники; десять минут — ваш собственный последний вопрос в каждом канале, чтобы следующий мог его продолжить; и сколько вопросов вы задали за последнюю минуту.',
    logsQuestions: 'Кроме того, владелец бота решил записывать тексты вопросов в журнал.',
    runBy: (who) => `Владелец бота: ${who}.`,
    examplesHeading: 'Попробуйте спросить',
  },
  talk: {
    greeting: 'Здравствуйте! Спросите меня что-нибудь о статьях. Что я умею, расскажет /помощь.',
    farewell: 'До свидания!',
    thanks: 'Пожалуйста! Спрашивайте ещё.',
    abilities:
      'Я отвечаю на вопросы о статьях, которые мне дали: их собственными предложениями, слово в слово, с указанием места. Чего нет ни в одной статье, того я не знаю. Подробнее: /помощь.',
    newest: 'Самые новые статьи:',
    undated: 'Ни у одной из моих статей нет даты, поэтому я не могу сказать, какая новее.',
  },
};
