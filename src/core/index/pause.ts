/** Awaited between portions of long work; whoever passes it decides when other work gets its turn. */
export type Pause = () => Promise<void>;
