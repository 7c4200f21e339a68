/** Where the search's files are, below the base. */
export const FOLDER = 'search';

/** The file in it that names the others. */
export const SITE_FILE = 'site.json';
