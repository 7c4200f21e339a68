/** Comes to pages with tables alone. */
import { focusWhileScrolling } from '../site/scrollable.ts';

focusWhileScrolling('.table-frame');
