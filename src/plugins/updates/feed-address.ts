/** Where the feed is, under the site's base. */
export const FEED = 'feed.xml';
