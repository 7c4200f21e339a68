/** Placeholder for the id of the figure until the picture is placed on a page. */
export const FIGURE_ID = '__figure__';
