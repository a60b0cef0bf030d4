import { stemmer } from '@orama/stemmers/german';
import { languageFrom } from './from-words.ts';

export const german = languageFrom({
  tag: 'de',
  stem: stemmer,
  // "Bruecke" is how "Brücke" is typed where there is no ü; "neue" and "Quelle" are not meant.
  letters: (lower) =>
    lower
      .replaceAll('ß', 'ss')
      .replace(/[aä][eéèêë]+/g, 'a')
      .replace(/[oö][eéèêë]+/g, 'o')
      .replace(/(?<![aeiouäöüq])[uü][eéèêë]+/g, 'u'),
  stopWords: `ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus außer
    bald bei beim beide beiden bereits bin bis bist bitte da dabei dadurch dafür dagegen daher damit danach dann daran darauf
    daraus darf dürfen darin darüber darum das dass davon davor dazu dein deine dem den denen denn der deren derer des deshalb
    dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige einigen einmal
    er erst es etwa etwas eu euch euer für gegen gewesen gab gibt hab habe haben hat hatte hatten hier hin hinter ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jetzt kann kein keine
    keinem keinen keiner können könnte man manche mehr mein meine mich mir mit muss müssen musste nach nachdem neben nicht nichts
    noch nun nur ob obwohl oder ohne schon sehr sei sein seine seinem seinen seiner seines seit seitdem selbst sich sie sind so
    sogar solche soll sollen sollte sondern sonst sowie trotz über um und uns unser unsere unter vom von vor vorerst war waren
    warum was wegen weil weiter welche welchem welchen welcher welches wem wen wenn wer werde werden wessen weshalb wie wieder
    wieso wieviel wieviele viel viele vielen wieso will wir wird wo woher wohin wohl wollen worden wurde wurden würde würden
    passiert passierte geschehen geschah los während zu zum zur zwar zwischen wann womit wozu wofür worüber je mal denn eigentlich`,
  numbers: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  months: 'januar/jänner februar märz april mai juni juli august september oktober november dezember',
  shapes: {
    date: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend jahrhundert jahrzehnt frühling
      frühjahr sommer herbst winter sommerferien`,
    'vague date': 'gestern heute morgen',
    number: `zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende million millionen
      milliarde milliarden dutzend dutzende hälfte drittel viertel doppelt zweimal dreimal`,
    'vague number': 'ein eine kein keine',
    'leads to a place': 'in im ins an am auf bei beim nach nahe unter über vor hinter',
    'holds an article': 'am beim im ins vom zum zur',
    'leads to an origin': 'aus von vom',
    'leads to a doer': 'durch',
    transparent: 'der die das den dem des',
    money: 'euro euros cent dollar dollars pfund franken rubel yuan yen eur usd',
    'per cent': 'prozent prozentpunkte',
    pronoun: 'er sie',
    body: `minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin oberbürgermeister
      oberbürgermeisterin landrat landrätin direktor direktorin sprecher sprecherin chef chefin gouverneur sekretär botschafter
      general kommandeur gründer gründerin leiter leiterin analyst autor autorin richter richterin anwalt spieler trainer firma
      unternehmen gruppe organisation behörde bank partei mannschaft verein universität ministerium regierung junta armee land
      stadt region gewerkschaft verband klinikdirektor`,
  },
  shortFor: 'mrd:milliarden mio:millionen tsd:tausend km:kilometer kg:kilogramm t:tonnen',
  ordinals: /^(?:er|te|ten|ste|sten)$/,
  abbreviations:
    'Mio|Mrd|Tsd|Dr|Prof|St|Nr|Nrn|Abs|Art|Bd|bzw|ca|etc|evtl|ggf|inkl|usw|vgl|sog|Str|Tel|Jh|Jhd|Jan|Febr?|Apr|Aug|Sept?|Okt|Nov|Dez|Fr|Hr|geb|gest|max|min|[zZ]\\.\\s?B|[dD]\\.\\s?h|[uU]\\.\\s?a|[iI]\\.\\s?d|\\d{1,2}',
  leans:
    /^["'“‘„»]?(?:Er|Sie|Es|Dies|Diese|Dieser|Dieses|Das|Aber|Und|Doch|Jedoch|Sein|Seine|Ihr|Ihre|Auch|Außerdem|Deshalb|Daher|Darum|Dabei|Dafür|Damit|Dort|Dagegen)(?![\p{L}])/u,
  nounsHaveCapitals: true,
  asks: {
    words: 'wer|wen|wem|wessen|was|wann|wo|wohin|woher|wie|wie ?viele?|warum|wieso|weshalb|welche[rsnm]?',
    kinds: [
      [
        'was (?:kosten|kostet|kostete|kosteten)|wie ?viel\\p{L}* (?:.*)(?:kost\\p{L}*|bezahl\\p{L}*|zahl(?:t|te|ten|en)|geld|euro|dollar|verdien\\p{L}*|ausgegeben|gibt .* aus)|wie teuer|wie hoch (?:ist|war|sind|waren|wird)? ?(?:der |die |das )?(?:strafe|preis\\p{L}*|kosten|bu(?:ss|ß)geld|miete|budget|gehalt|summe|kredit)|welche[rn]? (?:preis|summe|betrag)',
        'money',
      ],
      ['wie ?viel prozent|welcher (?:anteil|prozentsatz)|wie hoch ist der anteil', 'percentage'],
      [
        'wie ?viele?|wie (?:gro(?:ss|ß)|lange?|alt|hoch|weit|schnell|oft|schwer|voll|breit|tief)|welche (?:zahl|anzahl|menge|gro(?:ss|ß)e|lange)',
        'number',
      ],
      ['(?:ab |bis |seit )?wann|(?:an )?welche[mnr] (?:tag|datum|jahr|monat)|welches jahr', 'when'],
      ['wo|wohin|woher|(?:in )?welche[mrsn]? (?:land|stadt|ort|region|gemeinde)', 'where'],
      [
        'wer|wem|wen|wessen|welche[rs]? (?:minister\\p{L}*|prasident\\p{L}*|partei|firma|unternehmen|organisation|gewerkschaft|verband)',
        'who',
      ],
    ],
    opening:
      'wie (?:teuer|hoch|gro(?:ss|ß)|lange?|alt|weit|schnell|oft|schwer|voll|breit|tief)|hallo|hi|hey|guten tag|moin|bitte|wei(?:ss|ß) (?:jemand|einer|wer)|wei(?:ss|ß)t du|wissen sie|kannst du mir sagen|konnen sie mir sagen|sag mir|ich (?:mochte|wurde gern\\p{L}*|will|wollte) wissen|ich frage mich|und|also|mal ne frage|stimmt es',
    requests: [
      [
        '(?:was (?:gibt es|gibts|ist) neues|das neueste|das aktuellste|neuigkeiten|neueste nachrichten|die neuesten nachrichten|aktuelles)(?: (?:zu|zum|zur|von|vom|uber|aus|in|im|bei))?',
        'latest',
      ],
      [
        'was (?:ist|war|hat sich) (?:in|im|mit|bei|beim|am)(?=.* (?:passiert|geschehen|los|ereignet)(?!\\p{L}))|was (?:ist|war) (?:denn )?(?:los|geschehen)(?: (?:in|im|mit|bei))?|was (?:geschah|passierte|geschieht|passiert)(?: (?:in|im|mit|bei))?|was (?:steht|weisst du|wei(?:ss|ß)t du|wissen sie|sagen die artikel|ist bekannt) (?:uber|zu|zum|zur|von)|(?:infos?|informationen|etwas|nachrichten|artikel) (?:uber|zu|zum|zur)|erzahl\\p{L}* (?:mir )?(?:etwas |was )?(?:uber|von|vom)',
        'topic',
      ],
      [
        '(?:fass\\p{L}* (?:mir )?(?:den artikel |den text )?(?:uber |zu |zum |zur )?|zusammenfassung (?:von|des|der|zu|zum|zur)(?: artikels?)?(?: uber)?)',
        'summary',
      ],
    ],
    newest: 'neuste\\p{L}*|neueste\\p{L}*|zuletzt|kurzlich|derzeit|aktuell|jetzt|momentan',
  },
});
