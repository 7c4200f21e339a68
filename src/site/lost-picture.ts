/** Start of the comments that an import of Notion leaves in place of missing pictures; other comments are the author's. */
export const LOST_PICTURE = '노션에서 옮기지 못한 그림:';
