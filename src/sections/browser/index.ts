import { copyFromHeadings } from './heading-links.ts';
import { followOldId } from './old-ids.ts';
import { offerSentenceLinks } from './sentence-link.ts';

copyFromHeadings();
offerSentenceLinks();
void followOldId();
