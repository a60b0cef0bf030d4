import type { Phrases } from '../kinds.ts';

const WHATS = "(what's|what is|what are|what're)";
const YOU = '(you|u|this bot|the bot|footnote)';
const YOUR = '[the|your|these|all|all the|all your|all of the|all of your]';
const NEWEST = '(latest|newest|most recent|recent|new)';
const SHOW = '(list|show|give|tell|display|name|send) [me|us]';
const ARTICLES = '(articles|news articles)';

export const en: Phrases = {
  greeting: [
    '(hi|hey|hello|hiya|heya|yo|howdy|greetings|hullo) [there|everyone|everybody|all|again|you|guys|folks|team]',
    'good (morning|afternoon|evening|day) [all|everyone|everybody|there|to you]',
    '(morning|evening) [all|everyone|everybody]|gm|sup|wassup|ping|test|testing',
    "[so] (what's|whats|what is) up",
    'how are (you|u) [doing] [today]',
    "how('s| is) it going|how do you do|nice to meet you|how are things|how have you been|long time no see",
    '[are] (you|u) (there|alive|online|awake|working|up)',
  ],
  farewell: [
    '(bye|goodbye|bye bye|cya|take care|farewell) [all|everyone|for now|then]',
    'ttyl|(gotta|got to|i have to) go|catch (you|ya) later',
    'see (you|ya|u) [later|soon|tomorrow|around]',
    '(good night|goodnight|gn|good bye) [all|everyone]',
    'have a (good|nice|great) (day|night|evening|weekend|one)',
  ],
  thanks: [
    '[many] (thanks|thank you|thank u|thx|ty|tysm|tnx|cheers) [a lot|so much|very much|again|a bunch|a million] [for (the|your|this|that) (help|answer|info|information|quick answer|quick reply|reply|sources)|for that|for helping [me|us]]',
    'no (thanks|thank you)|thank you kindly|much obliged|much appreciated|i appreciate (it|that)|appreciate it',
    '(that|this|it) (helps|helped|was helpful|was useful|was great|was perfect|is helpful|is great|is perfect) [a lot|me|me a lot]',
    "(great|good|nice|excellent|perfect) (job|work|bot|answer|one|stuff)|well done|that's (great|perfect|helpful|all|all i needed)",
    '[very] (perfect|great|awesome|nice|cool|excellent|brilliant|amazing|wonderful|helpful|useful)|very good|(good|fine) (thanks|thank you)',
    "got it|good to know|makes sense|i see|lol|haha|love it|you rock|you('re| are) (great|awesome|the best|amazing|helpful|welcome|good)",
    'ok|okay|alright|all right|sure|fine|nvm|never mind|no worries',
  ],
  abilities: [
    '[i need|we need|can i get|get] [some] help [me] [out|here]',
    '(can|could) (you|u) [please] help [me|us] [out|with something]',
    `what (can|do|could) ${YOU} (do|know|offer) [for (me|us)] [here|exactly]`,
    'how can (you|u) help [me|us]|what are you [good] for|what are you (able to do|capable of)|[tell (me|us)] what (you|u) can do|what do you do',
    `${WHATS} your (commands|features|abilities|capabilities|purpose|name|job|skills|functions)`,
    '(who|what) (are|r) (you|u) [exactly]|(who|what) is (footnote|this|this bot)|what is this (thing|bot) [for|about]',
    'what does (this bot|the bot|footnote) do|(what|which) languages do you (speak|know|understand)',
    'do you (speak|understand) (english|french|german|spanish|portuguese|russian)',
    `how (does|do) (this|this bot|this thing|the bot|it|you|footnote) work [here]`,
    '(how|where) (do|can|should) (i|we) (use (you|this|this bot|the bot|it)|ask [you] [a question|questions|something|things]|start|begin)',
    '[(how|so)] [to|do i] get started|how to (use [this|this bot|you|it]|ask [questions])',
    '(what|which) [(kind|kinds|sort|sorts|type|types) of] [questions] (can|should|could) (i|we) ask [you] [here|about]',
    '(can|may|could) (i|we) ask [you] (something|a question|questions|anything)|i have a question',
    '(are|r) (you|u) [a|an] (bot|human|robot|ai|person|chatbot|machine|real|real person|human being|chatgpt|gpt|llm|language model)',
    'tell (me|us) about (yourself|you)|introduce yourself|say something about yourself',
    '(what|which) commands (are there|do you have|exist|can i use)|[show me|list] [the|your] commands',
    'who (made|built|created|runs|wrote|owns|programmed) (you|this bot|footnote)',
  ],
  count: [
    `how many ${ARTICLES} [(do|did) (you|u) (have|know|hold|contain|cover|search|read|have access to) | are there | have you (got|read) | can you search | are in (the|your) (collection|index|archive|library)] [in total|altogether|now|overall|right now]`,
    '(number|count) of articles',
    "(what's|what is) the number of articles [you have]",
    'how (big|large) is (the|your|this) (collection|archive|library|index|database)',
  ],
  sources: [
    '(what|which) [news] (sources|newspapers|outlets|publishers|publications|papers|sites) (do you (have|use|know|cover|read|search|include|rely on)|are there|have you got|are in (the|your) collection|are you using)',
    `(${WHATS}|${SHOW}) [the|your|all your|all the] [news] sources`,
    '[the|your|all] sources',
    `where (do|does) ${YOUR} (articles|news|information|data|info|answers|texts) come from`,
    `where (do you get|are) ${YOUR} (articles|news|information|info|data|answers) from`,
    `where do you get ${YOUR} (articles|news|information|info|data|answers)`,
    'who (publishes|published|wrote|writes) (the|your|these) articles',
  ],
  freshness: [
    `how (new|recent|fresh|old|up to date|current) (is|are) ${YOUR} (articles|news|data|information|info|collection|archive|texts|sources)`,
    '(how|are) (up to date|recent|current) (are you|is this)|are you up to date|how (up to date|current) is this',
    `when (were|was|did) (you|${YOUR} (articles|news|data|collection)) [last] (updated|reloaded|loaded|added|read|update|refreshed|get updated)`,
    `(${WHATS}|which is) [the|your] ${NEWEST} article`,
    "when was (your|the) (last|latest|most recent) (update|reload|article)|(what's|what is) your (cutoff|cut off|knowledge cutoff) [date]",
    `how far back (do|does) (you|${YOUR} articles) go`,
    `(what|which) (dates|period|time span|time period|years|timeframe) (do|does) (you|${YOUR} articles) (cover|span)`,
  ],
  list: [
    `[${SHOW}] [a list of|the list of|list of|list] ${YOUR} ${ARTICLES} [you have]`,
    '(what|which) (articles|titles|news articles) (do you (have|know|cover)|are there|have you got|can i (ask about|read)|are in (the|your) collection|are available)',
    '(can|could|may) (i|we) (see|have|get) [a list of|the list of|list of] [the|your|all|all the] articles',
    'list all|table of contents|what do you have',
  ],
  news: [
    `[so] ${WHATS} (new|happening|going on|in the news|the news)`,
    `[any|some|the|today's|got any|is there any|do you have any] (news|headlines|new articles|updates)`,
    `anything new|what news (do you have|are there|is there)|(is there|are there|do you have) (anything new|any updates|new articles|any new articles)`,
    `[${WHATS}|${SHOW}] [the|your|some] ${NEWEST} [news|articles|headlines|stories]`,
    `${SHOW} [the|some|today's] (news|headlines)`,
  ],
  filler: [
    'please|pls|plz|sorry|bot|footnote|so|well|um|hmm|oh|ah|wow|and|then|dear|sir|my friend|friend|buddy|man|mate|just|maybe',
    'can you|could you|today|now|here|lately|recently|this week|these days',
  ],
};
