/** What a shard says where it has reloaded the articles, and what the others are told then. */
export const RELOADED = 'footnote: reloaded';
