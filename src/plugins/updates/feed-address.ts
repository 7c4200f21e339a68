/** Address of the feed, below the site's base. */
export const FEED = 'feed.xml';
