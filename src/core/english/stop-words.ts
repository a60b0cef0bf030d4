/**
 * Words that carry grammar rather than matter, folded as terms.ts folds them.
 * They are not searched for; a question made of them alone asks nothing that an article could say.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against ago all also although am among an and any are aren't as at be because been
  before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't
  down during each either else ever every few for from further get gets give given got had hadn't has hasn't have
  haven't having he he'd he'll he's her here here's hers herself him himself his how how's however i i'd i'll i'm
  i've if in into is isn't it it'd it'll it's its itself just let let's like many may me might more most much must
  my myself neither no nor not of off on once one one's only or other ought our ours ourselves out over own per perhaps
  please rather same shall shan't she she'd she'll she's should shouldn't since so some such than that that's the
  their theirs them themselves then there there's these they they'd they'll they're they've this those though
  through thus to too toward towards under until up upon us very via was wasn't we we'd we'll we're we've were
  weren't what what's whatever when when's whenever where where's wherever whether which whichever while who who's
  whoever whom whose why why's will with within without won't would wouldn't yes yet you you'd you'll you're you've
  your yours yourself yourselves whats whos tell know`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
