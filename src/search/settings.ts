/** A search engine that holds the articles for any number of bots; its secrets are never logged. */
export interface SearchSettings {
  /** Addresses of nodes, without names or passwords in them. */
  readonly urls: readonly string[];
  readonly login: { readonly user: string; readonly password: string } | { readonly apiKey: string } | null;
  /** The certificate authority of the cluster, a path to PEM; null: those that the system trusts. */
  readonly ca: string | null;
  /** What the names of the indexes begin with. */
  readonly index: string;
}
