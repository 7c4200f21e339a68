import { focusWhileScrolling } from '../site/scrollable.ts';

// Formulas are not selected by their class: styles of classes that a script names are included in every page.
focusWhileScrolling('.table-frame, [role="group"][data-source]');
