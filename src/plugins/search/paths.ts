/** Folder of the search's files, below the base. */
export const FOLDER = 'search';

/** The file in that folder that names the others. */
export const SITE_FILE = 'site.json';
