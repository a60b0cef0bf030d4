import { article } from '../articles.ts';
import { signalsFor } from './shortlists.ts';

export const harbour = article({
  id: 'harbour',
  title: 'Cormorants return',
  source: 'The Daily Example',
  text: [
    'The harbour of Eastport opened again after the storm. Divers had looked at the northern quay. Repairs cost 4.2 million dollars. The mayor thanked the workers. A band played until midnight.',
    'The ferry to Westhaven carries passengers from the islands again. Tickets are sold at a booth beside the lighthouse, where a queue had formed early in the morning.',
  ].join('\n\n'),
});
export const library = article({
  id: 'library',
  title: 'Town library moves',
  source: 'Example Wire',
  text: 'The town library moves into the old railway station. Readers wait for six weeks while the books are carried over by volunteers from the school.',
});
/** The signals where the sentence of these articles that starts so is the best one. */
export const signalsOf = (question: string, starts: string) => signalsFor([harbour, library], question, starts);
