import { focusWhileScrolling } from '../site/scrollable.ts';

// A formula by what it is, not by its class: what a script names has its style on every page.
focusWhileScrolling('.table-frame, [role="group"][data-source]');
