/** Thrown for what the engine refuses; its message is a sentence for whoever runs the bot. */
export class SearchError extends Error {
  override readonly name = 'SearchError';
}
