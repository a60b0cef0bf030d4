import type { Phrases } from '../kinds.ts';

const YOUR = '(die|deine|eure|ihre|diese)';
const DO_YOU_HAVE = '(hast du|habt ihr|haben sie|kennst du|kennen sie|gibt es|gibts)';
const SHOW = '(zeig|zeige|zeigst|liste|nenn|nenne|gib|gibst) [du] [mir|uns]';

export const de: Phrases = {
  greeting: [
    '(hallo|hi|hey|moin|servus|grüß dich|grüß euch|grüß gott|grüezi|na|huhu|hallöchen|hallöle|moin moin|tach) [zusammen|alle|allerseits|da|du|ihr]',
    '(guten|schönen|schönen guten|einen schönen guten) (morgen|tag|abend) [zusammen|alle|allerseits]|morgen|mahlzeit',
    'wie (geht’s|geht es) [dir|euch|ihnen] [so|heute]|alles klar|was geht|bist du (da|wach|online)',
  ],
  farewell: [
    'tschüss|tschüs|tschau|ciao|man sieht sich|schönes wochenende|schönen feierabend|auf wiedersehen|bis (bald|dann|später|morgen)|gute nacht|schönen (tag|abend) noch|mach’s gut',
  ],
  thanks: [
    '(danke|vielen dank|vielen lieben dank|ich danke|nein danke|dankeschön|besten dank|herzlichen dank|tausend dank|merci|danke schön|danke sehr) [dir|euch] [noch mal|nochmal|vielmals] [für (die|deine) [schnelle] (hilfe|antwort|info|infos|information|auskunft)|dafür]',
    'super|toll|prima|perfekt|klasse|cool|ok|okay|alles klar|verstehe|gut|sehr gut|sehr hilfreich|spitze|genial',
    '(gute|gut) (arbeit|antwort|gemacht)|guter bot|das (hilft|hat geholfen|war hilfreich) [mir] [sehr]',
  ],
  abilities: [
    '[ich brauche|bitte] hilfe|hilf mir|kannst du (mir|uns) helfen|können sie mir helfen',
    'was (kannst|weißt|machst|tust) du [alles|so|eigentlich] [für mich|hier]|was (können|wissen) sie [alles]|(wozu|wofür) bist du (da|gut)',
    'wer hat dich (gemacht|programmiert|gebaut|entwickelt|erschaffen)|(erzähl|erzähle) [mir|uns] (etwas|was) über dich|stell dich vor|was (kann|macht|tut) (der|dieser) bot',
    '(welche|was für) sprachen (sprichst|kannst|verstehst) du|(sprichst|verstehst) du (deutsch|englisch|französisch|spanisch|portugiesisch|russisch)',
    'wer (bist du|sind sie)|was bist du|was ist (das|dieser bot|footnote)|wie heißt du',
    'wie (funktioniert|geht) (das|dieser bot|der bot) [hier]|wie funktionierst du|wie (benutze|nutze|bediene|verwende) ich (dich|den bot|das|diesen bot)',
    'was kann ich [dich] [alles] fragen|wie (frage ich|stelle ich) [dich] [eine frage|fragen|etwas]|(kann|darf) ich [dich] (etwas|was) fragen|ich habe eine frage',
    'bist du [ein|eine] (bot|roboter|mensch|ki|maschine|echt|echter mensch|chatgpt|sprachmodell)|(welche|was für) (befehle|kommandos) (gibt es|hast du|kennst du)|befehle',
  ],
  count: [
    `(wie viele|wieviele) artikel [${DO_YOU_HAVE}] [insgesamt|denn]`,
    `[wie viele|anzahl der] artikel ${DO_YOU_HAVE}`,
    'wie groß ist (die|deine) sammlung',
  ],
  sources: [
    `(welche|was für) (quellen|zeitungen) (${DO_YOU_HAVE}|benutzt du|nutzt du|verwendest du)`,
    `(was|welche|wer) sind ${YOUR} quellen|[${SHOW}] [${YOUR}] quellen`,
    `(woher|von wo) (kommen|stammen|hast du) ${YOUR} (artikel|informationen|infos|antworten|texte)`,
  ],
  freshness: [
    `wie (aktuell|neu|alt|frisch) (sind|ist) [${YOUR}] (artikel|daten|informationen|sammlung|texte|nachrichten|du)`,
    `wie aktuell bist du|von wann (sind|stammen) ${YOUR} (artikel|daten|texte)|(welcher|was) ist (der|dein) neueste artikel`,
    `wann wurden ${YOUR} artikel [zuletzt] (aktualisiert|geladen|gelesen)|wann wurdest du [zuletzt] aktualisiert`,
  ],
  list: [
    `[${SHOW}] [eine liste der|die liste der|liste der|eine liste aller|liste|alle|alle deine|die|deine] artikel [auf]`,
    `(welche|was für) artikel (${DO_YOU_HAVE}|sind da)`,
  ],
  news: [
    'was (gibt’s|gibt es|ist) [denn] (neues|neu) [heute]|[irgend] etwas neues|gibt es [heute] (etwas|was|irgendwas) neues|gibt es neuigkeiten|was gibt es heute neues|was ist los',
    `[${SHOW}] [die|die neuesten|neueste|neuesten|aktuelle|die aktuellen] (nachrichten|neuigkeiten|schlagzeilen|news)`,
    `[${SHOW}] (die neuesten|neueste|die letzten) artikel|(was|welche) sind die neuesten (artikel|nachrichten)`,
  ],
  filler: ['bitte|kannst du|bot|footnote|na ja|also|und|ach|oh|äh|denn|mal|lieber bot|mein freund'],
};
