import { focusWhileScrolling } from '../site/scrollable.ts';

focusWhileScrolling('.table-frame, .math-frame');
