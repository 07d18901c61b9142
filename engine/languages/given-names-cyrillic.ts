export const givenNamesCyrillic = '';
