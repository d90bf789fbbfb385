/** A page that anybody may have open. Asked for by the resident's own tap alone; no referrer is sent. */
export const neutralPage = 'https://www.1177.se/';
