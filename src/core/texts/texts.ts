import type { FetchRefusalReason } from '../fetching.ts';
import type { Span } from '../span.ts';

/** The languages that the bot speaks, each with a file of its own beside this one. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'pt' | 'ru';

/** A command or an option as Discord lists it: a name of 32 lower-case letters at most, a description of 100 characters. */
export interface Listed {
  readonly name: string;
  readonly description: string;
}

/** All that the bot says in chat by itself, in one language; what articles say is quoted, and never translated. */
export interface Texts {
  readonly language: Language;
  /** Words of somebody else, in the language's own quotation marks. */
  quoted(words: string): string;
  readonly commands: {
    readonly ask: Listed & {
      readonly options: Readonly<Record<'question' | 'article' | 'source' | 'since' | 'until' | 'private', Listed>>;
    };
    readonly sources: Listed & { readonly options: Readonly<Record<'article', Listed>> };
    readonly reload: Listed;
    readonly help: Listed;
    readonly gaps: Listed & { readonly options: Readonly<Record<'days', Listed>> };
    readonly articles: Listed & {
      readonly subcommands: {
        readonly add: Listed & { readonly options: Readonly<Record<'file' | 'link', Listed>> };
        readonly list: Listed;
        readonly show: Listed & { readonly options: Readonly<Record<'article', Listed>> };
        readonly remove: Listed & { readonly options: Readonly<Record<'article', Listed>> };
        readonly restore: Listed & { readonly options: Readonly<Record<'article', Listed>> };
        readonly feeds: Listed;
      };
    };
  };
  readonly ask: {
    readonly nothingAsked: string;
    noSuchArticle(name: string): string;
    noSuchSource(name: string): string;
    onlyRead(characters: number): string;
  };
  /** Dates are ISO 8601 calendar dates. */
  readonly filter: {
    unreadable(typed: string): string;
    swapped(since: string, until: string): string;
    since(day: string): readonly Span[];
    until(day: string): readonly Span[];
    undated(articles: number): string;
    readonly noneDated: string;
    noneUntil(until: string, oldest: string): readonly Span[];
    noneSince(since: string, newest: string): readonly Span[];
    noneWithin(since: string, until: string, oldest: string, newest: string): readonly Span[];
  };
  readonly answer: {
    /** @param topic what a question took over from the one before it */
    about(topic: string): string;
    readonly mayBeIt: string;
    readonly notFound: string;
    readonly nearest: string;
    notMentioned(names: readonly string[]): readonly Span[];
    /** @param articles the languages that the articles are in, one at least */
    otherLanguage(articles: readonly Language[]): string;
    /** @param host of the model server that questions are sent to */
    readBy(host: string): readonly Span[];
    readAs(corrections: readonly { readonly from: string; readonly to: string }[]): readonly Span[];
  };
  /** What stands on buttons: 80 characters at most. */
  readonly buttons: {
    readonly sources: string;
    readonly morePassages: string;
    readonly aroundIt: string;
    readonly askMore: string;
    readonly showToEveryone: string;
    readonly openArticle: string;
    readonly previous: string;
    readonly next: string;
    readonly unknown: string;
  };
  /** The form of a further question: title and label 45 characters at most, the hint 100. */
  readonly askMore: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
  };
  /** An answer that only its asker saw, shown to everyone. */
  readonly share: {
    /** @param person their id */
    by(person: string): readonly Span[];
    readonly gone: string;
    readonly notAllowed: string;
    readonly keeps: string;
  };
  readonly sources: {
    /** Above the sources of the answer to this question. */
    of(question: string): string;
    noneFor(question: string): string;
    readonly gone: string;
    readonly noArticles: string;
    articles(count: number): string;
    readonly howToSee: string;
    passages(count: number): string;
  };
  readonly reload: {
    readonly onlyInServer: string;
    readonly onlyCertainRoles: string;
    readonly running: string;
    reading(done: number, total: number | null): string;
    indexing(done: number, total: number | null): string;
    done(articles: number, passages: number, seconds: string): string;
    /** @param why as the loading of articles puts it, in English */
    kept(articles: number, why: string): string;
    added(count: number): string;
    changed(count: number): string;
    removed(count: number): string;
    unchanged(count: number): string;
    leftOut(count: number): string;
    line(file: string, line: number): string;
    more(count: number): string;
    moreRefused(count: number): string;
  };
  /** The articles as moderators keep them. */
  readonly articles: {
    readonly onlyInServer: string;
    readonly onlyCertainRoles: string;
    readonly off: string;
    /** The name of the entry in a message's menu: 32 characters at most. */
    readonly menu: string;
    readonly nothingGiven: string;
    readonly nothingInMessage: string;
    onlyFirst(files: number): string;
    readonly noLinks: string;
    /** Why a file or an address was not fetched. */
    readonly unfetched: Readonly<Record<FetchRefusalReason, string>>;
    /** @param why as the reading of files puts it, in English */
    unkept(why: string): string;
    readonly preview: string;
    readonly begins: string;
    /** What stands for a title where a file holds so many articles. */
    several(articles: number): string;
    /** Only the first so many of them were looked up among what is there. */
    compared(articles: number): string;
    readonly nothingKnown: Readonly<Record<'source' | 'date' | 'language', string>>;
    /** @param share from 0 to 1 */
    alike(title: string, share: number): readonly Span[];
    readonly unread: string;
    /** Buttons of a preview: 80 characters at most. */
    readonly add: string;
    readonly mend: string;
    readonly cancel: string;
    /** The form in which what is known of an article is mended: title and labels 45 characters at most, hints 100. */
    readonly form: {
      readonly title: string;
      readonly fields: Readonly<
        Record<'title' | 'source' | 'date' | 'url' | 'language', { readonly label: string; readonly hint: string }>
      >;
    };
    unmended(why: string): string;
    readonly expired: string;
    readonly cancelled: string;
    added(title: string, file: string): readonly Span[];
    /** @param file where it is now */
    removed(file: string): readonly Span[];
    restored(file: string): readonly Span[];
    inFile(file: string): readonly Span[];
    readonly feeds: {
      readonly none: string;
      readonly heading: string;
      kept(articles: number): string;
      /** @param moment in milliseconds since 1970, as in `next` */
      last(moment: number): readonly Span[];
      readonly never: string;
      /** @param why as the reading of feeds puts it, in English */
      failed(why: string): string;
      next(moment: number): readonly Span[];
    };
    /** A button: 80 characters at most. */
    removeAll(articles: number): string;
    readonly addedHere: string;
    noSuchRemoved(name: string): string;
    /** Why nothing was done. */
    readonly trouble: {
      shared(file: string, articles: number): readonly Span[];
      taken(file: string): readonly Span[];
      readonly gone: string;
      readonly forbidden: string;
      readonly full: string;
      failed(code: string): string;
      /** @param why as the loading of articles puts it, in English */
      undone(why: string): string;
      readonly later: string;
    };
  };
  /** How a message is laid out. */
  readonly page: {
    number(at: number, of: number): string;
    readonly nothing: string;
    readonly continued: string;
    readonly sameArticle: string;
    paragraph(number: number): string;
    /** In the place of the paragraph, where an article has pages. */
    sheet(number: number): string;
  };
  readonly trouble: {
    readonly roleMentioned: string;
    readonly tooMany: string;
    personLimit(questions: number): string;
    channelLimit(questions: number): string;
    askAgain(moment: number): readonly Span[];
    readonly unknownCommand: string;
    readonly changedMeanwhile: string;
    /** The engine that holds the articles cannot be reached. */
    readonly outOfReach: string;
    readonly failed: string;
  };
  /** What is known of the articles. */
  readonly known: {
    collection(articles: number, passages: number): string;
    sources(names: readonly string[], more: number): string;
    span(oldest: string, newest: string): readonly Span[];
    newest(title: string, date: string): readonly Span[];
    readSince(moment: number): readonly Span[];
  };
  readonly help: {
    readonly knowsHeading: string;
    readonly askHeading: string;
    readonly howToAsk: readonly string[];
    /** Its first line where mentions are switched off. */
    readonly withoutMentions: string;
    readonly keepsHeading: string;
    readonly nothingOnDisk: string;
    /** Where what was asked in vain is counted. */
    readonly counts: string;
    readonly keeps: string;
    readonly logsQuestions: string;
    runBy(who: string): string;
    readonly examplesHeading: string;
  };
  /** What was asked in vain, for moderators. */
  readonly gaps: {
    readonly onlyInServer: string;
    readonly onlyCertainRoles: string;
    readonly off: string;
    none(days: number): string;
    heading(days: number): string;
    readonly word: string;
    readonly declined: string;
    readonly unhelpful: string;
    readonly howCounted: string;
    /** To whoever marks an answer. */
    readonly thanks: Readonly<Record<'helpful' | 'unhelpful', string>>;
  };
  readonly talk: {
    readonly greeting: string;
    readonly farewell: string;
    readonly thanks: string;
    readonly abilities: string;
    readonly newest: string;
    readonly undated: string;
  };
}
